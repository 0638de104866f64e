#pragma once
// What is wrong with a file that comes in. No author's mistakes: `check` never tells them.

#include "base/diagnostic.hpp"

namespace lykta {

// The file as a whole: nothing is taken in.

inline constexpr DiagnosticKind import_language_differs{
    "import-language-differs",
    Severity::error,
    {"filen är på språket ”{found}”, inte ”{expected}”",
     "the file is in the language “{found}”, not “{expected}”"},
    {"Importera den fil som är på rätt språk.", "Import the file in the right language."},
};
inline constexpr DiagnosticKind import_languages_disagree{
    "import-languages-disagree",
    Severity::error,
    {"filen säger två språk: {first}, men {second}",
     "the file says two languages: {first}, but {second}"},
    {"Se efter vilket språk den är på. Rätta sedan filens huvud, eller byt namn på den.",
     "See which language it is in. Then correct the file's header, or rename it."},
};
inline constexpr DiagnosticKind import_other_catalogue{
    "import-other-catalogue",
    Severity::error,
    {"{count} av {all} texter är ord för ord de på språket ”{found}”, inte på ”{expected}”",
     "{count} of {all} texts are word for word those in the language “{found}”, not in "
     "“{expected}”"},
    {"Importera den fil som är på rätt språk. Är den här rätt ändå, lägg till --replace-most.",
     "Import the file in the right language. If this one is right, add --replace-most."},
};
inline constexpr DiagnosticKind import_other_words{
    "import-other-words",
    Severity::error,
    {"orden ser ut att vara på språket ”{found}”, inte på ”{expected}”",
     "the words look like the language “{found}”, not “{expected}”"},
    {"Importera den fil som är på rätt språk. Är den här rätt ändå, lägg till --replace-most.",
     "Import the file in the right language. If this one is right, add --replace-most."},
};
inline constexpr DiagnosticKind import_strange_words{
    "import-strange-words",
    Severity::error,
    {"orden liknar inte språket ”{expected}”: bara {count} av {all} finns i det som redan är "
     "översatt",
     "the words are unlike the language “{expected}”: only {count} of {all} are in what is "
     "translated already"},
    {"Importera den fil som är på rätt språk. Är den här rätt ändå, lägg till --replace-most.",
     "Import the file in the right language. If this one is right, add --replace-most."},
};
inline constexpr DiagnosticKind import_most_changed{
    "import-most-changed",
    Severity::error,
    {"filen ändrar {count} av de {all} översättningar som redan finns",
     "the file changes {count} of the {all} translations that are there already"},
    {"Är det rätt språk och rätt webbplats? Lägg i så fall till --replace-most.",
     "Is it the right language and the right site? If so, add --replace-most."},
};
inline constexpr DiagnosticKind import_of_other_site{
    "import-of-other-site",
    Severity::error,
    {"{count} av filens {all} texter hör inte till något här, till exempel {examples}",
     "{count} of the file's {all} texts belong to nothing here, for example {examples}"},
    {"Är det rätt webbplats? Exportera annars på nytt och översätt i den filen.",
     "Is it the right site? Otherwise export again and translate in that file."},
};
inline constexpr DiagnosticKind import_files_differ{
    "import-files-differ",
    Severity::error,
    {"två filer säger olika om samma text: här och i {other}",
     "two files say different things of one text: here and in {other}"},
    {"Välj den ena och ta bort den andra, eller ta in filerna var för sig.",
     "Choose one of them and remove the other, or take the files in one by one."},
};
inline constexpr DiagnosticKind import_spoils{
    "import-spoils",
    Severity::error,
    {"filen {file} skulle inte gå att läsa med de här orden",
     "the file {file} could not be read with these words"},
    {"Skriv om översättningen för hand, utan osynliga tecken och radslut.",
     "Type the translation anew, without invisible characters and line ends."},
};

// A text in it: so is the rest.

inline constexpr DiagnosticKind import_script{
    "import-script",
    Severity::error,
    {"texten är skriven med fel skrift för språket ”{tag}”",
     "the text is written in the wrong script for the language “{tag}”"},
    {"Se efter att filen är på rätt språk.", "See that the file is in the right language."},
};
inline constexpr DiagnosticKind import_unfinished{
    "import-unfinished",
    Severity::error,
    {"här står ”{found}” där en översättning skulle stå",
     "“{found}” stands here where a translation should"},
    {"Skriv översättningen, eller lämna den tom.", "Write the translation, or leave it empty."},
};
inline constexpr DiagnosticKind import_forms{
    "import-forms",
    Severity::error,
    {"texten har {found} former, men språket ”{tag}” har {expected}",
     "the text has {found} forms, but the language “{tag}” has {expected}"},
    {"Exportera på nytt: där finns en rad för varje form.",
     "Export again: there is a line for each form."},
};
inline constexpr DiagnosticKind correction_unknown{
    "correction-unknown",
    Severity::error,
    {"det finns ingen text med numret ”{id}”", "there is no text with the number “{id}”"},
    {"Numret står inom klamrar på granskningssidan. Kanske har texten ändrats: gör en ny sida.",
     "The number is in brackets on the reviewer's page. The text may have changed: make a new "
     "page."},
};
inline constexpr DiagnosticKind correction_twice{
    "correction-twice",
    Severity::error,
    {"numret ”{id}” står två gånger, först på rad {line}",
     "the number “{id}” is there twice, first in line {line}"},
    {"Ta bort den ena rättelsen.", "Remove one of the corrections."},
};
inline constexpr DiagnosticKind correction_letter{
    "correction-letter",
    Severity::error,
    {"raden hör inte till någon rättelse: ”{found}”",
     "the line belongs to no correction: “{found}”"},
    {"Ta bort hälsningar, underskrifter och annat ur brevet, så att bara rättelserna står kvar.",
     "Remove greetings, signatures and other parts of the letter, so that only the corrections "
     "remain."},
};

// Told, and left as it is here; the rest is taken in.

inline constexpr DiagnosticKind import_newer_here{
    "import-newer-here",
    Severity::warning,
    {"texten är ändrad här sedan filen gick ut, så den nyare står kvar: ”{source}”",
     "the text has changed here since the file went out, so the newer one stays: “{source}”"},
    {"Översättarens ord ligger i filen med krockar. Ta in dem med --overwrite om de är bättre.",
     "The translator's words are in the file of conflicts. Take them in with --overwrite if they "
     "are better."},
};
inline constexpr DiagnosticKind import_origin_unknown{
    "import-origin-unknown",
    Severity::warning,
    {"filen säger inte vilken export den kommer ur, så texten här står kvar: ”{source}”",
     "the file does not say which export it comes from, so the text here stays: “{source}”"},
    {"Översättarens ord ligger i filen med krockar. Ta in dem med --overwrite om de är nyare.",
     "The translator's words are in the file of conflicts. Take them in with --overwrite if they "
     "are newer."},
};
inline constexpr DiagnosticKind import_reviewed_here{
    "import-reviewed-here",
    Severity::warning,
    {"texten är granskad här, så den står kvar: ”{source}”",
     "the text is reviewed here, so it stays: “{source}”"},
    {"Översättarens ord ligger i filen med krockar. Ta in dem med --overwrite om de är bättre.",
     "The translator's words are in the file of conflicts. Take them in with --overwrite if they "
     "are better."},
};
inline constexpr DiagnosticKind import_review_falls{
    "import-review-falls",
    Severity::warning,
    {"texten har granskats sedan filen gick ut, men här är nya ord: granskningen gällde ”{words}”",
     "the text has been reviewed since the file went out, but here are new words: the review was "
     "of "
     "“{words}”"},
    {"Be granskaren läsa den igen.", "Ask the reviewer to read it again."},
};
inline constexpr DiagnosticKind import_overwritten{
    "import-overwritten",
    Severity::warning,
    {"texten som stod här är ersatt: ”{words}”", "the text that stood here is replaced: “{words}”"},
    {"Så bad --overwrite om.", "This is what --overwrite asked for."},
};
inline constexpr DiagnosticKind import_copied{
    "import-copied",
    Severity::warning,
    {"översättningen är bara den svenska texten, så den räknas som att den saknas: ”{source}”",
     "the translation is only the Swedish text, so it counts as missing: “{source}”"},
    {"Be översättaren översätta den, eller lämna den tom.",
     "Ask the translator to translate it, or to leave it empty."},
};
inline constexpr DiagnosticKind import_only_source{
    "import-only-source",
    Severity::warning,
    {"{count} av filens {all} texter är bara den svenska texten, och märkta som inte översatta: de "
     "räknas som att översättningen saknas",
     "{count} of the file's {all} texts are only the Swedish text, and marked as not translated: "
     "they count as missing"},
    {"Be översättaren översätta dem och sätta läget till translated.",
     "Ask the translator to translate them and to set their state to translated."},
};
inline constexpr DiagnosticKind import_numbers{
    "import-numbers",
    Severity::warning,
    {"talen är inte de som står i källtexten ({expected}): {found}",
     "the numbers are not those of the source text ({expected}): {found}"},
    {"Jämför med källtexten. Är talen rätt behöver du inte göra något.",
     "Compare with the source text. If the numbers are right, there is nothing to do."},
};
inline constexpr DiagnosticKind import_source_changed{
    "import-source-changed",
    Severity::warning,
    {"källtexten har ändrats sedan exporten, så översättningen sparas men visas inte: ”{source}”",
     "the source text has changed since the export, so its translation is kept but not shown: "
     "“{source}”"},
    {"Exportera på nytt med --only-changed: där står orden bredvid den nya texten.",
     "Export again with --only-changed: there the words stand beside the new text."},
};
inline constexpr DiagnosticKind import_unknown_text{
    "import-unknown-text",
    Severity::warning,
    {"texten finns inte längre, så översättningen tas inte in: ”{source}”",
     "the text is there no longer, so its translation is left out: “{source}”"},
    {"Källtexten har ändrats sedan exporten. Exportera på nytt med --only-changed.",
     "The source text has changed since the export. Export again with --only-changed."},
};
inline constexpr DiagnosticKind import_unknown_contexts{
    "import-unknown-contexts",
    Severity::warning,
    {"{count} av filens {all} texter hör inte till något här, och tas inte in: {examples}",
     "{count} of the file's {all} texts belong to nothing here, and are left out: {examples}"},
    {"Kanske är sidorna borttagna. Har de bytt namn, skriv det gamla under aliases: och ta in "
     "filen igen.",
     "Perhaps the pages were removed. If they were renamed, write the former name under aliases: "
     "and take the file in again."},
};

}  // namespace lykta
