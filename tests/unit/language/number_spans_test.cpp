// What is read as one number, in both directions: [whole on its line], <from left to right>.
#include "language/number_spans.hpp"
#include "language/figures.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

using namespace lykta;

namespace {

struct Drawing {
    std::string& out;
    void open(const NumberSpan& span) const {
        out += span.left_to_right ? "<" : "";
        out += span.whole ? "[" : "";
    }
    void words(std::string_view piece) const { out += piece; }
    void close(const NumberSpan& span) const {
        out += span.whole ? "]" : "";
        out += span.left_to_right ? ">" : "";
    }
};

std::string drawn(std::string_view text, Direction around, bool beside = false) {
    std::string out;
    walk_numbers(text, number_spans(text, around, beside), Drawing{out});
    return out;
}
std::string swedish(std::string_view text) { return drawn(text, Direction::ltr); }
std::string arabic(std::string_view text) { return drawn(text, Direction::rtl); }

}  // namespace

TEST_CASE("A phone number is whole, however it is grouped") {
    for (const std::string number : {"070-174 06 05",
                                     "070 174 06 05",
                                     "(070) 174 06 05",
                                     "+46 70 174 06 05",
                                     "+46 (0)70-174 06 05",
                                     "0046 (0)70-174 06 05",
                                     "08-123 45 67",
                                     "08/123 45 67",
                                     "020-12 34 56",
                                     "116 111",
                                     "114 14",
                                     "90 101",
                                     "+358 9 123 45 67",
                                     "08 - 123 45 67",
                                     "070–174 06 05",
                                     "070-174\n06 05",
                                     "070 1740605",
                                     "+46 701740605",
                                     "0701 740605",
                                     "08 12345678",
                                     "0411 / 57 70 00",
                                     "+358 9 12345678"}) {
        INFO(number);
        CHECK(swedish("Ring " + number + " nu.") == "Ring [" + number + "] nu.");
        CHECK(arabic("اتصل على " + number + " الآن.") == "اتصل على <[" + number + "]> الآن.");
    }
}

TEST_CASE("An amount keeps its unit, hours their end, a date its days") {
    for (const std::string number :
         {"2 575 kr", "575 kr", "1 200 kronor", "1 200,50 kr", "12 §", "9.00–11.30", "09:00-11:30",
          "9–11", "9.00 – 11.30", "2026-09-01", "24.12.2026 – 6.1.2027", "2026-12-24 – 2027-01-06",
          "845 1234 5678", "845 123 4567", "90 19 50-6", "18–65", "20 %", "84 kB", "123 45"}) {
        INFO(number);
        CHECK(swedish("Det är " + number + ", sa hon.") == "Det är [" + number + "], sa hon.");
        CHECK(arabic("هذا " + number + ".") == "هذا <[" + number + "]>.");
    }
}

TEST_CASE("Amounts and hours with the marks of Arabic stay one number") {
    CHECK(arabic("من 1٬200–1٬500 كرونة") == "من [<1٬200–1٬500> كرونة]");
    CHECK(arabic("٩٫٠٠–١١٫٣٠") == "<[٩٫٠٠–١١٫٣٠]>");
}

TEST_CASE("A range of amounts is one") {
    for (const std::string range : {"25 000–30 000 kr", "25 000-30 000 kr", "1 200,50–1 300,00 kr",
                                    "100–1 000 kronor", "9–11 §§"}) {
        INFO(range);
        CHECK(swedish("Det är " + range + ".") == "Det är [" + range + "].");
    }
    CHECK(swedish("2026-09-01 112 personer") == "[2026-09-01] 112 personer");
    CHECK(swedish("+46 (0)70-174 06 05 112") == "[+46 (0)70-174 06 05] 112");
}

TEST_CASE("A unit that reads from right to left stays beside its amount, on its own side") {
    CHECK(arabic("2 575 كرونة") == "[<2 575> كرونة]");
    CHECK(arabic("575 کرون.") == "[575 کرون].");
}

TEST_CASE("One group of digits keeps its order and its line of itself") {
    for (const std::string text : {"112", "1177", "9.00", "09:00", "2026", "1,5", "12:30"}) {
        INFO(text);
        CHECK(swedish("Ring " + text + " nu") == "Ring " + text + " nu");
        CHECK(arabic("اتصل " + text + " الآن") == "اتصل " + text + " الآن");
    }
    CHECK(arabic("رمز +46 فقط") == "رمز <+46> فقط");
}

TEST_CASE("Two numbers are two") {
    CHECK(swedish("112 och 1177") == "112 och 1177");
    CHECK(swedish("116 111, 070-174 06 05.") == "[116 111], [070-174 06 05].");
    CHECK(swedish("klockan 9.00 12 personer") == "klockan 9.00 12 personer");
    CHECK(swedish("år 2026 10 personer") == "år 2026 10 personer");
    CHECK(arabic("112، 116 111") == "112، <[116 111]>");
    CHECK(arabic("112, 1177") == "112, 1177");
}

TEST_CASE("Letters before digits make a word, which is left alone") {
    CHECK(swedish("A4-papper, buss B12, anna2@bjorkhamn.example") ==
          "A4-papper, buss B12, anna2@bjorkhamn.example");
    CHECK(swedish("Läs på 1177.se") == "Läs på 1177.se");
}

TEST_CASE("An Arabic prefix joins the number and stays outside it") {
    CHECK(arabic("و070-174 06 05") == "و<[070-174 06 05]>");
    CHECK(arabic("ב־070-174 06 05") == "ב־<[070-174 06 05]>");
}

TEST_CASE("Digits of Arabic and Persian writing are digits") {
    CHECK(arabic("٠٧٠-١٧٤ ٠٦ ٠٥") == "<[٠٧٠-١٧٤ ٠٦ ٠٥]>");
    CHECK(arabic("۰۷۰-۱۷۴ ۰۶ ۰۵") == "<[۰۷۰-۱۷۴ ۰۶ ۰۵]>");
}

TEST_CASE("In right-to-left text an address is one piece, and may go on to the next line") {
    CHECK(arabic("في 123 45 Björkhamn، الطابق") == "في <[123 45] Björkhamn>، الطابق");
    CHECK(arabic("في Hamngatan 4, 123 45 Björkhamn.") == "في Hamngatan 4, [123 45] Björkhamn.");
    CHECK(arabic("اقرأ 1177.se/barn/ الآن") == "اقرأ <1177.se/barn/> الآن");
    CHECK(arabic("اقرأ https://anhorig.bjorkhamn.example/ar/.") ==
          "اقرأ <https://anhorig.bjorkhamn.example/ar/>.");
    CHECK(arabic("في 24 september 2026") == "في <24 september 2026>");
}

TEST_CASE("In left-to-right text numbers are isolated where right-to-left letters are") {
    CHECK(swedish("Ring تجديد 070-174 06 05 nu") == "Ring تجديد <[070-174 06 05]> nu");
    CHECK(swedish("Ring تجديد 112 nu") == "Ring تجديد 112 nu");
    CHECK(drawn("070-174 06 05", Direction::ltr, true) == "<[070-174 06 05]>");
}

TEST_CASE("Where no markup can stand, isolates do") {
    CHECK(with_isolates("اتصل 070-174 06 05", Direction::rtl) == "اتصل \u2066070-174 06 05\u2069");
    CHECK(with_isolates("Ring 070-174 06 05", Direction::ltr) == "Ring 070-174 06 05");
    CHECK(with_isolates("اتصل 112", Direction::rtl) == "اتصل 112");
}

TEST_CASE("A number stands alone where neither word nor unit makes it another thing") {
    const auto alone = [](std::string_view text) {
        const std::vector<Figure> found = figures(text);
        return found.size() == 1 && found.front().alone;
    };
    for (const char* text : {"Ring 112.", "(116 111)", "ring 112, genast", "اتصل بـ112", "112"}) {
        INFO(text);
        CHECK(alone(text));
    }
    for (const char* text :
         {"112 §", "1177 kr", "1177.se", "112-samtal", "§ 112", "112:or", "112 %", "SOS-112"}) {
        INFO(text);
        CHECK_FALSE(alone(text));
    }
}
