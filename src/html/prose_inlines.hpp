#pragma once
// What stands in a paragraph, a heading or a cell: words, links, emphasis, pictures.

#include "html/prose.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta::html {

/// Writes the leaves of one text, one after the other.
class LeafWriter {
public:
    /// out: what it adds to. terms: of the glossary, those that were led to; each is led to once.
    LeafWriter(const ProseContext& context, std::string& out, std::vector<const Term*>& terms)
        : context_(context), out_(out), terms_(terms) {}

    /// What follows is of this leaf, which must live as long.
    void begin(const LocalizedLeaf& leaf);
    /// Whether words and numbers may become links of themselves; not in a heading.
    void let_lead_on(bool may) { leads_on_ = !may; }

    void inlines(const std::vector<Inline>& list);
    void image(const Inline& image);

private:
    void one(const Inline& each);
    void text(std::string_view words);
    void numbers(std::string_view words);
    void running(std::string_view words);
    void around(std::string_view tag, const Inline& each);
    void source_words(const Inline& each);
    void link(const Inline& link);
    void away(const std::string& address);
    void title(const Inline& each);

    const ProseContext& context_;
    std::string& out_;
    std::vector<const Term*>& terms_;
    std::size_t pictures_ = 0;
    const LocalizedLeaf* leaf_ = nullptr;
    bool calls_ = false;     ///< in a link that calls
    bool turns_ = false;     ///< letters from right to left stand in one from left to right
    bool leads_on_ = false;  ///< in a link or a heading, where no other link stands
};

}  // namespace lykta::html
