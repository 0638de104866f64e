#include "base/parallel.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "source/edit.hpp"
#include "translation/exchange.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <optional>
#include <vector>

namespace lykta {

namespace fs = std::filesystem;

Exit translate_export_command(const Options& options) {
    auto read = read_translation_files(options, "translate export");
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    const ExchangeFormat format =
        options.format == Format::xliff ? ExchangeFormat::xliff : ExchangeFormat::po;
    std::vector<std::optional<Export>> all(files.languages.size());
    in_parallel(all.size(), [&](std::size_t i) {
        const auto sheet = read_sheet(files, *files.languages[i], options);
        if (sheet) {
            all[i] = exported(*sheet, files.portal.source_language(), format, options.only_changed);
        }
    });
    bool whole = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Language* language = files.languages[i];
        if (!all[i]) {
            whole = false;
            continue;
        }
        const Export& out = *all[i];
        if (out.texts == 0) {
            say(language->tag + ": " +
                in(options.language, {"inget att översätta\n", "nothing to translate\n"}));
            continue;
        }
        const fs::path path =
            fs::path(options.out) /
            exchange_name(files, *language, options.format == Format::xliff ? ".xlf" : ".po");
        write_file(path.string(), out.bytes);
        say(fmt::format(fmt::runtime(in(options.language, {"{}: {} texter\n", "{}: {} texts\n"})),
                        path.string(), out.texts));
    }
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
