#include "portal/read/site.hpp"

#include "portal/diagnostics.hpp"

#include <algorithm>
#include <string_view>

namespace lykta {

namespace {

const std::vector<Checked>* list(const CheckedFields& fields, std::string_view key) {
    const Checked* found = fields.find(key);
    return found == nullptr ? nullptr : std::get_if<std::vector<Checked>>(&found->value);
}

const Language* language_in(const Checked& item) {
    const auto* language = std::get_if<const Language*>(&item.value);
    return language == nullptr ? nullptr : *language;
}

void report_video_only(const std::vector<Checked>& languages, Diagnostics& diagnostics) {
    for (const Checked& item : languages) {
        const Language* language = language_in(item);
        if (language == nullptr || !language->video_only) continue;
        report(diagnostics, mistake::language_video_only, item.place, {{"value", language->tag}});
    }
}

/// The address comes into the settings of web servers, so only what means nothing there may stand
/// in it: a host without a port, and folders of plain letters.
bool begins_a_site(std::string_view address) {
    constexpr std::size_t npos = std::string_view::npos;
    const std::size_t begin = address.find("://") + 3;
    const std::size_t slash = std::min(address.find('/', begin), address.size());
    if (address.substr(begin, slash - begin).find(':') != npos) return false;
    std::string_view path = address.substr(slash);
    while (path.ends_with('/')) path.remove_suffix(1);
    const bool plain = std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("/-_.~").find(c) != npos;
    });
    return plain && path.find("//") == npos && path.find("/.") == npos;
}

bool speaks(const std::vector<Checked>& languages, const Language* language) {
    return std::any_of(languages.begin(), languages.end(),
                       [&](const Checked& item) { return language_in(item) == language; });
}

}  // namespace

void check_site_fields(const CheckedFields& fields, Diagnostics& diagnostics) {
    const Checked* base_url = fields.find("base_url");
    const auto* address =
        base_url == nullptr ? nullptr : std::get_if<std::string>(&base_url->value);
    if (address != nullptr && !begins_a_site(*address)) {
        report(diagnostics, mistake::bad_base_url, base_url->place);
    }
    const std::vector<Checked>* languages = list(fields, "languages");
    if (languages == nullptr || languages->empty()) return;
    const Language* first = language_in(languages->front());
    if (first != nullptr && first->tag != "sv") {
        report(diagnostics, mistake::source_language_first, languages->front().place);
    }
    report_video_only(*languages, diagnostics);
    if (const std::vector<Checked>* area = list(fields, "area_languages")) {
        report_video_only(*area, diagnostics);
        for (const Checked& item : *area) {
            const Language* language = language_in(item);
            if (language == nullptr || language->video_only) continue;
            if (speaks(*languages, language)) continue;
            report(diagnostics, mistake::area_language_missing, item.place,
                   {{"value", language->tag}});
        }
    }
}

}  // namespace lykta
