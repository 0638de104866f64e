#include "catch.hpp"
#include "print/type/paragraph.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace lykta;
using namespace lykta::print;

namespace {

const Fonts& fonts() {
    static const Fonts all;
    return all;
}
const Hyphenation& hyphenation() {
    static const Hyphenation patterns({"anhörig-stöd", "anhörig-stöds-samordnare",
                                       "korttids-boende", "bistånds-hand-läggare", "vård-central",
                                       "anhöriga"});
    return patterns;
}

std::string hyphenated(std::u16string word, std::string_view language = "sv") {
    std::vector<std::size_t> breaks = hyphenation().breaks(word, language);
    std::sort(breaks.rbegin(), breaks.rend());
    for (const std::size_t at : breaks) word.insert(at, u"-");
    std::string out;
    for (const char16_t unit : word) {
        if (unit < 0x80) {
            out += static_cast<char>(unit);
        } else {
            out += unit == u'å' ? "å" : unit == u'ä' ? "ä" : "ö";
        }
    }
    return out;
}

Paragraph set(const std::string& text, double width, const std::string& language = "sv",
              Direction direction = Direction::ltr) {
    Typesetter type(fonts(), hyphenation());
    return type.set({{text, 11, false, {}, language, 0}}, width, {direction, true, false});
}

std::string letters(const Line& line) {
    std::string out;
    for (const Run& run : line.runs) {
        for (const Cluster& cluster : run.clusters) out += cluster.letters;
    }
    return out;
}

/// The letters as they stand on paper, from left to right.
std::string seen(const Line& line) {
    std::vector<std::pair<double, std::string>> placed;
    for (const Run& run : line.runs) {
        for (const Cluster& cluster : run.clusters) {
            if (!cluster.glyphs.empty()) {
                placed.emplace_back(cluster.glyphs.front().x, cluster.letters);
            }
        }
    }
    std::ranges::stable_sort(placed, {}, [](const auto& each) { return each.first; });
    std::string out;
    for (const auto& [x, each] : placed) out += each;
    return out;
}

}  // namespace

TEST_CASE("The field's words are broken between their parts") {
    CHECK(hyphenated(u"anhörigstöd") == "anhörig-stöd");
    CHECK(hyphenated(u"anhörigstödet") == "anhörig-stödet");
    CHECK(hyphenated(u"korttidsboende") == "korttids-boende");
    CHECK(hyphenated(u"biståndshandläggare") == "bistånds-hand-läggare");
    CHECK(hyphenated(u"Vårdcentralen") == "Vård-centralen");
}

TEST_CASE("Of two words of the field the longer one holds, and one without breaks stays whole") {
    CHECK(hyphenated(u"anhörigstödssamordnare") == "anhörig-stöds-samordnare");
    CHECK(hyphenated(u"anhöriga") == "anhöriga");
}

TEST_CASE("At least three letters stay on each side of a hyphen") {
    for (const std::u16string_view word :
         {u"överklagande", u"avlösningen", u"information", u"kommunikation", u"ekonomiska"}) {
        for (const std::size_t at : hyphenation().breaks(word, "sv")) {
            CHECK(at >= 3);
            CHECK(word.size() - at >= 3);
        }
    }
    CHECK_FALSE(hyphenation().breaks(u"kommunikation", "sv").empty());
}

TEST_CASE("Easy Swedish is hyphenated as Swedish; other languages are not hyphenated at all") {
    CHECK(hyphenated(u"anhörigstöd", "sv-simple") == "anhörig-stöd");
    CHECK(hyphenated(u"kommunikation", "fi") == "kommunikation");
    CHECK(hyphenated(u"kommunikation", "en") == "kommunikation");
}

TEST_CASE("Swedish words in another language are hyphenated as Swedish, and no others") {
    Typesetter type(fonts(), hyphenation());
    const auto lines = [&](const std::string& first, const std::string& language, Direction way) {
        return type
            .set({{first, 11, false, {}, language, 0},
                  {"biståndshandläggare biståndshandläggare", 11, false, {}, "sv", 1},
                  {" biståndshandläggare", 11, false, {}, language, 0}},
                 75, {way, true, false})
            .lines;
    };
    const auto hyphens = [](const std::vector<Line>& all) {
        return std::ranges::count_if(
            all, [](const Line& line) { return letters(line).ends_with("\xC2\xAD"); });
    };
    CHECK(hyphens(lines("neuvonta ", "fi", Direction::ltr)) == 2);
    CHECK(hyphens(lines("مساعدة ", "ar", Direction::rtl)) == 2);
    CHECK(
        letters(lines("neuvonta ", "fi", Direction::ltr).back()).ends_with("biståndshandläggare"));
}

TEST_CASE("Lines are no wider than asked for, and nothing is lost between them") {
    const std::string text =
        "Du kan få stöd för egen del, också när den du hjälper säger nej till hjälp.";
    for (const double width : {90.0, 140.0, 220.0, 400.0}) {
        const Paragraph made = set(text, width);
        CHECK_FALSE(made.too_wide);
        std::string all;
        for (const Line& line : made.lines) {
            CHECK(line.width <= width + 0.01);
            all += letters(line);
        }
        // A hyphen at the end of a line is a soft one: it stands for no letter.
        for (std::size_t at = 0; (at = all.find("\u00AD")) != std::string::npos;) all.erase(at, 2);
        CHECK(all == text);
    }
}

TEST_CASE("A word that is wider than its line is told, not cut") {
    CHECK(set("överklagandehänvisning", 20).too_wide);
    CHECK(set("Receptionsmottagning", 30, "en").too_wide);
}

TEST_CASE("A telephone number with no-break spaces stays on one line") {
    const Paragraph made = set("Ring gärna till oss på 070-174\u00A006\u00A005", 150);
    const auto& last = made.lines.back();
    CHECK(letters(last).find("174\u00A006\u00A005") != std::string::npos);
}

TEST_CASE("Arabic is kept in reading order, and its glyphs run from right to left") {
    const Paragraph made = set("دعم الأقارب", 300, "ar", Direction::rtl);
    REQUIRE(made.lines.size() == 1);
    CHECK(letters(made.lines[0]) == "دعم الأقارب");
    const Run& run = made.lines[0].runs.front();
    CHECK(run.clusters.front().glyphs.front().x > run.clusters.back().glyphs.front().x);
}

TEST_CASE("A number inside Arabic reads from left to right") {
    const Paragraph made = set("اتصل 112 الآن", 300, "ar", Direction::rtl);
    REQUIRE(made.lines.size() == 1);
    std::vector<double> places;
    for (const Run& run : made.lines[0].runs) {
        for (const Cluster& cluster : run.clusters) {
            if (cluster.letters == "1" || cluster.letters == "2") {
                places.push_back(cluster.glyphs.front().x);
            }
        }
    }
    REQUIRE(places.size() == 3);
    CHECK(places[0] < places[1]);
    CHECK(places[1] < places[2]);
}

TEST_CASE(
    "A number inside Arabic or Yiddish keeps its groups in order, by the places of its glyphs") {
    for (const std::string number :
         {"070-174 06 05", "+46 70 174 06 05", "116 111", "2 575 kr", "2026-09-01", "9.00–11.30"}) {
        for (const auto& [language, before, after] :
             {std::tuple{"ar", "اتصل على ", " الآن."}, std::tuple{"yi", "רופֿט ", " איצט."}}) {
            INFO(language << " " << number);
            const Paragraph made = set(before + number + after, 400, language, Direction::rtl);
            REQUIRE(made.lines.size() == 1);
            CHECK(seen(made.lines[0]).find(number) != std::string::npos);
        }
    }
}

TEST_CASE("A number among Arabic words in Swedish keeps its groups in order") {
    const Paragraph made = set("Ring تجديد 070-174 06 05 nu", 400);
    CHECK(seen(made.lines[0]).find("070-174 06 05") != std::string::npos);
}

TEST_CASE("No line ends inside a number, an amount or hours, however wide it is") {
    const std::vector<std::string> numbers{"070-174 06 67", "2 575 kr", "9.00–11.30", "2026-09-01"};
    const auto check = [&](const Paragraph& made) {
        std::vector<std::string> lines;
        for (const Line& line : made.lines) lines.push_back(letters(line));
        for (const std::string& number : numbers) {
            INFO(number);
            CHECK(std::ranges::count_if(lines, [&](const std::string& line) {
                      return line.find(number) != std::string::npos;
                  }) == 1);
        }
    };
    for (int width = 80; width < 240; width += 7) {
        INFO(width);
        check(set("Du når oss på 070-174 06 67 för 2 575 kr om 9.00–11.30 den 2026-09-01.", width));
        check(set("اتصل على 070-174 06 67 مقابل 2 575 kr بين 9.00–11.30 يوم 2026-09-01.", width,
                  "ar", Direction::rtl));
    }
}

TEST_CASE("Every script of the site's languages has its letters, in both weights") {
    for (const char32_t letter : {U'å', U'ŋ', U'ŧ', U'Ж', U'ش', U'ש', U'አ'}) {
        for (const bool bold : {false, true}) {
            CHECK(fonts().for_letter(letter, bold, std::nullopt).has_value());
        }
    }
}

TEST_CASE("A letter that no font has is told, with the words it stands in") {
    Typesetter type(fonts(), hyphenation());
    const Paragraph made = type.set({{"Hej 🎈", 11, false, {}, "sv", 0}}, 200, {});
    CHECK(made.lines.size() == 1);
    CHECK(type.missing() == std::map<char32_t, std::string>{{U'🎈', "Hej 🎈"}});
}
