#include "catch.hpp"
#include "html/parts/contact_card.hpp"
#include "page_fixture.hpp"

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

struct Card {
    explicit Card(const std::string& lines, std::string_view tag = "sv")
        : made({{"contacts/anhorigstod.yaml",
                 "name: Anhörigstödet\n"
                 "review: { reviewed: 2026-09-01 }\n" +
                     lines},
                {"contacts/jouren.yaml",
                 "name: Jouren\nphone: 070-174 06 20\n"
                 "review: { reviewed: 2026-09-01 }\n"}}),
          view(contact_card(made.contact(), made.here(tag))) {
        REQUIRE(made.planned.errors().empty());
    }
    MadeSite made;
    ContactCardView view;
};

const std::string phone = "phone: 070-174 06 05\n";

}  // namespace

TEST_CASE("A number is shown as it is written and called as the world writes it") {
    const Card card(phone);
    CHECK(card.view.phone.text.value == "070-174 06 05");
    CHECK(card.view.dial.value == "tel:+46701740605");
}

TEST_CASE("A contact point with a phone alone has no details: no empty list is shown") {
    CHECK_FALSE(Card(phone).view.has_details);
}

TEST_CASE("Each thing that is stated counts as a detail") {
    for (const char* line :
         {"phone_hours: mån 9–11\n", "red_days: Stängt.\n", "visiting_hours: tis 13–16\n",
          "email: a@b.example\n", "address: Hamngatan 4\n", "when_closed: [jouren]\n",
          "languages: [sv]\n", "interpreter: true\n", "anonymous: { name_needed: false }\n",
          "anonymous: { records: false }\n",
          "closed: [ { from: 2026-12-24, until: 2026-12-26 } ]\n",
          "channels: [ { kind: sms, number: 070-174 06 06 } ]\n"}) {
        INFO(line);
        CHECK(Card(phone + line).view.has_details);
    }
}

TEST_CASE("What is not stated is empty") {
    const ContactCardView& view = Card(phone).view;
    CHECK_FALSE(view.summary);
    CHECK(view.phone_hours.empty());
    CHECK(view.visiting_hours.empty());
    CHECK(view.address.empty());
    CHECK(view.mail_to.empty());
    CHECK_FALSE(view.name_needed);
    CHECK(view.secrecy.empty());
    CHECK_FALSE(view.interpreter);
}

TEST_CASE("Hours are said in the words of the page's language") {
    CHECK(Card(phone + "phone_hours: mån, tor 09:00–11:30\n").view.phone_hours.text.value ==
          "måndag och torsdag 9.00–11.30");
    const Card english(phone + "phone_hours: mån, tor 09:00–11:30\n", "en");
    CHECK(english.view.phone_hours.text.value.starts_with("Monday and Thursday "));
    CHECK(english.view.phone_hours.language->tag == "en");
}

TEST_CASE("Hours that never end are said with a word") {
    CHECK(Card(phone + "phone_hours: dygnet runt\n").view.phone_hours.text.value == "dygnet runt");
}

TEST_CASE("Whoever is closed says when somebody answers, after days that are closed by the date") {
    const Card card(phone +
                    "phone_hours: mån 9–11; tors 13–15\n"
                    "closed: [ { from: 2026-12-21, until: 2027-01-06 } ]\n");
    REQUIRE(card.view.open);
    CHECK(card.view.open->says_closed);
    const auto& openings = card.view.open->openings;
    REQUIRE(openings.size() == 3);
    CHECK(openings[0].at.value == "1 09:00");
    CHECK(openings[0].text.text.value == "öppnar måndag 9.00");
    CHECK(openings[1].text.text.value == "öppnar torsdag 13.00");
    CHECK(openings[2].at.value == "2027-01-07 13:00");
    CHECK(openings[2].text.text.value == "öppnar 7 januari 2027 13.00");
}

TEST_CASE("An office is closed on holidays, though nobody has written them down") {
    const Card card(phone + "phone_hours: vardagar 9–11\n");
    REQUIRE(card.view.open);
    const std::string closed = card.view.open->closed.value;
    CHECK(closed.find("2026-12-25/2026-12-25") != std::string::npos);
    CHECK(closed.find("2027-03-26/2027-03-26") != std::string::npos);  // Good Friday
    CHECK(closed.find("2026-12-26") == std::string::npos);             // a Saturday
    CHECK(card.view.open->unsure.empty());
}

TEST_CASE("Where words tell of red days, or days differ, nothing is said on holidays") {
    for (const char* const hours : {"phone_hours: vardagar 9–11\nred_days: Som vanligt.\n",
                                    "phone_hours: mån–tors 16.30–23; fre–sön 12–23\n"}) {
        const Card card(phone + hours);
        REQUIRE(card.view.open);
        CHECK(card.view.open->closed.empty());
        CHECK(card.view.open->unsure.value.find("2026-12-25") != std::string::npos);
    }
    const Card every_day(phone + "phone_hours: alla dagar 8–22\n");
    CHECK(every_day.view.open->unsure.empty());
    CHECK(every_day.view.open->closed.empty());
}

TEST_CASE("Who may answer on red days is never said to be closed") {
    const Card card(phone +
                    "phone_hours: vardagar 16.30–8 nästa dag; helger dygnet runt\n"
                    "red_days: Dygnet runt.\n");
    REQUIRE(card.view.open);
    CHECK_FALSE(card.view.open->says_closed);
    CHECK(card.view.open->openings.empty());
    CHECK(card.view.phone_hours.text.value == "vardagar 16.30–8.00, lördag och söndag dygnet runt");
}

TEST_CASE("Hours in a language without names of days are Swedish, and say so") {
    const MadeSite made({{"site.yaml", site_yaml("sv, fit")},
                         {"contacts/anhorigstod.yaml",
                          "name: Anhörigstödet\nphone: 070-174 06 05\nphone_hours: mån 9–11\n"
                          "review: { reviewed: 2026-09-01 }\n"}});
    const ContactCardView view = contact_card(made.contact(), made.here("fit"));
    CHECK(view.phone_hours.text.value == "måndag 9.00–11.00");
    CHECK(view.phone_hours.language->tag == "sv");
    CHECK(view.phone_hours.fallback());
}

TEST_CASE("Closed days are shown from before they begin until their last day") {
    const auto closed = [](const std::string& days) {
        return Card(phone + "closed: [ { " + days + " } ]\n").view.closed.size();
    };
    CHECK(closed("from: 2026-12-24, until: 2027-01-06") == 1);
    CHECK(closed("from: 2026-09-28, until: 2026-10-01") == 1);  // the last day is today
    CHECK(closed("from: 2026-09-28, until: 2026-09-30") == 0);
}

TEST_CASE("One closed day is a date; more are a period") {
    const auto when = [](const std::string& days) {
        return Card(phone + "closed: [ { " + days + " } ]\n").view.closed.front().when.text.value;
    };
    CHECK(when("from: 2026-11-06, until: 2026-11-06") == "6 november 2026");
    CHECK(when("from: 2026-12-24, until: 2027-01-06") == "24 december 2026 till 6 januari 2027");
}

TEST_CASE("What answers when it is closed is a link to it") {
    const Card card(phone + "when_closed: [jouren]\n");
    REQUIRE(card.view.when_closed.size() == 1);
    CHECK(card.view.when_closed.front().text.text.value == "Jouren");
    CHECK(card.view.when_closed.front().url.value == "/kontakt/jouren/");
}

TEST_CASE("A channel has what is stated of it, and nothing else") {
    const Card card(phone +
                    "channels: [ { kind: form, url: https://a.example/, hours: dygnet runt "
                    "}, { kind: sms, number: 070-174 06 06 } ]\n");
    REQUIRE(card.view.channels.size() == 2);
    const ChannelView& form = card.view.channels[0];
    CHECK(form.kind.text.value == "Skriv till oss");
    CHECK(form.url.value == "https://a.example/");
    CHECK(form.hours.text.value == "dygnet runt");
    CHECK(form.number.empty());
    const ChannelView& sms = card.view.channels[1];
    CHECK(sms.number.text.value == "070-174 06 06");
    CHECK(sms.url.empty());
    CHECK(sms.hours.empty());
    CHECK_FALSE(sms.note);
}

TEST_CASE("Secrecy is told as it is, both ways") {
    const auto name = [](const std::string& said) {
        return Card(phone + "anonymous: { name_needed: " + said + " }\n")
            .view.name_needed->text.value;
    };
    CHECK(name("true") == "Vi behöver veta vad du heter.");
    CHECK(name("false") == "Du behöver inte säga vad du heter.");
    const Card card(phone + "anonymous: { records: false, limits: Inte om barn far illa. }\n");
    REQUIRE(card.view.secrecy.size() == 2);
    CHECK(card.view.secrecy[0].text.value == "Vi skriver ingen journal.");
    CHECK(card.view.secrecy[1].text.value == "Inte om barn far illa.");
}

TEST_CASE("An address stays Swedish in every language, and is no text that is missing") {
    const Card card(phone + "address: Hamngatan 4\n", "en");
    CHECK(card.view.address.language->tag == "sv");
    CHECK_FALSE(card.view.address.fallback());
}

TEST_CASE("A card in a language without the contact point's page leads to the Swedish one") {
    const Card card(phone, "en");
    CHECK(card.view.page.value == "/kontakt/anhorigstod/");
    CHECK(card.view.hreflang.value == "sv");
}
