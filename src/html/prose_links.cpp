#include "html/prose_links.hpp"

#include <optional>
#include <string_view>

namespace lykta::html {

namespace {

/// Browsers take any address; HTML wants what no address may hold to be encoded.
std::string encoded(const std::string& written) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : written) {
        if (std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return out;
}

/// "/stod/" and "media/x.pdf": nothing is known of what their addresses tell.
bool is_own_file(const std::string& written) {
    return written.starts_with("media/") ||
           (written.starts_with('/') && !written.starts_with("//"));
}

std::optional<Subject> find_subject(const RecordReference& reference, const Portal& portal) {
    return visit_records(portal, reference.kind,
                         [&](const auto& records) -> std::optional<Subject> {
                             const auto* id = records.find(reference.id);
                             return id == nullptr ? std::nullopt : std::optional(subject_of(*id));
                         });
}

}  // namespace

ProseTarget target_of(const std::string& written, const ProseContext& context) {
    const auto reference = record_reference(written);
    if (!reference) {
        if (context.zone != Zone::open && is_own_file(written)) return {};
        return {in_site(written, context), nullptr};
    }
    const Portal& portal = context.localized->portal;
    const auto subject = find_subject(*reference, portal);
    const PlannedPage* page =
        subject ? page_from(context.zone, *subject, context.language, *context.plan, portal)
                : nullptr;
    if (page == nullptr) return {};
    const std::string fragment = reference->fragment.empty() ? "" : "#" + reference->fragment;
    return {page->address + fragment, portal.site.languages[page->language]};
}

std::string in_site(const std::string& written, const ProseContext& context) {
    const std::string& root = context.localized->portal.site.base_path;
    if (written.starts_with("media/")) return root + "/" + encoded(written);
    return written.starts_with('/') ? root + encoded(written) : encoded(written);
}

}  // namespace lykta::html
