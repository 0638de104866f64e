#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "source/edit.hpp"
#include "translation/minor.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

namespace lykta {

namespace {

bool is_record(const Portal& portal, const std::string& id) {
    return std::ranges::any_of(portal.segments,
                               [&](const Segment& segment) { return segment.record == id; });
}

bool keep(const TranslationFiles& files, const Language& language, const Options& options) {
    auto sheet = read_sheet(files, language, options);
    if (!sheet) return false;
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
    if (kept > 0)
        write_file((std::filesystem::path(files.root) / sheet->file).string(), sheet->bytes);
    say(fmt::format(fmt::runtime(in(options.language, {"{}: {} översättningar gäller fortfarande\n",
                                                       "{}: {} translations still hold\n"})),
                    sheet->file, kept));
    return true;
}

}  // namespace

Exit translate_minor_command(const Options& options) {
    auto read = read_translation_files(options, "translate minor", Arguments::others);
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
    for (const Language* language : files.languages) {
        if (files.catalogue(*language) != nullptr) {
            whole = keep(files, *language, options) && whole;
        }
    }
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
