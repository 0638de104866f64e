// What somebody meant by a language that the table does not know.
#include "language/called.hpp"

#include "catch.hpp"

using namespace lykta;

namespace {

/// As content/languages.yaml has them, of each only what it is called.
Languages table_of_languages() {
    struct Row {
        const char* tag;
        const char* swedish;
        const char* endonym;
        const char* minority;
    };
    Languages out;
    for (const Row& row :
         {Row{"sv", "svenska", "svenska", ""},
          Row{"sv-simple", "lättläst svenska", "lättläst svenska", ""},
          Row{"fi", "finska", "suomi", "finska"}, Row{"fit", "meänkieli", "meänkieli", "meänkieli"},
          Row{"se", "nordsamiska", "davvisámegiella", "samiska"},
          Row{"smj", "lulesamiska", "julevsámegiella", "samiska"},
          Row{"sma", "sydsamiska", "åarjelsaemien gïele", "samiska"},
          Row{"yi", "jiddisch", "ייִדיש", "jiddisch"},
          Row{"rmn-x-arli", "romani arli", "arli", "romani chib"},
          Row{"rmy-x-lovara", "romani lovara", "lovara", "romani chib"},
          Row{"rmy-x-kelderas", "romani kelderash", "kelderash", "romani chib"},
          Row{"rmf", "romani kale", "kale", "romani chib"}, Row{"ar", "arabiska", "العربية", ""},
          Row{"fa-AF", "dari", "دری", ""}}) {
        Language language;
        language.tag = row.tag;
        language.swedish = row.swedish;
        language.endonym = row.endonym;
        language.minority = row.minority;
        out.all.push_back(std::move(language));
    }
    return out;
}

}  // namespace

TEST_CASE("A tag of others leads to ours, and to no neighbour that is written alike") {
    const Languages languages = table_of_languages();
    CHECK(suggested_tags("rmn", languages) == "rmn-x-arli");
    CHECK(suggested_tags("fi_FI", languages) == "fi");
    CHECK(suggested_tags("fi-FI", languages) == "fi");
    CHECK(suggested_tags("AR_SA", languages) == "ar");
    CHECK(suggested_tags("prs", languages) == "fa-AF");
    CHECK(suggested_tags("sme", languages) == "se");
    CHECK(suggested_tags("FI", languages) == "fi");
    CHECK(suggested_tags("Finska", languages) == "fi");
    CHECK(suggested_tags("lättläst svenska", languages) == "sv-simple");
}

TEST_CASE("The name of several varieties leads to each of them, to choose among") {
    const Languages languages = table_of_languages();
    CHECK(suggested_tags("rmy", languages) == "rmy-x-lovara, rmy-x-kelderas");
    CHECK(suggested_tags("samiska", languages) == "se, smj, sma");
    CHECK(suggested_tags("smi", languages) == "se, smj, sma");
    CHECK(suggested_tags("Romani chib", languages) ==
          "rmn-x-arli, rmy-x-lovara, rmy-x-kelderas, rmf");
}

TEST_CASE("A slip of the pen leads to what is nearest, and nonsense to nothing") {
    const Languages languages = table_of_languages();
    CHECK(suggested_tags("finnska", languages) == "fi");
    CHECK(suggested_tags("sv-simpel", languages) == "sv-simple");
    CHECK(suggested_tags("qqqqqq", languages).empty());
    CHECK(suggested_tags("", languages).empty());
}
