#include "cli/folders.hpp"
#include "cli/made_files.hpp"
#include "cli/page_addresses.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "translation/preview.hpp"

#include <filesystem>
#include <vector>

namespace lykta {

Exit translate_preview_command(const Options& options) {
    const std::filesystem::path folder = options.out.empty() ? folder_for_files() : options.out;
    if (!is_clear_of_texts(folder.string(), "--out", options.language)) return Exit::usage;
    auto read = read_translation_files(options);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    if (!files.asked_for_languages) {
        say_error(in(options.language, {"Säg vilket språk: lykta translate preview fi\n",
                                        "Say which language: lykta translate preview fi\n"}));
        return Exit::usage;
    }
    const PageAddresses addresses = page_addresses(files.portal);
    std::vector<FileToWrite> written;
    for (const Language* language : files.languages) {
        const auto sheet = read_sheet(files, *language, options);
        if (!sheet) return Exit::content;
        written.push_back({(folder / exchange_name(files, *language, ".html")).string(),
                           preview_page(*sheet, files.portal, files.catalogues, addresses)});
    }
    const Bilingual advice{
        "filen finns redan, och Lykta har inte gjort den. Flytta den, eller välj "
        "en annan mapp med --out.",
        "the file is there already, and Lykta did not make it. Move it, or choose "
        "another folder with --out."};
    if (!write_made(written, is_preview_page, advice, options.language)) return Exit::usage;
    for (const FileToWrite& file : written) say(file.path + "\n");
    return Exit::fine;
}

}  // namespace lykta
