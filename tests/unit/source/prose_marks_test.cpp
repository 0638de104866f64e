// What Markdown has not understood is told, and what was meant as it stands is not.
#include "catch.hpp"
#include "reported.hpp"
#include "source/prose.hpp"

using namespace lykta;

namespace {

Diagnostics found_in(const std::string& markdown) {
    Diagnostics out;
    static_cast<void>(parse_prose(markdown, {"pages/a.md", 1}, out));
    return out;
}
Lines told(const std::string& markdown) { return reported(found_in(markdown)); }

Diagnostics found_in_field(const std::string& words, bool takes_marks) {
    Diagnostics out;
    const FieldText field{words, words, {"supports/a.md", 4, 10}, true};
    if (takes_marks) {
        static_cast<void>(parse_inlines(field, out));
    } else {
        check_words(field, out);
    }
    return out;
}

}  // namespace

TEST_CASE("A mark that nobody has understood is told where it stands") {
    for (const std::string mark : {"[^1]",
                                   "{{< film abc >}}",
                                   "{% film %}",
                                   "[[vila]]",
                                   "[lagen][lag]",
                                   "[x] (https://a.example)",
                                   "(x)[https://a.example]",
                                   "**Obs:**läs",
                                   "** Obs **",
                                   "__Obs __nu",
                                   "~~gammalt ~~",
                                   "==nytt==",
                                   "&nbsp;",
                                   "<o:p>",
                                   "<st1:place w:st=x>",
                                   ":smile:",
                                   "[caption id=1]",
                                   "[/caption]",
                                   "[cid:image001.png@01D]",
                                   "HYPERLINK \"https://a.example\"",
                                   "Fel! Bokmärket är inte definierat.",
                                   "Klicka eller tryck här för att ange text.",
                                   "\uFFFC",
                                   "kÃ¶p",
                                   "vi â€“ du",
                                   "{.ruta}"}) {
        INFO(mark);
        CHECK(told("Hej " + mark + " du.") ==
              Lines{"prose-mark-left 1:" + std::string(mark.starts_with("[x] (")     ? "7"
                                                       : mark.starts_with("(x)[")    ? "7"
                                                       : mark.starts_with("[lagen]") ? "11"
                                                       : mark.starts_with("Klicka")  ? "24"
                                                       : mark.starts_with("k")       ? "6"
                                                       : mark.starts_with("vi")      ? "8"
                                                                                     : "5")});
    }
}

TEST_CASE("A mark that means something only first on a line is told there alone") {
    for (const std::string mark :
         {"[ ] ring", "[x] ring", "☐ ring", "[!NOTE]", "::: ruta", "| Dag | Tid |", "+---+---+"}) {
        INFO(mark);
        CHECK(told("Gör så:\n" + mark) == Lines{"prose-mark-left 2:1"});
    }
    CHECK(told("Rutan [ ] är tom, och a | b är två.").empty());
}

TEST_CASE("Marks within lists, quotes, tables and headings are told too") {
    CHECK(told("- [ ] ring\n- [x] skriv") == Lines{"prose-mark-left 1:3", "prose-mark-left 2:3"});
    CHECK(told("> [!NOTE]\n> Obs!") == Lines{"prose-mark-left 1:3"});
    CHECK(told("| a | b |\n|---|---|\n| c | d[^1] |") == Lines{"prose-mark-left 3:8"});
    CHECK(told("## Vi **finns:**här") == Lines{"prose-mark-left 1:7"});
}

TEST_CASE("What an author has escaped, or written as it is meant, is no mark") {
    for (const std::string words : {"\\[^1\\] och \\*\\*så\\*\\*",
                                    "`[^1]` och `**`",
                                    "100 kr* och 50 kr",
                                    "*) Gäller ej helg",
                                    "2 * 3 * 4",
                                    "1 < 2 och 3 > 2",
                                    "[sic]",
                                    "[…]",
                                    "kl. 9:30:15",
                                    "Namn: ______ Datum: ______",
                                    "A & B",
                                    "R&D;",
                                    "en_vän_här",
                                    "Är det så? – Ja.",
                                    "2.5 mg",
                                    "9.30",
                                    "§ 3",
                                    "**fet**, *kursiv*",
                                    "[ord](https://a.example/?a=1&b=2)",
                                    "C:\\\\mapp",
                                    "a == b",
                                    "se https://a.example/x_y_z"}) {
        INFO(words);
        CHECK(told(words).empty());
    }
}

TEST_CASE("A link that is none is told with the link as it should be") {
    Diagnostics found = found_in("Du kan [ringa oss](tel:070-174 06 05) i dag.");
    REQUIRE(reported(found) == Lines{"prose-link-not-understood 1:8"});
    CHECK(found[0].suggestion == "[ringa oss](tel:070-1740605)");
    found = found_in("![En bänk](media/IMG 0231.jpg)");
    REQUIRE(reported(found) == Lines{"prose-link-not-understood 1:1"});
    CHECK(found[0].suggestion == "![En bänk](<media/IMG 0231.jpg>)");
    CHECK(told("[ringa](tel:070").size() == 1);
    CHECK(told("[ringa](https://a.example/min sida)").size() == 1);
    CHECK(told("[blanketten](<media/min blankett.pdf>)") == Lines{});
}

TEST_CASE("A comment that would be printed is told, and one that is none is HTML") {
    CHECK(told("Hej <!-- a -- b --> du.") == Lines{"prose-comment-shown 1:5"});
    CHECK(told("Hej <!-- a --> du.") == Lines{"prose-html 1:5"});
}

TEST_CASE("A cell beyond the table's head is told") {
    CHECK(told("| a | b |\n|---|---|\n| c | d | e |") == Lines{"prose-cell-lost 3:11"});
    CHECK(told("| a | b |\n|---|---|\n| c | d |  |").empty());
    CHECK(told("a | b\n--|--\nc | d \\| e").empty());
}

TEST_CASE("A line that would name an address, and so be lost, is told") {
    CHECK(told("Hej.\n\n[Maja]: ring-henne") == Lines{"prose-line-lost 3:1"});
    CHECK(told("Läs [lagen].\n\n[lagen]: https://a.example").empty());
    CHECK(told("```\n[Maja]: ring\n```").empty());
    CHECK(told("[Obs]: det här är en mening").empty());
}

TEST_CASE("A list as Word and phones paste it is told with the line as it should be") {
    for (const std::string sign : {"•", "·", "▪", "●", "\uF0B7", "➢", "✓"}) {
        INFO(sign);
        const Diagnostics found = found_in(sign + "\tavlösning\n" + sign + "\tsamtal");
        REQUIRE(reported(found).size() >= 1);
        CHECK(found[0].kind->code == "prose-list-pasted");
        CHECK(hint(found[0], MessageLanguage::sv).ends_with("- avlösning"));
    }
    CHECK(told("– avlösning\n– samtal") == Lines{"prose-list-pasted 1:1"});
    CHECK(told("– avlösning\n\n– samtal") == Lines{"prose-list-pasted 1:1"});
    CHECK(told("-\u00A0avlösning") == Lines{"prose-list-pasted 1:1"});
    CHECK(told("Vi ger dig\n1.Ett samtal") == Lines{"prose-space-after-mark 2:1"});
    CHECK(told("1.Ett samtal") == Lines{"prose-space-after-mark 1:1"});
    CHECK(told("Så här\n##Rubrik") == Lines{"prose-space-after-mark 2:1"});
}

TEST_CASE("Speech that begins with a dash is left alone") {
    CHECK(told("– Kom in, sa hon.").empty());
    CHECK(told("– Kom in.\n\n– Tack!\n\n– Vill du ha kaffe?").empty());
}

TEST_CASE("Text that is code only because it is indented is told") {
    CHECK(told("Hej.\n\n    Det är din rätt.") == Lines{"prose-indented 3:5"});
    CHECK(told("```\nkod\n```").empty());
}

TEST_CASE("A field that takes words alone tells of what would be marks elsewhere") {
    CHECK(reported(found_in_field("Läs **mer** [här](page/mer).", false)) ==
          Lines{"prose-marks-in-words 4:14"});
    CHECK(reported(found_in_field("Ring&nbsp;oss", false)).size() >= 1);
    CHECK(found_in_field("Frågor & svar: 2 * 3, vi@kommun.example, www.a.example", false).empty());
    CHECK(reported(found_in_field("Det är gratis.[^1]", false)) == Lines{"prose-mark-left 4:24"});
}

TEST_CASE("A field that takes links and emphasis gives them, and refuses what needs more room") {
    Diagnostics found;
    const auto inlines = [&](const std::string& words) {
        return parse_inlines({words, words, {"a", 4, 10}, true}, found);
    };
    CHECK(inlines("Ring oss, 2 * 3 & 4 < 5.") == nullptr);
    const SharedInlines marked = inlines("Läs **mer** [här](page/mer).");
    REQUIRE(marked != nullptr);
    CHECK(plain_text(*marked) == "Läs mer här.");
    CHECK(tagged_text(*marked) == "Läs <1>mer</1> <2>här</2>.");
    CHECK((*marked)[1].place == Place{"a", 4, 14});
    CHECK(inlines("Om #ett #") == nullptr);
    CHECK(found.empty());
    for (const std::string words : {"- ring", "## Ring", "> ring", "| a | b |", "• ring",
                                    "Gör så\n- ring\n- skriv", "Gör så\n1. ring"}) {
        INFO(words);
        CHECK(reported(found_in_field(words, true)) == Lines{"prose-list-in-field 4:10"});
    }
    CHECK(reported(found_in_field("Se ![En bänk](media/b.jpg)", true)) ==
          Lines{"prose-list-in-field 4:13"});
    CHECK(found_in_field("– Kom in, sa hon.", true).empty());
}
