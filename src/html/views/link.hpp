#pragma once
// A link with words that know their language.

#include "html/template/view_type.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

struct LinkView {
    LocalizedText text;
    Url url;               ///< empty: the words stand alone
    Text hreflang;         ///< where the page it leads to is in another language; else empty
    bool current = false;  ///< leads to this very page
    const Html* drawing = nullptr;  ///< of the page it leads to
};

/// Where something was read.
struct SourceView {
    Text name;
    Url url;  ///< empty where it lies on no page, or no link may lead there
};

/// The pages before and after this one.
struct PaginationView {
    std::optional<LinkView> previous;
    std::optional<LinkView> next;
};

/// A choice among the entries of a list; link.current: the one that is shown.
struct FilterView {
    LinkView link;
    Text code;  ///< empty: all
    Text count;
};

/// All choices among a list: those that most ask for, and the others, folded.
struct FiltersView {
    std::vector<FilterView> first;
    std::vector<FilterView> more;
    bool open = false;  ///< one of the folded is the one that is shown
};

template <>
struct Fields<LinkView> {
    static constexpr std::string_view name = "LinkView";
    static std::vector<Field> list() {
        return {field<&LinkView::text>("text"), field<&LinkView::url>("url"),
                field<&LinkView::hreflang>("hreflang"), field<&LinkView::current>("current"),
                field<&LinkView::drawing>("drawing")};
    }
};

template <>
struct Fields<SourceView> {
    static constexpr std::string_view name = "SourceView";
    static std::vector<Field> list() {
        return {field<&SourceView::name>("name"), field<&SourceView::url>("url")};
    }
};

template <>
struct Fields<PaginationView> {
    static constexpr std::string_view name = "PaginationView";
    static std::vector<Field> list() {
        return {field<&PaginationView::previous>("previous"), field<&PaginationView::next>("next")};
    }
};

template <>
struct Fields<FilterView> {
    static constexpr std::string_view name = "FilterView";
    static std::vector<Field> list() {
        return {field<&FilterView::link>("link"), field<&FilterView::code>("code"),
                field<&FilterView::count>("count")};
    }
};

template <>
struct Fields<FiltersView> {
    static constexpr std::string_view name = "FiltersView";
    static std::vector<Field> list() {
        return {field<&FiltersView::first>("first"), field<&FiltersView::more>("more"),
                field<&FiltersView::open>("open")};
    }
};

}  // namespace lykta::html
