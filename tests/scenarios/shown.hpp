#pragma once
// What a page shows, asked by XPath: a scenario says what it is about by a path and the text there,
// so that a page may change in all else without anyone reading it anew.

#include <string>
#include <vector>

namespace lykta::scenarios {

/// The texts of what path finds in a page or a sitemap, in the page's order, spaces and line ends
/// as one space; an attribute's is its value. A path may also count or compare: "count(//h1)".
/// The invisible marks around what runs in its own direction are written ⟦ and ⟧, here and there.
/// Fails the running test where path is no XPath.
std::vector<std::string> texts_at(const std::string& page, const std::string& path);

/// One row of a scenario's shows.yaml.
struct Shown {
    std::string file;
    std::string path;
    std::vector<std::string> texts;
};

/// shows.yaml: a page, below it paths, behind each the text there; a list where there are several,
/// [] where there must be none. None where there is no such file.
std::vector<Shown> read_shown(const std::string& shows_yaml);

}  // namespace lykta::scenarios
