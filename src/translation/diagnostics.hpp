#pragma once
// The mistakes that catalogues can hold, and those that show only in one language. None of those in
// a single entry stops a build: the entry is not used, and readers get the source text, marked.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

inline constexpr DiagnosticKind catalogue_language_differs{
    "catalogue-language-differs",
    Severity::error,
    {"filens huvud säger språket ”{header}”, men filens namn säger ”{tag}”",
     "the file's header says the language “{header}”, but its name says “{tag}”"},
    {"Ändra raden Language: i filens huvud eller byt namn på filen. Tills dess används den inte.",
     "Change the line Language: in the file's header, or rename the file. Until then it is not "
     "used."},
};

inline constexpr DiagnosticKind catalogue_unknown_language{
    "catalogue-unknown-language",
    Severity::error,
    {"språket ”{tag}” är okänt, så översättningarna används inte",
     "the language “{tag}” is unknown, so its translations are not used"},
    {"Filens namn ska vara språkets kod, som fi.po. Koderna står i content/languages.yaml.",
     "The file's name is the language's tag, like fi.po. The tags are in content/languages.yaml."},
};

inline constexpr DiagnosticKind catalogue_unused_language{
    "catalogue-unused-language",
    Severity::warning,
    {"webbplatsen har inte språket ”{tag}”, så översättningarna används inte",
     "the site does not have the language “{tag}”, so its translations are not used"},
    {"Lägg till {tag} under languages: i site.yaml, eller ta bort filen.",
     "Add {tag} to languages: in site.yaml, or remove the file."},
};

inline constexpr DiagnosticKind catalogue_of_source_language{
    "catalogue-of-source-language",
    Severity::warning,
    {"”{tag}” är webbplatsens källspråk och översätts inte, så filen används inte",
     "“{tag}” is the site's source language and is not translated, so the file is not used"},
    {"Ändra texterna där de är skrivna, och ta bort filen.",
     "Change the texts where they are written, and remove the file."},
};

inline constexpr DiagnosticKind catalogue_plural_forms{
    "catalogue-plural-forms",
    Severity::warning,
    {"filens huvud säger nplurals={found}, men språket ”{tag}” har {expected} pluralformer",
     "the file's header says nplurals={found}, but the language “{tag}” has {expected} plural "
     "forms"},
    {"Rätta raden Plural-Forms: i filens huvud. Formerna är i ordning: {categories}. Tills dess "
     "används inga ord som räknas.",
     "Correct the line Plural-Forms: in the file's header. The forms are, in order: {categories}. "
     "Until then no words that count are used."},
};

inline constexpr DiagnosticKind catalogue_without_state{
    "catalogue-without-state",
    Severity::warning,
    {"filens huvud säger inte hur långt översättningarna har kommit, så de räknas som utkast",
     "the file's header does not say how far its translations have come, so they count as drafts"},
    {"Står en översättare för dem: skriv raden X-Lykta-State: translated i filens huvud. Annars: "
     "X-Lykta-State: draft.",
     "If a translator stands by them: write the line X-Lykta-State: translated in the file's "
     "header. Otherwise: X-Lykta-State: draft."},
};

inline constexpr DiagnosticKind translation_unknown_state{
    "translation-unknown-state",
    Severity::warning,
    {"läget ”{state}” är okänt, så det räknas som utkast",
     "the state “{state}” is unknown, so it counts as a draft"},
    {"Skriv draft (ett utkast som ingen som talar språket har granskat) eller translated.",
     "Write draft (no speaker of the language has reviewed it) or translated."},
};

inline constexpr DiagnosticKind translation_form_missing{
    "translation-form-missing",
    Severity::warning,
    {"översättningen saknar pluralformen {category}, så den används inte",
     "the translation lacks the plural form {category}, so it is not used"},
    {"Formerna är i ordning: {categories}. Alla behövs.",
     "The forms are, in order: {categories}. All are needed."},
};

inline constexpr DiagnosticKind translation_tags{
    "translation-tags",
    Severity::warning,
    {"översättningen har inte samma märken (som <1>) som källtexten, så den används inte",
     "the translation does not have the same tags (like <1>) as the source text, so it is not "
     "used"},
    {"Vart och ett av källtextens märken ska finnas en gång. Ordningen är fri.",
     "Each of the source text's tags must be there once. Their order is free."},
};

inline constexpr DiagnosticKind translation_less_than{
    "translation-less-than",
    Severity::warning,
    {"översättningen har ett < som inte hör till något märke (som <1>), så den används inte",
     "the translation has a < that belongs to no tag (like <1>), so it is not used"},
    {"Märken skrivs precis som i källtexten, bara med siffror. Menas tecknet < självt, skriv "
     "\\\\< i filen.",
     "Tags are written exactly as in the source text, with digits only. If the character < itself "
     "is meant, write \\\\< in the file."},
};

inline constexpr DiagnosticKind translation_placeholders{
    "translation-placeholders",
    Severity::warning,
    {"översättningen används inte: den har {found} där källtexten har {expected}",
     "the translation is not used: it has {found} where the source text has {expected}"},
    {"Skriv namnen inom klamrar precis som i källtexten; översätt dem inte.",
     "Write the names in braces exactly as in the source text; do not translate them."},
};

inline constexpr DiagnosticKind link_fragment_reworded{
    "link-fragment-reworded",
    Severity::error,
    {"länken leder till en rubrik som saknas i den omskrivna texten: {file} har inget #{fragment}",
     "the link leads to a heading that the rewritten text lacks: {file} has no #{fragment}"},
    {"Skriv {own} sist på rubrikens rad i {file}, eller länka utan #{fragment}.",
     "Write {own} at the end of the heading's line in {file}, or link without #{fragment}."},
};

std::span<const DiagnosticKind* const> translation_diagnostics();

}  // namespace lykta
