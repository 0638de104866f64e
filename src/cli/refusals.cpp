#include "cli/refusals.hpp"

#include "base/file_refused.hpp"
#include "cli/terminal.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace lykta {

namespace {

struct NumberRow {
    int number;
    Bilingual words;
};

/// What else a machine says is said as it says it.
constexpr std::array<NumberRow, 10> numbers{{
    {EACCES, {"du har inte rätt att skriva eller läsa här", "you may not write or read here"}},
    {EPERM, {"du har inte rätt att ändra här", "you may not change this"}},
    {EROFS, {"disken går bara att läsa från", "the disk can only be read"}},
    {ENOSPC, {"disken är full", "the disk is full"}},
    {EDQUOT, {"det utrymme du får använda är slut", "the space that you may use is full"}},
    {EFBIG, {"filen får inte bli så stor här", "the file may not become so large here"}},
    {EIO, {"disken svarar inte som den ska", "the disk does not answer as it should"}},
    {ENAMETOOLONG, {"namnet är för långt", "the name is too long"}},
    {ENOENT, {"finns inte", "there is no such file"}},
    {EMFILE, {"för många filer är öppna", "too many files are open"}},
}};

struct FileKindRow {
    PublishError::Kind kind;
    Bilingual words;
};

constexpr std::array<FileKindRow, 8> kinds{{
    {PublishError::Kind::locked,
     {"En annan körning håller på med samma mapp. Vänta tills den är klar.",
      "Another run is busy with the same folder. Wait until it is done."}},
    {PublishError::Kind::not_a_folder,
     {"Hit kan webbplatsen inte läggas: det är {found}, ingen mapp. Välj en annan med --out.",
      "The website cannot go here: this is {found} and no folder. Choose another with --out."}},
    {PublishError::Kind::not_ours,
     {"Hit kan webbplatsen inte läggas: det är ingen tom mapp, och ingen som Lykta har gjort. Välj "
      "en annan med --out.",
      "The website cannot go here: it is neither an empty folder nor one that Lykta made. Choose "
      "another with --out."}},
    {PublishError::Kind::damaged_manifest,
     {"Filen är skadad, så Lykta vet inte längre vilka filer i mappen som är dess egna. Inget har "
      "ändrats. Flytta undan hela mappen och bygg igen.",
      "The file is damaged, so Lykta no longer knows which files in the folder are its own. "
      "Nothing "
      "has been changed. Move the whole folder away and build again."}},
    {PublishError::Kind::foreign_collision,
     {"Här vill Lykta skriva, men här ligger {found} som någon annan har lagt hit. Inget har "
      "ändrats. Flytta den först.",
      "Lykta wants to write here, but somebody else put {found} here. Nothing has been changed. "
      "Move it first."}},
    {PublishError::Kind::in_the_way,
     {"Här har Lykta sitt eget medan den bygger, men här ligger {found} som någon annan har lagt "
      "hit. Inget har ändrats. Flytta den och bygg igen.",
      "This is where Lykta keeps its own while it builds, but somebody else put {found} here. "
      "Nothing has been changed. Move it and build again."}},
    {PublishError::Kind::bad_name,
     {"Så kan ingen fil på en webbplats heta.", "No file of a website can be called this."}},
    {PublishError::Kind::changed,
     {"Filen ändrades medan webbplatsen byggdes. Inget har lagts ut. Bygg igen.",
      "The file changed while the website was being built. Nothing has been published. Build "
      "again."}},
}};

}  // namespace

std::string told(const std::exception& error, MessageLanguage language) {
    const auto* refused = dynamic_cast<const FileRefused*>(&error);
    if (refused == nullptr) return error.what();
    if (refused->found) {
        return fmt::format(fmt::runtime(in(language, {"{}: det är {}, ingen vanlig fil",
                                                      "{}: this is {}, not a plain file"})),
                           refused->path, in(language, name_of(*refused->found)));
    }
    const auto row = std::ranges::find(numbers, refused->code().value(), &NumberRow::number);
    return refused->path + ": " +
           (row == numbers.end() ? refused->code().message() : in(language, row->words));
}

std::string told(const PublishError& error, MessageLanguage language) {
    const auto row = std::ranges::find(kinds, error.kind, &FileKindRow::kind);
    return error.path + ": " +
           fmt::format(fmt::runtime(in(language, row->words)),
                       fmt::arg("found", in(language, name_of(error.found))));
}

}  // namespace lykta
