#pragma once
// A support: as an entry of a list, and as the facts that a carer asks for.

#include "html/template/view_type.hpp"
#include "html/views/contact.hpp"
#include "html/views/link.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

/// "Inget beslut behövs", "Kräver beslut": colour only repeats what the words say.
struct RouteTagView {
    LocalizedText text;
    bool open = false;
};

struct SupportItemView {
    LocalizedText title;
    Url url;
    Text hreflang;
    LocalizedText summary;
    std::optional<RouteTagView> route;
    std::optional<LocalizedText> cost;  ///< in a word or two, where it is stated
    Text tags;                          ///< codes of the filters that let it through
};

/// A carer's question with its answer. Without an answer the fact is not stated and not shown.
struct FactView {
    LocalizedText question;
    std::optional<RouteTagView> route;
    std::vector<LocalizedText> answers;
    std::vector<SpokenView> languages;
    std::vector<LinkView> links = {};
};

template <>
struct Fields<RouteTagView> {
    static constexpr std::string_view name = "RouteTagView";
    static std::vector<Field> list() {
        return {field<&RouteTagView::text>("text"), field<&RouteTagView::open>("open")};
    }
};

template <>
struct Fields<SupportItemView> {
    static constexpr std::string_view name = "SupportItemView";
    static std::vector<Field> list() {
        return {field<&SupportItemView::title>("title"),
                field<&SupportItemView::url>("url"),
                field<&SupportItemView::hreflang>("hreflang"),
                field<&SupportItemView::summary>("summary"),
                field<&SupportItemView::route>("route"),
                field<&SupportItemView::cost>("cost"),
                field<&SupportItemView::tags>("tags")};
    }
};

template <>
struct Fields<FactView> {
    static constexpr std::string_view name = "FactView";
    static std::vector<Field> list() {
        return {field<&FactView::question>("question"), field<&FactView::route>("route"),
                field<&FactView::answers>("answers"), field<&FactView::languages>("languages"),
                field<&FactView::links>("links")};
    }
};

}  // namespace lykta::html
