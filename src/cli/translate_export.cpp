#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "source/edit.hpp"
#include "translation/exchange.hpp"

#include <fmt/core.h>

#include <filesystem>

namespace lykta {

namespace fs = std::filesystem;

Exit translate_export_command(const Options& options) {
    auto read = read_translation_files(options, "translate export");
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    bool whole = true;
    for (const Language* language : files.languages) {
        const auto sheet = read_sheet(files, *language, options);
        if (!sheet) {
            whole = false;
            continue;
        }
        const Export out =
            exported(*sheet, files.portal.source_language(),
                     options.format == Format::xliff ? ExchangeFormat::xliff : ExchangeFormat::po,
                     options.only_changed);
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
