// What an edit did to a text, and which edits may turn its meaning.
#include "catch.hpp"
#include "translation/edits/turned_meaning.hpp"
#include "translation/edits/word_changes.hpp"

#include <string>

using namespace lykta;

namespace {

std::string shown(const std::string& old, const std::string& now) {
    return in_brackets(word_changes(old, now));
}

bool turned(const std::string& old, const std::string& now, SegmentKind kind = SegmentKind::prose) {
    Segment segment;
    segment.source = now;
    segment.kind = kind;
    return turned_meaning(segment, word_changes(old, now)).has_value();
}

}  // namespace

TEST_CASE("An edit is shown word by word, what is gone before what came") {
    CHECK(shown("Du får söka själv.", "Du måste söka själv.") == "Du [-får +måste] söka själv.");
    CHECK(shown("Vi kommer hem.", "Vi kommer inte hem.") == "Vi kommer [+inte] hem.");
    CHECK(shown("Vi kommer inte hem.", "Vi kommer hem.") == "Vi kommer [-inte] hem.");
    CHECK(shown("Stöd utan beslut", "Stöd med beslut") == "Stöd [-utan +med] beslut");
    CHECK(shown("Ring oss", "Ring oss.") == "Ring oss[+.]");
    CHECK(shown("Klockan 9.05", "Klockan 9.15") == "Klockan [-9.05 +9.15]");
    CHECK(shown("Läs <1>mer</1> här", "Läs <1>mera</1> här") == "Läs <1>[-mer +mera]</1> här");
    CHECK(shown("Lika", "Lika") == "Lika");
    CHECK(shown("", "Ny") == "[+Ny]");
    CHECK(shown("Gammal", "") == "[-Gammal]");
}

TEST_CASE("What stands between two changed words changes with them") {
    CHECK(shown("en gammal lång väg", "en ny kort väg") == "en [-gammal lång +ny kort] väg");
}

TEST_CASE("Of a long text only the words beside the change are shown") {
    const std::string front = "ett två tre fyra fem sex sju åtta nio tio elva tolv ";
    const std::string back = " a b c d e f g h i j k l m n o p";
    CHECK(shown(front + "ja" + back, front + "nej" + back) ==
          "… sju åtta nio tio elva tolv [-ja +nej] a b c d e f …");
}

TEST_CASE("The changes put together are the old text and the new") {
    const std::string old = "Du får ringa oss, eller mejla, när du vill – {count} gånger.";
    const std::string now = "Ni får mejla eller ringa oss när ni vill: {count} gånger till.";
    std::string before;
    std::string after;
    for (const WordChange& change : word_changes(old, now)) {
        if (change.kind != WordChange::Kind::added) before += change.text;
        if (change.kind != WordChange::Kind::removed) after += change.text;
    }
    CHECK(before == old);
    CHECK(after == now);
}

TEST_CASE("Two texts that are too long to compare are wholly other") {
    std::string old;
    std::string now;
    for (int i = 0; i < 3000; ++i) {
        old += "a" + std::to_string(i) + " ";
        now += "b" + std::to_string(i) + " ";
    }
    const auto changes = word_changes(old + "slut", now + "slut");
    CHECK(changes.front().kind == WordChange::Kind::removed);
    CHECK(changes.back().text.ends_with("slut"));
}

TEST_CASE("Words are counted as agencies count them") {
    CHECK(word_count("Ring <1>oss</1> – i dag, eller {count} dagar.") == 7);
    CHECK(word_count("") == 0);
    CHECK(word_count("<1>ett</1>två") == 1);
    CHECK(word_count("070-174 06 05") == 3);
}

TEST_CASE("A word that can turn the meaning is never a small edit") {
    CHECK(turned("Stöd utan beslut", "Stöd med beslut"));
    CHECK(turned("Ingen behöver söka.", "Du behöver söka."));
    CHECK(turned("Du får komma.", "Du måste komma."));
    CHECK(turned("Vi svarar vardagar.", "Vi svarar bara vardagar."));
    CHECK(turned("Vi kan inte lova allt.", "Vi kan lova allt."));
    CHECK(turned("Inte nu, men sedan.", "Nu, men inte sedan."));
    CHECK(turned("En giltig plan.", "En ogiltig plan."));
    CHECK(turned("Före mötet", "Efter mötet"));
}

TEST_CASE("A number, a day or a time is never a small edit, in digits or in words") {
    CHECK(turned("Ring 112.", "Ring 113."));
    CHECK(turned("Två gånger", "Tre gånger"));
    CHECK(turned("Måndagar hos oss", "Tisdagar hos oss"));
    CHECK(turned("Klockan 9.05", "Klockan 9.15"));
}

TEST_CASE("Money, decisions and rights are never a small edit") {
    CHECK(turned("Avgiften är låg.", "Avgiften är liten.", SegmentKind::decision_and_money));
    CHECK_FALSE(turned("Rummet är lågt.", "Rummet är litet."));
}

TEST_CASE("A text for one and for many is never a small edit") {
    Segment segment;
    segment.source = "{count} stol";
    segment.source_plural = "{count} stolar";
    CHECK(turned_meaning(segment, word_changes("{count} stool", segment.source)));
}

TEST_CASE("A slip that is mended may be a small edit") {
    CHECK_FALSE(turned("Vi lysnar på dig.", "Vi lyssnar på dig."));
    CHECK_FALSE(turned("Avlösning i hemmet", "Avlösning hemma"));
    CHECK_FALSE(turned("Ring oss gärna", "Ring oss gärna."));
    CHECK_FALSE(turned("inte nu", "Inte nu"));
}
