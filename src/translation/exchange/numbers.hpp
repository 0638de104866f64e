#pragma once
// Whether a translation says the numbers that its source says: a telephone number, an amount or a
// day that is wrong helps nobody. No more than a warning: languages say numbers in many ways.

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// The numbers of two texts that are one in meaning are the same, whichever digits, marks for
/// thousands, ways of writing a date or clocks of twelve hours a language has. A single digit may
/// be said in a word.
struct NumbersDiffer {
    std::string expected;  ///< "24, 575"
    std::string found;
};
std::optional<NumbersDiffer> numbers_differ(std::string_view source, std::string_view words);

}  // namespace lykta
