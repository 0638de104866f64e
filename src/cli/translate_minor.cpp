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

bool is_text(const Portal& portal, const std::string& what) {
    return std::ranges::any_of(portal.segments, [&](const Segment& segment) {
        return segment.record == what || segment.context() == what;
    });
}

/// One edit, whichever languages it concerns: an author is asked about it once.
struct Question {
    EditedText text;
    std::string tags;  ///< "fi, en"
};

struct LanguageSheet {
    const Language* language = nullptr;
    Sheet sheet;
};

std::vector<Question> questions(const std::vector<LanguageSheet>& all,
                                const std::vector<std::string>& asked_for) {
    std::vector<Question> out;
    for (const std::string& what : asked_for) {
        for (const LanguageSheet& one : all) {
            for (EditedText& text : edited_texts(one.sheet, what)) {
                const auto known = std::ranges::find_if(
                    out, [&](const Question& other) { return other.text.same_edit(text); });
                const std::string& tag = one.language->tag;
                if (known == out.end()) {
                    out.push_back({std::move(text), tag});
                } else if ((", " + known->tags + ",").find(", " + tag + ",") == std::string::npos) {
                    known->tags += ", " + tag;
                }
            }
        }
    }
    return out;
}

class Asking {
public:
    explicit Asking(const Options& options) : options_(options) {}

    /// The edits that leave the meaning as it was, as the author says.
    std::vector<EditedText> agreed(std::vector<Question> all) {
        std::vector<EditedText> out;
        for (Question& question : all) {
            const EditedText& text = question.text;
            say(fmt::format("\n{} [{}]  {}\n  {}\n", text.context, text.number, question.tags,
                            in_brackets(text.changes)));
            if (holds(text)) out.push_back(std::move(question.text));
        }
        if (!all.empty()) say("\n");
        return out;
    }

    /// A text was left for want of a word that only the author can say.
    [[nodiscard]] bool left() const { return left_; }

private:
    bool holds(const EditedText& text) {
        const bool sure = std::ranges::any_of(options_.sure, [&](const std::string& named) {
            return named == text.context || named == text.number;
        });
        if (sure) return true;
        if (text.turned) {
            const std::string word = quoted(text.turned->word);
            leave(fmt::format(
                fmt::runtime(in({"  Lämnas: {}{}. Är du säker på att den betyder detsamma: "
                                 "--sure {}\n",
                                 "  Left: {}{}. If you are sure that it means the same: "
                                 "--sure {}\n"})),
                in(text.turned->why), word, text.context));
            return false;
        }
        const auto answer = ask(in({"  Betyder texten detsamma som förut? [j/N] ",
                                    "  Does the text mean the same as before? [y/N] "}));
        if (!answer) {
            leave("\n" + fmt::format(fmt::runtime(in({"  Lämnas: inget svar. Svara j, eller skriv "
                                                      "--sure {}\n",
                                                      "  Left: no answer. Answer y, or write "
                                                      "--sure {}\n"})),
                                     text.context));
            return false;
        }
        return answer->starts_with('j') || answer->starts_with('J') || answer->starts_with('y') ||
               answer->starts_with('Y');
    }

    [[nodiscard]] std::string quoted(const std::string& word) const {
        if (word.empty()) return {};
        return fmt::format(fmt::runtime(in({" (”{}”)", " (“{}”)"})), word);
    }

    void leave(const std::string& why) {
        say(why);
        left_ = true;
    }

    [[nodiscard]] std::string in(const Bilingual& words) const {
        return lykta::in(options_.language, words);
    }

    const Options& options_;
    bool left_ = false;
};

/// Nothing, said so, where a file has mistakes.
std::optional<std::vector<LanguageSheet>> sheets(const TranslationFiles& files,
                                                 const Options& options) {
    std::vector<LanguageSheet> out;
    for (const Language* language : files.languages) {
        if (files.catalogue(*language) == nullptr) continue;
        auto sheet = read_sheet(files, *language, options);
        if (!sheet) return std::nullopt;
        out.push_back({language, std::move(*sheet)});
    }
    return out;
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
    for (const std::string& what : files.words) {
        if (is_text(files.portal, what)) continue;
        say_error(fmt::format(
            fmt::runtime(in(options.language, {"”{}” finns inte.\n", "There is no “{}”.\n"})),
            what));
        return Exit::usage;
    }
    const auto all = sheets(files, options);
    if (!all) return Exit::content;
    Asking asking(options);
    const auto agreed = asking.agreed(questions(*all, files.words));
    std::vector<FileToWrite> written;
    std::string told;
    Diagnostics diagnostics;
    for (const LanguageSheet& one : *all) {
        MinorEdit minor = with_minor_edits(one.sheet, agreed, options.by,
                                           options.today.value_or(today()), diagnostics);
        told += fmt::format(
            fmt::runtime(in(options.language, {"{}: {} översättningar gäller fortfarande\n",
                                               "{}: {} translations still hold\n"})),
            one.sheet.file, minor.kept);
        if (minor.kept == 0) continue;
        written.push_back({(std::filesystem::path(files.root) / one.sheet.file).string(),
                           std::move(minor.bytes)});
    }
    say_diagnostics(diagnostics, files.texts, options.language);
    write_files(written);
    say(told);
    return asking.left() ? Exit::content : Exit::fine;
}

}  // namespace lykta
