#include "site/zones.hpp"

#include "base/hash.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

/// A contact, a line, a support, a page for children, one for the young and one that is sensitive.
const Files records{
    {"contacts/skolan.yaml",
     "name: Skolan\nphone: 070-174 06 20\nwhen_closed: [help-line/linjen]\n"
     "review: { reviewed: 2026-09-01 }\n"},
    {"help-lines/linjen.yaml",
     "name: Linjen\nsummary: Någon svarar.\nphone: 116 111\nsource: [https://linjen.example/]\n"
     "review: { reviewed: 2026-09-01 }\n"},
    {"supports/samtal.md", support_with("")},
    {"supports/skydd.md", support_with("sensitive: true\n")},
    {"pages/barnet.md", page_with("audience: child\ncontacts: [skolan]\nsupports: [skydd]\n",
                                  "Läs om [samtal](support/samtal).\n")},
    {"pages/tyst.md", page_with("sensitive: true\nsupports: [samtal, skydd]\n")},
    {"situations/pappa-dricker.md", page_with("audience: child\npages: [barnet]\n")},
};

template <typename Record>
Subject subject(const PlannedSite& site, const std::string& id) {
    const auto* found = records_of<Record>(site.portal).find(id);
    INFO(id);
    REQUIRE(found != nullptr);
    return subject_of(*found);
}

std::string led_to(const PlannedSite& site, Zone from, Subject subject) {
    const PlannedPage* page = page_from(from, subject, 0, site.plan, site.portal);
    return page == nullptr ? "" : page->address;
}

bool redirects(const PlannedSite& site, const std::string& from, const std::string& to) {
    const auto& all = site.plan.redirects;
    return std::any_of(all.begin(), all.end(), [&](const Redirect& each) {
        return each.address == from && site.plan.pages[each.page].address == to;
    });
}

}  // namespace

TEST_CASE("Children and the young have zones of their own, and what is sensitive is quiet") {
    const PlannedSite site = PlannedSite::of(records);
    CHECK(zone_of(subject<Page>(site, "barnet"), site.portal) == Zone::child);
    CHECK(zone_of(subject<Page>(site, "tyst"), site.portal) == Zone::quiet);
    CHECK(zone_of(subject<Support>(site, "samtal"), site.portal) == Zone::open);
    CHECK(zone_of({PageKind::youth, 0}, site.portal) == Zone::youth);
    CHECK(zone_of({PageKind::home, 0}, site.portal) == Zone::open);
}

TEST_CASE("What a page for children leads on to stands once more among theirs") {
    const PlannedSite site = PlannedSite::of(records);
    for (const Subject& each :
         {subject<ContactPoint>(site, "skolan"), subject<HelpLine>(site, "linjen"),
          subject<Support>(site, "samtal"), subject<Support>(site, "skydd")}) {
        const std::string address = led_to(site, Zone::child, each);
        INFO(address);
        CHECK(address.starts_with("/barn/r-"));
        CHECK(led_to(site, Zone::open, each) != address);
    }
}

TEST_CASE("An adult in danger is no child: she stays among quiet pages") {
    const PlannedSite site = PlannedSite::of(records);
    CHECK(led_to(site, Zone::quiet, subject<Support>(site, "samtal")).starts_with("/s/r-"));
    CHECK(led_to(site, Zone::quiet, subject<Support>(site, "skydd")) ==
          "/stod/s-" + short_hash("skydd") + "/");
}

TEST_CASE("From a page that must not tell nothing leads to one that does") {
    const PlannedSite site = PlannedSite::of(records);
    CHECK(led_to(site, Zone::child, {PageKind::home, 0}).empty());
    CHECK(led_to(site, Zone::quiet, {PageKind::calendar, 0}).empty());
    CHECK(led_to(site, Zone::quiet, subject<ContactPoint>(site, "skolan")).empty());
    CHECK(led_to(site, Zone::open, {PageKind::home, 0}) == "/");
}

TEST_CASE("An id never stands in the address of what is for children, but leads there") {
    const PlannedSite site = PlannedSite::of(records);
    const PlannedPage* page = site.plan.find(subject<Situation>(site, "pappa-dricker"), 0);
    REQUIRE(page != nullptr);
    CHECK(page->address == "/barn/s-" + short_hash("pappa-dricker") + "/");
    CHECK(redirects(site, "/barn/pappa-dricker/", page->address));
    CHECK(redirects(site, "/situationer/pappa-dricker/", page->address));
    CHECK(redirects(site, "/stod/skydd/", "/stod/s-" + short_hash("skydd") + "/"));
}

TEST_CASE("A page that has taken over a telling address keeps it") {
    Files files = records;
    files.insert({"pages/annat.md", page_with("aliases: [pappa-dricker]\n")});
    files.insert({"situations/annat.md", page_with("aliases: [gammalt]\nsupports: [samtal]\n")});
    files.insert({"pages/gammalt.md", page_with("audience: youth\n")});
    const PlannedSite site = PlannedSite::of(files);
    CHECK(site.errors().empty());
    CHECK(redirects(site, "/pappa-dricker/", "/annat/"));
    CHECK(redirects(site, "/situationer/gammalt/", "/situationer/annat/"));
}

TEST_CASE("What stands once more is for no search engine") {
    const PlannedSite site = PlannedSite::of(records);
    Subject twin = subject<Support>(site, "samtal");
    CHECK(is_for_search(twin));
    twin.zone = Zone::child;
    CHECK_FALSE(is_for_search(twin));
}
