#pragma once
// Mistakes in a theme.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

inline constexpr DiagnosticKind token_unknown{
    "token-unknown",
    Severity::error,
    {"temat har inget som heter {name}", "the theme has nothing called {name}"},
    {"Ta bort raden, eller använd ett av namnen som finns här: {known}.",
     "Remove the line, or use one of the names that exist here: {known}."},
};
inline constexpr DiagnosticKind token_colour{
    "token-colour",
    Severity::error,
    {"”{value}” är ingen färg", "“{value}” is no colour"},
    {"Skriv # och sex tecken (0–9 och A–F) inom citattecken, som \"#0A4F86\". Utan citattecken "
     "läses inget efter #.",
     "Write # and six characters (0–9 and A–F) in quotes, like \"#0A4F86\". Without quotes "
     "nothing after # is read."},
};
inline constexpr DiagnosticKind token_size{
    "token-size",
    Severity::error,
    {"”{value}” är inget mått", "“{value}” is no measure"},
    {"Skriv ett tal med px, rem eller %, till exempel 14px.",
     "Write a number with px, rem or %, for example 14px."},
};
inline constexpr DiagnosticKind token_shape{
    "token-shape",
    Severity::error,
    {"så här kan temat inte skrivas", "the theme cannot be written like this"},
    {"Skriv colours: med färger som paper: { light: \"#FFFFFF\", dark: \"#000000\" }, sizes: med "
     "mått, logo: med en fil i theme/ och fonts: med regular: och bold:.",
     "Write colours: with colours like paper: { light: \"#FFFFFF\", dark: \"#000000\" }, sizes: "
     "with "
     "measures, logo: with a file in theme/, and fonts: with regular: and bold:."},
};
inline constexpr DiagnosticKind token_contrast{
    "token-contrast",
    Severity::error,
    {"{front} syns för dåligt på {ground} i {scheme}: kontrasten är {ratio}:1 och ska vara minst "
     "{least}:1",
     "{front} is hard to see on {ground} in {scheme}: the contrast is {ratio}:1 and must be at "
     "least "
     "{least}:1"},
    {"{changed}: \"{proposal}\" räcker, eller ändra den andra färgen.",
     "{changed}: \"{proposal}\" is enough, or change the other colour."},
};
inline constexpr DiagnosticKind theme_file_missing{
    "theme-file-missing",
    Severity::error,
    {"det finns ingen fil theme/{name}", "there is no file theme/{name}"},
    {"Lägg filen i mappen theme, bredvid tokens.yaml, eller rätta namnet.",
     "Put the file into the folder theme, beside tokens.yaml, or correct the name."},
};
inline constexpr DiagnosticKind theme_file_kind{
    "theme-file-kind",
    Severity::error,
    {"theme/{name} är ingen fil av rätt sort", "theme/{name} is no file of the right kind"},
    {"Här behövs {kinds}. Att döpa om en fil gör den inte till en annan sort.",
     "What is needed here: {kinds}. Renaming a file does not change its kind."},
};
inline constexpr DiagnosticKind picture_unreadable{
    "picture-unreadable",
    Severity::error,
    {"bilden {file} går inte att läsa, eller tar slut för tidigt",
     "the picture {file} cannot be read, or ends too early"},
    {"Öppna den i ett bildprogram och spara den på nytt som .jpg, .png eller .webp.",
     "Open it in an image editor and save it anew as .jpg, .png or .webp."},
};
inline constexpr DiagnosticKind picture_enormous{
    "picture-enormous",
    Severity::error,
    {"bilden har fler än 120 miljoner bildpunkter", "the picture has more than 120 million points"},
    {"Spara den mindre i ett bildprogram: 3 000 punkter på bredden räcker till allt.",
     "Save it smaller in an image editor: 3,000 points across are enough for everything."},
};

inline constexpr DiagnosticKind picture_foreign{
    "picture-foreign",
    Severity::error,
    {"bilden {file} är i formatet {format}, som inte alla webbläsare kan visa eller som inte kan "
     "rensas "
     "från uppgifter om var och av vem den togs",
     "the picture {file} is {format}, which not all browsers can show, or which cannot be cleared "
     "of where "
     "and by whom it was taken"},
    {"{advice}", "{advice}"},
};
inline constexpr DiagnosticKind picture_misnamed{
    "picture-misnamed",
    Severity::error,
    {"{file} är en {format}-bild, men det syns inte på namnet",
     "{file} is a {format} picture, but its name does not say so"},
    {"Döp om den till {name}, och skriv det namnet där den används.",
     "Rename it to {name}, and write that name where it is used."},
};
inline constexpr DiagnosticKind picture_transparent{
    "picture-transparent",
    Severity::error,
    {"delar av bilden {file} är genomskinliga och skulle bli svarta, eftersom en .jpg inte kan "
     "vara "
     "genomskinlig",
     "parts of the picture {file} are transparent and would become black, since no .jpg can be "
     "transparent"},
    {"Döp om filen så att den slutar på .png, och skriv det namnet där den används.",
     "Rename the file so that it ends in .png, and write that name where it is used."},
};
inline constexpr DiagnosticKind drawing_unreadable{
    "drawing-unreadable",
    Severity::error,
    {"teckningen {file} går inte att läsa, eller bygger på egna förkortningar (<!ENTITY)",
     "the drawing {file} cannot be read, or rests on abbreviations of its own (<!ENTITY)"},
    {"Öppna den i ett ritprogram och spara den som vanlig eller optimerad SVG, till exempel "
     "”Plain SVG” i Inkscape.",
     "Open it in a drawing program and save it as plain or optimised SVG, “Plain SVG” in Inkscape "
     "for instance."},
};
inline constexpr DiagnosticKind drawing_cleaned{
    "drawing-cleaned",
    Severity::warning,
    {"delar av teckningen {file} hämtades från andra ställen eller rörde sig, och är borttagna",
     "parts of the drawing {file} came from elsewhere or moved, and have been removed"},
    {"Se efter hur den ser ut. Saknas något, rita in det i filen själv och spara den som vanlig "
     "SVG.",
     "See what it looks like. If something is missing, draw it in the file itself and save it as "
     "plain SVG."},
};
inline constexpr DiagnosticKind media_tells_place{
    "media-tells-place",
    Severity::error,
    {"filen {file} talar om för alla var den är filmad eller fotograferad, på några meter när",
     "the file {file} tells everybody where it was filmed or photographed, to a few metres"},
    {"Spara den utan plats. På en iPhone: välj Dela, Alternativ, och stäng av Plats. I en PDF: ta "
     "bort platsen ur fotografierna innan de läggs in, och gör PDF:en på nytt.",
     "Save it without the place. On an iPhone: choose Share, Options, and turn Location off. In a "
     "PDF: remove the place from the photographs before they are put in, and make the PDF anew."},
};
inline constexpr DiagnosticKind media_tells_author{
    "media-tells-author",
    Severity::notice,
    {"i filen {file} står det att {author} har skrivit den, så att alla kan läsa det",
     "the file {file} says that {author} wrote it, for everybody to read"},
    {"Är det en person som inte ska synas? I Word: välj Arkiv, Info och Sök efter problem, ta bort "
     "namnet och spara som PDF igen.",
     "Is that a person who should not be seen? In Word: choose File, Info and Check for Issues, "
     "remove the name and save as PDF again."},
};

std::span<const DiagnosticKind* const> theme_diagnostics();

}  // namespace lykta
