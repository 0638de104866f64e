#include "site/filters.hpp"

#include "base/hash.hpp"
#include "source/slug.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

constexpr TimeOfDay evening{17 * 60};

bool is_free(const Cost& cost) { return cost.amount && *cost.amount == 0; }

bool has_evening(const std::optional<WeeklyHours>& hours) {
    if (!hours) return false;
    return hours->always ||
           std::any_of(hours->hours.begin(), hours->hours.end(), [](const OpenHours& each) {
               return each.close > evening || each.close <= each.open;
           });
}

bool speaks(const std::vector<Spoken>& languages, const Language* language) {
    return std::any_of(languages.begin(), languages.end(),
                       [&](const Spoken& each) { return each.language == language; });
}

/// Those that part the records: some match, and some do not.
template <typename Record, typename Listed>
std::vector<ListFilter<Record>> parting(std::vector<ListFilter<Record>> filters,
                                        const Records<Record>& records, Listed listed) {
    std::erase_if(filters, [&](const ListFilter<Record>& filter) {
        bool some = false;
        bool others = false;
        for (const Record& record : records) {
            if (listed(record)) (filter.matches(record) ? some : others) = true;
        }
        return !some || !others;
    });
    return filters;
}

/// One for each language that someone speaks beside the site's own.
template <typename Record>
void add_languages(std::vector<ListFilter<Record>>& filters, const Records<Record>& records,
                   const Portal& portal) {
    for (const Language& language : portal.languages().all) {
        const Language* spoken = &language;
        const bool any = std::any_of(records.begin(), records.end(), [&](const Record& record) {
            return speaks(record.languages, spoken);
        });
        if (any && spoken != portal.site.languages.front()) {
            filters.push_back(
                {"sprak-" + ascii_slug(language.tag), "", spoken, {}, [spoken](const Record& r) {
                     return speaks(r.languages, spoken);
                 }});
        }
    }
}

/// A whole sentence as a place is a name all the same, but no name of a folder.
std::string short_enough(const std::string& slug) {
    constexpr std::size_t longest = 100;
    if (slug.size() <= longest) return slug;
    return slug.substr(0, slug.find_last_not_of('-', longest - 1) + 1) + "-" + short_hash(slug);
}

/// One for each place where something is.
void add_places(std::vector<ListFilter<Event>>& filters, const Portal& portal) {
    const auto name = [&portal](const Event& each) {
        return each.place.name.stated() ? std::string_view(portal.segment(each.place.name).source)
                                        : std::string_view();
    };
    std::set<std::string_view> known;
    for (const Event& event : portal.events) {
        const std::string_view place = name(event);
        if (place.empty() || !known.insert(place).second) continue;
        const std::string slug = short_enough(ascii_slug(place));
        filters.push_back({slug.empty() ? "plats" : "plats-" + slug, "", nullptr, event.place.name,
                           [name, place](const Event& each) { return name(each) == place; }});
    }
}

/// Names that differ in their marks alone ("Åsgården", "Asgarden") become one word in an address:
/// the later is numbered. Before any choice is left out, so that none is renamed by what others do.
template <typename Record>
void tell_apart(std::vector<ListFilter<Record>>& filters) {
    std::set<std::string> taken;
    for (ListFilter<Record>& filter : filters) {
        const std::string code = filter.code;
        for (int number = 2; !taken.insert(filter.code).second; ++number) {
            filter.code = code + "-" + std::to_string(number);
        }
    }
}

}  // namespace

bool is_listed(const Support& support, const Portal& portal) {
    const bool channel = support.form && portal.vocabulary().support_forms[*support.form].channel;
    return support.offered == Offered::here && !channel;
}

std::vector<ListFilter<Support>> support_filters(const Portal& portal) {
    const auto open = [&portal](const Support& support) {
        return support.access.route &&
               portal.vocabulary().access_routes[*support.access.route].id == "open";
    };
    const auto away = [](const Support& support) {
        return std::any_of(support.where.begin(), support.where.end(), [](Where where) {
            return where == Where::online || where == Where::phone;
        });
    };
    std::vector<ListFilter<Support>> filters{
        {"utan-beslut", "filter-no-decision", nullptr, {}, open},
        {"gratis", "filter-free", nullptr, {}, [](const Support& s) { return is_free(s.cost); }},
        {"kvall",
         "filter-evening",
         nullptr,
         {},
         [](const Support& s) { return has_evening(s.when.hours); }},
        {"hemifran", "filter-from-home", nullptr, {}, away},
    };
    add_languages(filters, portal.supports, portal);
    tell_apart(filters);
    return parting(std::move(filters), portal.supports,
                   [&](const Support& support) { return is_listed(support, portal); });
}

std::vector<ListFilter<Event>> event_filters(const Portal& portal) {
    std::vector<ListFilter<Event>> filters{
        {"gratis", "filter-free", nullptr, {}, [](const Event& e) { return is_free(e.cost); }},
        {"kvall",
         "filter-evening",
         nullptr,
         {},
         [](const Event& e) { return e.schedule.start.time >= evening; }},
        {"pa-natet", "event-online", nullptr, {}, [](const Event& e) { return !e.online.empty(); }},
        {"avlosning-under-tiden",
         "filter-respite",
         nullptr,
         {},
         [](const Event& e) { return e.respite_during.value_or(false); }},
    };
    add_places(filters, portal);
    add_languages(filters, portal.events, portal);
    tell_apart(filters);
    return parting(std::move(filters), portal.events, [](const Event&) { return true; });
}

}  // namespace lykta
