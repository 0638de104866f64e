#pragma once
// Facts about languages. The table comes from content/languages.yaml (filled by portal/): this
// stage computes with it and reads no files.

#include "base/with_default.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class Direction { ltr, rtl };

enum class PluralCategory { zero, one, two, few, many, other };

/// 09:05, or 9.05.
enum class Clock { colon, point };

struct Language {
    std::string tag;      ///< BCP 47, as it stands in lang="…" and in addresses: "sv-simple"
    std::string endonym;  ///< the language's name in itself
    std::string swedish;  ///< and in Swedish
    Direction direction = Direction::ltr;
    std::string script;                  ///< ISO 15924: Latn, Hebr, Arab …
    std::vector<PluralCategory> plural;  ///< in CLDR's order; the last is always other
    std::string dates;  ///< ICU locale for dates and lists; empty: ICU has none, use own words
    /// Months and days are called what the catalogue says, never what ICU says.
    WithDefault<false> own_calendar;
    std::string collation;   ///< ICU locale for sorting
    std::string variant_of;  ///< "sv" for "sv-simple"; else empty
    std::string minority;    ///< which national minority language it is, in Swedish; empty: none
    std::string comma;       ///< between the items of a list; empty: ","
    std::string semicolon;   ///< between groups of items; empty: ";"
    WithDefault<Clock::colon> clock;
    std::string plural_rule;  ///< as gettext writes it; empty: the usual one for so many forms
    WithDefault<false> video_only;  ///< has no writing
};

/// All languages known, in the table's order. Stable addresses: others point into it.
struct Languages {
    std::vector<Language> all;
    [[nodiscard]] const Language* find(std::string_view tag) const;
};

/// lang and dir attributes' value: "ltr" or "rtl".
std::string_view direction_name(Direction direction);

}  // namespace lykta
