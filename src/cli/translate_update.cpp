#include "cli/translate_update.hpp"

#include "cli/terminal.hpp"
#include "cli/translation_files.hpp"
#include "source/edit.hpp"
#include "translation/update.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace lykta {

namespace {

/// The file itself, not what reading made of it: its line ends are the author's.
std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string project(const TranslationFiles& files) {
    for (const Segment& segment : files.portal.segments) {
        if (files.layer == Layer::site && segment.context() == "site#name") return segment.source;
    }
    return "Lykta";
}

std::string told(const Update& update, bool is_new, MessageLanguage language) {
    std::string out;
    const auto part = [&](int number, const Bilingual& words) {
        if (number == 0) return;
        out += out.empty() ? "" : ", ";
        out += fmt::format("{} {}", number, in(language, words));
    };
    part(update.added, {"att översätta", "to translate"});
    part(update.changed, {"ändrade", "changed"});
    part(update.revived, {"åter i bruk", "in use again"});
    part(update.gone, {"borta", "gone"});
    if (out.empty()) out = in(language, {"kommentarerna är nya", "new comments"});
    if (is_new) {
        out += in(language, {"; ny fil, märkt som utkast (X-Lykta-State)",
                             "; a new file, marked as a draft (X-Lykta-State)"});
    }
    return out;
}

/// False where the file has mistakes, which have been said.
bool update_language(const TranslationFiles& files, const Language& language,
                     const Options& options) {
    const std::string name = files.catalogue_path(language);
    const std::string path = (std::filesystem::path(files.root) / name).string();
    const auto wanted = wanted_texts(files.portal, language, files.layer);
    const bool is_new = files.catalogue(language) == nullptr;
    if (files.catalogue_in_doubt(language)) {
        say_error(name + ": " +
                  in(options.language, {"rätta felen först; filen är som den var\n",
                                        "correct the mistakes first; the file is as "
                                        "it was\n"}));
        return false;
    }
    if (is_new && wanted.empty()) return true;
    const std::string before =
        is_new ? new_catalogue(language, project(files), options.today.value_or(today()))
               : bytes_of(path);
    Diagnostics none;
    const po::Catalogue catalogue = po::parse(before, name, none);
    const Update update = updated(before, catalogue, files.portal, wanted, language);
    if (!is_new && update.bytes == before) {
        say(name + ": " + in(options.language, {"oförändrad\n", "unchanged\n"}));
        return true;
    }
    write_file(path, update.bytes);
    say(name + ": " + told(update, is_new, options.language) + "\n");
    return true;
}

}  // namespace

Exit translate_update_command(const Options& options) {
    auto read = read_translation_files(options, "translate update");
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    bool whole = true;
    for (const Language* language : files.languages) {
        whole = update_language(files, *language, options) && whole;
    }
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
