// The words for mistakes in prose (Markdown).
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
    {"Skriv {mark} följt av ett mellanslag: # gör en rubrik, - eller 1. en punkt i en lista.",
     "Write {mark} followed by a space: # makes a heading, - or 1. an item of a list."}};

const DiagnosticKind prose_mark_left{
    "prose-mark-left",
    Severity::warning,
    {"”{mark}” blev inte förstått och syns på sidan som det står",
     "“{mark}” was not understood and shows on the page as it stands"},
    {"{advice}", "{advice}"}};

const DiagnosticKind prose_link_not_understood{
    "prose-link-not-understood",
    Severity::error,
    {"länken blev inte förstådd och syns med klamrar på sidan: {mark}",
     "the link was not understood and shows with brackets on the page: {mark}"},
    {"Skriv [ord](adress), med adressen utan mellanslag. Har en fil mellanslag i namnet, sätt "
     "adressen inom < >: [ord](<media/min fil.pdf>).",
     "Write [words](address), with the address without spaces. Where a file has spaces in its "
     "name, "
     "put the address within < >: [words](<media/my file.pdf>)."}};

const DiagnosticKind prose_comment_shown{
    "prose-comment-shown",
    Severity::error,
    {"kommentaren skulle synas för alla på sidan", "everybody would see the comment on the page"},
    {"Ta bort den. Det du vill minnas själv skriver du efter # bland uppgifterna mellan strecken "
     "---, eller i en annan fil.",
     "Remove it. What you want to remember yourself you write after # among the facts between the "
     "lines ---, or in another file."}};

const DiagnosticKind prose_cell_lost{
    "prose-cell-lost",
    Severity::error,
    {"raden har fler rutor än tabellens första rad ({columns}), och de sista skulle inte synas",
     "the row has more cells than the table's first line ({columns}), and the last would not show"},
    {"Lägg till en spalt i första raden och i raden med |---|, eller flytta in texten i en annan "
     "ruta. Ett streck som hör till texten skrivs \\|.",
     "Add a column to the first line and to the line with |---|, or move the text into another "
     "cell. A bar that belongs to the text is written \\|."}};

const DiagnosticKind prose_line_lost{
    "prose-line-lost",
    Severity::error,
    {"raden som börjar med {mark} skulle inte synas på sidan",
     "the line that begins with {mark} would not show on the page"},
    {"Så skrivs en länks adress, men ingen länk använder den. Skriv om radens början, eller skriv "
     "länken direkt: [ord](adress).",
     "So a link's address is written, but no link uses it. Write the line's beginning otherwise, "
     "or "
     "write the link at once: [words](address)."}};

const DiagnosticKind prose_list_pasted{
    "prose-list-pasted",
    Severity::warning,
    {"{mark} blir ingen lista här: raderna rinner ihop på sidan",
     "{mark} makes no list here: the lines run together on the page"},
    {"Är det något som sägs, sätt en tom rad mellan replikerna. Annars: börja varje rad med - och "
     "mellanslag, som {line}",
     "If it is speech, put an empty line between the speakers. Otherwise: begin each line with - "
     "and a space, as {line}"}};

const DiagnosticKind prose_indented{
    "prose-indented",
    Severity::warning,
    {"raden är indragen fyra steg och visas därför som programkod",
     "the line is indented by four spaces and therefore shows as program code"},
    {"Ta bort mellanslagen i början av raden.", "Remove the spaces at the beginning of the line."}};

const DiagnosticKind prose_list_in_field{
    "prose-list-in-field",
    Severity::error,
    {"{mark} gör ingen lista, rubrik, tabell eller bild här: fältet rymmer en eller några meningar",
     "{mark} makes no list, heading, table or picture here: the field holds a sentence or a few"},
    {"Skriv varje punkt som en egen rad med - under nyckeln, om den tar flera. Annars hör den "
     "hemma "
     "i texten under uppgifterna.",
     "Write each item on a line of its own with - below the key, where it takes several. Otherwise "
     "it belongs in the text below the facts."}};

const DiagnosticKind prose_marks_in_words{
    "prose-marks-in-words",
    Severity::warning,
    {"här förstås inga markeringar, så tecknen syns på sidan",
     "no marks are understood here, so readers see them"},
    {"Ta bort dem. Fetstil och länkar hör hemma i texten under uppgifterna.",
     "Remove them. Bold words and links belong in the text below the facts."}};

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

}  // namespace lykta::source
