#pragma once
// Phone numbers as people write them -> as a telephone calls them.
// Why not a library's: docs/decisions/own-phone-numbers.md.

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// "070-174 06 05" -> "+46701740605", however its country is written: "+46 (0)70 …", "+46 070 …",
/// "0046 070 …"; "+358 …" and "00358 …" keep theirs. A short number (112, 1177, 116 111, 90 101)
/// has no international form and stays as it is, without spaces. Nothing where no telephone could
/// call it: digits that begin no Swedish number, or are too few or too many for what they begin.
std::optional<std::string> dial(std::string_view written);

/// "08-12 34 56/78", "070-… eller 070-…": more than one number.
bool holds_several_numbers(std::string_view written);

/// What is called by an address: "070-174%2006%2005" of "tel:070-174%2006%2005", in plain letters.
/// Nothing where it is no such address.
std::optional<std::string> telephone_of(std::string_view address);

/// A number written without any space, as it is easier to read: "0701740605" is 070-174 06 05.
/// Only of mobile numbers and of area code 08 is it known where the code ends; others, and what an
/// author has grouped, stay as they are.
std::string grouped(std::string_view written);

}  // namespace lykta
