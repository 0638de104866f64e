#pragma once
// What a scalar's text means, for the types of fields that base/ does not read already. YAML gives
// text alone: "010" is not silently 8, and "no" is a word until a field says otherwise.

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// yes, no, true, false, ja, nej; capital letters or small.
std::optional<bool> parse_boolean(std::string_view text);

/// Decimal digits, perhaps with '-' in front; no zeros in front; at most nine digits.
std::optional<int> parse_integer(std::string_view text);

/// "12 months", "1 månad", "2 years", "2 år" -> 12, 1, 24, 24.
std::optional<int> parse_months(std::string_view text);

/// http(s)://host with a dot in the host, or localhost; no spaces, no user name.
bool is_url(std::string_view text);
/// The same, but for characters that a link in prose may hold and pages encode: a|b.
bool is_web_address(std::string_view text);
bool is_email(std::string_view text);

/// The date that was perhaps meant by 2026-9-8, 2026/09/08, 20260908 or 8 september 2026; else
/// empty.
std::string suggested_date(std::string_view text);

/// One line without spaces around: a folded or literal text of YAML becomes one.
std::string one_line(std::string_view text);

}  // namespace lykta
