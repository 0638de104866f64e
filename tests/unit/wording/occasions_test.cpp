#include "wording/occasions.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

constexpr Date first{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}};

/// events/ID.md with these lines.
Files::value_type event(const std::string& id, const std::string& lines) {
    return {"events/" + id + ".md",
            "---\ntitle: " + id + "\nplace: { name: Gården }\n" + lines + "---\nVi ses.\n"};
}

/// Ids, in the order in which they come.
std::vector<std::string> next(std::initializer_list<Files::value_type> files,
                              std::size_t most = 10) {
    const PlannedSite site(files);
    REQUIRE(site.errors().empty());
    std::vector<std::string> ids;
    for (const Occasion& each : next_occasions(site.portal, first, every_event, most)) {
        ids.push_back(site.portal.events[each.event].id);
    }
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("Of each event its next time comes, soonest first, and no more than are asked for") {
    const auto later = event("alfa", "start: 2026-10-20 10:00\nend: 2026-10-20 11:00\n");
    const auto soon = event("beta",
                            "start: 2026-09-29 10:00\nend: 2026-09-29 11:00\n"
                            "repeat: { every: week, until: 2026-12-31 }\n");
    CHECK(next({later, soon}) == Ids{"beta", "alfa"});
    CHECK(next({later, soon}, 1) == Ids{"beta"});
}

TEST_CASE("What begins at the same time comes by when it ends, then by its id") {
    CHECK(next({event("alfa", "start: 2026-10-20 10:00\nend: 2026-10-20 12:00\n"),
                event("beta", "start: 2026-10-20 10:00\nend: 2026-10-20 11:00\n"),
                event("gamma", "start: 2026-10-20 10:00\nend: 2026-10-20 11:00\n")}) ==
          Ids{"beta", "gamma", "alfa"});
}

TEST_CASE("A cancelled time is passed over") {
    const auto weekly = event("alfa",
                              "start: 2026-10-06 10:00\nend: 2026-10-06 11:00\n"
                              "repeat: { every: week, until: 2026-12-31 }\n"
                              "cancelled: [2026-10-06]\n");
    CHECK(next({weekly, event("beta", "start: 2026-10-07 10:00\nend: 2026-10-07 11:00\n")}) ==
          Ids{"beta", "alfa"});
}

TEST_CASE("What strangers must not see is in no list") {
    CHECK(next({event("alfa", "start: 2026-10-06 10:00\nend: 2026-10-06 11:00\nsensitive: true\n")})
              .empty());
}

TEST_CASE("A time on one day says from when until when, one of several days when each end is") {
    const PlannedSite site({});
    const LocalizedPortal& swedish = site.portals.front();
    const Date second{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{2}};
    const TimeOfDay ten{10 * 60};
    const TimeOfDay three{15 * 60};
    CHECK(hours_of({{first, ten}, {first, three}, false}, swedish).text.value == "10.00–15.00");
    CHECK(hours_of({{first, ten}, {second, three}, false}, swedish).text.value ==
          "10.00 – fredag 2 oktober 2026, 15.00");
    CHECK(occasion_text({{first, ten}, {first, three}, false}, swedish).text.value ==
          "torsdag 1 oktober 2026, 10.00–15.00");
}

TEST_CASE("What comes again says how often in words of one language, never of two") {
    const PlannedSite site({});
    const LocalizedPortal& source = site.portals.front();
    Schedule weekly;
    weekly.start = {first, TimeOfDay{14 * 60}};
    weekly.end = {first, TimeOfDay{16 * 60}};
    CHECK_FALSE(rhythm_text(weekly, source, source));
    weekly.repeat.emplace();
    weekly.repeat->weeks = 2;
    REQUIRE(rhythm_text(weekly, source, source));
    CHECK(rhythm_text(weekly, source, source)->text.value == "torsdag varannan vecka, 14.00–16.00");
    CHECK(rhythm_text(weekly, site.portals[site.language("en")], source)->language->tag == "en");
}
