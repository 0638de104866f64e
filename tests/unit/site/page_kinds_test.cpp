#include "site/page_kinds.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"
#include "portal/rules/addresses.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

TEST_CASE("No page at the root can be called like the folder of a kind of pages") {
    const PlannedSite site({});
    const std::vector<std::string> reserved = reserved_page_ids(site.portal.languages());
    for (const PageKindFacts& kind : page_kinds()) {
        if (kind.folder.empty()) continue;
        INFO("the folder of " << kind.name << " is missing in portal/addresses.cpp");
        CHECK(std::find(reserved.begin(), reserved.end(), kind.folder) != reserved.end());
    }
}

TEST_CASE("A record's page is of the kind that is about such records") {
    CHECK(subject_of(Id<Support>{3}) == Subject{PageKind::support, 3});
    CHECK(subject_of(Id<TargetGroupText>{0}) == Subject{PageKind::target_group, 0});
    for (const KindFacts& kind : record_kinds())
        CHECK(facts(page_kind(kind.kind)).record == kind.kind);
}

TEST_CASE("Readers of each sort begin at the page for them") {
    CHECK(beginning_for(Audience::all) == PageKind::home);
    CHECK(beginning_for(Audience::child) == PageKind::child);
    CHECK(beginning_for(Audience::youth) == PageKind::youth);
    CHECK(beginning_for(Audience::staff) == PageKind::staff);
}

TEST_CASE("Search engines are asked for whole lists, and for no page that says what is missing") {
    CHECK(is_for_search({PageKind::calendar, 0}));
    CHECK_FALSE(is_for_search({PageKind::calendar, 1}));
    CHECK(is_for_search({PageKind::event, 1}));
    CHECK_FALSE(is_for_search({PageKind::not_found, 0}));
}
