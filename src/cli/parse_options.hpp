#pragma once
// Words of the command line -> what is asked for, by the table of commands and options. CLI11 does
// the parsing; what a word means is for the row to say.

#include "cli/options.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lykta {

/// Words that we do not understand: what is wrong, in both languages.
struct UsageMistake {
    std::string sv;
    std::string en;
};

/// With the nearest of the known words, where one is near.
UsageMistake not_known(const std::string& word, std::span<const std::string> known);

struct ParsedOptions {
    Options options;  ///< options.language is right even with a mistake
    std::optional<UsageMistake> mistake;
};

/// arguments without the program's name. language: LANG's, where --lang says nothing.
ParsedOptions parse_options(const std::vector<std::string>& arguments, MessageLanguage language);

/// "translate export": the words of a command, as they stand in a row of the table.
std::string joined(std::span<const std::string> words);

}  // namespace lykta
