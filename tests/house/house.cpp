#include "house.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <sstream>
#include <string_view>

namespace house {
namespace {

constexpr std::size_t longest_file = 400;

/// A table of rows is read by looking one up, however long it is: all files of these folders, and
/// these files.
constexpr std::array<std::string_view, 2> tables = {"portal/fields/", "cli/command_table"};

/// More files than this in one folder are not found by their names any more.
constexpr std::size_t most_files = 50;

/// From the bottom up: each may include itself and those before it. "build" and "main" are the
/// files directly in src/.
constexpr std::array<std::string_view, 18> order = {
    "base", "picture", "media", "source", "language", "portal",  "translation", "wording", "theme",
    "site", "data",    "html",  "print",  "check",    "publish", "build",       "cli",     "main"};

/// A library, and the beginnings of the paths that may see it.
struct Library {
    std::string_view name;
    std::regex header;
    std::vector<std::string_view> users;
};

/// Words that tie a site's bytes to the moment or the machine, and the few places that may.
struct Forbidden {
    std::vector<std::string_view> words;
    std::string_view why;
    std::vector<std::string_view> users;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> all = {
        {"yaml-cpp", std::regex("^yaml-cpp/.*"), {"source/yaml.cpp", "source/yaml_errors.cpp"}},
        {"libfyaml", std::regex("^libfyaml\\.h"), {"source/yaml/events.cpp"}},
        {"cmark-gfm", std::regex("^(cmark|.*-extension).*"), {"source/prose"}},
        {"libxml2", std::regex("^libxml/.*"), {"source/xliff", "source/tmx", "picture/drawing"}},
        {"ICU", std::regex("^unicode/.*"), {"language/", "base/utf8", "base/date", "print/type/"}},
        {"qpdf", std::regex("^qpdf/.*"), {"print/canvas/", "media/pdf"}},
        {"HarfBuzz", std::regex("^hb.*"), {"print/canvas/", "print/type/"}},
        {"libhyphen", std::regex("^hyphen.*"), {"print/type/hyphenation"}},
        {"libqrencode", std::regex("^qrencode.*"), {"print/qr"}},
        {"libvips", std::regex("^vips/.*"), {"picture/"}},
    };
    return all;
}

const std::vector<Forbidden>& forbidden_words() {
    static const std::vector<Forbidden> all = {
        {{"setlocale", "uselocale", "localeconv", "imbue", "std::locale"},
         "outputs depend on no locale",
         {}},
        {{"localtime", "localtime_r", "strftime", "mktime", "tzset", "put_time", "current_zone"},
         "outputs depend on no time zone",
         {}},
        {{"random_device", "rand(", "srand("}, "outputs depend on no chance", {}},
        {{"system_clock::now"},
         "only the command line asks for the time, by today()",
         {"base/date.cpp", "cli/"}},
        {{"today()"}, "only the command line asks what day it is", {"base/date", "cli/"}},
        {{"getenv"}, "only the command line reads the environment", {"cli/"}},
        {{"directory_iterator", "recursive_directory_iterator", "readdir"},
         "folders are listed in order by base/file_system, and those of our own by base/folder",
         {"base/file_system", "base/folder"}},
        {{"ofstream", "fopen", "O_CREAT", "O_WRONLY", "O_RDWR"},
         "files are written whole, by base/write_file, and below a folder of ours by base/folder",
         {"base/write_file", "base/folder", "publish/target"}},
    };
    return all;
}

bool is_word_character(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Whole words only: strtoday() is not today(), and mktime_t is not mktime.
bool contains_word(std::string_view line, std::string_view word) {
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const auto end = at + word.size();
        const bool begins = at == 0 || !is_word_character(line[at - 1]);
        const bool ends =
            end == line.size() || !is_word_character(word.back()) || !is_word_character(line[end]);
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

bool is_header(std::string_view file) { return file.ends_with(".hpp"); }

bool starts_with_any(std::string_view text, const std::vector<std::string_view>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return text.starts_with(beginning); });
}

/// The folder of a path as it stands in order; build.* and main.cpp count as their own.
std::string_view stage(std::string_view path) {
    const auto slash = path.find('/');
    return path.substr(0, slash == std::string_view::npos ? path.find('.') : slash);
}

std::optional<std::size_t> rank(std::string_view stage_name) {
    const auto found = std::find(order.begin(), order.end(), stage_name);
    if (stage_name.empty() || found == order.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - order.begin());
}

/// The same number of lines, with every comment gone, so that prose may name what code may not.
/// Strings are left: an include's path is one.
std::string without_comments(std::string_view text) {
    std::string kept;
    enum class In { code, line, block, string, character } in = In::code;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (c == '\n') {
            if (in != In::block) {
                in = In::code;
            }
            kept += c;
        } else if (in == In::line) {
            continue;
        } else if (in == In::block) {
            if (c == '*' && next == '/') {
                in = In::code;
                ++i;
            }
        } else if (in == In::code && c == '/' && (next == '/' || next == '*')) {
            in = next == '/' ? In::line : In::block;
            ++i;
        } else {
            if (in == In::code && c == '"') {
                in = In::string;
            } else if (in == In::code && c == '\'') {
                // A digit's separator (1'000) is no character.
                const bool digit = i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9';
                in = digit ? In::code : In::character;
            } else if ((in == In::string && c == '"') || (in == In::character && c == '\'')) {
                in = In::code;
            } else if (in != In::code && c == '\\' && next != '\n') {
                kept += c;
                ++i;
                kept += next;
                continue;
            }
            kept += c;
        }
    }
    return kept;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

struct Include {
    std::size_t line;
    std::string path;
    bool quoted;
};

std::vector<Include> includes_of(const std::vector<std::string>& code) {
    static const std::regex directive(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
    std::vector<Include> found;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i].find("include") == std::string::npos) {
            continue;  // most lines, and a regular expression is slow
        }
        if (std::smatch match; std::regex_match(code[i], match, directive)) {
            found.push_back({i + 1, match[2], match[1] == "\""});
        }
    }
    return found;
}

std::optional<std::string> wrong_direction(std::string_view file, const Include& include) {
    const auto from = stage(file);
    const auto to = stage(include.path);
    const bool own_folder_name = include.path.find('/') != std::string::npos || to == "build";
    if (!own_folder_name || !rank(to)) {
        return include.quoted ? std::optional("\"" + include.path +
                                              "\" does not begin with a "
                                              "folder of src/; write \"base/text.hpp\"")
                              : std::nullopt;
    }
    if ((from == "html" && to == "print") || (from == "print" && to == "html")) {
        return "html and print know nothing of each other, but it includes " + include.path;
    }
    if (rank(from) && *rank(to) > *rank(from)) {
        return std::string(from) + " stands below " + std::string(to) + ", but it includes " +
               include.path;
    }
    return std::nullopt;
}

/// A folder's own files, not those of the folders in it.
void check_folders(const Sources& sources, std::vector<Violation>& found) {
    std::map<std::string, std::size_t> files;
    for (const auto& [file, text] : sources) ++files[file.substr(0, file.rfind('/') + 1)];
    for (const auto& [folder, count] : files) {
        if (count <= most_files) continue;
        found.push_back({folder, 0,
                         std::to_string(count) + " files side by side; at most " +
                             std::to_string(most_files) + ": group them in folders"});
    }
}

void check_includes(const std::string& file, const std::vector<Include>& includes,
                    const Sources& sources, std::vector<Violation>& found) {
    for (const auto& include : includes) {
        for (const auto& library : libraries()) {
            if (std::regex_match(include.path, library.header) &&
                !starts_with_any(file, library.users)) {
                found.push_back({file, include.line,
                                 std::string(library.name) + " is not for this file: it includes " +
                                     include.path});
            }
        }
        if (auto wrong = wrong_direction(file, include)) {
            found.push_back({file, include.line, *wrong});
        }
    }
    if (!is_header(file)) {
        const auto own = file.substr(0, file.rfind('.')) + ".hpp";
        if (sources.contains(own) && (includes.empty() || includes.front().path != own)) {
            found.push_back({file, includes.empty() ? 0 : includes.front().line,
                             "its own header comes first: " + own});
        }
    }
}

void check_header_head(const std::string& file, const std::vector<std::string>& lines,
                       std::vector<Violation>& found) {
    std::size_t line = 0;
    if (lines.empty() || lines[0] != "#pragma once") {
        found.push_back({file, 1, "a header starts with #pragma once"});
    } else {
        line = 1;
    }
    while (line < lines.size() && lines[line].empty()) {
        ++line;
    }
    if (line == lines.size() || !lines[line].starts_with("//")) {
        found.push_back({file, line + 1, "a header's head says why it exists"});
    }
}

void check_words(const std::string& file, const std::vector<std::string>& code,
                 std::vector<Violation>& found) {
    for (std::size_t i = 0; i < code.size(); ++i) {
        for (const auto& forbidden : forbidden_words()) {
            const bool named =
                std::any_of(forbidden.words.begin(), forbidden.words.end(),
                            [&](std::string_view word) { return contains_word(code[i], word); });
            if (named && !starts_with_any(file, forbidden.users)) {
                found.push_back({file, i + 1, std::string(forbidden.why)});
            }
        }
    }
}

}  // namespace

std::vector<Violation> violations(const Sources& sources) {
    std::vector<Violation> found;
    for (const auto& [file, bytes] : sources) {
        const auto lines = lines_of(bytes);
        const auto code = lines_of(without_comments(bytes));
        const bool alone = file.find('/') == std::string::npos;
        const bool may_stand_alone = stage(file) == "build" || stage(file) == "main";
        if (!rank(stage(file)) || alone != may_stand_alone) {
            found.push_back({file, 0, "the house has no room of this name"});
        }
        const bool table = std::any_of(tables.begin(), tables.end(), [&](std::string_view begins) {
            return file.starts_with(begins);
        });
        if (lines.size() > longest_file && !table) {
            found.push_back(
                {file, 0,
                 std::to_string(lines.size()) + " lines; at most " + std::to_string(longest_file)});
        }
        if (is_header(file)) {
            check_header_head(file, lines, found);
        }
        check_includes(file, includes_of(code), sources, found);
        check_words(file, code, found);
    }
    check_folders(sources, found);
    return found;
}

Sources read_sources(const std::string& folder) {
    Sources sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto extension = entry.path().extension();
        if (!entry.is_regular_file() || (extension != ".cpp" && extension != ".hpp")) {
            continue;
        }
        std::ifstream stream(entry.path(), std::ios::binary);
        std::ostringstream bytes;
        bytes << stream.rdbuf();
        sources[std::filesystem::relative(entry.path(), folder).generic_string()] = bytes.str();
    }
    return sources;
}

}  // namespace house
