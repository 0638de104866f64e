#include "html/template/diagnostics.hpp"

#include <array>

namespace lykta::html {

namespace mistake {

constexpr Severity error = Severity::error;

const DiagnosticKind unclosed_tag{
    "template-unclosed-tag",
    error,
    {"taggen som börjar här med {open} har inget slut",
     "the tag that begins here with {open} has no end"},
    {"Avsluta den med {close} på samma rad.", "End it with {close} on the same line."}};

const DiagnosticKind bad_name{
    "template-bad-name",
    error,
    {"{tag} har inget giltigt namn", "{tag} has no valid name"},
    {"Skriv ett enda namn utan mellanslag.", "Write a single name without spaces."}};

const DiagnosticKind bad_delimiters{
    "template-bad-delimiters",
    error,
    {"{tag} anger inte två nya avgränsare", "{tag} does not give two new delimiters"},
    {"Skriv två tecken eller teckenpar med mellanslag emellan, utan likhetstecken.",
     "Write two characters or pairs of characters with a space between, without equals signs."}};

const DiagnosticKind unclosed_section{
    "template-unclosed-section",
    error,
    {"{open} på rad {line} är inte avslutad här", "{open} on line {line} is not closed here"},
    {"Skriv {close} före det här stället.", "Write {close} before this place."}};

const DiagnosticKind too_deep{
    "template-too-deep",
    error,
    {"mer än {limit} avsnitt står inuti varandra",
     "more than {limit} sections stand within each other"},
    {"Dela mallen, eller avsluta de avsnitt som ska stå efter varandra.",
     "Divide the template, or close the sections that are to stand after each other."}};

const DiagnosticKind close_without_open{
    "template-close-without-open",
    error,
    {"{tag} avslutar något som aldrig har börjat", "{tag} closes what was never opened"},
    {"Ta bort taggen, eller lägg till den som ska stå före.",
     "Remove the tag, or add the one that should stand before it."}};

const DiagnosticKind wrong_close{
    "template-wrong-close",
    error,
    {"{tag} passar inte till {open} på rad {line}", "{tag} does not match {open} on line {line}"},
    {"Skriv {close} här.", "Write {close} here."}};

const DiagnosticKind unknown_name{
    "template-unknown-name",
    error,
    {"{name} finns inte i {view}", "there is no {name} in {view}"},
    {"Här kan en mall använda: {known}.", "A template can use here: {known}."}};

const DiagnosticKind unknown_word{
    "template-unknown-word",
    error,
    {"gränssnittets ord {name} finns inte", "there is no interface word {name}"},
    {"Lägg till ordet bland gränssnittets ord, eller rätta namnet.",
     "Add the word to the interface words, or correct the name."}};

const DiagnosticKind no_fields{
    "template-no-fields",
    error,
    {"{name} är {kind} och har inga fält, så {tag} går inte att läsa",
     "{name} is {kind} and has no fields, so {tag} cannot be read"},
    {"Ta bort det som följer efter punkten. En lista läses med en sektion.",
     "Remove what follows the dot. A list is read with a section."}};

const DiagnosticKind unknown_partial{
    "template-unknown-partial",
    error,
    {"mallen {name} finns inte", "there is no template {name}"},
    {"Skriv namnet som mappen heter i templates, till exempel components/card.",
     "Write the name as its folder in templates, for example components/card."}};

const DiagnosticKind unknown_block{
    "template-unknown-block",
    error,
    {"{parent} har inget block {name}, så innehållet visas aldrig",
     "{parent} has no block {name}, so the content is never shown"},
    {"Block som kan fyllas: {known}.", "Blocks that can be filled: {known}."}};

const DiagnosticKind not_printable{
    "template-not-printable",
    error,
    {"{name} är {kind} och kan inte skrivas ut", "{name} is {kind} and cannot be printed"},
    {"Använd en sektion: {right}.", "Use a section: {right}."}};

const DiagnosticKind html_needs_three{
    "template-html-needs-three",
    error,
    {"{name} är {kind} och skulle visas som kod", "{name} is {kind} and would be shown as code"},
    {"Skriv {right}.", "Write {right}."}};

const DiagnosticKind three_need_html{
    "template-three-need-html",
    error,
    {"{name} är {kind}; bara HTML får skrivas ut utan att skyddas",
     "{name} is {kind}; only HTML may be printed without escaping"},
    {"Skriv {right}.", "Write {right}."}};

const DiagnosticKind html_outside_text{
    "template-html-outside-text",
    error,
    {"{name} är {kind} och kan inte stå i {where}", "{name} is {kind} and cannot stand in {where}"},
    {"Flytta den till vanlig text mellan taggar.", "Move it to ordinary text between tags."}};

const DiagnosticKind language_lost{
    "template-language-lost",
    error,
    {"{name} är {kind}; i {where} kan språket inte anges",
     "{name} is {kind}; in {where} the language cannot be told"},
    {"Lägg texten i ett visuellt dolt element med ett id och peka på det med aria-labelledby, "
     "eller använd en text på sidans språk.",
     "Put the text in a visually hidden element with an id and point to it with aria-labelledby, "
     "or use a text in the page's language."}};

const DiagnosticKind text_as_address{
    "template-text-as-address",
    error,
    {"{name} är {kind} och får inte börja adressen i {where}",
     "{name} is {kind} and may not begin the address in {where}"},
    {"Börja adressen i mallen, till exempel med / eller #, eller använd en webbadress.",
     "Begin the address in the template, for example with / or #, or use a web address."}};

const DiagnosticKind kind_not_allowed{
    "template-kind-not-allowed",
    error,
    {"{name} är {kind} och passar inte i {where}", "{name} is {kind} and does not fit in {where}"},
    {"Välj ett fält som är gjort för den platsen.", "Choose a field that is made for that place."}};

const DiagnosticKind variable_unquoted{
    "template-variable-unquoted",
    error,
    {"{tag} står utan citattecken i {where}", "{tag} stands without quotes in {where}"},
    {"Skriv citattecken runt hela värdet.", "Write quotes around the whole value."}};

const DiagnosticKind variable_in_tag{
    "template-variable-in-tag",
    error,
    {"{tag} står i {where}, där bara mallens egen text får stå",
     "{tag} stands in {where}, where only the template's own text may stand"},
    {"Skriv namnet i mallen och låt en sektion välja det.",
     "Write the name in the template and let a section choose it."}};

const DiagnosticKind variable_in_comment{
    "template-variable-in-comment",
    error,
    {"{tag} står i {where}", "{tag} stands in {where}"},
    {"Flytta ut den. En kommentar som inte ska synas på sidan skrivs med ! efter klamrarna.",
     "Move it out. A comment that should not reach the page is written with ! after the braces."}};

const DiagnosticKind variable_in_program{
    "template-variable-in-program",
    error,
    {"{tag} står i {where}, som webbläsaren tolkar som ett program",
     "{tag} stands in {where}, which the browser reads as a program"},
    {"Lägg värdet i ett attribut som börjar med data- och läs det därifrån.",
     "Put the value in an attribute that begins with data- and read it from there."}};

const DiagnosticKind section_torn{
    "template-section-torn",
    error,
    {"{open} på rad {line} börjar i {where} men slutar i {end}",
     "{open} on line {line} begins in {where} but ends in {end}"},
    {"Låt taggar och citattecken som öppnas inuti också avslutas där.",
     "Close the tags and quotes that are opened inside it there as well."}};

const DiagnosticKind section_gap{
    "template-section-gap",
    error,
    {"efter {close}, som står i en tagg, kommer genast ett nytt tecken",
     "after {close}, which stands in a tag, another character follows at once"},
    {"Skriv ett mellanslag efter den.", "Write a space after it."}};

const DiagnosticKind ends_outside_text{
    "template-ends-outside-text",
    error,
    {"mallen slutar i {where}", "the template ends in {where}"},
    {"Avsluta det innan mallen tar slut.", "Close it before the template ends."}};

const DiagnosticKind partial_outside_text{
    "template-partial-outside-text",
    error,
    {"{tag} står i {where}, men en mall hämtas bara till vanlig text",
     "{tag} stands in {where}, but a template is fetched only into ordinary text"},
    {"Flytta den till vanlig text mellan taggar.", "Move it to ordinary text between tags."}};

const DiagnosticKind endless_component{
    "template-endless-component",
    error,
    {"{tag} hämtar in sig själv med samma innehåll, utan slut",
     "{tag} fetches itself with the same content, without end"},
    {"En mall som upprepar sig hämtas i en sektion på en lista eller ett fält längre in.",
     "A template that repeats itself is fetched in a section on a list or field further in."}};

const DiagnosticKind parent_recursion{
    "template-parent-recursion",
    error,
    {"{tag} hämtar in sig själv utan slut", "{tag} fetches itself without end"},
    {"En mall som upprepar sig hämtas som komponent, med > i stället för <.",
     "A template that repeats itself is fetched as a component, with > instead of <."}};

const DiagnosticKind outside_blocks{
    "template-outside-blocks",
    error,
    {"{open} innehåller något utanför blocken, som aldrig visas",
     "{open} holds something outside its blocks that is never shown"},
    {"Flytta det in i ett av blocken, eller ta bort det.",
     "Move it into one of the blocks, or remove it."}};

}  // namespace mistake

std::span<const DiagnosticKind* const> template_diagnostics() {
    using namespace mistake;
    static constexpr std::array all{&unclosed_tag,
                                    &bad_name,
                                    &bad_delimiters,
                                    &unclosed_section,
                                    &too_deep,
                                    &close_without_open,
                                    &wrong_close,
                                    &unknown_name,
                                    &unknown_word,
                                    &no_fields,
                                    &unknown_partial,
                                    &unknown_block,
                                    &not_printable,
                                    &html_needs_three,
                                    &three_need_html,
                                    &html_outside_text,
                                    &language_lost,
                                    &text_as_address,
                                    &kind_not_allowed,
                                    &variable_unquoted,
                                    &variable_in_tag,
                                    &variable_in_comment,
                                    &variable_in_program,
                                    &section_torn,
                                    &section_gap,
                                    &ends_outside_text,
                                    &partial_outside_text,
                                    &endless_component,
                                    &parent_recursion,
                                    &outside_blocks};
    return all;
}

}  // namespace lykta::html
