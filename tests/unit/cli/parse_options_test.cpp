#include "cli/parse_options.hpp"

#include "cli/command_table.hpp"

#include "catch.hpp"

using namespace lykta;

namespace {

std::string mistake(const std::vector<std::string>& arguments) {
    const ParsedOptions parsed = parse_options(arguments, MessageLanguage::en);
    return parsed.mistake ? parsed.mistake->en : "";
}

/// "help translate export": the command, and whose help it is.
std::string asked(const std::vector<std::string>& arguments) {
    const ParsedOptions parsed = parse_options(arguments, MessageLanguage::en);
    REQUIRE_FALSE(parsed.mistake);
    std::string out(parsed.options.command->name);
    for (const std::string& word : parsed.options.words) out += " " + word;
    return out;
}

}  // namespace

TEST_CASE("A build takes the site, its folder and the day") {
    const ParsedOptions parsed = parse_options(
        {"build", "site", "--out", "www", "--today", "2026-10-01", "--strict", "--time"},
        MessageLanguage::en);
    CHECK_FALSE(parsed.mistake);
    CHECK(parsed.options.command == find_command("build"));
    CHECK(parsed.options.site == "site");
    CHECK(parsed.options.out == "www");
    CHECK(parsed.options.today == parse_date("2026-10-01"));
    CHECK(parsed.options.strict);
    CHECK(parsed.options.time);
}

TEST_CASE("Without words the help is shown") {
    CHECK(asked({}) == "help");
    CHECK(asked({"--help"}) == "help");
    CHECK(asked({"-h"}) == "help");
}

TEST_CASE("--help after a command asks for the help of that command") {
    CHECK(asked({"build", "--help"}) == "help build");
    CHECK(asked({"check", "site", "-h"}) == "help check");
    CHECK(asked({"translate", "export", "--help"}) == "help translate export");
    CHECK(asked({"help", "--help"}) == "help help");
}

TEST_CASE("--help after the first word of several commands asks for all of them") {
    CHECK(asked({"translate", "--help"}) == "help translate");
}

TEST_CASE("help and a command ask for the help of that command") {
    CHECK(asked({"help", "translate", "export"}) == "help translate export");
}

TEST_CASE("Help is given whatever else is mistaken") {
    CHECK(asked({"build", "--strickt", "--today", "x", "--help"}) == "help build");
    CHECK(asked({"build", "", "--help"}) == "help build");
}

TEST_CASE("Help is in the language that --lang says") {
    CHECK(
        parse_options({"build", "--help", "--lang", "sv"}, MessageLanguage::en).options.language ==
        MessageLanguage::sv);
    CHECK(parse_options({"--help", "--lang", "sv"}, MessageLanguage::en).options.language ==
          MessageLanguage::sv);
}

TEST_CASE("--lang goes before the environment") {
    CHECK(parse_options({"check", "--lang", "sv"}, MessageLanguage::en).options.language ==
          MessageLanguage::sv);
}

TEST_CASE("--lang holds even where another option is unknown") {
    const ParsedOptions parsed =
        parse_options({"check", "--lang", "sv", "--strikt"}, MessageLanguage::en);
    CHECK(parsed.options.language == MessageLanguage::sv);
    CHECK(parsed.mistake->sv == "Lykta känner inte till ”--strikt”. Menade du ”--strict”?");
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

TEST_CASE("A number is refused that is none, too small or too large") {
    for (const char* number : {"0", "201", "x", "3x", "99999999999"}) {
        CHECK(mistake({"stand", "--copies", number}) == "--copies: write a number from 1 to 200.");
    }
    const ParsedOptions most = parse_options({"stand", "--copies", "200"}, MessageLanguage::en);
    CHECK_FALSE(most.mistake);
    CHECK(most.options.copies == 200);
}

TEST_CASE("A language of messages that does not exist is refused") {
    CHECK(mistake({"check", "--lang", "de"}) == "--lang: “de” does not exist. Write sv or en.");
}

TEST_CASE("A list is one word with commas") {
    const ParsedOptions parsed =
        parse_options({"stand", "--languages", "sv,fi,ar"}, MessageLanguage::en);
    CHECK(parsed.options.languages == std::vector<std::string>{"sv", "fi", "ar"});
}

TEST_CASE("Of two mistaken values the first of the table is told, and --lang holds") {
    const ParsedOptions parsed = parse_options(
        {"stand", "--today", "x", "--copies", "x", "--lang", "sv"}, MessageLanguage::en);
    CHECK(parsed.mistake->sv == "--copies: skriv ett tal från 1 till 200.");
    CHECK(parsed.options.language == MessageLanguage::sv);
}

TEST_CASE("A command of two words takes languages without a name") {
    const ParsedOptions parsed = parse_options(
        {"translate", "update", "fi", "ar", "--site", "folder", "--base"}, MessageLanguage::en);
    CHECK_FALSE(parsed.mistake);
    CHECK(parsed.options.command == find_command("translate update"));
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
    CHECK(out.options.exchange == ExchangeFormat::xliff);
    CHECK(out.options.only_changed);
    CHECK(parse_options({"translate", "export"}, MessageLanguage::en).options.exchange ==
          ExchangeFormat::po);
    CHECK(mistake({"translate", "export", "--format", "json"}) ==
          "--format: “json” does not exist. Write po or xliff.");
    CHECK(mistake({"translate", "status", "--reviewer", "x"}).find("Lykta does not know") == 0);
}

TEST_CASE("A command of two words whose second is an option is told by the first") {
    CHECK(mistake({"translate", "--base"}).find("Lykta does not know “translate”.") == 0);
}
