#pragma once
// The {named} places in words, which the program fills in.

#include "base/date.hpp"
#include "base/weekly_hours.hpp"
#include "portal/segment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta {

/// From when until when; or when something begins.
struct Times {
    TimeOfDay from;
    std::optional<TimeOfDay> until;
};

/// A value before it has words: what a sentence is filled with is said in the sentence's language,
/// which may be the source's. Text is what belongs to no language: a number to call, an address.
using FillingValue = std::variant<std::string, std::int64_t, Date, Weekday, Times, Phrase>;

struct Filling {
    std::string_view name;
    FillingValue value;
};

/// A filling in words.
struct FilledPlace {
    std::string_view name;
    std::string words;
};

/// The names in text, sorted, each once: {"count", "name"}. They point into text.
std::vector<std::string_view> placeholder_names(std::string_view text);

/// text with the words put in once: their own braces stay as they are, and so does a place that
/// has none.
std::string filled(std::string_view text, const std::vector<FilledPlace>& places);

}  // namespace lykta
