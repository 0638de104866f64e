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

std::string bytes_of(const std::string& folder, const std::string& file) {
    return disk(folder)->read(file, 2 * catalogue_limit).bytes;
}

/// The file for a translator, and what is remembered of it: another copy than those that are out
/// already, but for one that lies there untouched.
void add_export(const Export& out, const fs::path& path, const TranslationFiles& files,
                const Options& options, std::vector<FileToWrite>& written) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const std::string there = bytes_of(folder.string(), path.filename().string());
    const Date day = options.today.value_or(today());
    for (int copy = 1;; ++copy) {
        const Export sent = to_send(out, options.exchange, options.to, day, copy);
        const std::string file = sent_path(sent.sent, files.translations_folder());
        const bool is_out = parse_sent(bytes_of(files.root, file)).has_value();
        if (is_out && sent.bytes == there) return;
        if (is_out) continue;
        written.push_back({path.string(), sent.bytes});
        written.push_back({(fs::path(files.root) / file).string(), lykta::written(sent.sent)});
        return;
    }
}

}  // namespace

Exit translate_export_command(const Options& options) {
    const fs::path folder = options.out.empty() ? folder_for_files() : options.out;
    if (!is_clear_of_texts(folder.string(), "--out", options.language)) return Exit::usage;
    auto read = read_translation_files(options);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    std::vector<std::optional<Export>> all(files.languages.size());
    in_parallel(all.size(), [&](std::size_t i) {
        const auto sheet = read_sheet(files, *files.languages[i], options);
        if (sheet) {
            all[i] = exported(*sheet, files.portal.source_language(), options.exchange,
                              options.only_changed);
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
        const Export& out = *all[i];
        if (out.texts == 0) {
            told += language->tag + ": " +
                    in(options.language, {"inget att översätta\n", "nothing to translate\n"});
            continue;
        }
        const bool xliff = options.exchange == ExchangeFormat::xliff;
        const fs::path path = folder / exchange_name(files, *language, xliff ? ".xlf" : ".po");
        add_export(out, path, files, options, written);
        told +=
            fmt::format(fmt::runtime(in(options.language, {"{}: {} texter\n", "{}: {} texts\n"})),
                        path.string(), out.texts);
    }
    // Nothing tells an export that lies here untouched from one that somebody has worked in.
    const auto ours = [](std::string_view bytes) { return parse_sent(bytes).has_value(); };
    if (!write_made(written, ours, file_is_back, options.language)) return Exit::usage;
    say(told);
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
