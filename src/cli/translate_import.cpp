#include "base/file_system.hpp"
#include "base/parallel.hpp"
#include "base/write_file.hpp"
#include "cli/terminal.hpp"
#include "cli/translate_commands.hpp"
#include "cli/translation_files.hpp"
#include "translation/exchange/exchange.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>
#include <vector>

namespace lykta {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t size_limit = 16U << 20U;

Bilingual why_not(FileError error) {
    switch (error) {
        case FileError::too_large:
            return {"filen är större än 16 MB", "the file is larger than 16 MB"};
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
struct Taken {
    const Language* language = nullptr;
    std::vector<std::pair<std::string, std::string>> files;  ///< names and bytes
    std::optional<Sheet> sheet;
    std::vector<Diagnostics> told;  ///< for each file that was looked at
    bool whole = true;
    int changed = 0;
    int reviewed = 0;
    bool differs = false;
};

class ImportRun {
public:
    ImportRun(const TranslationFiles& files, const Options& options)
        : files_(files), options_(options) {
        if (!options.reviewer.empty()) {
            reviewer_ = {options.reviewer, options.role.empty() ? "speaker" : options.role,
                         options.today.value_or(today())};
        }
    }

    /// False: some are refused, said so.
    bool take(const std::vector<std::string>& names) {
        bool whole = true;
        for (const std::string& name : names) whole = sort_in(name) && whole;
        in_parallel(taken_.size(), [&](std::size_t i) { take(taken_[i]); });
        for (const Taken& taken : taken_) {
            for (std::size_t i = 0; i < taken.told.size(); ++i) {
                say_diagnostics(taken.told[i], {taken.files[i]}, options_.language);
            }
            whole = whole && taken.whole;
        }
        return whole;
    }

    void write() {
        std::vector<FileToWrite> written;
        for (Taken& taken : taken_) {
            if (!taken.differs) continue;
            written.push_back({(fs::path(files_.root) / taken.sheet->file).string(),
                               std::move(taken.sheet->bytes)});
        }
        write_files(written);
        for (const Taken& taken : taken_) {
            if (!taken.differs) continue;
            say(fmt::format(
                fmt::runtime(in(options_.language, {"{}: {} texter ändrade, {} granskade\n",
                                                    "{}: {} texts changed, {} reviewed\n"})),
                taken.sheet->file, taken.changed, taken.reviewed));
            if (!taken.sheet->draft) continue;
            say(in(
                options_.language,
                {"  Filen är märkt som utkast (X-Lykta-State: draft). Utkast visas inte, om inte "
                 "site.yaml säger drafts: show-with-notice.\n  Står översättaren för texterna: "
                 "skriv X-Lykta-State: translated.\n",
                 "  The file is marked as a draft (X-Lykta-State: draft). Drafts are not shown, "
                 "unless site.yaml says drafts: show-with-notice.\n  If the translator stands by "
                 "the texts: write X-Lykta-State: translated.\n"}));
        }
        if (written.empty()) say(in(options_.language, {"Inget nytt.\n", "Nothing new.\n"}));
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

    /// As the file says; else as its name ends: "bjorkhamn-fi.po".
    const Language* language_of(const std::string& bytes, const std::string& file) {
        const std::string said = incoming_language(bytes);
        const std::string stem = fs::path(file).stem().string();
        const Language* by_name = nullptr;
        for (const Language* language : files_.languages) {
            if (language->tag == said) return language;
            const bool named = stem == language->tag || stem.ends_with("-" + language->tag) ||
                               stem.ends_with("." + language->tag);
            const bool better = by_name == nullptr || by_name->tag.size() < language->tag.size();
            if (named && better) by_name = language;
        }
        if (by_name != nullptr) return by_name;
        if (!said.empty()) return language_asked_for(said, files_, options_.language);
        refuse(file, {"det står inte i filen vilket språk den är på",
                      "the file does not say which language it is in"});
        return nullptr;
    }

    bool sort_in(const std::string& name) {
        std::optional<std::string> bytes = read(name);
        const Language* language = bytes ? language_of(*bytes, name) : nullptr;
        if (language == nullptr) return false;
        auto found = std::ranges::find(taken_, language, &Taken::language);
        if (found == taken_.end()) {
            taken_.push_back({});
            found = taken_.end() - 1;
            found->language = language;
        }
        found->files.emplace_back(name, std::move(*bytes));
        return true;
    }

    void take(Taken& taken) const {
        taken.sheet = read_sheet(files_, *taken.language, options_);
        taken.whole = taken.sheet.has_value();
        for (const auto& [name, bytes] : taken.files) {
            if (!taken.whole) break;
            Diagnostics& told = taken.told.emplace_back();
            take(bytes, name, taken, told);
            sort(told);
        }
    }

    void take(const std::string& bytes, const std::string& name, Taken& taken,
              Diagnostics& told) const {
        const auto incoming =
            read_incoming(bytes, name, *taken.sheet, files_.portal.languages(), told);
        Import result;
        if (incoming) result = imported(*taken.sheet, *incoming, reviewer_, told);
        taken.whole = incoming && !has_errors(told);
        if (!taken.whole || result.bytes == taken.sheet->bytes) return;
        taken.changed += result.changed;
        taken.reviewed += result.reviewed;
        taken.differs = true;
        Diagnostics told_by_build;
        taken.sheet =
            make_sheet(files_.portal, files_.texts_to_translate, *taken.language, files_.layer,
                       {taken.sheet->file, std::move(result.bytes)}, told_by_build);
    }

    const TranslationFiles& files_;
    const Options& options_;
    std::optional<Reviewer> reviewer_;
    std::vector<Taken> taken_;  ///< in the order in which they come
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
