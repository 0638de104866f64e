// See catalogue_header.hpp.
#include "translation/catalogue_header.hpp"

#include "base/suggestion.hpp"
#include "language/called.hpp"
#include "translation/diagnostics.hpp"
#include "translation/state.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace lykta {
namespace {

// Later states are more than translated; a catalogue may use them before we tell them apart. What
// was withdrawn has no words; those that somebody writes in its place are a translation.
constexpr std::array<std::string_view, 5> states{"draft", "translated", "reviewed", "final",
                                                 "withdrawn"};

Place whole(const CatalogueFile& file) { return {file.file, 0, 0}; }

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A tag in the one way of writing that compares: gettext's fa_AF is fa-af.
std::string plain_tag(std::string_view tag) {
    std::string out(tag);
    for (char& c : out) {
        if (c == '_') {
            c = '-';
        } else if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return out;
}

void report_unknown_language(const CatalogueFile& file, const Languages& languages,
                             Diagnostics& diagnostics) {
    report(diagnostics, catalogue_unknown_language, whole(file), {{"tag", file.language}})
        .suggestion = suggested_tags(file.language, languages);
}

}  // namespace

bool header_agrees(std::string_view header, const Language& language, const Languages& languages) {
    const std::string said = plain_tag(header);
    const std::string tag = plain_tag(language.tag);
    if (said == tag || said == plain_tag(language.variant_of)) {
        return true;
    }
    const bool another = std::ranges::any_of(
        languages.all, [&](const Language& known) { return plain_tag(known.tag) == said; });
    return !another && (said.starts_with(tag + '-') || tag.starts_with(said + '-'));
}

const Language* catalogue_language(const CatalogueFile& file, const Portal& portal,
                                   Diagnostics& diagnostics) {
    const Language* language = portal.languages().find(file.language);
    if (language == nullptr) {
        report_unknown_language(file, portal.languages(), diagnostics);
        return nullptr;
    }
    const bool wanted = std::ranges::count(portal.site.languages, language) > 0;
    if (!wanted || language == &portal.source_language()) {
        if (file.layer == Layer::site) {
            report(diagnostics, wanted ? catalogue_of_source_language : catalogue_unused_language,
                   whole(file), {{"tag", file.language}});
        }
        return nullptr;
    }
    const std::string_view header = trimmed(file.catalogue->header("Language"));
    if (!header.empty() && !header_agrees(header, *language, portal.languages())) {
        report(diagnostics, catalogue_language_differs, whole(file),
               {{"header", header}, {"tag", file.language}});
        return nullptr;
    }
    return language;
}

void check_plural_forms(const CatalogueFile& file, const Language& language,
                        Diagnostics& diagnostics) {
    const std::string_view header = file.catalogue->header("Plural-Forms");
    constexpr std::string_view key = "nplurals=";
    const std::size_t at = header.find(key);
    if (at == std::string_view::npos) {
        return;
    }
    const std::string_view value = header.substr(at + key.size());
    const std::string_view found = value.substr(0, value.find_first_not_of("0123456789"));
    const std::string expected = std::to_string(language.plural.size());
    if (found != expected) {
        report(diagnostics, catalogue_plural_forms, whole(file),
               {{"found", found},
                {"expected", expected},
                {"tag", language.tag},
                {"categories", plural_categories(language)}});
    }
}

std::string_view category_name(PluralCategory category) {
    constexpr std::array<std::string_view, 6> names{"zero", "one", "two", "few", "many", "other"};
    return names[static_cast<std::size_t>(category)];
}

std::string plural_categories(const Language& language) {
    std::string out;
    for (const PluralCategory category : language.plural) {
        out += out.empty() ? "" : ", ";
        out += category_name(category);
    }
    return out;
}

bool draft_state(std::string_view state, const Place& place, Diagnostics& diagnostics) {
    if (std::ranges::count(states, state) == 0) {
        const std::vector<std::string> known(states.begin(), states.end());
        report(diagnostics, translation_unknown_state, place, {{"state", state}}).suggestion =
            nearest(state, known);
        return true;
    }
    return state == "draft";
}

bool draft_file(const po::Catalogue& catalogue, const Place& file, Diagnostics& diagnostics) {
    const std::string_view state = trimmed(catalogue.header("X-Lykta-State"));
    if (!state.empty()) return draft_state(state, file, diagnostics);
    const auto in_use = [](const po::Entry& entry) {
        return entry.context && !entry.obsolete && entry.translated();
    };
    // Without any header that is told by itself.
    if (catalogue.header_last_line > 0 && std::ranges::any_of(catalogue.entries, in_use)) {
        report(diagnostics, catalogue_without_state, file);
    }
    return true;
}

std::string_view named_translator(const po::Catalogue& catalogue) {
    const std::string_view translator = trimmed(catalogue.header("X-Lykta-Translator"));
    return translator.empty() ? trimmed(catalogue.header("X-Lykta-Credit")) : translator;
}

bool by_nobody(const po::Entry& entry) {
    const bool sourced = std::ranges::any_of(
        entry.translator_comments,
        [](const std::string& line) { return trimmed(line).starts_with("source:"); });
    return !sourced && !review_mark(entry);
}

bool draft_entry(const po::Entry& entry, bool file_is_draft, Diagnostics& diagnostics) {
    constexpr std::string_view key = "state:";
    if (review_mark(entry)) {
        return false;
    }
    bool draft = file_is_draft;
    for (const std::string& comment : entry.translator_comments) {
        const std::string_view line = trimmed(comment);
        if (line.starts_with(key)) {
            // A reviewer's name may follow the state.
            const std::string_view value = trimmed(line.substr(key.size()));
            draft =
                draft_state(value.substr(0, value.find_first_of(" ,;")), entry.place, diagnostics);
        }
    }
    return draft;
}

}  // namespace lykta
