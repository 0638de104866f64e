#include "html/prose_links.hpp"

#include "base/percent.hpp"

#include <optional>
#include <string_view>

namespace lykta::html {

namespace {

/// An author's address is one already, but for what HTML wants to be encoded.
std::string as_address(const std::string& written) {
    std::string out;
    for (const char c : written) {
        constexpr std::string_view not_allowed = "\"<>\\^`{|}";
        out += not_allowed.find(c) == std::string_view::npos
                   ? std::string(1, c)
                   : percent_encoded(std::string_view(&c, 1));
    }
    return out;
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
    if (!reference) return {in_site(written, context), nullptr};
    const Portal& portal = context.localized->portal;
    const auto subject = find_subject(*reference, portal);
    const PlannedPage* page = subject ? context.plan->nearest(*subject, context.language) : nullptr;
    if (page == nullptr) return {};
    const std::string fragment = reference->fragment.empty() ? "" : "#" + reference->fragment;
    return {page->address + fragment, portal.site.languages[page->language]};
}

std::string in_site(const std::string& written, const ProseContext& context) {
    const Portal& portal = context.localized->portal;
    if (written.starts_with("media/")) {
        const auto found = portal.media.find(written);
        if (found) return media_address(found->file, portal) + as_address(found->rest);
        return portal.site.base_path + "/" + as_address(written);
    }
    return written.starts_with('/') ? portal.site.base_path + as_address(written)
                                    : as_address(written);
}

std::string media_address(const std::string& file, const Portal& portal) {
    return portal.site.base_path + "/" + percent_encoded(file);
}

}  // namespace lykta::html
