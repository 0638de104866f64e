// content/words.yaml holds what the interface says: a word that nothing says any more would still
// be translated, eight times over.

#include "base/file_system.hpp"
#include "catch.hpp"
#include "source/po.hpp"
#include "source/yaml.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace lykta;

namespace {

void read_below(const FileSystem& files, const std::string& path, std::string_view ending,
                std::string& out) {
    for (const FileEntry& entry : files.list(path).entries) {
        const std::string file = path + "/" + entry.name;
        if (entry.folder) {
            read_below(files, file, ending, out);
        } else if (file.ends_with(ending)) {
            out += files.read(file, 1'000'000).bytes;
        }
    }
}

std::vector<std::string> words(const FileSystem& files) {
    Diagnostics diagnostics;
    const std::string file = "content/words.yaml";
    const auto table = yaml::parse(files.read(file, 1'000'000).bytes, {file, 1}, diagnostics);
    REQUIRE(table);
    std::vector<std::string> keys;
    for (const yaml::Value& row : table->items) {
        keys.push_back(row.find("key")->scalar);
    }
    return keys;
}

bool part_of_a_name(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
}

/// {{words.KEY}}, however the tag goes on.
bool said_by_template(const std::string& templates, const std::string& key) {
    const std::string name = "words." + key;
    for (std::size_t at = templates.find(name); at != std::string::npos;
         at = templates.find(name, at + 1)) {
        if (at + name.size() >= templates.size() || !part_of_a_name(templates[at + name.size()])) {
            return true;
        }
    }
    return false;
}

bool said_by_program(const std::string& program, const std::string& key) {
    for (const std::string prefix : {"month-", "weekday-"}) {
        if (key.starts_with(prefix)) {
            return program.find('"' + prefix + '"') != std::string::npos;
        }
    }
    return program.find('"' + key + '"') != std::string::npos;
}

}  // namespace

TEST_CASE("Every word of the interface is said somewhere") {
    const auto files = disk(LYKTA_SOURCE_DIR);
    std::string templates;
    std::string program;
    read_below(*files, "templates", ".html", templates);
    read_below(*files, "src", ".cpp", program);
    read_below(*files, "src", ".hpp", program);
    const std::vector<std::string> keys = words(*files);
    REQUIRE(keys.size() > 50);
    for (const std::string& key : keys) {
        INFO("word: " << key);
        CHECK((said_by_template(templates, key) || said_by_program(program, key)));
    }
}

// Nobody here speaks these languages: a word without a source would be a word made up.
TEST_CASE("Every word in a language that only sources know says where it was read") {
    const auto files = disk(LYKTA_SOURCE_DIR);
    for (const std::string tag :
         {"fit", "se", "smj", "sma", "yi", "rmn-x-arli", "rmy-x-lovara", "rmf", "rmu"}) {
        const std::string file = "content/translations/" + tag + ".po";
        Diagnostics diagnostics;
        const po::Catalogue words =
            po::parse(files->read(file, 1'000'000).bytes, file, diagnostics);
        CHECK(!words.entries.empty());
        for (const po::Entry& entry : words.entries) {
            if (!entry.translated()) continue;
            INFO(file << ": " << entry.context.value_or(entry.source));
            CHECK(std::ranges::any_of(entry.translator_comments, [](const std::string& comment) {
                return comment.find("source: ") != std::string::npos;
            }));
        }
    }
}
