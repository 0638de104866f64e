#include "html/here.hpp"

#include "site/origin.hpp"
#include "wording/hours.hpp"

namespace lykta::html {

const LocalizedText& record_heading(Subject subject, const Here& here) {
    return visit_record(here.portal(), subject, [&](const auto& record) -> const LocalizedText& {
        return here.text(heading(record));
    });
}

const Html* drawing_of(Subject subject, const Here& here) {
    if (!facts(subject.kind).record) return nullptr;
    return visit_record(here.portal(), subject, [&](const auto& record) -> const Html* {
        if constexpr (requires { record.drawing; }) {
            const auto& drawings = here.site.assets.drawings;
            const auto found = drawings.find(record.drawing);
            return found == drawings.end() ? nullptr : &found->second;
        } else {
            return nullptr;
        }
    });
}

LinkView link_to(Subject subject, LocalizedText text, const Here& here) {
    const PlannedPage* page = here.site.plan.nearest(subject, here.language);
    LinkView link{std::move(text), {}, {}, false, drawing_of(subject, here)};
    if (page != nullptr) {
        link.url = Url{page->address};
        if (page->language != here.language) {
            link.hreflang = Text(here.settings().languages[page->language]->tag);
        }
    }
    return link;
}

Url absolute(const std::string& address, const Here& here) {
    return Url{origin(here.settings()) + address};
}

void add_stated(std::vector<LocalizedText>& texts, Phrase phrase, const Here& here) {
    if (phrase.stated()) {
        texts.push_back(here.text(phrase));
    }
}

LocalizedText hours_text(const std::optional<WeeklyHours>& hours, const Here& here) {
    return hours ? lykta::hours_text(*hours, here.localized(), here.source())
                 : LocalizedText{Text(), &here.localized().language, {}};
}

std::optional<OpenView> open_hours(const std::optional<WeeklyHours>& hours,
                                   const std::vector<Closed>& closed) {
    if (!hours || hours->always || hours->empty()) return std::nullopt;
    std::string spans;
    const auto add = [&](int day, TimeOfDay open, TimeOfDay close) {
        if (open == close) return;
        spans += (spans.empty() ? "" : ";") + std::to_string(day + 1) + " " + iso(open) + "-" +
                 iso(close);
    };
    constexpr TimeOfDay midnight{24 * 60};
    for (const OpenHours& each : hours->hours) {
        const int day = static_cast<int>(each.day);
        const bool over_night = each.close <= each.open;
        add(day, each.open, over_night ? midnight : each.close);
        if (over_night) add((day + 1) % 7, TimeOfDay{0}, each.close);
    }
    std::string days;
    for (const Closed& each : closed) {
        days += (days.empty() ? "" : ";") + iso(each.from) + "/" + iso(each.until);
    }
    return OpenView{Text(std::move(spans)), Text(std::move(days))};
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
