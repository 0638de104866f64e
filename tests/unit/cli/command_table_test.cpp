// Rows that lack what they are for do not compile, and help is made from all of them.
#include "cli/command_table.hpp"
#include "cli/help.hpp"

#include "catch.hpp"

#include <string>
#include <type_traits>
#include <vector>

using namespace lykta;

namespace {

Exit nothing(const Options&) { return Exit::fine; }

template <typename Row>
concept CommandWithAll = requires {
    Row{.name = "x", .runs = nothing, .help = {"x", "x"}, .example = "lykta x"};
};
template <typename Row>
concept CommandWithoutFunction = requires {
    Row{.name = "x", .help = {"x", "x"}, .example = "lykta x"};
};
template <typename Row>
concept CommandWithoutHelp = requires {
    Row{.name = "x", .runs = nothing, .example = "lykta x"};
};
template <typename Row>
concept CommandWithHelpInOneLanguage = requires {
    Row{.name = "x", .runs = nothing, .help = {"x"}, .example = "lykta x"};
};
static_assert(CommandWithAll<CommandRow>);
static_assert(!CommandWithoutFunction<CommandRow>);
static_assert(!CommandWithoutHelp<CommandRow>);
static_assert(!CommandWithHelpInOneLanguage<CommandRow>);

template <typename Row>
concept OptionWithAll = requires {
    Row{.name = "--x", .belongs = 1U, .fills = option::Flag{&Options::strict}, .help = {"x", "x"}};
};
template <typename Row>
concept OptionWithoutMember = requires {
    Row{.name = "--x", .belongs = 1U, .help = {"x", "x"}};
};
template <typename Row>
concept OptionWithoutHelp = requires {
    Row{.name = "--x", .belongs = 1U, .fills = option::Flag{&Options::strict}};
};
static_assert(OptionWithAll<OptionRow>);
static_assert(!OptionWithoutMember<OptionRow>);
static_assert(!OptionWithoutHelp<OptionRow>);
static_assert(!std::is_constructible_v<option::Member<bool>, int Options::*>);

}  // namespace

TEST_CASE("The help of all names every command and option in both languages") {
    for (const MessageLanguage language : {MessageLanguage::sv, MessageLanguage::en}) {
        const std::string help = help_text(language);
        for (const CommandRow& command : command_table()) {
            CHECK(help.find("  " + std::string(command.name) + " ") != std::string::npos);
        }
        for (const OptionRow& option : option_table()) {
            CHECK(help.find("  " + std::string(option.name) + " ") != std::string::npos);
        }
    }
}

TEST_CASE("The help of a command says how it is written, what it does, its options, an example") {
    CHECK(
        help_text(*find_command("translate minor"), MessageLanguage::en) ==
        "lykta translate minor ID… --by NAME [OPTIONS]\n"
        "\n"
        "Says that an edit left the meaning as it was, for example in page/rattigheter.\n"
        "\n"
        "  ID…                  What was edited, like support/avlosning or page/rattigheter.\n"
        "  --by NAME            Who says so. Written into the file, with today's date.\n"
        "  --sure ID#FIELD      Texts that surely mean the same, with commas between. Needed where "
        "a number, a word like not or may, or what is about money and rights has changed.\n"
        "  --site DIR           The folder with site.yaml. Otherwise the nearest folder upwards "
        "that has one.\n"
        "  --base               Lykta's own texts in content/ in place of a site's.\n"
        "  --today DATE         Reckon as if it were this day, for example 2026-10-01.\n"
        "  --lang sv|en         Language of messages. Otherwise what LANG says.\n"
        "  --help               Show the command's own help, with an example.\n"
        "\n"
        "For example:\n"
        "    lykta translate minor support/avlosning-i-hemmet --by \"Bo Exempel\"\n");
}

TEST_CASE("What a command can do without stands in brackets where it has no name") {
    const std::string help = help_text(*find_command("translate export"), MessageLanguage::sv);
    CHECK(help.starts_with("lykta translate export [LANG…] [VAL]\n"));
    const std::string preview = help_text(*find_command("translate preview"), MessageLanguage::sv);
    CHECK(preview.starts_with("lykta translate preview LANG… [VAL]\n"));
}

TEST_CASE("The help of a command leaves out what belongs to others") {
    const std::string help = help_text(*find_command("build"), MessageLanguage::en);
    CHECK(help.find("SITE/public") != std::string::npos);
    CHECK(help.find("--format") == std::string::npos);
}

TEST_CASE("An option that chooses among words says them") {
    CHECK(choices_of(*find_option(*find_command("translate export"), "--format")) ==
          std::vector<std::string_view>{"po", "xliff"});
    CHECK(choices_of(*find_option(*find_command("check"), "--format")) ==
          std::vector<std::string_view>{"text", "json"});
    CHECK(choices_of(*find_option(*find_command("check"), "--strict")).empty());
}
