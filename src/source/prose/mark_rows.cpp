#include "source/prose/mark_rows.hpp"

namespace lykta {

namespace {

constexpr Bilingual footnote{
    "Fotnoter finns inte här: skriv det fotnoten säger där det behövs, inom parentes.",
    "There are no footnotes here: write what the footnote says where it is needed, in "
    "parentheses."};
constexpr Bilingual tick{
    "Rutor att kryssa i finns bara i broschyrer. Skriv en vanlig punkt: - Ring.",
    "Boxes to tick are for brochures alone. Write a plain item: - Call."};
constexpr Bilingual callout{
    "Rutor av det slaget finns inte här: skriv ett vanligt stycke, gärna med **Obs!** först.",
    "There are no such boxes here: write a plain paragraph, perhaps with **Note!** first."};
constexpr Bilingual shortcode{
    "Sådana koder hör till en annan webbplats. Ta bort dem, och skriv en länk till det de visade: "
    "[ord](adress).",
    "Such codes belong to another website. Remove them, and write a link to what they showed: "
    "[words](address)."};
constexpr Bilingual wiki{"Skriv länken [ord](page/namn).", "Write the link [words](page/name)."};
constexpr Bilingual reference{
    "Skriv adressen inom parentes efter orden: [ord](https://www.example).",
    "Write the address in parentheses after the words: [words](https://www.example)."};
constexpr Bilingual emphasis{
    "Stjärnorna ska stå tätt intill de fetstilta orden och skiljas från nästa ord: **Obs:** läs. "
    "Menar du tecknet självt, skriv \\*.",
    "The stars stand close to the bold words, apart from the next word: **Note:** read. If you "
    "mean "
    "the mark itself, write \\*."};
constexpr Bilingual struck{"Skriv ~~ord~~, tätt intill orden, eller ta bort tecknen.",
                           "Write ~~words~~, close to the words, or remove the marks."};
constexpr Bilingual no_mark{"Ta bort tecknen: de betyder ingenting här.",
                            "Remove the marks: they mean nothing here."};
constexpr Bilingual space{"Skriv ett vanligt mellanslag.", "Write a plain space."};
constexpr Bilingual program{
    "Det har följt med från ett annat program. Ta bort det och skriv det som skulle stå där.",
    "It has come along from another program. Remove it and write what should stand there."};
constexpr Bilingual encoding{
    "Texten har sparats eller klistrats in med fel teckenkodning. Skriv om ordet: å, ä, ö och "
    "tankstreck blir då rätt.",
    "The text was saved or pasted in another encoding. Type the word anew: then å, ä, ö and dashes "
    "come out right."};
constexpr Bilingual table{
    "En tabell har en rad med |---|---| under sin första rad, med lika många streck som spalter.",
    "A table has a line |---|---| below its first line, with as many dashes as columns."};

constexpr auto anywhere = Stands::anywhere;
constexpr auto first_on_line = Stands::first_on_line;
constexpr Mark marks[] = {
    {anywhere, "[^", "]", &footnote},
    {first_on_line, "[ ]", "", &tick},
    {first_on_line, "[x]", "", &tick},
    {first_on_line, "[X]", "", &tick},
    {first_on_line, "☐", "", &tick},
    {first_on_line, "☑", "", &tick},
    {first_on_line, "☒", "", &tick},
    {first_on_line, "[!", "]", &callout},
    {first_on_line, ":::", "", &callout},
    {first_on_line, "!!! ", "", &callout},
    {first_on_line, "+++", "", &no_mark},
    {anywhere, "{{", "}}", &shortcode},
    {anywhere, "{%", "%}", &shortcode},
    {anywhere, "[/", "]", &shortcode},
    {anywhere, "[caption", "]", &shortcode},
    {anywhere, "[gallery", "]", &shortcode},
    {anywhere, "[embed", "]", &shortcode},
    {anywhere, "[contact-form", "]", &shortcode},
    {anywhere, "[vc_", "]", &shortcode},
    {anywhere, "[video ", "]", &shortcode},
    {anywhere, "[audio ", "]", &shortcode},
    {anywhere, "[cid:", "]", &program},
    {anywhere, "[image:", "]", &program},
    {anywhere, "[TOC", "]", &shortcode},
    {anywhere, "[[", "]]", &wiki},
    {anywhere, "][", "]", &reference},
    {anywhere, "] (http", ")", &reference},
    {anywhere, "] (www.", ")", &reference},
    {anywhere, "] (mailto:", ")", &reference},
    {anywhere, "] (tel:", ")", &reference},
    {anywhere, ")[http", "]", &reference},
    {anywhere, ")[www.", "]", &reference},
    {anywhere, ")[mailto:", "]", &reference},
    {anywhere, ")[tel:", "]", &reference},
    {anywhere, "**", "", &emphasis},
    {anywhere, "~~", "", &struck},
    {anywhere, "```", "", &no_mark},
    {anywhere, "==", "==", &no_mark},
    {anywhere, "{: ", "}", &no_mark},
    {anywhere, "{:.", "}", &no_mark},
    {anywhere, "{.", "}", &no_mark},
    {anywhere, "{#", "}", &no_mark},
    {anywhere, "&nbsp;", "", &space},
    {anywhere, "HYPERLINK \"", "\"", &program},
    {anywhere, "MERGEFIELD", "", &program},
    {anywhere, "Fel! Bokmärket", "", &program},
    {anywhere, "Fel! Hittar inte", "", &program},
    {anywhere, "Fel! Ogiltig", "", &program},
    {anywhere, "Error! Bookmark", "", &program},
    {anywhere, "Error! Reference source", "", &program},
    {anywhere, "Error! Hyperlink", "", &program},
    {anywhere, "här för att ange text", "", &program},
    {anywhere, "tap here to enter text", "", &program},
    {anywhere, "\uFFFC", "", &program},
    {anywhere, "\uFFFD", "", &encoding},
    {anywhere, "Ã¥", "", &encoding},
    {anywhere, "Ã¤", "", &encoding},
    {anywhere, "Ã¶", "", &encoding},
    {anywhere, "Ã…", "", &encoding},
    {anywhere, "Ã„", "", &encoding},
    {anywhere, "Ã–", "", &encoding},
    {anywhere, "Ã©", "", &encoding},
    {anywhere, "â€", "", &encoding},
    {first_on_line, "|", "|", &table},
    {first_on_line, "+--", "+", &table},
};

}  // namespace

std::span<const Mark> left_marks() { return marks; }

const Bilingual emphasis_advice = emphasis;
const Bilingual no_mark_advice = no_mark;

}  // namespace lykta
