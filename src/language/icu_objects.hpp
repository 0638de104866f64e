#pragma once
// ICU's objects for one language, each only where ICU has data of that very language; else null,
// and the caller does without. Whatever ICU would borrow from the process's locale stays out.
// Each costs 5 to 100 microseconds to make (the first of its kind the most): make them late.

#include "language/language.hpp"

#include <unicode/coll.h>
#include <unicode/listformatter.h>
#include <unicode/numfmt.h>
#include <unicode/plurrule.h>

#include <cstdint>
#include <memory>
#include <string>

namespace lykta {

std::unique_ptr<icu::ListFormatter> icu_list_formatter(const Language& language);

/// With the digits 0–9.
std::unique_ptr<icu::NumberFormat> icu_number_format(const Language& language);

/// The order that the table names, or the root's where ICU has none for that; null only where
/// ICU's data is missing altogether.
std::unique_ptr<icu::Collator> icu_collator(const Language& language);

/// ICU gives languages that it does not know the rule "other" for all: it is believed only where
/// it names the table's categories.
std::unique_ptr<icu::PluralRules> icu_plural_rules(const Language& language);
PluralCategory icu_plural(const icu::PluralRules& rules, std::int64_t number);

std::string icu_utf8(const icu::UnicodeString& text);

}  // namespace lykta
