#include "source/yaml/diagnostics.hpp"

#include <array>

namespace lykta {

namespace source {

const DiagnosticKind edit_after_mending{
    "edit-after-mending",
    Severity::error,
    {"filen ändras inte medan det finns fel i den",
     "the file is not changed while there are mistakes in it"},
    {"Rätta först det som står om filen här ovanför, i en vanlig textredigerare.",
     "First mend what is said of the file above, in an ordinary text editor."}};

const DiagnosticKind edit_two_readings{
    "edit-two-readings",
    Severity::error,
    {"det som står här går att läsa på två sätt, så filen ändras inte",
     "what stands here can be read in two ways, so the file is not changed"},
    {"Skriv om raden enklare i en vanlig textredigerare, till exempel med citattecken om värdet.",
     "Write the line more simply in an ordinary text editor, for example with quotes around the "
     "value."}};

const DiagnosticKind edit_form{
    "edit-form",
    Severity::error,
    {"det här är skrivet på ett sätt som vi inte kan ändra i filen",
     "this is written in a way that we cannot change in the file"},
    {"Skriv det i en vanlig textredigerare som namn: värde, på en egen rad eller inom { }.",
     "Write it in an ordinary text editor as name: value, on a line of its own or within { }."}};

const DiagnosticKind edit_no_place{
    "edit-no-place",
    Severity::error,
    {"”{path}” finns inte i filen", "“{path}” is not in the file"},
    {"Någon annan kan ha ändrat den under tiden. Läs in filen igen och gör om ändringen.",
     "Someone else may have changed it meanwhile. Read the file again and make the change anew."}};

const DiagnosticKind edit_unsafe{
    "edit-unsafe",
    Severity::error,
    {"”{path}” kunde inte ändras utan att filen blev en annan än det var tänkt",
     "“{path}” could not be changed without making the file another than was meant"},
    {"Filen är som förut. Gör ändringen för hand i en vanlig textredigerare.",
     "The file is as before. Make the change by hand in an ordinary text editor."}};

}  // namespace source

namespace {

constexpr std::array all{&source::edit_after_mending, &source::edit_two_readings,
                         &source::edit_form, &source::edit_no_place, &source::edit_unsafe};

}  // namespace

std::span<const DiagnosticKind* const> edit_diagnostics() { return all; }

}  // namespace lykta
