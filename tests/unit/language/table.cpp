// See table.hpp.
#include "table.hpp"

#include "catch.hpp"

#include <fstream>
#include <map>
#include <sstream>

namespace lykta {
namespace {

PluralCategory category(const std::string& name) {
    static const std::map<std::string, PluralCategory> names{
        {"zero", PluralCategory::zero}, {"one", PluralCategory::one},
        {"two", PluralCategory::two},   {"few", PluralCategory::few},
        {"many", PluralCategory::many}, {"other", PluralCategory::other}};
    return names.at(name);
}

std::vector<PluralCategory> categories(std::string list) {
    for (char& letter : list) {
        letter = letter == '[' || letter == ']' || letter == ',' ? ' ' : letter;
    }
    std::vector<PluralCategory> out;
    std::istringstream words(list);
    for (std::string word; words >> word;) {
        out.push_back(category(word));
    }
    return out;
}

std::string icu_locale(const std::string& dates, const std::string& tag) {
    return dates == "icu" ? tag : dates.starts_with("icu:") ? dates.substr(4) : "";
}

void set(Language& language, const std::string& key, const std::string& value) {
    if (key == "endonym") {
        language.endonym = value;
    } else if (key == "dir") {
        language.direction = value == "rtl" ? Direction::rtl : Direction::ltr;
    } else if (key == "script") {
        language.script = value;
    } else if (key == "plural") {
        language.plural = categories(value);
    } else if (key == "dates") {
        language.dates = icu_locale(value, language.tag);
    } else if (key == "own_calendar") {
        language.own_calendar = value == "true";
    } else if (key == "collation") {
        language.collation = value;
    } else if (key == "comma") {
        language.comma = value;
    } else if (key == "semicolon") {
        language.semicolon = value;
    } else if (key == "clock") {
        language.clock = value == "point" ? Clock::point : Clock::colon;
    } else if (key == "plural_rule") {
        language.plural_rule = value;
    } else if (key == "video_only") {
        language.video_only = value == "true";
    }
}

}  // namespace

Languages table_of_languages() {
    Languages table;
    std::ifstream file(LYKTA_SOURCE_DIR "/content/languages.yaml");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("#") || line.size() < 3 || colon == std::string::npos) {
            continue;
        }
        const std::string key = line.substr(2, colon - 2);
        std::string value = line.substr(colon + 2);
        if (value.size() > 1 && value.front() == '"') {
            value = value.substr(1, value.size() - 2);
        }
        if (line.starts_with("- tag")) {
            table.all.emplace_back().tag = value;
        } else if (!table.all.empty()) {
            set(table.all.back(), key, value);
        }
    }
    return table;
}

const Language& language_of(const Languages& table, std::string_view tag) {
    const Language* found = table.find(tag);
    INFO("language " << tag);
    REQUIRE(found != nullptr);
    return *found;
}

}  // namespace lykta
