#include "cli/translate_commands.hpp"

#include "cli/terminal.hpp"
#include "cli/translation_files.hpp"
#include "source/edit.hpp"
#include "translation/update.hpp"

#include <fmt/core.h>

namespace lykta {

namespace {

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
    const auto wanted = wanted_texts(files.portal, language, files.layer);
    const CatalogueBytes file = catalogue_bytes(files, language, options);
    if (files.catalogue_in_doubt(language)) {
        say_error(file.name + ": " +
                  in(options.language, {"rätta felen först; filen är som den var\n",
                                        "correct the mistakes first; the file is as it was\n"}));
        return false;
    }
    if (file.is_new && wanted.empty()) return true;
    Diagnostics none;
    const po::Catalogue catalogue = po::parse(file.bytes, file.name, none);
    const Update update = updated(file.bytes, catalogue, files.portal, wanted, language);
    if (!file.is_new && update.bytes == file.bytes) {
        say(file.name + ": " + in(options.language, {"oförändrad\n", "unchanged\n"}));
        return true;
    }
    write_file(file.path, update.bytes);
    say(file.name + ": " + told(update, file.is_new, options.language) + "\n");
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
