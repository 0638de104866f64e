#include "base/file_system.hpp"
#include "base/parallel.hpp"
#include "cli/folders.hpp"
#include "cli/made_files.hpp"
#include "cli/page_addresses.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "source/source_files.hpp"
#include "translation/exchange/exchange.hpp"
#include "translation/resources/memory.hpp"

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

constexpr std::uintmax_t largest_memory = 64U << 20U;

/// Nothing, said so, where there is no such memory, or it cannot be read. Empty: none was given.
std::optional<std::vector<tmx::Unit>> read_memory(const Options& options) {
    if (options.memory.empty()) return std::vector<tmx::Unit>{};
    const fs::path path = options.memory;
    const std::string folder = path.has_parent_path() ? path.parent_path().string() : ".";
    const ReadFile found = disk(folder)->read(path.filename().string(), largest_memory);
    if (found.error != FileError::none) {
        say_error(options.memory + ": " +
                  in(options.language, {"filen går inte att läsa, eller är större än 64 MB\n",
                                        "the file cannot be read, or is larger than 64 MB\n"}));
        return std::nullopt;
    }
    Diagnostics diagnostics;
    auto units = tmx::parse(found.bytes, options.memory, diagnostics);
    say_diagnostics(diagnostics, {}, options.language);
    return units;
}

/// "fi.po: 12 texts, 340 words (200 in texts without a translation, 40 in changed ones)".
std::string told_of(const std::string& file, const Export& out, int matches,
                    MessageLanguage language) {
    std::string text = fmt::format(
        fmt::runtime(in(language, {"{}: {} texter, {} ord (saknas: {}, ändrade: {})",
                                   "{}: {} texts, {} words (missing: {}, changed: {})"})),
        file, out.texts, out.words, out.words_missing, out.words_changed);
    if (matches > 0) {
        text += fmt::format(fmt::runtime(in(language, {"; {} förslag ur minnet",
                                                       "; {} suggestions from the memory"})),
                            matches);
    }
    return text + "\n";
}

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
    const auto memory = read_memory(options);
    if (!memory) return Exit::content;
    const PageAddresses addresses = page_addresses(files.portal);
    std::vector<std::optional<Export>> all(files.languages.size());
    std::vector<int> matches(all.size());
    in_parallel(all.size(), [&](std::size_t i) {
        auto sheet = read_sheet(files, *files.languages[i], options);
        if (!sheet) return;
        matches[i] = add_matches(*sheet, *memory, fs::path(options.memory).filename().string(),
                                 files.portal);
        all[i] = exported(*sheet, files.portal.source_language(), options.exchange,
                          options.only_changed, addresses);
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
        told += told_of(path.string(), out, matches[i], options.language);
    }
    // Nothing tells an export that lies here untouched from one that somebody has worked in.
    const auto ours = [](std::string_view bytes) { return parse_sent(bytes).has_value(); };
    if (!write_made(written, ours, file_is_back, options.language)) return Exit::usage;
    say(told);
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
