#include "language/capital.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

using namespace lykta;

namespace {

struct Written {
    std::string tag, text, capital;
};

void check_each(const std::vector<Written>& all) {
    for (const auto& [tag, text, capital] : all) {
        INFO(tag << ": " << text);
        CHECK(capitalized(text, tag) == capital);
    }
}

}  // namespace

TEST_CASE("a text begins with a capital as its own language writes it") {
    check_each({{"sv", "åtta veckor", "Åtta veckor"},
                {"sv-simple", "varje dag", "Varje dag"},
                {"nl", "ijsland", "IJsland"},
                {"sv", "ijsland", "Ijsland"},
                {"tr", "istanbul", "İstanbul"},
                {"", "istanbul", "Istanbul"},
                {"el", "άλλο", "Άλλο"},
                {"uk", "щодня", "Щодня"},
                {"hr", "džep", "Džep"},
                {"hr", "ǆep", "ǅep"},
                {"rmn-x-arli", "šaj", "Šaj"}});
}

TEST_CASE("scripts without capitals stay as they are, to the byte") {
    check_each({{"ar", "حتى ثمانية", "حتى ثمانية"},
                {"yi", "ייִדיש", "ייִדיש"},
                {"ti", "ትግርኛ", "ትግርኛ"},
                {"ka", "ქართული", "ქართული"}});
}

TEST_CASE("quotes and brackets are passed, a digit that comes first is not") {
    check_each({{"sv", "”hej” sa hon", "”Hej” sa hon"},
                {"sv", "(på nätet)", "(På nätet)"},
                {"sv", "– kom in", "– Kom in"},
                {"sv", "  två", "  Två"},
                {"sv", "2 gånger i veckan", "2 gånger i veckan"},
                {"sv", "", ""},
                {"sv", "–", "–"}});
}

TEST_CASE("only the first letter changes") {
    check_each({{"sv", "måndag till SVT", "Måndag till SVT"}, {"sv", "t.ex. mat", "T.ex. mat"}});
}

TEST_CASE("a word with a shape of its own keeps it") {
    check_each({{"sv", "eHälsa i mobilen", "eHälsa i mobilen"},
                {"sv", "kommun.example/stod", "kommun.example/stod"},
                {"sv", "anhorig.kommun.se", "anhorig.kommun.se"},
                {"sv", "stod@kommun.example", "stod@kommun.example"},
                {"sv", "(www.kommun.example)", "(www.kommun.example)"}});
}

TEST_CASE("in markup the first letter that is read becomes the capital") {
    CHECK(capitalized_markup("<p><em>det</em> <b>här</b></p>", "sv") ==
          "<p><em>Det</em> <b>här</b></p>");
    CHECK(capitalized_markup("&quot;det här&quot;", "sv") == "&quot;Det här&quot;");
    CHECK(capitalized_markup("<bdi lang=\"tr\" dir=\"ltr\">istanbul</bdi>", "ar") ==
          "<bdi lang=\"tr\" dir=\"ltr\">İstanbul</bdi>");
    CHECK(capitalized_markup("<a href=\"tel:1177\">1177</a> svarar", "sv") ==
          "<a href=\"tel:1177\">1177</a> svarar");
    CHECK(capitalized_markup("&lt;", "sv") == "&lt;");
    CHECK(capitalized_markup("<br", "sv") == "<br");
}
