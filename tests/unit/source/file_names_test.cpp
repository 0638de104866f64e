#include "source/file_names.hpp"
#include "base/encoding/percent.hpp"
#include "catch.hpp"
#include "reported.hpp"
#include "source/source_tree.hpp"

using namespace lykta;

TEST_CASE("Copies are known by the names that programs give them") {
    for (const std::string copy :
         {"samtal - kopia.md", "samtal - Kopia.md", "samtal - kopia (2).md", "samtal - Copy.md",
          "samtal (1).md", "samtal (12).md", "Kopia av samtal.md", "Copy of samtal.md",
          "samtal kopia.md", "samtal kopia 2.md", "samtal copy.md", "samtal-kopia.md",
          "samtal-kopia-2.md", "samtal_kopia.md", "samtal (Majas kopia i konflikt 2026-09-01).md",
          "samtal (conflicted copy 2026-09-01).md", "samtal.sync-conflict-20260901-120000-ABC.md",
          "samtal.orig.md"}) {
        INFO(copy);
        CHECK(original_of(copy) == "samtal.md");
    }
    for (const std::string own : {"samtal.md", "samtal-2.md", "kopiering.md", "samtal (natt).md",
                                  "fotokopia.md", "kopia.md"}) {
        INFO(own);
        CHECK(original_of(own).value_or(own) == own);
    }
}

TEST_CASE("An address that a file's name cannot be is encoded, and comes back") {
    for (const std::string name : {"min fil.pdf", "50%.pdf", "a#b?.pdf", "R&D 'ny'.pdf", "å.pdf"}) {
        CHECK(percent_decoded(percent_encoded(name)) == name);
    }
    CHECK(percent_encoded("min fil #1?.pdf") == "min%20fil%20%231%3F.pdf");
    CHECK(percent_encoded("50%.pdf") == "50%25.pdf");
    CHECK(percent_decoded("50% av") == "50% av");
}
