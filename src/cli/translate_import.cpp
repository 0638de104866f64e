#include "base/file_system.hpp"
#include "base/parallel.hpp"
#include "base/write_file.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "source/source_files.hpp"
#include "translation/catalogue_header.hpp"
#include "translation/exchange/diagnostics.hpp"
#include "translation/exchange/exchange.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace lykta {

namespace {

namespace fs = std::filesystem;

/// XLIFF says the same in more bytes than the catalogue does.
constexpr std::uintmax_t size_limit = 2 * catalogue_limit;

Bilingual why_not(FileError error) {
    switch (error) {
        case FileError::too_large:
            return {"filen är större än 128 MB", "the file is larger than 128 MB"};
        case FileError::missing: return {"filen finns inte", "there is no such file"};
        case FileError::not_a_file: return {"det är en mapp", "this is a folder"};
        case FileError::pipe:
            return {"det är ett rör mellan program (FIFO), ingen fil",
                    "this is a pipe between programs (FIFO), not a file"};
        case FileError::socket:
            return {"det är ett uttag mellan program (socket), ingen fil",
                    "this is a socket between programs, not a file"};
        case FileError::device:
            return {"det är en enhet (device), ingen fil", "this is a device, not a file"};
        default: return {"filen går inte att läsa", "the file cannot be read"};
    }
}

/// What has come in for one language; more than one file may be for it.
struct Arrived {
    const Language* language = nullptr;
    std::map<std::string, std::string> files;  ///< bytes by name
    std::vector<std::string> names;            ///< as they were given
    std::optional<Sheet> sheet;
    std::vector<Sent> sent;
    Import result;
    Diagnostics told;
    bool whole = true;

    [[nodiscard]] bool differs() const { return sheet && result.bytes != sheet->bytes; }
};

class ImportRun {
public:
    ImportRun(const TranslationFiles& files, const Options& options)
        : files_(files), options_(options), today_(options.today.value_or(today())) {
        terms_.overwrite = options.overwrite;
        terms_.replace_most = options.replace_most;
        if (!options.reviewer.empty()) {
            terms_.reviewer = {options.reviewer, options.role.empty() ? "speaker" : options.role,
                               today_};
        }
        Diagnostics told;
        sent_ = read_sent(*disk(files.root), files.translations_folder(), {}, told);
        say_diagnostics(told, files.texts, options.language);
    }

    /// False: some are refused, said so.
    bool take(const std::vector<std::string>& names) {
        bool whole = true;
        for (const std::string& name : names) whole = sort_in(name) && whole;
        in_parallel(arrived_.size(), [&](std::size_t i) { take(arrived_[i]); });
        for (const Arrived& one : arrived_) {
            say_diagnostics(one.told, one.files, options_.language);
            whole = whole && one.whole;
        }
        return whole;
    }

    void write() {
        std::vector<FileToWrite> written;
        std::string told;
        for (Arrived& one : arrived_) {
            remember(one, written);
            const std::string beside = keep_beside(one, written);
            if (one.differs() || !beside.empty()) told += in_words(one, beside);
            if (!one.differs()) continue;
            written.push_back(
                {(fs::path(files_.root) / one.sheet->file).string(), std::move(one.result.bytes)});
        }
        write_files(written);
        say(told.empty() ? std::string(in(options_.language, {"Inget nytt.\n", "Nothing new.\n"}))
                         : told);
    }

private:
    bool refuse(const std::string& file, const Bilingual& why) {
        say_error(file + ": " + in(options_.language, why) + "\n");
        return false;
    }

    std::optional<std::string> read(const std::string& file) {
        fs::path path = fs::path(file);
        const std::string folder = path.has_parent_path() ? path.parent_path().string() : ".";
        ReadFile found = disk(folder)->read(path.filename().string(), size_limit);
        if (found.error == FileError::none) return std::move(found.bytes);
        refuse(file, why_not(found.error));
        return std::nullopt;
    }

    /// "fi-FI" is fi, unless that is a language of its own here.
    const Language* language_said(const std::string& said) const {
        const Language* near = nullptr;
        for (const Language* language : files_.languages) {
            if (language->tag == said) return language;
            const bool agrees = header_agrees(said, *language, files_.portal.languages());
            if (agrees && language->variant_of.empty()) near = language;
        }
        return near;
    }

    /// As the file's name ends: "bjorkhamn-fi.po".
    const Language* language_named(const std::string& file) const {
        const std::string stem = fs::path(file).stem().string();
        const Language* out = nullptr;
        for (const Language* language : files_.languages) {
            const bool named = stem == language->tag || stem.ends_with("-" + language->tag) ||
                               stem.ends_with("." + language->tag);
            if (named && (out == nullptr || out->tag.size() < language->tag.size())) out = language;
        }
        return out;
    }

    /// As the file's header says, the export that it is, and its name: those that say anything must
    /// agree.
    const Language* language_of(const std::string& bytes, const std::string& file) {
        const IncomingHead head = incoming_head(bytes);
        const auto sent = std::ranges::find(sent_, head.export_id, &Sent::id);
        const std::string of_export =
            head.export_id.empty() || sent == sent_.end() ? "" : sent->language;
        const Language* exported = of_export.empty() ? nullptr : language_said(of_export);
        const Language* named = language_named(file);
        // "rmn" in the header may be any kind of it, and the name says which.
        const bool agree =
            named != nullptr && header_agrees(head.language, *named, files_.portal.languages());
        const Language* said = head.language.empty() ? nullptr
                               : agree               ? named
                                                     : language_said(head.language);
        if (!head.language.empty() && said == nullptr) {
            return language_asked_for(head.language, files_, options_.language);
        }
        struct Saying {
            Bilingual who;
            const Language* language;
        };
        const std::array sayings{
            Saying{{"dess huvud säger", "its header says"}, said},
            Saying{{"exporten var till", "the export was for"}, exported},
            Saying{{"dess namn säger", "its name says"}, named},
        };
        const Saying* first = nullptr;
        for (const Saying& one : sayings) {
            if (one.language == nullptr) continue;
            if (first != nullptr && first->language != one.language) {
                disagree(file, *first, one);
                return nullptr;
            }
            if (first == nullptr) first = &one;
        }
        if (first != nullptr) return first->language;
        refuse(file, {"det står inte i filen vilket språk den är på",
                      "the file does not say which language it is in"});
        return nullptr;
    }

    template <typename Saying>
    void disagree(const std::string& file, const Saying& first, const Saying& second) const {
        const auto both = [](std::string_view name, const Saying& one) {
            Argument out{name, one.who};
            out.sv += " " + one.language->tag;
            out.en += " " + one.language->tag;
            return out;
        };
        Diagnostics told;
        report(told, import_languages_disagree, {file, 0, 0},
               {both("first", first), both("second", second)});
        say_diagnostics(told, {}, options_.language);
    }

    bool sort_in(const std::string& name) {
        std::optional<std::string> bytes = read(name);
        const Language* language = bytes ? language_of(*bytes, name) : nullptr;
        if (language == nullptr) return false;
        auto found = std::ranges::find(arrived_, language, &Arrived::language);
        if (found == arrived_.end()) {
            arrived_.emplace_back();
            found = arrived_.end() - 1;
            found->language = language;
        }
        if (found->files.emplace(name, std::move(*bytes)).second) found->names.push_back(name);
        return true;
    }

    void take(Arrived& one) const {
        one.sheet = read_sheet(files_, *one.language, options_);
        one.whole = one.sheet.has_value();
        if (!one.whole) return;
        std::ranges::copy_if(sent_, std::back_inserter(one.sent),
                             [&](const Sent& sent) { return sent.language == one.language->tag; });
        std::vector<Incoming> incoming;
        for (const std::string& name : one.names) {
            auto read =
                read_incoming(one.files.at(name), name, *one.sheet, files_.portal, one.told);
            one.whole = one.whole && read;
            if (read) incoming.push_back(std::move(*read));
        }
        if (one.whole) {
            const ImportKnowledge knowledge{&files_.portal, &files_.catalogues, one.sent};
            one.result = imported(*one.sheet, incoming, terms_, knowledge, one.told);
        }
        sort(one.told);
        one.whole = one.whole && !has_errors(one.told);
    }

    /// What came back is out no longer.
    void remember(const Arrived& one, std::vector<FileToWrite>& written) const {
        for (Sent sent : one.sent) {
            const bool came = std::ranges::count(one.result.back, sent.id) > 0;
            if (!came || sent.back) continue;
            sent.back = today_;
            const std::string file = sent_path(sent, files_.translations_folder());
            written.push_back({(fs::path(files_.root) / file).string(), lykta::written(sent)});
        }
    }

    /// The name of the file with what was not taken; empty: everything was.
    std::string keep_beside(const Arrived& one, std::vector<FileToWrite>& written) const {
        if (one.result.conflicts.empty()) return {};
        const fs::path came = one.names.front();
        const std::string stem = came.stem().string();
        for (int number = 1;; ++number) {
            const std::string tail = number == 1 ? "" : "-" + std::to_string(number);
            const fs::path path = came.parent_path() / (stem + "-conflicts" + tail + ".po");
            std::error_code error;
            const bool there = fs::exists(path, error);
            const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
            const bool same =
                there && disk(folder.string())->read(path.filename().string(), size_limit).bytes ==
                             one.result.conflicts;
            if (there && !same) continue;
            written.push_back({path.string(), one.result.conflicts});
            return path.string();
        }
    }

    [[nodiscard]] std::string in_words(const Arrived& one, const std::string& beside) const {
        const MessageLanguage language = options_.language;
        const Import& result = one.result;
        std::string out =
            fmt::format(fmt::runtime(in(language, {"{}: {} texter ändrade, {} granskade",
                                                   "{}: {} texts changed, {} reviewed"})),
                        one.sheet->file, result.changed, result.reviewed);
        const auto part = [&](int number, const Bilingual& words) {
            if (number > 0) out += fmt::format(fmt::runtime(in(language, words)), number);
        };
        part(result.withdrawn, {", {} tillbakadragna", ", {} withdrawn"});
        part(result.still_stale, {", {} fortfarande märkta som ej klara (visas inte)",
                                  ", {} still marked stale (not shown)"});
        part(result.in_conflict,
             {", {} i krock (kvar som de var)", ", {} in conflict (left as they were)"});
        out += "\n";
        if (!beside.empty()) {
            out += fmt::format(
                fmt::runtime(
                    in(language, {"  Det som inte togs in ligger i {}. Ta bort det du inte "
                                  "vill ha, och ta in resten med --overwrite.\n",
                                  "  What was not taken in is in {}. Remove what you do "
                                  "not want, and take in the rest with --overwrite.\n"})),
                beside);
        }
        if (!one.sheet->draft || result.changed == 0) return out;
        return out + in(language,
                        {"  Filen är märkt som utkast (X-Lykta-State: draft). Utkast visas inte, "
                         "om inte site.yaml säger drafts: show-with-notice.\n  Står översättaren "
                         "för texterna: skriv X-Lykta-State: translated.\n",
                         "  The file is marked as a draft (X-Lykta-State: draft). Drafts are not "
                         "shown, unless site.yaml says drafts: show-with-notice.\n  If the "
                         "translator stands by the texts: write X-Lykta-State: translated.\n"});
    }

    const TranslationFiles& files_;
    const Options& options_;
    Date today_;
    ImportTerms terms_;
    std::vector<Sent> sent_;        ///< of all languages
    std::vector<Arrived> arrived_;  ///< in the order in which they come
};

}  // namespace

Exit translate_import_command(const Options& options) {
    auto read = read_translation_files(options, Arguments::others);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    if (files.words.empty()) {
        say_error(in(options.language, {"Säg vilken fil: lykta translate import FIL…\n",
                                        "Say which file: lykta translate import FILE…\n"}));
        return Exit::usage;
    }
    ImportRun run(files, options);
    if (!run.take(files.words)) {
        say_error(in(options.language, {"Inget har tagits in.\n", "Nothing has been taken in.\n"}));
        return Exit::content;
    }
    run.write();
    return Exit::fine;
}

}  // namespace lykta
