#include "cli/terminal.hpp"

#include <cstdio>
#include <cstdlib>

namespace lykta {

void say(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }
void say_error(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

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
