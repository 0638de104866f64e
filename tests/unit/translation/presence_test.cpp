// Whether a record has a page in a language, and how whole it is.
#include "translation/localize.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

using namespace lykta;

namespace {

const std::string title = po_entry("support/rest#title", "Avlösning", "Respite");
const std::string its_summary = po_entry("support/rest#summary", "Någon kommer hem.", "At home.");
const std::string paragraph = po_entry("support/rest#body", "Ett.", "One.");

PortalBuilder rest() {
    PortalBuilder builder;
    builder.support("rest", "Avlösning", "Någon kommer hem.", "Ett.\n");
    return builder;
}

Presence in_english(const PortalBuilder& builder, const std::string& entries) {
    const Localized en(builder.portal, "en", {po_file("en", entries)});
    return en.portal.presence(*builder.portal.supports.begin());
}

}  // namespace

TEST_CASE("A record is whole when all its texts are in the language") {
    CHECK(in_english(rest(), title + its_summary + paragraph) == Presence::whole);
}

TEST_CASE("A record is partial when a text other than title and summary falls back") {
    CHECK(in_english(rest(), title + its_summary) == Presence::partial);
}

TEST_CASE("A record is absent without its title") {
    CHECK(in_english(rest(), its_summary + paragraph) == Presence::absent);
}

TEST_CASE("A record whose title is translated stays without its summary") {
    CHECK(in_english(rest(), title + paragraph) == Presence::partial);
}

TEST_CASE("A record stays when its title or summary has changed since it was translated") {
    const std::string old_title = po_entry("support/rest#title", "Avlastning", "Relief");
    CHECK(in_english(rest(), old_title + its_summary + paragraph) == Presence::partial);
    const std::string fuzzy = po_entry("support/rest#title", "Avlösning", "Relief", "#, fuzzy");
    CHECK(in_english(rest(), fuzzy + its_summary + paragraph) == Presence::partial);
    const std::string old_summary = po_entry("support/rest#summary", "Någon kom hem.", "Came.");
    CHECK(in_english(rest(), title + old_summary + paragraph) == Presence::partial);
}

TEST_CASE("A title that has been withdrawn, or is a draft that the site does not show, is none") {
    CHECK(in_english(rest(), po_entry("support/rest#title", "Avlösning", "") + its_summary) ==
          Presence::absent);
    const std::string draft =
        po_entry("support/rest#title", "Avlösning", "Relief", "# state: draft");
    const std::string old_draft =
        po_entry("support/rest#title", "Avlastning", "Relief", "# state: draft");
    PortalBuilder builder = rest();
    builder.portal.site.drafts = Drafts::hide;
    CHECK(in_english(builder, draft + its_summary + paragraph) == Presence::absent);
    CHECK(in_english(builder, old_draft + its_summary + paragraph) == Presence::absent);
    builder.portal.site.drafts = Drafts::show_with_notice;
    CHECK(in_english(builder, draft + its_summary + paragraph) == Presence::whole);
    CHECK(in_english(builder, old_draft + its_summary + paragraph) == Presence::partial);
}

TEST_CASE("A record is not made partial by another record's missing text") {
    PortalBuilder builder = rest();
    builder.text("support/rest-b", "title", "Annat");
    CHECK(in_english(builder, title + its_summary + paragraph) == Presence::whole);
}

TEST_CASE("In the source language a record is whole") {
    const PortalBuilder builder = rest();
    const Localized sv(builder.portal, "sv", {});
    CHECK(sv.portal.presence(*builder.portal.supports.begin()) == Presence::whole);
}

TEST_CASE("A rewritten body leaves no text of the record to be missed") {
    PortalBuilder builder = rest();
    for (Segment& segment : builder.portal.segments) {
        if (segment.field != "body") {
            segment.rewordings.push_back({"sv-simple", Text("Lätt")});
        }
    }
    builder.portal.supports[*builder.portal.supports.find("rest")].body.rewordings.push_back(
        {"sv-simple", shared_prose(prose_of("Lätt.\n"))});
    const Localized simple(builder.portal, "sv-simple", {});
    CHECK(simple.portal.presence(*builder.portal.supports.begin()) == Presence::whole);
}

TEST_CASE("Easy Swedish stays when what it was made from has changed since") {
    PortalBuilder builder = rest();
    for (Segment& segment : builder.portal.segments) {
        if (segment.field != "body") segment.outdated_rewordings.emplace_back("sv-simple");
    }
    const Localized simple(builder.portal, "sv-simple", {});
    CHECK(simple.portal.presence(*builder.portal.supports.begin()) == Presence::partial);
}

TEST_CASE("Easy Swedish does not exist where nobody has written it") {
    const PortalBuilder builder = rest();
    const Localized simple(builder.portal, "sv-simple", {});
    CHECK(simple.portal.presence(*builder.portal.supports.begin()) == Presence::absent);
}

TEST_CASE("A contact point without a summary needs only its name") {
    PortalBuilder builder;
    ContactPoint contact;
    contact.id = "c";
    contact.name = builder.text("contact/c", "name", "Anhörigstödet", SegmentKind::name);
    const Localized en(builder.portal, "en",
                       {po_file("en", po_entry("contact/c#name", "Anhörigstödet", "Carers"))});
    CHECK(en.portal.presence(contact) == Presence::whole);
}
