#include "cli/terminal.hpp"

#include "base/diagnostic_printer.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <system_error>

namespace lykta {

namespace {

[[noreturn]] void refuse_output() {
    throw std::system_error(errno, std::generic_category(), "stdout");
}

}  // namespace

void say(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) refuse_output();
}

void finish_saying() {
    if (std::fflush(stdout) != 0) refuse_output();
}

std::optional<std::string> ask(std::string_view question) {
    say(question);
    finish_saying();
    std::string answer;
    if (!std::getline(std::cin, answer)) return std::nullopt;
    return answer;
}

void say_error(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

std::string in(MessageLanguage language, const Bilingual& words) {
    return std::string(lykta::in(words, language));
}

void say_diagnostics(const Diagnostics& diagnostics,
                     const std::map<std::string, std::string>& texts, MessageLanguage language) {
    say_error(print_text(diagnostics, language, [&](const std::string& file) {
        const auto found = texts.find(file);
        return found == texts.end() ? std::nullopt : std::optional<std::string_view>(found->second);
    }));
}

MessageLanguage language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            return std::string_view(value).starts_with("sv") ? MessageLanguage::sv
                                                             : MessageLanguage::en;
        }
    }
    return MessageLanguage::en;
}

}  // namespace lykta
