#pragma once
// Phone numbers as people write them -> as a telephone calls them.

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// "070-174 06 05" -> "+46701740605"; "+358 …" and "00358 …" keep their country. A short number
/// (3 to 6 digits, none of them a leading 0: 112, 1177, 116 111) has no international form and
/// stays as it is, without spaces. Nothing where no telephone could call it.
std::optional<std::string> dial(std::string_view written);

/// A number written without any space, as it is easier to read: "0701740605" is 070-174 06 05.
/// Only of mobile numbers and of area code 08 is it known where the code ends; others, and what an
/// author has grouped, stay as they are.
std::string grouped(std::string_view written);

}  // namespace lykta
