#include "print/diagnostics.hpp"

#include <array>

namespace lykta::print {

const DiagnosticKind too_long{
    "brochure-too-long",
    Severity::error,
    {"texten får inte plats på {language}: panel {panel}, ”{heading}”, är {lines} rader för lång",
     "the text does not fit in {language}: panel {panel}, “{heading}”, is {lines} lines too long"},
    {"Korta texten, flytta något till en annan panel eller välj ett större format. Du kan också "
     "tillåta mindre stil med smallest_type: 10.",
     "Shorten the text, move something to another panel or choose a larger format. You can also "
     "allow smaller type with smallest_type: 10."},
};

const DiagnosticKind cover_too_long{
    "brochure-cover-too-long",
    Severity::error,
    {"framsidan får inte plats på {language}: titel, ingress och bild är {lines} rader för höga",
     "the cover does not fit in {language}: title, lead and picture are {lines} lines too high"},
    {"Korta titeln eller ingressen, eller låt bilden stå i en panel. I en folder med sex paneler "
     "står den första på framsidan.",
     "Shorten the title or the lead, or let the picture stand in a panel. In a folded leaflet of "
     "six panels the first stands on the cover."},
};

const DiagnosticKind too_long_anywhere{
    "brochure-word-too-wide",
    Severity::error,
    {"”{word}” är för långt för sin rad på {language}",
     "“{word}” is too long for its line in {language}"},
    {"Välj ett kortare ord, eller ett bredare format. Ett mjukt bindestreck (U+00AD) i ordet visar "
     "var det får delas. Långa webbadresser hör hemma på en sida, inte i löpande text.",
     "Choose a shorter word, or a wider format. A soft hyphen (U+00AD) in the word shows where it "
     "may be divided. Long web addresses belong on a page, not in running text."},
};

const DiagnosticKind letter_missing{
    "brochure-letter-missing",
    Severity::error,
    {"tecknet {letter} går inte att trycka ({language})",
     "the character {letter} cannot be printed ({language})"},
    {"Inget av programmets typsnitt har det. Skriv med bokstäver, siffror och vanliga "
     "skiljetecken; bildtecken och emojis hör hemma på skärmen.",
     "None of the program's fonts has it. Write with letters, digits and common punctuation; "
     "pictographs and emoji belong on a screen."},
};

const DiagnosticKind picture_missing{
    "brochure-picture-missing",
    Severity::error,
    {"bilden ”{file}” finns inte", "the picture “{file}” does not exist"},
    {"Lägg filen i mappen media och skriv file: media/namn.jpg. Stora och små bokstäver räknas.",
     "Put the file in the folder media and write file: media/name.jpg. Capital and small letters "
     "count."},
};

const DiagnosticKind picture_broken{
    "brochure-picture-broken",
    Severity::error,
    {"bilden ”{file}” går inte att läsa", "the picture “{file}” cannot be read"},
    {"Den ska vara en hel JPEG, PNG eller SVG. Öppna den i ett bildprogram och spara den på nytt.",
     "It must be a whole JPEG, PNG or SVG. Open it in a picture editor and save it anew."},
};

const DiagnosticKind picture_enormous{
    "brochure-picture-enormous",
    Severity::error,
    {"bilden ”{file}” är {width} × {height} punkter stor",
     "the picture “{file}” is {width} × {height} pixels large"},
    {"Så mycket syns inte på papper. Gör den högst 10 000 punkter bred och hög.",
     "Nobody sees as much on paper. Make it at most 10 000 pixels wide and high."},
};

std::span<const DiagnosticKind* const> print_diagnostics() {
    static constexpr std::array all{&too_long,        &cover_too_long,  &too_long_anywhere,
                                    &letter_missing,  &picture_missing, &picture_broken,
                                    &picture_enormous};
    return all;
}

}  // namespace lykta::print
