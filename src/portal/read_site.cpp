#include "portal/read_site.hpp"

#include "portal/diagnostics.hpp"
#include "portal/merge.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

AccessibilityStatement read_accessibility(const Reader& fields) {
    AccessibilityStatement out;
    out.status = fields.word<Conformity>("status");
    out.assessed = fields.date("assessed");
    out.method = fields.word_text("method");
    out.report_url = fields.text("report_url");
    out.supervisor = fields.group("supervisor").text("name");
    out.supervisor_url = fields.group("supervisor").text("url");
    for (const Reader& issue : fields.groups("issues")) {
        out.issues.push_back({issue.phrase("what"), issue.phrase("why"), issue.phrase("when")});
    }
    return out;
}

std::vector<RuleSetting> read_rules(const Reader& fields) {
    std::vector<RuleSetting> out;
    for (const CheckedSetting& setting : fields.settings("rules")) {
        std::optional<Severity> severity;
        if (setting.value >= 0) severity = static_cast<Severity>(setting.value);
        out.push_back({setting.key, severity, setting.place});
    }
    return out;
}

std::string base_path(std::string_view url) {
    const std::size_t slash = url.find('/', url.find("://") + 3);
    return slash == std::string_view::npos ? std::string() : std::string(url.substr(slash));
}

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

bool speaks(const std::vector<Checked>& languages, const Language* language) {
    return std::any_of(languages.begin(), languages.end(),
                       [&](const Checked& item) { return language_in(item) == language; });
}

}  // namespace

SiteSettings read_site(const Reader& fields) {
    SiteSettings out;
    out.name = fields.phrase("name");
    out.tagline = fields.phrase("tagline");
    out.organization = fields.group("organization").phrase("name");
    out.organization_code = fields.group("organization").text("code");
    out.base_url = fields.text("base_url");
    while (out.base_url.ends_with('/')) out.base_url.pop_back();
    out.base_path = base_path(out.base_url);
    out.languages = fields.languages("languages");
    out.area_languages = fields.languages("area_languages");
    out.main_contact = fields.reference<ContactPoint>("main_contact");
    out.child_contact = fields.reference<ContactPoint>("child_contact");
    if (fields.stated("exit_url")) out.exit_url = fields.text("exit_url");
    const Reader review = fields.group("review");
    out.review_warn_after = review.integer("warn_after").value_or(out.review_warn_after);
    out.review_notice_after = review.integer("notice_after").value_or(out.review_notice_after);
    out.show_drafts = fields.word<int>("drafts").value_or(0) == 1;
    if (fields.stated("notice")) {
        const Reader notice = fields.group("notice");
        out.notice = Notice{notice.phrase("text"), notice.date("from"), notice.date("until")};
    }
    out.feedback_url = fields.text("feedback_url");
    out.embed_origins = fields.texts("embed_origins");
    if (fields.stated("accessibility")) {
        out.accessibility = read_accessibility(fields.group("accessibility"));
    }
    out.rules = read_rules(fields);
    return out;
}

void check_site_fields(const CheckedFields& fields, Diagnostics& diagnostics) {
    const Checked* base_url = fields.find("base_url");
    const auto* address =
        base_url == nullptr ? nullptr : std::get_if<std::string>(&base_url->value);
    if (address != nullptr && address->find_first_of("?#") != std::string::npos) {
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
