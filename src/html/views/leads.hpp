#pragma once
// Where a text leads on to: the same parts below every text, whatever its kind.

#include "html/views/help_line.hpp"
#include "html/views/support.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

/// A link with a sentence under it.
struct TileView {
    LinkView link;
    LocalizedText summary;
};

struct LeadsView {
    std::vector<HelpLineCardView> help_lines;
    std::vector<SupportItemView> supports;
    std::vector<ContactCardView> contacts;
    std::vector<LinkView> pages;
    std::vector<TileView> laws;
};

template <>
struct Fields<TileView> {
    static constexpr std::string_view name = "TileView";
    static std::vector<Field> list() {
        return {field<&TileView::link>("link"), field<&TileView::summary>("summary")};
    }
};

template <>
struct Fields<LeadsView> {
    static constexpr std::string_view name = "LeadsView";
    static std::vector<Field> list() {
        return {field<&LeadsView::help_lines>("help-lines"),
                field<&LeadsView::supports>("supports"), field<&LeadsView::contacts>("contacts"),
                field<&LeadsView::pages>("pages"), field<&LeadsView::laws>("laws")};
    }
};

}  // namespace lykta::html
