// See entry_check.hpp.
#include "translation/entry_check.hpp"

#include "base/utf8.hpp"
#include "translation/catalogue_header.hpp"
#include "translation/diagnostics.hpp"
#include "translation/filling.hpp"
#include "translation/source_words.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {
namespace {

using Names = std::vector<std::string_view>;

/// source/po has reported such a character as an error; here it only must not be shown.
bool characters_allowed(const po::Entry& entry) {
    return std::ranges::none_of(entry.translations, [](const std::string& form) {
        return utf8::first_forbidden(form).has_value();
    });
}

bool forms_complete(const po::Entry& entry, const Segment& segment, const Language& language,
                    Diagnostics& diagnostics) {
    if (segment.source_plural.empty()) {
        return true;
    }
    if (entry.translations.size() != language.plural.size()) {
        return false;  // as many as the file's header says, which has been reported
    }
    const auto missing = std::ranges::find_if(entry.translations, is_blank);
    if (missing == entry.translations.end()) {
        return true;
    }
    const auto form = static_cast<std::size_t>(missing - entry.translations.begin());
    report(diagnostics, translation_form_missing, entry.translation_place,
           {{"category", category_name(language.plural[form])},
            {"categories", plural_categories(language)}});
    return false;
}

Names merged(const Names& a, const Names& b) {
    Names out;
    std::ranges::set_union(a, b, std::back_inserter(out));
    return out;
}

/// "en dag", "يومان": a form for one number alone may say that number in words. Two hundred
/// numbers show it: whatever recurs, recurs within a hundred.
bool for_one_number(PluralCategory category, const Formatter& speaker) {
    int numbers = 0;
    for (std::int64_t number = 0; number <= 200 && numbers < 2; ++number) {
        numbers += speaker.plural(number) == category ? 1 : 0;
    }
    return numbers == 1;
}

std::string in_braces(const Names& names) {
    std::string out;
    for (const std::string_view name : names) {
        out += out.empty() ? "{" : ", {";
        out += name;
        out += '}';
    }
    return out;
}

bool placeholders_kept(const po::Entry& entry, const Segment& segment, const Formatter& speaker,
                       Diagnostics& diagnostics) {
    const Names expected =
        merged(placeholder_names(segment.source), placeholder_names(segment.source_plural));
    const Bilingual none{"inga namn inom klamrar", "no names in braces"};
    for (std::size_t i = 0; i < entry.translations.size(); ++i) {
        const Names found = placeholder_names(entry.translations[i]);
        if (found == expected) {
            continue;
        }
        constexpr std::string_view count = "count";
        const bool count_in_words = !segment.source_plural.empty() &&
                                    std::ranges::count(found, count) == 0 &&
                                    merged(found, {count}) == expected &&
                                    for_one_number(speaker.language().plural[i], speaker);
        if (count_in_words) {
            continue;
        }
        const auto shown = [&](std::string_view name, const Names& names) {
            return names.empty() ? Argument{name, none} : Argument{name, in_braces(names)};
        };
        report(diagnostics, translation_placeholders, entry.translation_place,
               {shown("found", found), shown("expected", expected)});
        return false;
    }
    return true;
}

/// Of words alone; where there are links and emphasis, tagged_words() asks.
bool source_words_marked(const po::Entry& entry, Diagnostics& diagnostics) {
    const Language nobody{};
    const bool good = std::ranges::all_of(entry.translations, [&](const std::string& form) {
        return !has_source_words(form) || with_source_words(form, nobody);
    });
    if (!good) report(diagnostics, translation_source_words, entry.translation_place);
    return good;
}

}  // namespace

bool is_blank(std::string_view form) {
    return form.find_first_not_of(" \t\n") == std::string_view::npos;
}

bool fit_to_show(const po::Entry& entry, const Segment& segment, const Formatter& speaker,
                 Diagnostics& diagnostics) {
    // Braces in prose are the author's own: nothing is filled in there.
    return characters_allowed(entry) &&
           forms_complete(entry, segment, speaker.language(), diagnostics) &&
           (segment.inlines != nullptr ||
            (placeholders_kept(entry, segment, speaker, diagnostics) &&
             source_words_marked(entry, diagnostics)));
}

std::optional<std::vector<Inline>> tagged_words(const std::string& words, const Segment& segment,
                                                const Place& place, Diagnostics& diagnostics) {
    std::optional<std::vector<Inline>> tagged = with_tags(words, *segment.inlines);
    if (!tagged) {
        report(diagnostics, has_stray_less_than(words) ? translation_less_than : translation_tags,
               place);
    } else if (!mark_source_words(*tagged)) {
        report(diagnostics, translation_source_words, place);
        tagged.reset();
    }
    return tagged;
}

}  // namespace lykta
