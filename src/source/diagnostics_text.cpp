// The words for mistakes in prose (Markdown) and in translations (PO).
#include "source/diagnostics.hpp"

namespace lykta::source {

const DiagnosticKind prose_html{
    "prose-html",
    Severity::error,
    {"HTML kan inte skrivas i texten", "HTML cannot be written in the text"},
    {"Använd Markdown: ## rubrik, **fetstil**, [ord](adress). Menar du tecknet <, skriv \\<.",
     "Use Markdown: ## heading, **bold**, [words](address). If you mean the character <, write "
     "\\<."}};

const DiagnosticKind prose_title_heading{
    "prose-title-heading",
    Severity::error,
    {"sidan har redan en huvudrubrik: title", "the page already has its main heading: title"},
    {"Börja rubriker i texten med ## (två tecken eller fler).",
     "Begin headings in the text with ## (two marks or more)."}};

const DiagnosticKind prose_heading_skipped{
    "prose-heading-skipped",
    Severity::error,
    {"rubriken hoppar över en nivå: {marks} väntades",
     "the heading skips a level: {marks} was expected"},
    {"Den som lyssnar på sidan hittar med hjälp av nivåerna. Skriv {marks}.",
     "People who listen to the page find their way by the levels. Write {marks}."}};

const DiagnosticKind prose_heading_empty{
    "prose-heading-empty",
    Severity::error,
    {"rubriken är tom", "the heading is empty"},
    {"Skriv rubrikens ord efter tecknen #, eller ta bort raden.",
     "Write the heading's words after the marks #, or remove the line."}};

const DiagnosticKind prose_space_after_mark{
    "prose-space-after-mark",
    Severity::warning,
    {"ett mellanslag saknas efter {mark}, som därför syns på sidan",
     "a space is missing after {mark}, which therefore shows on the page"},
    {"Skriv {mark} följt av ett mellanslag: # gör en rubrik, - en punkt i en lista.",
     "Write {mark} followed by a space: # makes a heading, - an item of a list."}};

const DiagnosticKind prose_fragment_twice{
    "prose-fragment-twice",
    Severity::error,
    {"rubriken får samma adress som den på rad {line}: #{fragment}",
     "the heading gets the same address as the one on line {line}: #{fragment}"},
    {"Ändra den ena rubriken, eller ge den en egen adress sist på raden: {#egen-adress}",
     "Change one of the headings, or give it its own address at the end of the line: "
     "{#own-address}"}};

const DiagnosticKind prose_bad_fragment{
    "prose-bad-fragment",
    Severity::error,
    {"”{fragment}” kan inte vara en rubriks adress", "“{fragment}” cannot be a heading's address"},
    {"Använd bara a–z, 0–9 och bindestreck.", "Use only a–z, 0–9 and hyphens."}};

const DiagnosticKind prose_link_scheme{
    "prose-link-scheme",
    Severity::error,
    {"länkar kan inte börja med {scheme}", "links cannot begin with {scheme}"},
    {"Använd https:, http:, mailto:, tel: eller sms:. Till en egen sida skriver du till exempel "
     "support/avlosning.",
     "Use https:, http:, mailto:, tel: or sms:. To a page of your own you write for example "
     "support/respite."}};

const DiagnosticKind prose_link_target{
    "prose-link-target",
    Severity::error,
    {"länkens adress är tom eller innehåller mellanslag",
     "the link's address is empty or holds spaces"},
    {"Skriv adressen utan mellanslag: [ord](https://www.example). Ett mellanslag i adressen skrivs "
     "%20.",
     "Write the address without spaces: [words](https://www.example). A space in the address is "
     "written %20."}};

const DiagnosticKind prose_link_without_words{
    "prose-link-without-words",
    Severity::error,
    {"länken har inga ord", "the link has no words"},
    {"Skriv inom [ ] vad man kommer till.", "Write within [ ] what the link leads to."}};

const DiagnosticKind prose_image_without_alt{
    "prose-image-without-alt",
    Severity::error,
    {"bilden saknar beskrivning", "the image has no description"},
    {"Skriv inom ![ ] vad bilden berättar, för den som inte ser den.",
     "Write within ![ ] what the image tells, for people who do not see it."}};

const DiagnosticKind prose_image_elsewhere{
    "prose-image-elsewhere",
    Severity::error,
    {"bilden ligger på en annan webbplats", "the image lies on another website"},
    {"Lägg bilden i mappen media och skriv ![beskrivning](media/bild.jpg), så att besökare inte "
     "spåras av andra.",
     "Put the image into the folder media and write ![description](media/picture.jpg), so that "
     "visitors are not tracked by others."}};

const DiagnosticKind prose_too_deep{
    "prose-too-deep",
    Severity::error,
    {"texten ligger i fler än {limit} lager av listor och citat",
     "the text is nested in more than {limit} lists and quotes"},
    {"Dela upp den i rubriker i stället.", "Divide it with headings instead."}};

const DiagnosticKind prose_table_too_large{
    "prose-table-too-large",
    Severity::error,
    {"tabellerna blir {cells} rutor tillsammans, fler än {limit}",
     "the tables come to {cells} cells together, more than {limit}"},
    {"Dela upp dem på flera sidor, eller ta bort kolumner som står tomma. En tom rad avslutar en "
     "tabell.",
     "Divide them among several pages, or remove columns that are empty. An empty line ends a "
     "table."}};

const DiagnosticKind prose_references_too_long{
    "prose-references-too-long",
    Severity::error,
    {"adressen är så lång, och hakparenteserna som kan hänvisa till den så många, att texten kan "
     "bli "
     "längre än {limit} MB",
     "the address is so long, and the brackets that can refer to it so many, that the text may "
     "become longer than {limit} MB"},
    {"Skriv en kortare adress. Den längsta delen av en adress går ofta att ta bort.",
     "Write a shorter address. The longest part of an address can often be removed."}};

const DiagnosticKind po_syntax{
    "po-syntax",
    Severity::error,
    {"raden går inte att förstå: {found}", "the line cannot be understood: {found}"},
    {"Här väntas msgctxt, msgid, msgid_plural eller msgstr, en text inom \"…\" eller en rad som "
     "börjar med #.",
     "Expected here: msgctxt, msgid, msgid_plural or msgstr, a text in \"…\" or a line that begins "
     "with #."}};

const DiagnosticKind po_unclosed_text{
    "po-unclosed-text",
    Severity::error,
    {"texten saknar sitt avslutande citattecken", "the text lacks its closing quote"},
    {"Varje rad text står inom \"…\". Ett citattecken i texten skrivs \\\".",
     "Each line of text stands in \"…\". A quote within the text is written \\\"."}};

const DiagnosticKind po_escape{
    "po-escape",
    Severity::error,
    {"”{escape}” betyder ingenting", "“{escape}” means nothing"},
    {"Ett omvänt snedstreck skrivs \\\\.", "A backslash is written \\\\."}};

const DiagnosticKind po_incomplete{
    "po-incomplete",
    Severity::error,
    {"{what} saknas", "{what} is missing"},
    {"Varje post har msgid och därefter msgstr. Med msgid_plural följer msgstr[0], msgstr[1] och "
     "så vidare.",
     "Each entry has msgid and after it msgstr. With msgid_plural come msgstr[0], msgstr[1] and so "
     "on."}};

const DiagnosticKind po_header{
    "po-header",
    Severity::error,
    {"filhuvudet saknar {what}", "the file's header lacks {what}"},
    {"Först i filen står msgid \"\" och msgstr \"\", och därunder rader som "
     "\"Content-Type: text/plain; charset=UTF-8\\n\" och "
     "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\".",
     "First in the file stand msgid \"\" and msgstr \"\", and below them lines like "
     "\"Content-Type: text/plain; charset=UTF-8\\n\" and "
     "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"."}};

const DiagnosticKind po_duplicate{"po-duplicate",
                                  Severity::error,
                                  {"samma text översätts redan på rad {line}",
                                   "the same text is translated already on line {line}"},
                                  {"Behåll den ena posten och ta bort den andra.",
                                   "Keep one of the entries and remove the other."}};

const DiagnosticKind po_charset{
    "po-charset",
    Severity::error,
    {"filen säger att den är sparad som {charset}", "the file says that it is saved as {charset}"},
    {"Spara den som UTF-8 och skriv charset=UTF-8 i raden Content-Type.",
     "Save it as UTF-8 and write charset=UTF-8 in the line Content-Type."}};

const DiagnosticKind po_plural_forms{
    "po-plural-forms",
    Severity::error,
    {"antalet pluralformer är {found}, men språket har {expected}",
     "the number of plural forms is {found}, but the language has {expected}"},
    {"Skriv msgstr[0], msgstr[1] och så vidare, lika många som nplurals i raden Plural-Forms.",
     "Write msgstr[0], msgstr[1] and so on, as many as nplurals in the line Plural-Forms."}};

const DiagnosticKind po_line_ends{
    "po-line-ends",
    Severity::error,
    {"text och översättning ska båda eller ingen börja och sluta med \\n",
     "text and translation must both or neither begin and end with \\n"},
    {"Lägg till eller ta bort \\n i översättningen.", "Add or remove \\n in the translation."}};

}  // namespace lykta::source
