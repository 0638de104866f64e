#include "cli/help.hpp"

#include "cli/command_table.hpp"
#include "cli/folders.hpp"
#include "cli/terminal.hpp"

#include <fmt/core.h>

namespace lykta {

namespace {

std::string row(std::string_view left, std::string_view right) {
    return fmt::format("  {:<20} {}\n", left, right);
}

/// "--out DIR", "--lang sv|en", "SITE".
std::string shown(const OptionRow& option) {
    std::string out(option.name);
    std::string between = " ";
    for (const std::string_view choice : choices_of(option)) {
        out += between.append(choice);
        between = "|";
    }
    return option.value.empty() ? out : out + " " + std::string(option.value);
}

/// For the help of all: which commands an option is for, where it is not for all.
std::string whose(const OptionRow& option) {
    if (option.belongs == everywhere) return {};
    std::string out;
    for (const CommandRow& command : command_table()) {
        if (!belongs(option, command)) continue;
        const std::string word(command.name.substr(0, command.name.find(' ')));
        if (out.find(word) == std::string::npos) out += (out.empty() ? "" : ", ") + word;
    }
    return out + ": ";
}

/// Those whose name begins so.
std::string command_rows(std::string_view beginning, MessageLanguage language) {
    std::string out;
    for (const CommandRow& command : command_table()) {
        if (command.name.starts_with(beginning))
            out += row(command.name, in(language, command.help));
    }
    return out;
}

/// "lykta translate minor ID… --by NAME [OPTIONS]".
std::string usage(const CommandRow& command, MessageLanguage language) {
    std::string out = "lykta " + std::string(command.name);
    for (const OptionRow* option : options_of(command)) {
        if (is_required(*option, command)) {
            out += " " + shown(*option);
        } else if (!option->named()) {
            out += " [" + shown(*option) + "]";
        }
    }
    return out + in(language, {" [VAL]\n", " [OPTIONS]\n"});
}

}  // namespace

std::string help_text(MessageLanguage language) {
    std::string text =
        in(language, {"lykta KOMMANDO [SITE] [VAL]\n\n", "lykta COMMAND [SITE] [OPTIONS]\n\n"});
    text += command_rows("", language) + "\n";
    for (const OptionRow& option : option_table()) {
        text += row(shown(option), whose(option) + in(language, option.help));
    }
    return text;
}

std::string help_text(const CommandRow& command, MessageLanguage language) {
    std::string text = usage(command, language) + "\n" + in(language, command.help) + "\n\n";
    for (const OptionRow* option : options_of(command)) {
        text += row(shown(*option), in(language, option->help));
    }
    return text + in(language, {"\nTill exempel:\n", "\nFor example:\n"}) + "    " +
           std::string(command.example) + "\n";
}

Exit say_mistake(const UsageMistake& mistake, MessageLanguage language) {
    say_error(
        in(language, {mistake.sv, mistake.en}) + "\n" +
        in(language, {"lykta help visar alla kommandon.\n", "lykta help shows all commands.\n"}));
    return Exit::usage;
}

Exit help_command(const Options& options) {
    const std::string topic = joined(options.words);
    const CommandRow* const command = find_command(topic);
    if (topic.empty()) {
        say(help_text(options.language));
    } else if (command != nullptr) {
        say(help_text(*command, options.language));
    } else if (is_group(topic)) {
        say("lykta " + topic +
            in(options.language, {" KOMMANDO [VAL]\n\n", " COMMAND [OPTIONS]\n\n"}) +
            command_rows(topic + " ", options.language));
    } else {
        return say_mistake(not_known(topic, command_names()), options.language);
    }
    return Exit::fine;
}

Exit version_command(const Options& options) {
    say("lykta " LYKTA_VERSION ", " +
        in(options.language, {"gemensamma texter ", "shared texts "}) + base_version() + "\n");
    return Exit::fine;
}

}  // namespace lykta
