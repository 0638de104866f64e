#include "scenarios/shown.hpp"

#include "base/diagnostic_printer.hpp"
#include "catch.hpp"
#include "source/yaml.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>

#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <string_view>
#include <utility>

namespace lykta::scenarios {

namespace {

template <typename Object, void (*release)(Object*)>
struct Release {
    void operator()(Object* object) const { release(object); }
};
using Page = std::unique_ptr<xmlDoc, Release<xmlDoc, xmlFreeDoc>>;
using Context = std::unique_ptr<xmlXPathContext, Release<xmlXPathContext, xmlXPathFreeContext>>;
using Found = std::unique_ptr<xmlXPathObject, Release<xmlXPathObject, xmlXPathFreeObject>>;

/// U+2066 and U+2069.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> marks{
    {{"\xE2\x81\xA6", "⟦"}, {"\xE2\x81\xA9", "⟧"}}};

std::string taken(xmlChar* text) {
    const std::string out = text == nullptr ? "" : reinterpret_cast<const char*>(text);
    xmlFree(text);
    return out;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
        text.replace(at, from.size(), to);
    }
}

std::string readable(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t';
        if (!space) out += c;
        if (space && !out.empty() && out.back() != ' ') out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    for (const auto& [invisible, written] : marks) replace_all(out, invisible, written);
    return out;
}

}  // namespace

std::vector<std::string> texts_at(const std::string& page, const std::string& path) {
    // The parser knows the elements of HTML 4; of newer ones it says so, and takes them all the
    // same.
    const Page tree(htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8",
                                   HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET));
    const Context context(xmlXPathNewContext(tree.get()));
    std::string asked = path;
    for (const auto& [invisible, written] : marks) replace_all(asked, written, invisible);
    const Found found(
        xmlXPathEvalExpression(reinterpret_cast<const xmlChar*>(asked.c_str()), context.get()));
    INFO("no XPath: " << path);
    REQUIRE(found);
    if (found->type != XPATH_NODESET) return {taken(xmlXPathCastToString(found.get()))};
    std::vector<std::string> out;
    for (int i = 0; found->nodesetval != nullptr && i < found->nodesetval->nodeNr; ++i) {
        out.push_back(readable(taken(xmlNodeGetContent(found->nodesetval->nodeTab[i]))));
    }
    return out;
}

std::vector<Shown> read_shown(const std::string& shows_yaml) {
    std::ifstream file(shows_yaml, std::ios::binary);
    if (!file) return {};
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    Diagnostics diagnostics;
    const auto pages = yaml::parse(text, {shows_yaml, 1}, diagnostics);
    INFO(print_text(diagnostics, MessageLanguage::en,
                    [&](const std::string&) { return std::optional<std::string_view>(text); }));
    REQUIRE(diagnostics.empty());
    std::vector<Shown> rows;
    for (const yaml::Member& page : pages->members) {
        for (const yaml::Member& path : page.value.members) {
            Shown& row = rows.emplace_back(Shown{page.key, path.key, {}});
            if (path.value.kind == yaml::Value::Kind::scalar) row.texts = {path.value.scalar};
            for (const yaml::Value& item : path.value.items) row.texts.push_back(item.scalar);
        }
    }
    REQUIRE_FALSE(rows.empty());
    return rows;
}

}  // namespace lykta::scenarios
