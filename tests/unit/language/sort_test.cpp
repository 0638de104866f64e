#include "language/format.hpp"

#include "table.hpp"

#include "catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace lykta;

namespace {

using Words = std::vector<std::string>;

Words sorted(Words words, const Formatter& formatter) {
    std::ranges::stable_sort(words, {},
                             [&](const std::string& word) { return formatter.sort_key(word); });
    return words;
}

/// Already in order; every language sorts it backwards and finds it again.
void check_order(const Languages& table, std::string_view tag, const Words& ordered) {
    INFO("language " << tag);
    CHECK(sorted({ordered.rbegin(), ordered.rend()}, Formatter(language_of(table, tag))) ==
          ordered);
}

}  // namespace

TEST_CASE("every language of the table sorts by its own order") {
    const Languages table = table_of_languages();
    const Words swedish{"ala", "anhörig", "zon", "åka", "ädel", "öga"};
    for (const std::string tag : {"sv", "sv-simple", "fi", "fit", "smj", "sma", "sju", "sje",
                                  "rmn-x-arli", "rmy-x-lovara", "rmy-x-kelderas", "rmf", "rmu"}) {
        check_order(table, tag, swedish);
    }
    check_order(table, "en", {"ädel", "åka", "ala", "öga", "zon"});
    check_order(
        table, "se",
        {"a", "á", "b", "c", "č", "d", "đ", "n", "ŋ", "s", "š", "t", "ŧ", "z", "ž", "ø", "æ", "å"});
    check_order(table, "yi", {"א", "ב", "גּ", "ד", "ת"});
    check_order(table, "ar", {"أب", "باب", "تاج", "ياسمين"});
    check_order(table, "fa", {"آب", "باد", "پدر", "تاج", "چای", "گل"});
    check_order(table, "fa-AF", {"آب", "باد", "پدر", "تاج", "چای", "گل"});
    check_order(table, "so", {"aabe", "baabuur", "dad", "xero", "yaxaas"});
    check_order(table, "ti", {"ሀገር", "ለ", "መ", "ሰ"});
    check_order(table, "uk", {"галка", "ґанок", "дім", "єнот", "жук", "ївга"});
    check_order(table, "kmr", {"car", "çav", "dar", "êvar", "şev"});
    check_order(table, "ckb", {"ئاو", "باران", "پەنجە", "گوڵ"});
}

TEST_CASE("a Yiddish word is sorted alike however its double letters are typed") {
    const Languages table = table_of_languages();
    const Formatter formatter(language_of(table, "yi"));
    CHECK(formatter.sort_key("\u05F0\u05E2\u05D2") ==
          formatter.sort_key("\u05D5\u05D5\u05E2\u05D2"));
    CHECK(formatter.sort_key("\u05F1\u05DA") == formatter.sort_key("\u05D5\u05D9\u05DA"));
    CHECK(formatter.sort_key("\u05D4\u05F2\u05DD") ==
          formatter.sort_key("\u05D4\u05D9\u05D9\u05DD"));
    const std::string with_stroke = formatter.sort_key("\u05DE\u05D9\u05D9\u05B7");
    CHECK(formatter.sort_key("\u05DE\u05F2\u05B7") == with_stroke);
    CHECK(formatter.sort_key("\u05DE\uFB1F") == with_stroke);
    CHECK(formatter.sort_key("\u05D5\u05D5\u05D0") < formatter.sort_key("\u05F0\u05E2"));
    CHECK(formatter.sort_key("\u05F0\u05E2") < formatter.sort_key("\u05D6"));
}

TEST_CASE("a language without words for sorting sorts by Unicode's own order") {
    Language unknown;
    unknown.tag = "rmu";
    unknown.collation = "rmu";
    CHECK(sorted({"öga", "zon", "ala"}, Formatter(unknown)) == Words{"ala", "öga", "zon"});
}

TEST_CASE("a capital letter does not part a word from its neighbours") {
    const Languages table = table_of_languages();
    const Formatter formatter(language_of(table, "sv"));
    CHECK(sorted({"Bo", "bi", "Ann", "by"}, formatter) == Words{"Ann", "bi", "Bo", "by"});
}

TEST_CASE("equal texts have equal keys and long texts have whole ones") {
    const Languages table = table_of_languages();
    const Formatter formatter(language_of(table, "sv"));
    const std::string text(5000, 'a');
    CHECK(formatter.sort_key(text) == formatter.sort_key(text));
    CHECK(formatter.sort_key(text) < formatter.sort_key(text + "a"));
    CHECK(formatter.sort_key("") < formatter.sort_key("a"));
    const std::string ethiopic = "ሀገርለመሰሀገርለመሰሀገርለመሰሀገርለመሰ";
    CHECK(formatter.sort_key(ethiopic + "ለ") < formatter.sort_key(ethiopic + "መ"));
}
