#include "base/write_file.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "translation/review.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <string>
#include <vector>

namespace lykta {

Exit translate_review_command(const Options& options) {
    auto read = read_translation_files(options, Arguments::others);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    if (files.words.size() < 2 || options.reviewer.empty()) {
        say_error(in(options.language,
                     {"Säg språket, vilka texter och vem som har läst dem: lykta translate review "
                      "fi 1a2b3c4d page/rattigheter#title --reviewer \"Aino Exempel\"\n",
                      "Say the language, which texts and who has read them: lykta translate review "
                      "fi 1a2b3c4d page/rattigheter#title --reviewer \"Aino Exempel\"\n"}));
        return Exit::usage;
    }
    const Language* language = language_asked_for(files.words.front(), files, options.language);
    if (language == nullptr) return Exit::usage;
    const auto sheet = read_sheet(files, *language, options);
    if (!sheet) return Exit::content;
    const std::vector<std::string> texts(files.words.begin() + 1, files.words.end());
    const Reviewed reviewed =
        with_reviews(*sheet, texts,
                     {options.reviewer, options.role.empty() ? "speaker" : options.role,
                      options.today.value_or(today())});
    for (const std::string& name : reviewed.unknown) {
        say_error(fmt::format(
            fmt::runtime(in(options.language,
                            {"Ingen text heter ”{}”. Numren står inom klamrar på granskningssidan "
                             "(lykta translate preview). Inget har ändrats.\n",
                             "No text is called “{}”. The numbers stand in brackets on the "
                             "reviewer's page (lykta translate preview). Nothing has been "
                             "changed.\n"})),
            name));
    }
    if (!reviewed.unknown.empty()) return Exit::usage;
    if (reviewed.marked > 0) {
        write_files({{(std::filesystem::path(files.root) / sheet->file).string(), reviewed.bytes}});
    }
    say(fmt::format(fmt::runtime(in(options.language,
                                    {"{}: {} texter granskade\n", "{}: {} texts reviewed\n"})),
                    sheet->file, reviewed.marked));
    if (reviewed.without_words > 0) {
        say(fmt::format(
            fmt::runtime(in(options.language,
                            {"  {} texter är inte översatta, eller gäller gammal svenska: de "
                             "lämnas.\n",
                             "  {} texts are not translated, or are of old Swedish: they are "
                             "left.\n"})),
            reviewed.without_words));
    }
    return Exit::fine;
}

}  // namespace lykta
