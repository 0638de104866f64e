#include "language/format.hpp"

#include "table.hpp"

#include "catch.hpp"

#include <set>

using namespace lykta;

namespace {

std::string categories(const Formatter& formatter) {
    std::string out;
    for (const std::int64_t number : {0, 1, 2, 3, 5, 11, 21, 100}) {
        switch (formatter.plural(number)) {
            case PluralCategory::zero: out += "zero "; break;
            case PluralCategory::one: out += "one "; break;
            case PluralCategory::two: out += "two "; break;
            case PluralCategory::few: out += "few "; break;
            case PluralCategory::many: out += "many "; break;
            case PluralCategory::other: out += "other "; break;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("plural categories of 0, 1, 2, 3, 5, 11, 21 and 100") {
    const Languages table = table_of_languages();
    const std::string one_and_other = "other one other other other other other other ";
    const std::string with_two = "other one two other other other other other ";
    const std::string one_for_nought = "one one other other other other other other ";
    const std::vector<std::pair<std::string, std::string>> expected{
        {"sv", one_and_other},
        {"sv-simple", one_and_other},
        {"en", one_and_other},
        {"fi", one_and_other},
        {"fit", one_and_other},
        {"se", with_two},
        {"smj", with_two},
        {"sma", with_two},
        {"sju", with_two},
        {"sje", with_two},
        {"yi", one_and_other},
        {"rmn-x-arli", one_and_other},
        {"rmy-x-lovara", one_and_other},
        {"rmy-x-kelderas", one_and_other},
        {"rmf", one_and_other},
        {"rmu", one_and_other},
        {"ar", "zero one two few few many many other "},
        {"fa", one_for_nought},
        {"fa-AF", one_for_nought},
        {"so", one_and_other},
        {"ti", one_for_nought},
        {"uk", "many one few few many many one many "},
        {"kmr", one_and_other},
        {"ckb", one_and_other},
        {"swl", "other other other other other other other other "},
    };
    CHECK(table.all.size() == expected.size());
    for (const auto& [tag, answer] : expected) {
        INFO("language " << tag);
        CHECK(categories(Formatter(language_of(table, tag))) == answer);
    }
}

TEST_CASE("no language gives a plural category that its table lacks") {
    const Languages table = table_of_languages();
    for (const Language& language : table.all) {
        const Formatter formatter(language);
        const std::set<PluralCategory> known(language.plural.begin(), language.plural.end());
        for (std::int64_t number = 0; number <= 200 && !known.empty(); ++number) {
            INFO(language.tag << " " << number);
            REQUIRE(known.contains(formatter.plural(number)));
        }
    }
}

TEST_CASE("the table's categories decide where ICU names others") {
    Language invented;
    invented.tag = "sv";
    invented.dates = "sv";
    invented.plural = {PluralCategory::one, PluralCategory::two, PluralCategory::other};
    CHECK(Formatter(invented).plural(2) == PluralCategory::two);
}
