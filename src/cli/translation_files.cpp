#include "cli/translation_files.hpp"

#include "base/file_system.hpp"
#include "cli/folders.hpp"
#include "cli/terminal.hpp"
#include "language/called.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <utility>

namespace lykta {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view base_prefix = "content/";

bool is_catalogue(std::string_view file) {
    return file.starts_with("translations/") || file.starts_with("content/translations/");
}

/// A word that is a folder with a site.yaml is the site.
Options with_site_of_words(Options options) {
    std::error_code error;
    if (options.site.empty() && !options.words.empty() &&
        fs::exists(fs::path(options.words.front()) / "site.yaml", error)) {
        options.site = options.words.front();
        options.words.erase(options.words.begin());
    }
    return options;
}

std::string project(const TranslationFiles& files) {
    for (const Segment& segment : files.portal.segments) {
        if (files.layer == Layer::site && segment.context() == "site#name") return segment.source;
    }
    return "Lykta";
}

bool translated_language(const Language& language, const Portal& portal) {
    return &language != &portal.source_language() && !language.video_only;
}

std::vector<const Language*> all_languages(const TranslationFiles& files) {
    std::vector<const Language*> out;
    for (const Language& language : files.portal.languages().all) {
        const bool here = files.layer == Layer::base
                              ? files.catalogue(language) != nullptr
                              : std::ranges::count(files.portal.site.languages, &language) > 0;
        if (here && translated_language(language, files.portal)) out.push_back(&language);
    }
    return out;
}

}  // namespace

std::string TranslationFiles::translations_folder() const {
    return std::string(layer == Layer::base ? base_prefix : "") + "translations";
}

std::string TranslationFiles::catalogue_path(const Language& language) const {
    return translations_folder() + "/" + language.tag + ".po";
}

const CatalogueFile* TranslationFiles::catalogue(const Language& language) const {
    const auto found = std::ranges::find_if(catalogues, [&](const CatalogueFile& file) {
        return file.layer == layer && file.language == language.tag;
    });
    return found == catalogues.end() ? nullptr : &*found;
}

bool TranslationFiles::texts_in_doubt() const {
    return std::ranges::any_of(diagnostics, [](const Diagnostic& one) {
        return one.severity == Severity::error && !is_catalogue(one.place.file);
    });
}

bool TranslationFiles::catalogue_in_doubt(const Language& language) const {
    return std::ranges::any_of(diagnostics, [&](const Diagnostic& one) {
        return one.severity == Severity::error && one.place.file == catalogue_path(language);
    });
}

CatalogueOnDisk catalogue_on_disk(const TranslationFiles& files, const Language& language,
                                  const Options& options) {
    CatalogueOnDisk out;
    CatalogueText& text = out.text;
    text.file = files.catalogue_path(language);
    out.path = (fs::path(files.root) / text.file).string();
    const CatalogueFile* known = files.catalogue(language);
    out.is_new = known == nullptr;
    if (out.is_new) {
        text.bytes = new_catalogue(language, project(files), options.today.value_or(today()));
        return out;
    }
    // The file itself, not what reading made of it: its line ends are the author's.
    constexpr std::uintmax_t any_size = std::numeric_limits<std::uintmax_t>::max();
    text.bytes = disk(files.root)->read(text.file, any_size).bytes;
    const auto as_read = files.texts.find(text.file);
    if (as_read != files.texts.end() && as_read->second == text.bytes) text.read = known->catalogue;
    return out;
}

std::optional<Sheet> read_sheet(const TranslationFiles& files, const Language& language,
                                const Options& options) {
    CatalogueOnDisk file = catalogue_on_disk(files, language, options);
    if (files.catalogue_in_doubt(language)) {
        say_error(file.text.file + ": " +
                  in(options.language, {"rätta felen först; inget har ändrats\n",
                                        "correct the mistakes first; nothing has been changed\n"}));
        return std::nullopt;
    }
    Diagnostics told_by_build;
    Sheet sheet = make_sheet(files.portal, files.texts_to_translate, language, files.layer,
                             std::move(file.text), told_by_build);
    add_suggestions(sheet, files.catalogues);
    return sheet;
}

std::string exchange_name(const TranslationFiles& files, const Language& language,
                          std::string_view ending) {
    const std::string site = files.layer == Layer::base ? "lykta" : name_of_site(files.root);
    return site + "-" + language.tag + std::string(ending);
}

const Language* language_asked_for(const std::string& tag, const TranslationFiles& files,
                                   MessageLanguage language) {
    const Language* found = files.portal.languages().find(tag);
    const bool of_site =
        files.layer == Layer::base || std::ranges::count(files.portal.site.languages, found) > 0;
    if (found != nullptr && of_site && translated_language(*found, files.portal)) return found;
    const std::string near =
        found == nullptr ? suggested_tags(tag, files.portal.languages()) : std::string();
    std::string text =
        found == nullptr ? in(language, {"språket ”{}” är okänt.", "the language “{}” is unknown."})
        : !of_site ? in(language, {"webbplatsen har inte språket ”{}”. Lägg till det under "
                                   "languages: i site.yaml.",
                                   "the site does not have the language “{}”. Add it to languages: "
                                   "in site.yaml."})
                   : in(language, {"till språket ”{}” översätts inget i PO-filer.",
                                   "nothing is translated to “{}” in PO files."});
    text = fmt::format(fmt::runtime(text), tag);
    if (!near.empty()) {
        text += fmt::format(fmt::runtime(in(language, {" Menade du ”{}”?", " Did you mean “{}”?"})),
                            near);
    }
    say_error("lykta: " + text + "\n");
    return nullptr;
}

std::variant<TranslationFiles, Exit> read_translation_files(const Options& asked, Arguments words) {
    const Options options = with_site_of_words(asked);
    TranslationFiles files;
    files.layer = options.base ? Layer::base : Layer::site;
    if (options.base) {
        files.root = base_folder();
    } else {
        const auto site = site_folder(options);
        if (!site) return Exit::usage;
        files.root = *site;
    }
    const auto site = options.base ? memory({}) : disk(files.root);
    Documents documents =
        read_source_tree(*site, *disk(base_folder()), record_folders(), files.diagnostics);
    files.texts = std::move(documents.texts);
    files.catalogues = std::move(documents.catalogues);
    files.portal = read_portal(documents, options.today.value_or(today()), files.diagnostics);
    files.texts_to_translate =
        source_texts(files.portal, options.base ? std::vector<CatalogueFile>{} : files.catalogues);
    if (options.base) {
        // There is no site, and nobody misses it.
        std::erase_if(files.diagnostics, [](const Diagnostic& one) {
            return !one.place.file.starts_with(base_prefix);
        });
    }
    std::erase_if(files.diagnostics,
                  [](const Diagnostic& one) { return one.severity != Severity::error; });
    sort(files.diagnostics);
    say_diagnostics(files.diagnostics, files.texts, options.language);
    if (files.texts_in_doubt()) {
        say_error(
            in(options.language, {"Rätta felen först. Inget har ändrats.\n",
                                  "Correct the mistakes first. Nothing has been changed.\n"}));
        return Exit::content;
    }
    if (words == Arguments::others) {
        files.languages = all_languages(files);
        files.words = options.words;
        return files;
    }
    for (const std::string& tag : options.words) {
        const Language* language = language_asked_for(tag, files, options.language);
        if (language == nullptr) return Exit::usage;
        files.languages.push_back(language);
    }
    files.asked_for_languages = !options.words.empty();
    if (!files.asked_for_languages) files.languages = all_languages(files);
    return files;
}

}  // namespace lykta
