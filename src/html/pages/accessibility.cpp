// The accessibility statement. Who has the supervision is a dated fact about the world: where the
// site does not say, the page says what we believe, and that nobody has confirmed it.

#include "html/pages/pages.hpp"

namespace lykta::html {

namespace {

std::string_view status_word(Conformity status) {
    switch (status) {
        case Conformity::full: return "accessibility-full";
        case Conformity::partial: return "accessibility-partial";
        case Conformity::none: return "accessibility-none";
    }
    return "accessibility-none";
}

}  // namespace

AccessibilityView accessibility_view(const PageToMake& make) {
    const Here& here = make.here;
    const LocalizedPortal& localized = here.localized();
    const SiteSettings& settings = here.settings();
    const AccessibilityStatement& said = *settings.accessibility;
    auto view = own_page<AccessibilityView>(make);
    view.actor =
        localized.word("accessibility-actor", {{"organization", settings.organization.name}});
    view.service = localized.word("accessibility-service",
                                  {{"name", settings.name}, {"url", settings.base_url}});
    view.status = here.word(status_word(said.status.value_or(Conformity::none)));
    for (const AccessibilityIssue& issue : said.issues) {
        view.issues.push_back({here.text(issue.what), localized.optional_text(issue.why),
                               localized.optional_text(issue.when)});
    }
    if (!said.method.empty()) {
        view.method =
            here.word(said.method == "expert" ? "accessibility-expert" : "accessibility-self");
    }
    if (said.assessed) {
        view.assessed = localized.word("accessibility-assessed", {{"date", *said.assessed}});
    }
    view.report = Url{said.report_url};
    const FillingValue supervisor =
        said.supervisor.name.empty()
            ? FillingValue(localized.word_phrase("accessibility-supervisor-name"))
            : FillingValue(said.supervisor.name);
    view.supervisor = localized.word("accessibility-supervisor-text", {{"name", supervisor}});
    view.supervisor_url = Url{said.supervisor.url};
    return view;
}

}  // namespace lykta::html
