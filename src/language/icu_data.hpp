#pragma once
// What ICU itself knows of one language, and nothing that it borrows. ICU's formatters fall back
// to the process's locale, and where a language lacks an item, silently to the root's; here only
// the language's own bundles are read (en-GB, then en-001, then en), each opened without fallback.
// It is also some ten times cheaper than a date formatter, which looks up the machine's time zone.
//
// The bundles' layout is ICU's own affair: tests hold every language against ICU's formatters.

#include "language/format.hpp"

#include <string>
#include <string_view>

namespace lykta {

/// ICU's name for a BCP 47 tag, without what the tag says of calendar and digits (ours are fixed):
/// "fa_AF" for "fa-AF-u-ca-gregory-nu-latn". Empty where the tag is none. Cut before ICU sees it:
/// the first tag with such an extension makes ICU read its table of keywords for 3.5 ms.
std::string icu_locale_name(const std::string& tag);

/// Gregorian month names as they stand in a date, weekdays as they stand alone, whole and in a
/// letter or two, and the long
/// date's pattern; empty where the language has none of its own. locale is a BCP 47 tag.
CalendarNames icu_calendar_names(const std::string& locale);

/// The language has data of its own under a key at the top of its bundles: "listPattern".
bool icu_has(const std::string& locale, const char* key);

/// ICU's date pattern as one of ours: "d. MMMM y" is "{day}. {month} {year}". Empty where it asks
/// for more than day, month name and year, and for the root's "y MMMM d", which CLDR writes where
/// it does not know how a language does.
std::string date_pattern_from_icu(std::string_view pattern);

}  // namespace lykta
