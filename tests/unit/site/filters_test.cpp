#include "site/filters.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

Files::value_type event_at(const std::string& id, const std::string& place) {
    return {"events/" + id + ".md",
            "---\ntitle: Träff\nstart: 2026-11-03 10:00\n"
            "end: 2026-11-03 11:00\nplace: { name: \"" +
                place + "\" }\n---\nVi ses.\n"};
}

/// "code: the events that it lets through", for each choice among events.
std::vector<std::string> choices(const PlannedSite& site) {
    REQUIRE(site.errors().empty());
    std::vector<std::string> out;
    for (const ListFilter<Event>& filter : event_filters(site.portal)) {
        std::string line = filter.code + ":";
        for (const Event& event : site.portal.events) {
            if (filter.matches(event)) line += " " + event.id;
        }
        out.push_back(std::move(line));
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Events at one place are one choice") {
    const PlannedSite site(
        {event_at("a", "Gården"), event_at("b", "Gården"), event_at("c", "Biblioteket")});
    CHECK(choices(site) == Lines{"plats-garden: a b", "plats-biblioteket: c"});
}

TEST_CASE("Places whose names differ in their marks alone are two choices with two addresses") {
    const PlannedSite site(
        {event_at("a", "Åsgården"), event_at("b", "Asgarden"), event_at("c", "Åsgården")});
    CHECK(choices(site) == Lines{"plats-asgarden: a c", "plats-asgarden-2: b"});
    CHECK(site.page("kalender/urval/plats-asgarden/index.html") != nullptr);
    CHECK(site.page("kalender/urval/plats-asgarden-2/index.html") != nullptr);
}

TEST_CASE("The number that tells a place from another is none that a third has of its own") {
    const PlannedSite site(
        {event_at("a", "Åsgården"), event_at("b", "Asgarden"), event_at("c", "Asgarden 2")});
    CHECK(choices(site) ==
          Lines{"plats-asgarden: a", "plats-asgarden-2: b", "plats-asgarden-2-2: c"});
}

TEST_CASE("Places without a letter that an address can have are told apart, too") {
    const PlannedSite site({event_at("a", "البيت"), event_at("b", "المكتبة")});
    CHECK(choices(site) == Lines{"plats: a", "plats-2: b"});
}
