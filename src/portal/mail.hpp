#pragma once
// An e-mail address -> the address that opens a letter to it.

#include <string>
#include <string_view>

namespace lykta {

/// "a&b@bjorkhamn.example" -> "mailto:a%26b@bjorkhamn.example": what is a letter in the one would
/// add receivers or a text in the other (RFC 6068).
std::string mail_to(std::string_view email);

}  // namespace lykta
