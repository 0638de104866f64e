#include "cli/translate_commands.hpp"

#include "base/parallel.hpp"
#include "base/write_file.hpp"
#include "cli/terminal.hpp"
#include "cli/translation_files.hpp"
#include "source/source_files.hpp"
#include "translation/update.hpp"

#include <fmt/core.h>

#include <vector>

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

struct Updated {
    CatalogueOnDisk file;
    Update update;
    bool in_doubt = false;
    bool nothing = false;  ///< no text is to be translated, and there is no file
};

Updated update_language(const TranslationFiles& files, const Language& language,
                        const Options& options) {
    Updated out{catalogue_on_disk(files, language, options), {}};
    out.in_doubt = files.catalogue_in_doubt(language);
    if (out.in_doubt) return out;
    const SourceTexts& texts = files.texts_to_translate;
    const auto wanted = wanted_texts(files.portal, texts, language, files.layer);
    out.nothing = out.file.is_new && wanted.empty();
    if (out.nothing) return out;
    CatalogueText& text = out.file.text;
    if (!text.read) {
        Diagnostics told_before;
        text.read = std::make_shared<po::Catalogue>(po::parse(text.bytes, text.file, told_before));
    }
    out.update = updated(text.bytes, *text.read, files.portal, texts, wanted, language);
    return out;
}

bool too_large(const Updated& done) { return done.update.bytes.size() > catalogue_limit; }

bool differs(const Updated& done) {
    return !done.nothing && !done.in_doubt && !too_large(done) &&
           (done.file.is_new || done.update.bytes != done.file.text.bytes);
}

/// False where the file has mistakes.
bool tell(const Updated& done, MessageLanguage language) {
    if (done.nothing) return true;
    const CatalogueOnDisk& file = done.file;
    const std::string& name = file.text.file;
    if (done.in_doubt) {
        say_error(name + ": " +
                  in(language, {"rätta felen först; filen är som den var\n",
                                "correct the mistakes first; the file is as it was\n"}));
        return false;
    }
    if (too_large(done)) {
        say_error(name + ": " +
                  in(language, {"filen skulle bli så stor att inget kommando läser den; den är som "
                                "den var\n",
                                "the file would become so large that no command reads it; it is as "
                                "it was\n"}));
        return false;
    }
    say(name + ": " +
        (differs(done) ? told(done.update, file.is_new, language) + "\n"
                       : in(language, {"oförändrad\n", "unchanged\n"})));
    return true;
}

}  // namespace

Exit translate_update_command(const Options& options) {
    auto read = read_translation_files(options);
    if (const Exit* exit = std::get_if<Exit>(&read)) return *exit;
    const auto& files = std::get<TranslationFiles>(read);
    bool whole = true;
    std::vector<Updated> all(files.languages.size());
    in_parallel(all.size(), [&](std::size_t i) {
        all[i] = update_language(files, *files.languages[i], options);
    });
    std::vector<FileToWrite> written;
    for (const Updated& one : all) {
        if (differs(one)) written.push_back({one.file.path, one.update.bytes});
    }
    write_files(written);
    for (const Updated& one : all) whole = tell(one, options.language) && whole;
    return whole ? Exit::fine : Exit::content;
}

}  // namespace lykta
