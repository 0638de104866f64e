#include "html/here.hpp"

#include "base/office_hours.hpp"
#include "portal/read/sources.hpp"
#include "site/origin.hpp"
#include "wording/hours.hpp"

#include <algorithm>

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
    const PlannedPage* page =
        page_from(here.zone, subject, here.language, here.site.plan, here.portal());
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

std::string host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return std::string(url);
    const std::string_view rest = url.substr(scheme + 3);
    return std::string(rest.substr(0, rest.find_first_of("/?#")));
}

std::vector<SourceView> source_views(const std::vector<std::string>& sources,
                                     const RecordHead& head, const Here& here) {
    std::vector<SourceView> views;
    for (const std::string& source : sources) {
        const bool opens = can_be_opened(source);
        if (!opens && head.in_base) continue;
        const bool leads = opens && here.zone == Zone::open;
        views.push_back({Text(source), leads ? Url{source} : Url{}});
    }
    return views;
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

namespace {

bool covers(const Closed& closed, Date date) { return closed.from <= date && date <= closed.until; }

/// When someone answers next after days that are closed, told by the date: a weekday would be the
/// wrong week's.
std::optional<OpeningView> opening_after(const Closed& over, const WeeklyHours& hours,
                                         const std::vector<Closed>& closed, const Here& here) {
    constexpr int most_days = 400;
    Date date = over.until;
    for (int i = 0; i < most_days; ++i) {
        date = add_days(date, 1);
        const bool shut = std::any_of(closed.begin(), closed.end(),
                                      [&](const Closed& each) { return covers(each, date); });
        const auto opens =
            std::find_if(hours.hours.begin(), hours.hours.end(),
                         [&](const OpenHours& each) { return each.day == weekday(date); });
        if (shut || opens == hours.hours.end()) continue;
        return OpeningView{Text(iso(date) + " " + iso(opens->open)),
                           opens_text(date, opens->open, here.localized())};
    }
    return std::nullopt;
}

/// After each of closed; shut: all days on which nobody answers.
std::vector<OpeningView> openings(const WeeklyHours& hours, const std::vector<Closed>& closed,
                                  const std::vector<Closed>& shut, const Here& here) {
    std::vector<OpeningView> views;
    for (const OpenHours& each : hours.hours) {
        views.push_back(
            {Text(std::to_string(static_cast<int>(each.day) + 1) + " " + iso(each.open)),
             opens_text(each.day, each.open, here.localized(), here.source())});
    }
    for (const Closed& each : closed) {
        if (each.until < here.site.today) continue;
        if (auto view = opening_after(each, hours, shut, here)) {
            views.push_back(std::move(*view));
        }
    }
    return views;
}

/// How far ahead a page that is not made anew knows holidays, and tells when an office opens again.
constexpr int days_of_holidays = 400;
constexpr int days_of_openings = 60;

/// Of the holidays ahead those that the stated days do not cover already.
std::vector<Date> holidays_not_stated(const std::vector<Closed>& stated, int days_ahead,
                                      const Here& here) {
    const Date today = here.site.today;
    std::vector<Date> out =
        holidays_between(here.portal().shared->holidays, today, add_days(today, days_ahead));
    std::erase_if(out, [&](Date day) {
        return std::ranges::any_of(stated, [&](const Closed& each) { return covers(each, day); });
    });
    return out;
}

/// What is stated, and the holidays on which an office would be open by its week: nobody writes
/// them down, and on none of them shall a page say so.
std::vector<Closed> with_holidays(const std::vector<Closed>& stated, const WeeklyHours& hours,
                                  int days_ahead, const Here& here) {
    std::vector<Closed> out = stated;
    for (const Date day : holidays_not_stated(stated, days_ahead, here)) {
        const bool on_its_days = std::ranges::any_of(
            hours.hours, [&](const OpenHours& each) { return each.day == weekday(day); });
        if (on_its_days) out.push_back({day, day, {}});
    }
    return out;
}

template <typename Each, typename Words>
Text joined(const std::vector<Each>& all, Words words) {
    std::string out;
    for (const Each& each : all) out += (out.empty() ? "" : ";") + words(each);
    return Text(std::move(out));
}

}  // namespace

std::optional<OpenView> open_hours(const std::optional<WeeklyHours>& hours,
                                   const std::vector<Closed>& closed, bool holidays_told,
                                   const Here& here) {
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
    const bool office = !holidays_told && are_an_offices(*hours);
    const bool sure = office || (!holidays_told && are_alike_every_day(*hours));
    const auto shut_within = [&](int days_ahead) {
        return office ? with_holidays(closed, *hours, days_ahead, here) : closed;
    };
    const std::vector<Closed> shut = shut_within(days_of_holidays);
    OpenView view{
        Text(std::move(spans)),
        joined(shut, [](const Closed& each) { return iso(each.from) + "/" + iso(each.until); }),
        joined(sure ? std::vector<Date>{} : holidays_not_stated(closed, days_of_holidays, here),
               [](Date day) { return iso(day); }),
        !say_nothing_of_red_days(*hours),
        {}};
    if (view.says_closed)
        view.openings = openings(*hours, shut_within(days_of_openings), shut, here);
    return view;
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
