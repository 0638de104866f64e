#include "base/write_file.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "translation/minor.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lykta {

namespace {

bool is_record(const Portal& portal, const std::string& id) {
    return std::ranges::any_of(portal.segments,
                               [&](const Segment& segment) { return segment.record == id; });
}

struct Kept {
    std::string file;
    std::string bytes;
    int translations = 0;
};

/// Nothing, said so, where the file has mistakes.
std::optional<Kept> keep(const TranslationFiles& files, const Language& language,
                         const Options& options) {
    auto sheet = read_sheet(files, language, options);
    if (!sheet) return std::nullopt;
    int kept = 0;
    Diagnostics diagnostics;
    for (const std::string& id : files.words) {
        MinorEdit minor =
            with_minor_edit(*sheet, id, options.by, options.today.value_or(today()), diagnostics);
        kept += minor.kept;
        Diagnostics told;
        *sheet = make_sheet(files.portal, files.texts_to_translate, language, files.layer,
                            {sheet->file, std::move(minor.bytes)}, told);
    }
    say_diagnostics(diagnostics, files.texts, options.language);
    return Kept{sheet->file, std::move(sheet->bytes), kept};
}

}  // namespace

Exit translate_minor_command(const Options& options) {
    auto read = read_translation_files(options, Arguments::others);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    if (files.words.empty() || options.by.empty()) {
        say_error(in(options.language,
                     {"Säg vad som ändrades och vem som säger det: lykta translate minor "
                      "page/rattigheter --by \"Ditt namn\"\n",
                      "Say what was edited, and who says so: lykta translate minor "
                      "page/rattigheter --by \"Your name\"\n"}));
        return Exit::usage;
    }
    for (const std::string& id : files.words) {
        if (is_record(files.portal, id)) continue;
        say_error(fmt::format(
            fmt::runtime(in(options.language, {"”{}” finns inte.\n", "There is no “{}”.\n"})), id));
        return Exit::usage;
    }
    bool whole = true;
    std::vector<FileToWrite> written;
    std::string told;
    for (const Language* language : files.languages) {
        if (files.catalogue(*language) == nullptr) continue;
        auto kept = keep(files, *language, options);
        whole = whole && kept;
        if (!kept) continue;
        told += fmt::format(
            fmt::runtime(in(options.language, {"{}: {} översättningar gäller fortfarande\n",
                                               "{}: {} translations still hold\n"})),
            kept->file, kept->translations);
        if (kept->translations == 0) continue;
        written.push_back(
            {(std::filesystem::path(files.root) / kept->file).string(), std::move(kept->bytes)});
    }
    write_files(written);
    say(told);
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
