// The words for mistakes in front matter and YAML files. They name what to do in terms of what the
// author sees (colons, quotes, indentation), not of YAML's grammar.
#include "source/diagnostics.hpp"

namespace lykta::source {

const DiagnosticKind front_matter_missing{
    "front-matter-missing",
    Severity::error,
    {"filen börjar inte med en rad ---", "the file does not begin with a line ---"},
    {"Överst ska stå en rad --- , sedan uppgifter som title: och summary:, sedan en rad --- igen, "
     "och därefter texten.",
     "At the top stands a line --- , then facts like title: and summary:, then a line --- again, "
     "and after it the text."}};

const DiagnosticKind front_matter_unclosed{
    "front-matter-unclosed",
    Severity::error,
    {"raden --- som avslutar uppgifterna saknas", "the line --- that ends the facts is missing"},
    {"Skriv en rad med bara --- mellan uppgifterna och texten.",
     "Write a line with only --- between the facts and the text."}};

const DiagnosticKind yaml_not_a_mapping{
    "yaml-not-a-mapping",
    Severity::error,
    {"här ska stå uppgifter på formen namn: värde", "facts of the form name: value belong here"},
    {"Skriv till exempel title: Avlösning i hemmet, med ett mellanslag efter kolonet.",
     "Write for example title: Respite at home, with a space after the colon."}};

const DiagnosticKind yaml_duplicate_key{
    "yaml-duplicate-key",
    Severity::error,
    {"”{key}” står redan på rad {line}", "“{key}” stands already on line {line}"},
    {"Behåll den ena raden och ta bort den andra.", "Keep one of the lines and remove the other."}};

const DiagnosticKind yaml_bad_key{
    "yaml-bad-key",
    Severity::error,
    {"före kolonet ska stå ett namn", "a name belongs before the colon"},
    {"Skriv ett enkelt ord före kolonet, som i title: Avlösning.",
     "Write one plain word before the colon, as in title: Respite."}};

const DiagnosticKind yaml_anchor{
    "yaml-anchor",
    Severity::error,
    {"ett värde kan inte börja med & eller *", "a value cannot begin with & or *"},
    {"Sätt citattecken om hela värdet, \"*så här\". Hänvisningar inom filen (ankare) används inte.",
     "Put quotes around the whole value, \"*like this\". References within the file (anchors) are "
     "not used."}};

const DiagnosticKind yaml_tag{"yaml-tag",
                              Severity::error,
                              {"ett värde kan inte börja med !", "a value cannot begin with !"},
                              {"Sätt citattecken om hela värdet, \"!så här\".",
                               "Put quotes around the whole value, \"!like this\"."}};

const DiagnosticKind yaml_second_document{
    "yaml-second-document",
    Severity::error,
    {"här börjar ett andra dokument i samma fil", "a second document begins here in the same file"},
    {"Ta bort raden --- eller flytta det som följer till en egen fil.",
     "Remove the line --- or move what follows to a file of its own."}};

const DiagnosticKind yaml_too_deep{
    "yaml-too-deep",
    Severity::error,
    {"uppgifterna ligger i fler än {limit} lager", "the facts are nested more than {limit} deep"},
    {"Kontrollera indrag och parenteser.", "Check indentation and brackets."}};

const DiagnosticKind yaml_tab{
    "yaml-tab",
    Severity::error,
    {"raden är indragen med tabbtangenten", "the line is indented with the tab key"},
    {"Använd mellanslag, två för varje steg in.", "Use spaces, two for each step."}};

const DiagnosticKind yaml_colon{
    "yaml-colon",
    Severity::error,
    {"kolonet hör inte hemma här", "the colon does not belong here"},
    {"Innehåller värdet kolon och mellanslag? Sätt då citattecken om det: title: \"Stöd: vad "
     "finns?\" Kontrollera annars att raden är lika mycket indragen som sina grannar.",
     "Does the value hold a colon and a space? Then put quotes around it: title: \"Support: what "
     "is there?\" Otherwise check that the line is indented like its neighbours."}};

const DiagnosticKind yaml_space_after_colon{"yaml-space-after-colon",
                                            Severity::error,
                                            {"mellanslag saknas efter kolonet i ”{key}:”",
                                             "a space is missing after the colon of “{key}:”"},
                                            {"Skriv {key}: följt av ett mellanslag och värdet.",
                                             "Write {key}: followed by a space and the value."}};

const DiagnosticKind yaml_space_after_dash{
    "yaml-space-after-dash",
    Severity::error,
    {"mellanslag saknas efter strecket", "a space is missing after the hyphen"},
    {"Skriv ett streck, ett mellanslag och sedan texten. Hör strecket till texten: sätt "
     "citattecken om den.",
     "Write a hyphen, a space and then the text. If the hyphen belongs to the text, put quotes "
     "around it."}};

const DiagnosticKind yaml_cut_by_hash{
    "yaml-cut-by-hash",
    Severity::error,
    {"det som står efter # läses inte", "what stands after # is not read"},
    {"Hör det till texten: sätt citattecken om hela värdet. Är det en anteckning: skriv ett "
     "mellanslag efter #.",
     "If it belongs to the text, put quotes around the whole value. If it is a remark, write a "
     "space after #."}};

const DiagnosticKind yaml_curly_quotes{
    "yaml-curly-quotes",
    Severity::error,
    {"böjda citattecken håller inte ihop en text här",
     "curly quotes do not hold a text together here"},
    {"Skriv raka citattecken om hela värdet: \"…\". De böjda kan stå kvar innanför.",
     "Write straight quotes around the whole value: \"…\". The curly ones may stay within."}};

const DiagnosticKind yaml_hard_space{
    "yaml-hard-space",
    Severity::error,
    {"här står ett hårt mellanslag, som ofta följer med när man klistrar in text",
     "a no-break space stands here, as often comes along with pasted text"},
    {"Ta bort det och skriv ett vanligt mellanslag.", "Remove it and type an ordinary space."}};

const DiagnosticKind yaml_missing_colon{
    "yaml-missing-colon",
    Severity::error,
    {"raden saknar kolon", "the line has no colon"},
    {"Skriv namn: värde. Om raden fortsätter texten på raden ovanför, dra in den två mellanslag.",
     "Write name: value. If the line continues the text of the line above, indent it two spaces."}};

const DiagnosticKind yaml_dash{
    "yaml-dash",
    Severity::error,
    {"strecket börjar en lista där ingen lista kan stå",
     "the dash begins a list where no list can stand"},
    {"Skriv varje punkt på en egen rad under namnet, eller som [en, två]. Börjar värdet med ett "
     "streck, sätt citattecken om det.",
     "Write each item on a line of its own below the name, or as [one, two]. If the value begins "
     "with a dash, put quotes around it."}};

const DiagnosticKind yaml_structure{
    "yaml-structure",
    Severity::error,
    {"raden passar inte ihop med det som står ovanför",
     "the line does not fit what stands above it"},
    {"Rader som hör ihop ska vara lika mycket indragna. Saknas ett kolon, eller ett citattecken på "
     "raden ovanför?",
     "Lines that belong together are indented alike. Is a colon missing, or a quote on the line "
     "above?"}};

const DiagnosticKind yaml_unclosed_bracket{
    "yaml-unclosed-bracket",
    Severity::error,
    {"parentesen {open} stängs aldrig", "the bracket {open} is never closed"},
    {"Skriv {close} där listan eller uppgifterna slutar. Det som står efter ett # läses inte, utom "
     "inom citattecken.",
     "Write {close} where the list or the facts end. What stands after a # is not read, except in "
     "quotes."}};

const DiagnosticKind yaml_stray_bracket{"yaml-stray-bracket",
                                        Severity::error,
                                        {"tecknet stänger en parentes som inte är öppen",
                                         "the character closes a bracket that is not open"},
                                        {"Ta bort det, eller sätt citattecken om hela värdet.",
                                         "Remove it, or put quotes around the whole value."}};

const DiagnosticKind yaml_unclosed_quote{
    "yaml-unclosed-quote",
    Severity::error,
    {"citattecknet stängs inte på samma rad", "the quote is not closed on the same line"},
    {"Skriv ett citattecken till där värdet slutar.", "Write another quote where the value ends."}};

const DiagnosticKind yaml_after_quote{
    "yaml-after-quote",
    Severity::error,
    {"efter det avslutande citattecknet står mer text",
     "more text follows after the closing quote"},
    {"Sätt citattecken om hela värdet. Innehåller det självt ett citattecken, omge det med den "
     "andra sorten: \"it's\" eller 'sa \"hej\"'.",
     "Put quotes around the whole value. If it holds a quote itself, surround it with the other "
     "kind: \"it's\" or 'said \"hello\"'."}};

const DiagnosticKind yaml_escape{"yaml-escape",
                                 Severity::error,
                                 {"omvänt snedstreck betyder något annat inom \"…\"",
                                  "a backslash has a meaning of its own in \"…\""},
                                 {"Skriv två, \\\\, eller använd '…' i stället.",
                                  "Write two of them, \\\\, or use '…' instead."}};

const DiagnosticKind yaml_first_character{
    "yaml-first-character",
    Severity::error,
    {"ett värde kan inte börja med {character}", "a value cannot begin with {character}"},
    {"Sätt citattecken om hela värdet.", "Put quotes around the whole value."}};

const DiagnosticKind yaml_within_brackets{
    "yaml-within-brackets",
    Severity::error,
    {"inom { } och [ ] betyder {character} här något annat än tecknet självt",
     "within { } and [ ], {character} means something other than itself here"},
    {"Sätt citattecken om hela värdet.", "Put quotes around the whole value."}};

const DiagnosticKind yaml_comma_in_braces{
    "yaml-comma-in-braces",
    Severity::error,
    {"inom { } slutar värdet vid kommat, och ”{words}” blir en uppgift för sig",
     "within { } the value ends at the comma, and “{words}” becomes a fact of its own"},
    {"Hör orden ihop, sätt citattecken om hela värdet: {key}: \"{value}, {words}\"",
     "If the words belong together, put quotes around the whole value: {key}: \"{value}, "
     "{words}\""}};

const DiagnosticKind yaml_block_text{
    "yaml-block-text",
    Severity::error,
    {"efter {open} ska raden vara slut", "the line must end after {open}"},
    {"Skriv texten på raderna under, indragen två mellanslag. Börjar värdet självt med {open}, "
     "sätt citattecken om det.",
     "Write the text on the lines below, indented two spaces. If the value itself begins with "
     "{open}, put quotes around it."}};

const DiagnosticKind yaml_syntax{
    "yaml-syntax",
    Severity::error,
    {"raden går inte att förstå", "the line cannot be understood"},
    {"Kontrollera indrag, kolon och citattecken på raden och den ovanför.",
     "Check indentation, colons and quotes on the line and the one above."}};

}  // namespace lykta::source
