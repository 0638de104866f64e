// See icu_objects.hpp.
#include "language/icu_objects.hpp"

#include "language/icu_data.hpp"

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>

namespace lykta {
namespace {

/// False where the tag is none: a locale without a name would be the process's.
bool parse_locale(const std::string& tag, icu::Locale& locale) {
    const std::string name = icu_locale_name(tag);
    locale = icu::Locale(name.c_str());
    return !name.empty() && !locale.isBogus();
}

constexpr std::array<std::pair<std::string_view, PluralCategory>, 6> plural_names{{
    {"zero", PluralCategory::zero},
    {"one", PluralCategory::one},
    {"two", PluralCategory::two},
    {"few", PluralCategory::few},
    {"many", PluralCategory::many},
    {"other", PluralCategory::other},
}};

PluralCategory plural_category(const icu::UnicodeString& keyword) {
    const std::string name = icu_utf8(keyword);
    const auto found =
        std::ranges::find(plural_names, name, &std::pair<std::string_view, PluralCategory>::first);
    return found == plural_names.end() ? PluralCategory::other : found->second;
}

}  // namespace

std::string icu_utf8(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

std::unique_ptr<icu::ListFormatter> icu_list_formatter(const Language& language) {
    icu::Locale locale;
    if (!parse_locale(language.dates, locale) || !icu_has(language.dates, "listPattern")) {
        return nullptr;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::ListFormatter> lists(icu::ListFormatter::createInstance(locale, status));
    return U_SUCCESS(status) ? std::move(lists) : nullptr;
}

std::unique_ptr<icu::NumberFormat> icu_number_format(const Language& language) {
    icu::Locale locale;
    if (!parse_locale(language.dates, locale) || !icu_has(language.dates, "NumberElements")) {
        return nullptr;
    }
    UErrorCode status = U_ZERO_ERROR;
    locale.setKeywordValue("numbers", "latn", status);
    std::unique_ptr<icu::NumberFormat> numbers(icu::NumberFormat::createInstance(locale, status));
    return U_SUCCESS(status) ? std::move(numbers) : nullptr;
}

std::unique_ptr<icu::Collator> icu_collator(const Language& language) {
    icu::Locale locale;
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator;
    if (parse_locale(language.collation, locale)) {
        collator.reset(icu::Collator::createInstance(locale, status));
        const bool asked =
            U_SUCCESS(status) &&
            std::string_view(collator->getLocale(ULOC_VALID_LOCALE, status).getLanguage()) ==
                locale.getLanguage();
        if (!asked) {
            collator.reset();
        }
    }
    if (!collator) {
        status = U_ZERO_ERROR;
        collator.reset(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    }
    return U_SUCCESS(status) ? std::move(collator) : nullptr;
}

std::unique_ptr<icu::PluralRules> icu_plural_rules(const Language& language) {
    icu::Locale locale;
    if (!parse_locale(language.dates.empty() ? language.tag : language.dates, locale)) {
        return nullptr;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale, status));
    if (U_FAILURE(status)) {
        return nullptr;
    }
    const std::unique_ptr<icu::StringEnumeration> keywords(rules->getKeywords(status));
    std::vector<PluralCategory> categories;
    while (const icu::UnicodeString* keyword =
               U_SUCCESS(status) ? keywords->snext(status) : nullptr) {
        categories.push_back(plural_category(*keyword));
    }
    std::vector<PluralCategory> expected = language.plural;
    std::ranges::sort(categories);
    std::ranges::sort(expected);
    return categories == expected ? std::move(rules) : nullptr;
}

PluralCategory icu_plural(const icu::PluralRules& rules, std::int64_t number) {
    return plural_category(rules.select(static_cast<double>(number)));
}

}  // namespace lykta
