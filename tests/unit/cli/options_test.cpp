#include "cli/options.hpp"
#include "catch.hpp"

using namespace lykta;

namespace {

std::string mistake(const std::vector<std::string>& arguments) {
    const ParsedOptions parsed = parse_options(arguments, MessageLanguage::en);
    return parsed.mistake ? parsed.mistake->text.en : "";
}

}  // namespace

TEST_CASE("A build takes the site, its folder and the day") {
    const ParsedOptions parsed = parse_options(
        {"build", "site", "--out", "www", "--today", "2026-10-01", "--strict", "--time"},
        MessageLanguage::en);
    CHECK_FALSE(parsed.mistake);
    CHECK(parsed.options.command == Command::build);
    CHECK(parsed.options.site == "site");
    CHECK(parsed.options.out == "www");
    CHECK(parsed.options.today == parse_date("2026-10-01"));
    CHECK(parsed.options.strict);
    CHECK(parsed.options.time);
}

TEST_CASE("Without words the help is shown") {
    CHECK(parse_options({}, MessageLanguage::sv).options.command == Command::help);
}

TEST_CASE("--help after a command shows the help") {
    CHECK(parse_options({"build", "--help"}, MessageLanguage::sv).options.command == Command::help);
}

TEST_CASE("--lang goes before the environment") {
    CHECK(parse_options({"check", "--lang", "sv"}, MessageLanguage::en).options.language ==
          MessageLanguage::sv);
}

TEST_CASE("--lang holds even where another option is unknown") {
    const ParsedOptions parsed =
        parse_options({"check", "--lang", "sv", "--strikt"}, MessageLanguage::en);
    CHECK(parsed.options.language == MessageLanguage::sv);
    CHECK(parsed.mistake->text.sv == "Lykta känner inte till ”--strikt”. Menade du ”--strict”?");
}

TEST_CASE("A command that does not exist is told with the nearest") {
    CHECK(mistake({"bild"}) == "Lykta does not know “bild”. Did you mean “build”?");
}

TEST_CASE("An option of another command is unknown") {
    CHECK(mistake({"check", "--out", "www"}).find("Lykta does not know “--out”.") == 0);
}

TEST_CASE("An empty word is refused, not taken as the default") {
    CHECK(mistake({"build", "--out", ""}) == "A word after the command is empty.");
    CHECK(mistake({"check", ""}) == "A word after the command is empty.");
}

TEST_CASE("A day that no calendar has is refused") {
    CHECK(mistake({"build", "--today", "2026-02-30"}) ==
          "--today: “2026-02-30” is not a date. Write it like 2026-10-01.");
}

TEST_CASE("A format that does not exist is refused") {
    CHECK(mistake({"check", "--format", "xml"}) ==
          "--format: “xml” does not exist. Write text or json.");
}

TEST_CASE("The help names every command and option in both languages") {
    for (const MessageLanguage language : {MessageLanguage::sv, MessageLanguage::en}) {
        const std::string help = help_text(language);
        for (const CommandFacts& command : command_table()) {
            CHECK(help.find("  " + std::string(command.name) + " ") != std::string::npos);
        }
        for (const OptionFacts& option : option_table()) {
            CHECK(help.find("  " + std::string(option.name) + " ") != std::string::npos);
        }
    }
}

TEST_CASE("A command of two words takes languages without a name") {
    const ParsedOptions parsed = parse_options(
        {"translate", "update", "fi", "ar", "--site", "folder", "--base"}, MessageLanguage::en);
    CHECK_FALSE(parsed.mistake);
    CHECK(parsed.options.command == Command::translate_update);
    CHECK(parsed.options.words == std::vector<std::string>{"fi", "ar"});
    CHECK(parsed.options.site == "folder");
    CHECK(parsed.options.base);
}

TEST_CASE("A command of two words is told by both") {
    CHECK(mistake({"translate", "updat"}) ==
          "Lykta does not know “translate updat”. Did you mean “translate update”?");
    CHECK(mistake({"translate"}).find("Lykta does not know “translate”.") == 0);
}

TEST_CASE("Only building needs --strict") {
    CHECK(mistake({"translate", "update", "--strict"}).find("Lykta does not know “--strict”.") ==
          0);
}

TEST_CASE("Translators' commands have words of their own") {
    const ParsedOptions in = parse_options({"translate", "import", "a.po", "b.xlf", "--reviewer",
                                            "Aino Exempel", "--role", "translator"},
                                           MessageLanguage::en);
    CHECK_FALSE(in.mistake);
    CHECK(in.options.words == std::vector<std::string>{"a.po", "b.xlf"});
    CHECK(in.options.reviewer == "Aino Exempel");
    CHECK(in.options.role == "translator");
    const ParsedOptions out = parse_options(
        {"translate", "export", "fi", "--format", "xliff", "--only-changed"}, MessageLanguage::en);
    CHECK(out.options.format == Format::xliff);
    CHECK(out.options.only_changed);
    CHECK(parse_options({"translate", "export"}, MessageLanguage::en).options.format ==
          Format::po);
    CHECK(mistake({"translate", "export", "--format", "json"}) ==
          "--format: “json” does not exist. Write po or xliff.");
    CHECK(mistake({"translate", "status", "--reviewer", "x"}).find("Lykta does not know") == 0);
}
