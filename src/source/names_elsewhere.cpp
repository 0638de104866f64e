#include "source/names_elsewhere.hpp"

#include "base/utf8.hpp"
#include "source/diagnostics.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace lykta {

namespace {

constexpr std::array<std::string_view, 6> windows_names{"con", "prn",    "aux",
                                                        "nul", "conin$", "conout$"};

/// What servers send so that browsers run it, or take it for a page or a look.
constexpr std::array<std::string_view, 30> page_endings{
    "html", "htm",  "xhtml", "xht",  "shtml", "mht", "mhtml", "hta",  "php", "phtml",
    "js",   "mjs",  "cjs",   "wasm", "css",   "xml", "xsl",   "xslt", "rdf", "rss",
    "atom", "svgz", "swf",   "jar",  "class", "cgi", "asp",   "aspx", "jsp", "htc"};

/// How a page begins: servers that do not know a file's ending leave it to the browser to look.
constexpr std::array<std::string_view, 12> page_beginnings{
    "<!doctype html", "<html",  "<head",  "<script", "<iframe", "<body",
    "<meta",          "<title", "<style", "<base",   "<h1",     "<a "};

template <typename List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Of "a.html.txt" both count: servers differ in which one they go by.
bool has_page_ending(std::string_view lower_name) {
    for (std::size_t dot = lower_name.find('.'); dot != std::string_view::npos;
         dot = lower_name.find('.', dot + 1)) {
        const std::string_view rest = lower_name.substr(dot + 1);
        if (contains(page_endings, rest.substr(0, rest.find('.')))) return true;
    }
    return false;
}

bool begins_like_page(std::string_view bytes) {
    constexpr std::size_t longest = 32;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\n\f\r"), bytes.size()));
    std::string begin(bytes.substr(0, longest));
    std::transform(begin.begin(), begin.end(), begin.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::any_of(page_beginnings.begin(), page_beginnings.end(),
                       [&](std::string_view each) { return begin.starts_with(each); });
}

/// Whether some part of the path is one.
bool holds_windows_name(std::string_view path) {
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        if (is_windows_name(path.substr(0, slash))) return true;
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return false;
}

}  // namespace

bool is_windows_name(std::string_view name) {
    const std::string lower = utf8::lower(name);
    if (lower.ends_with('.') || lower.ends_with(' ')) return true;
    if (lower.find_first_of("<>:\"|?*\\") != std::string_view::npos) return true;
    std::string stem = lower.substr(0, lower.find('.'));
    while (stem.ends_with(' ')) stem.pop_back();
    if (contains(windows_names, stem)) return true;
    const bool port = stem.starts_with("com") || stem.starts_with("lpt");
    return port &&
           (stem.size() == 4
                ? stem[3] >= '0' && stem[3] <= '9'
                : stem.size() == 5 &&
                      contains(std::array<std::string_view, 3>{"\u00B9", "\u00B2", "\u00B3"},
                               std::string_view(stem).substr(3)));
}

void check_media_names(const FilesByPath& media, const CopiedFiles& copied,
                       Diagnostics& diagnostics) {
    // What is copied does not begin as a page does.
    std::map<std::string, std::string_view> all(media.begin(), media.end());
    for (const auto& [file, from] : copied) all.emplace(file, std::string_view());
    std::map<std::string, std::string_view> seen;
    for (const auto& [file, bytes] : all) {
        const Place place{file, 0, 0};
        if (utf8::first_invalid(file)) continue;  // no text can name it
        const std::string name = utf8::lower(utf8::composed(file));
        if (has_page_ending(name.substr(name.rfind('/') + 1)) || begins_like_page(bytes)) {
            report(diagnostics, source::media_is_page, place);
        }
        if (holds_windows_name(file)) {
            report(diagnostics, source::name_reserved, place,
                   {{"name", file.substr(file.rfind('/') + 1)}});
        }
        const auto [other, is_new] = seen.try_emplace(name, file);
        if (!is_new) {
            report(diagnostics, source::name_differs_by_case, place, {{"other", other->second}});
        }
    }
}

}  // namespace lykta
