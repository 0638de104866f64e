#include "base/file_system.hpp"
#include "base/parallel.hpp"
#include "cli/folders.hpp"
#include "cli/made_files.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "source/source_files.hpp"
#include "translation/exchange/exchange.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lykta {

namespace fs = std::filesystem;

namespace {

constexpr Bilingual file_is_back{
    "filen finns redan, och kanske har en översättare arbetat i den. Ta in den med lykta translate "
    "import, eller flytta den, och exportera sedan igen.",
    "the file is there already, and a translator may have worked in it. Take it in with lykta "
    "translate import, or move it, and then export again."};

/// What is out already, and not back, is out since then.
void remember(const Sent& sent, const TranslationFiles& files, std::vector<FileToWrite>& written) {
    if (sent.id.empty()) return;
    const std::string file = sent_path(sent, files.translations_folder());
    const auto known = parse_sent(disk(files.root)->read(file, catalogue_limit).bytes);
    if (known && !known->back) return;
    written.push_back({(fs::path(files.root) / file).string(), lykta::written(sent)});
}

}  // namespace

Exit translate_export_command(const Options& options) {
    const fs::path folder = options.out.empty() ? folder_for_files() : options.out;
    if (!is_clear_of_texts(folder.string(), "--out", options.language)) return Exit::usage;
    auto read = read_translation_files(options);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    const Date day = options.today.value_or(today());
    std::vector<std::optional<Export>> all(files.languages.size());
    in_parallel(all.size(), [&](std::size_t i) {
        const auto sheet = read_sheet(files, *files.languages[i], options);
        if (sheet) {
            all[i] = exported(*sheet, files.portal.source_language(), options.exchange,
                              options.only_changed);
            send(*all[i], options.exchange, options.to, day);
        }
    });
    bool whole = true;
    std::vector<FileToWrite> written;
    std::string told;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Language* language = files.languages[i];
        if (!all[i]) {
            whole = false;
            continue;
        }
        Export& out = *all[i];
        if (out.texts == 0) {
            told += language->tag + ": " +
                    in(options.language, {"inget att översätta\n", "nothing to translate\n"});
            continue;
        }
        const bool xliff = options.exchange == ExchangeFormat::xliff;
        const fs::path path = folder / exchange_name(files, *language, xliff ? ".xlf" : ".po");
        written.push_back({path.string(), std::move(out.bytes)});
        told +=
            fmt::format(fmt::runtime(in(options.language, {"{}: {} texter\n", "{}: {} texts\n"})),
                        path.string(), out.texts);
    }
    for (const std::optional<Export>& one : all) {
        if (one && one->texts > 0) remember(one->sent, files, written);
    }
    // Nothing tells an export that lies here untouched from one that somebody has worked in.
    const auto ours = [](std::string_view bytes) { return parse_sent(bytes).has_value(); };
    if (!write_made(written, ours, file_is_back, options.language)) return Exit::usage;
    say(told);
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
