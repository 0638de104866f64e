#pragma once
// What we say to the terminal, and what it tells us of itself.

#include "base/diagnostic.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// To standard output, which is checked like any file: both throw std::system_error where it does
/// not take everything. What has been said is out once it is finished.
void say(std::string_view text);
void finish_saying();
/// Says the question, and what is answered on the next line; nothing where nobody answers.
std::optional<std::string> ask(std::string_view question);
/// To standard error; where nobody can be told, nothing is.
void say_error(std::string_view text);

std::string in(MessageLanguage language, const Bilingual& words);

/// To standard error, each with the line that it is about; texts: file -> its text.
void say_diagnostics(const Diagnostics& diagnostics,
                     const std::map<std::string, std::string>& texts, MessageLanguage language);

/// Swedish where LC_ALL, LC_MESSAGES or LANG (the first that is set) begins with "sv".
MessageLanguage language_of_environment();

}  // namespace lykta
