// Our reading of markup against libgumbo's, which builds the tree that a browser builds: no element
// and no attribute may be in it that we have not seen, unless we said that the text is unclear.

#include "base/browser/markup.hpp"
#include "catch.hpp"

#include <gumbo.h>

#include <array>
#include <cstring>
#include <map>
#include <random>

using namespace lykta::browser;

/// libgumbo forgets a few bytes of texts that end within a tag.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libgumbo.so"; }

namespace {

/// name -> value, by where the tag begins.
using Found = std::map<std::size_t, std::map<std::string, std::string>>;

void collect(const GumboNode* node, const char* text, Found& out) {
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) return;
    const GumboElement& element = node->v.element;
    // What the tree only supposes (<html>, <tbody>) stands nowhere in the text.
    if (element.original_tag.length > 0) {
        auto& attributes = out[static_cast<std::size_t>(element.original_tag.data - text)];
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* each = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            const std::string written(each->original_name.data, each->original_name.length);
            attributes[plain_name(written)] = each->value;
        }
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        collect(static_cast<const GumboNode*>(element.children.data[i]), text, out);
    }
}

Found seen_by_gumbo(const std::string& text) {
    GumboOutput* const output =
        gumbo_parse_with_options(&kGumboDefaultOptions, text.data(), text.size());
    Found out;
    const GumboNode* const document = output->document;
    for (unsigned i = 0; i < document->v.document.children.length; ++i) {
        collect(static_cast<const GumboNode*>(document->v.document.children.data[i]), text.data(),
                out);
    }
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return out;
}

struct Seen {
    Found tags;
    bool unclear = false;
};

Seen seen_by_us(const std::string& text) {
    Seen out;
    MarkupReader reader(text);
    for (Tag tag; reader.next(tag);) {
        if (tag.ends) continue;
        auto& attributes = out.tags[tag.at];
        for (const Attribute& each : tag.attributes) {
            const auto value = decoded(each.value);
            out.unclear = out.unclear || !value;
            attributes.try_emplace(plain_name(each.name), value.value_or(""));
        }
    }
    out.unclear = out.unclear || reader.unclear().has_value();
    return out;
}

/// Whether all of what gumbo found is among what we did.
bool holds(const Found& ours, const Found& theirs) {
    return std::all_of(theirs.begin(), theirs.end(), [&](const auto& tag) {
        const auto own = ours.find(tag.first);
        if (own == ours.end()) return false;
        return std::all_of(tag.second.begin(), tag.second.end(), [&](const auto& attribute) {
            const auto same = own->second.find(attribute.first);
            return same != own->second.end() && same->second == attribute.second;
        });
    });
}

constexpr std::array<const char*, 60> pieces{
    "<a",        "<img",     "<svg",       "<math",      "<p",
    "<script",   "<style",   "<title",     "<textarea",  "<noscript",
    "<select",   "<table",   "<template",  "<image",     "<desc",
    "<use",      "<xmp",     "<plaintext", "</svg>",     "</p>",
    "</title>",  "</style>", "</script >", "</TITLE\n>", "</",
    "<",         ">",        "/>",         " ",          "\n",
    "=",         "\"",       "'",          "/",          "x",
    "href",      " src=",    " HREF = ",   " a=\"b\"",   " c='<d>'",
    "<!--",      "-->",      "--!>",       "<!-->",      "<!doctype html>",
    "<![CDATA[", "]]>",      "<?",         "<!x",        "&amp;",
    "&lt",       "&quot;",   "&#58;",      "&#x2f",      "&sol;",
    "&quotx",    "&Quot;",   "&amp=",      "\xC3\xA5",   " onclick=y"};

}  // namespace

TEST_CASE("No element or attribute that a browser sees is hidden from us") {
    std::mt19937 random(20260901);  // the same texts each time
    int clear = 0;
    int doubted_for_good_reason = 0;
    for (int i = 0; i < 60'000; ++i) {
        std::string text;
        for (auto length = 1 + random() % 14; length > 0; --length) {
            text += pieces.at(random() % pieces.size());
        }
        const Seen ours = seen_by_us(text);
        const bool all = holds(ours.tags, seen_by_gumbo(text));
        if (ours.unclear) {
            doubted_for_good_reason += all ? 0 : 1;
            continue;
        }
        ++clear;
        INFO(text);
        REQUIRE(all);
    }
    // The comparison sees something, and would fail on a reader that never doubts.
    CHECK(clear > 1'000);
    CHECK(doubted_for_good_reason > 100);
}
