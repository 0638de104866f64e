#include "cli/stand_command.hpp"

#include "build.hpp"
#include "cli/folders.hpp"
#include "cli/made_files.hpp"
#include "cli/terminal.hpp"

#include <fmt/core.h>

#include <filesystem>

namespace lykta {

Exit stand_command(const Options& options) {
    const auto site = site_folder(options);
    if (!site) return Exit::usage;
    const std::string file =
        options.out.empty()
            ? (std::filesystem::path(folder_for_files()) / (name_of_site(*site) + "-stall.pdf"))
                  .string()
            : options.out;
    if (!is_clear_of_texts(file, "--to", options.language)) return Exit::usage;
    const BuiltStand built =
        build_stand(Base(*disk(base_folder())), *disk(*site), options.today.value_or(today()),
                    {options.words, options.languages, options.copies, options.place});
    if (has_errors(built.diagnostics)) {
        say_diagnostics(built.diagnostics, built.texts, options.language);
        return Exit::content;
    }
    for (const std::string& word : built.stand.unknown) {
        say_error(
            fmt::format(fmt::runtime(in(options.language,
                                        {"”{}” är varken en broschyr eller ett språk här\n",
                                         "“{}” is neither a brochure nor a language here\n"})),
                        word));
    }
    if (!built.stand.unknown.empty()) return Exit::usage;
    for (const print::NotPrinted& each : built.stand.not_printed) {
        say_error(
            fmt::format(fmt::runtime(in(options.language, {"{} finns inte helt på {}: utelämnad\n",
                                                           "{} is not whole in {}: left out\n"})),
                        each.brochure, each.language));
    }
    if (built.stand.bytes.empty()) {
        say_error(in(options.language,
                     {"Ingen broschyr heter så på de språken. Namnen är filernas i brochures/.\n",
                      "No brochure is called that in those languages. The names are those of the "
                      "files in brochures/.\n"}));
        return Exit::usage;
    }
    const Bilingual advice{
        "filen finns redan, och Lykta har inte gjort den. Flytta den, eller välj "
        "ett annat namn med --to.",
        "the file is there already, and Lykta did not make it. Move it, or choose "
        "another name with --to."};
    if (!write_made({{file, built.stand.bytes}}, print::is_of_ours, advice, options.language)) {
        return Exit::usage;
    }
    const std::string until =
        built.stand.replace_by
            ? fmt::format(
                  fmt::runtime(in(options.language, {", byt ut senast {}", ", replace by {}"})),
                  iso(*built.stand.replace_by))
            : "";
    say(fmt::format(fmt::runtime(in(options.language, {"{}: {} broschyrer, {} sidor{}\n",
                                                       "{}: {} brochures, {} pages{}\n"})),
                    file, built.stand.brochures, built.stand.pages, until));
    return Exit::fine;
}

}  // namespace lykta
