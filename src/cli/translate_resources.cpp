// What goes along to a translator beside the texts: the glossary, and the memory.
#include "cli/folders.hpp"
#include "cli/made_files.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "translation/resources/memory.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lykta {

namespace {

namespace fs = std::filesystem;

constexpr Bilingual file_is_there{
    "filen finns redan, och kanske har någon arbetat i den. Flytta den, eller välj en annan mapp "
    "med --out.",
    "the file is there already, and somebody may have worked in it. Move it, or choose another "
    "folder with --out."};

struct Made {
    std::string bytes;
    std::size_t count = 0;
};

/// One file for each language, made by make(files, language); told with count.
template <typename Make>
Exit write_each(const Options& options, std::string_view ending, const Bilingual& told,
                Make&& make) {
    const fs::path folder = options.out.empty() ? folder_for_files() : options.out;
    if (!is_clear_of_texts(folder.string(), "--out", options.language)) return Exit::usage;
    auto read = read_translation_files(options);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    std::vector<FileToWrite> written;
    std::string said;
    for (const Language* language : files.languages) {
        Made made = make(files, *language);
        const fs::path path = folder / exchange_name(files, *language, ending);
        said += fmt::format(fmt::runtime(in(options.language, told)), path.string(), made.count);
        if (made.count > 0) written.push_back({path.string(), std::move(made.bytes)});
    }
    const auto unknown = [](std::string_view) { return false; };
    if (!write_made(written, unknown, file_is_there, options.language)) return Exit::usage;
    say(said);
    return Exit::fine;
}

}  // namespace

Exit translate_glossary_command(const Options& options) {
    const bool csv = options.glossary == GlossaryFormat::csv;
    return write_each(
        options, csv ? "-ordlista.csv" : "-ordlista.tbx", {"{}: {} ord\n", "{}: {} words\n"},
        [&](const TranslationFiles& files, const Language& language) {
            const auto rows = glossary_rows(files.portal, files.catalogues, language);
            const Language& source = files.portal.source_language();
            return Made{csv ? as_csv(rows, source, language) : as_tbx(rows, source, language),
                        rows.size()};
        });
}

Exit translate_memory_command(const Options& options) {
    return write_each(
        options, ".tmx", {"{}: {} texter\n", "{}: {} texts\n"},
        [&](const TranslationFiles& files, const Language& language) {
            Diagnostics told_by_build;
            const auto units = memory_of(files.portal, files.catalogues, language, told_by_build);
            return Made{tmx::written(units, files.portal.source_language().tag), units.size()};
        });
}

}  // namespace lykta
