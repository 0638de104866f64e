#include "html/pages/here.hpp"

#include "translation/in_words.hpp"

namespace lykta::html {

LinkView link_to(Subject subject, LocalizedText text, const Here& here) {
    const PlannedPage* page = here.site.plan.nearest(subject, here.language);
    LinkView link{std::move(text), {}, {}, false};
    if (page != nullptr) {
        link.url = Url{page->address};
        if (page->language != here.language) {
            link.hreflang = Text(here.settings().languages[page->language]->tag);
        }
    }
    return link;
}

Url absolute(const std::string& address, const Here& here) {
    const SiteSettings& settings = here.settings();
    const std::size_t origin = settings.base_url.size() - settings.base_path.size();
    return Url{settings.base_url.substr(0, origin) + address};
}

void add_stated(std::vector<LocalizedText>& texts, Phrase phrase, const Here& here) {
    if (phrase.stated()) {
        texts.push_back(here.text(phrase));
    }
}

LocalizedText hours_text(const WeeklyHours& hours, const Here& here) {
    return lykta::hours_text(hours, here.localized(), here.site.portals.front());
}

LocalizedText hours_text(const std::optional<WeeklyHours>& hours, const Here& here) {
    return hours ? hours_text(*hours, here) : LocalizedText{Text(), &here.localized().language, {}};
}

LocalizedText reviewed_text(const Review& review, const Here& here) {
    return lykta::reviewed_text(review, here.localized());
}

std::vector<SpokenView> spoken(const std::vector<Spoken>& languages, const Here& here) {
    std::vector<SpokenView> views;
    for (const Spoken& each : languages) {
        views.push_back({Text(each.language->tag), Text(direction_name(each.language->direction)),
                         Text(each.language->endonym), here.localized().optional_text(each.note)});
    }
    return views;
}

}  // namespace lykta::html
