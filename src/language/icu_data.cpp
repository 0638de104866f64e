// See icu_data.hpp.
#include "language/icu_data.hpp"

#include "base/utf8.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <unicode/ures.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <vector>

namespace lykta {
namespace {

struct CloseBundle {
    void operator()(UResourceBundle* bundle) const { ures_close(bundle); }
};
using Bundle = std::unique_ptr<UResourceBundle, CloseBundle>;

std::string text(const UResourceBundle* resource) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t length = 0;
    const UChar* units = ures_getString(resource, &length, &status);
    std::string out;
    if (U_SUCCESS(status)) {
        icu::UnicodeString(false, units, length).toUTF8String(out);
    }
    return out;
}

Bundle child(const UResourceBundle* resource, const char* key) {
    UErrorCode status = U_ZERO_ERROR;
    Bundle found(ures_getByKey(resource, key, nullptr, &status));
    return U_SUCCESS(status) ? std::move(found) : nullptr;
}

Bundle child(const UResourceBundle* resource, std::int32_t index) {
    UErrorCode status = U_ZERO_ERROR;
    Bundle found(ures_getByIndex(resource, index, nullptr, &status));
    return U_SUCCESS(status) ? std::move(found) : nullptr;
}

/// The language's own bundles, nearest first; never the root's.
std::vector<Bundle> own_bundles(const std::string& locale) {
    std::vector<Bundle> bundles;
    std::string name = icu_locale_name(locale);
    while (!name.empty() && name != "root") {
        UErrorCode status = U_ZERO_ERROR;
        Bundle bundle(ures_openDirect(nullptr, name.c_str(), &status));
        std::string parent;
        if (U_SUCCESS(status)) {
            if (const Bundle named = child(bundle.get(), "%%Parent")) {
                parent = text(named.get());
            }
            bundles.push_back(std::move(bundle));
        }
        if (parent.empty()) {
            const std::size_t cut = name.rfind('_');
            parent = cut == std::string::npos ? "" : name.substr(0, cut);
        }
        name = parent;
    }
    return bundles;
}

Bundle find(const UResourceBundle* top, std::initializer_list<const char*> path) {
    Bundle found;
    for (const char* key : path) {
        found = child(found ? found.get() : top, key);
        if (!found) {
            break;
        }
    }
    return found;
}

template <std::size_t size>
void fill(std::array<std::string, size>& names, const Bundle& source, std::size_t rotate) {
    if (!source || !names[0].empty() || ures_getSize(source.get()) != static_cast<int>(size)) {
        return;
    }
    for (std::size_t i = 0; i < size; ++i) {
        if (const Bundle name = child(source.get(), static_cast<int>((i + rotate) % size))) {
            names[i] = text(name.get());
        }
    }
}

std::string long_date_pattern(const UResourceBundle* gregorian) {
    // Four patterns for times come first, then the date's: full, long, medium, short.
    constexpr int long_date = 5;
    const Bundle patterns = child(gregorian, "DateTimePatterns");
    const Bundle pattern = patterns ? child(patterns.get(), long_date) : nullptr;
    return pattern ? date_pattern_from_icu(text(pattern.get())) : "";
}

}  // namespace

std::string icu_locale_name(const std::string& tag) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(tag.substr(0, tag.find("-u-")), status);
    return U_SUCCESS(status) ? locale.getBaseName() : "";
}

std::string date_pattern_from_icu(std::string_view pattern) {
    if (pattern == "y MMMM d") {
        return "";
    }
    std::string out;
    bool quoted = false;
    for (std::size_t i = 0; i < pattern.size();) {
        const char letter = pattern[i];
        std::size_t end = i + 1;
        if (letter == '\'') {
            if (end < pattern.size() && pattern[end] == '\'') {
                out += '\'';
                ++end;
            } else {
                quoted = !quoted;
            }
        } else if (!quoted &&
                   ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))) {
            while (end < pattern.size() && pattern[end] == letter) {
                ++end;
            }
            const std::string_view field = pattern.substr(i, end - i);
            if (field == "d") {
                out += "{day}";
            } else if (field == "MMMM") {
                out += "{month}";
            } else if (field == "y") {
                out += "{year}";
            } else {
                return "";
            }
        } else {
            out += letter;
        }
        i = end;
    }
    return out;
}

namespace {

using Weekdays = std::array<std::string, 7>;

/// A letter or two each, and no two the same. Digits are none: some number the days.
bool tell_days_apart(const Weekdays& names) {
    for (auto name = names.begin(); name != names.end(); ++name) {
        std::size_t letters = 0;
        for (std::size_t at = 0; at < name->size(); ++letters) {
            if (!utf8::is_letter(utf8::next(*name, at))) return false;
        }
        if (letters == 0 || letters > 2 || std::find(names.begin(), name, *name) != name)
            return false;
    }
    return true;
}

/// The longest of its short forms that are short enough.
Weekdays brief_weekdays(const std::string& locale) {
    for (const char* width : {"short", "abbreviated", "narrow"}) {
        Weekdays names;
        for (const Bundle& bundle : own_bundles(locale)) {
            const Bundle gregorian = find(bundle.get(), {"calendar", "gregorian"});
            if (!gregorian) continue;
            fill(names, find(gregorian.get(), {"dayNames", "stand-alone", width}), 1);
            fill(names, find(gregorian.get(), {"dayNames", "format", width}), 1);
        }
        if (tell_days_apart(names)) return names;
    }
    return {};
}

}  // namespace

CalendarNames icu_calendar_names(const std::string& locale) {
    CalendarNames names;
    for (const Bundle& bundle : own_bundles(locale)) {
        const Bundle gregorian = find(bundle.get(), {"calendar", "gregorian"});
        if (!gregorian) {
            continue;
        }
        // Finnish dates say "lokakuuta" where the month alone is "lokakuu", but its days stand
        // alone in a list of hours: "torstai", not "torstaina".
        fill(names.months, find(gregorian.get(), {"monthNames", "format", "wide"}), 0);
        fill(names.months_alone, find(gregorian.get(), {"monthNames", "stand-alone", "wide"}), 0);
        fill(names.weekdays, find(gregorian.get(), {"dayNames", "stand-alone", "wide"}), 1);
        fill(names.weekdays, find(gregorian.get(), {"dayNames", "format", "wide"}), 1);
        if (names.date_pattern.empty()) {
            names.date_pattern = long_date_pattern(gregorian.get());
        }
    }
    // CLDR writes the form that stands alone only where it differs.
    if (names.months_alone[0].empty()) names.months_alone = names.months;
    names.weekdays_brief = brief_weekdays(locale);
    return names;
}

bool icu_has(const std::string& locale, const char* key) {
    for (const Bundle& bundle : own_bundles(locale)) {
        if (child(bundle.get(), key)) {
            return true;
        }
    }
    return false;
}

}  // namespace lykta
