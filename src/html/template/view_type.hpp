#pragma once
// What a template may name: each view struct describes its fields once, and the compiler resolves
// every name in a template to a field before any page is rendered. No intermediate values are made:
// a compiled template reads the structs in place.

#include "base/html.hpp"
#include "base/text.hpp"
#include "language/localized_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::html {

/// An address within the site or beyond, safe for href and src: made by site/ or from a checked
/// link. Never "javascript:".
struct Url {
    std::string value;
    [[nodiscard]] bool empty() const { return value.empty(); }
};

/// A phone number, time or postal address: always read left to right. In text of a right-to-left
/// page it is wrapped in <bdi dir="ltr">.
struct LeftToRight {
    Text text;
    [[nodiscard]] bool empty() const { return text.empty(); }
};

/// Text that is known to be in the page's own language: it alone, or neutral Text (codes, numbers),
/// may stand in <title>, alt, aria-label and their like, which cannot carry a lang of their own.
struct PageText {
    Text text;
    [[nodiscard]] bool empty() const { return text.empty(); }
};

enum class FieldKind : unsigned char {
    text,           ///< Text: neutral (codes, numbers, names that belong to no language)
    page_text,      ///< PageText
    localized,      ///< LocalizedText: printed with lang and dir where they differ from the page's
    left_to_right,  ///< LeftToRight
    html,           ///< Html: only by {{{ }}}
    url,            ///< Url: only in href, src and their like, or as text
    boolean,        ///< bool: sections only
    object,         ///< another view
    optional,       ///< std::optional, std::unique_ptr, std::shared_ptr or T* of a view or a value
    list,           ///< std::vector or std::span of views or of values
};

struct ViewType;

/// How to reach a field's value, or a list's items, from the address of what holds it.
struct Field {
    std::string_view name;
    FieldKind kind;
    const void* (*get)(const void* view);  ///< address of the field
    const ViewType* (*type)() = nullptr;   ///< of object, or of the object in optional or list
    FieldKind inner = FieldKind::object;   ///< of optional and list: what is inside
    const void* (*inside)(const void* optional) = nullptr;  ///< null where it is empty
    std::size_t (*size)(const void* list) = nullptr;
    const void* (*item)(const void* list, std::size_t index) = nullptr;
};

struct ViewType {
    std::string_view name;  ///< for messages: "CardView"
    std::vector<Field> fields;
    [[nodiscard]] const Field* find(std::string_view field_name) const;
};

/// Specialised beside each view struct, inner views before outer ones:
///   template <> struct Fields<CardView> {
///       static constexpr std::string_view name = "CardView";
///       static std::vector<Field> list() {
///           return {field<&CardView::title>("title"), field<&CardView::url>("url")};
///       }
///   };
template <typename View>
struct Fields;

/// The one description of a view type, made on first use.
template <typename View>
const ViewType* view_type() {
    static const ViewType type{Fields<View>::name, Fields<View>::list()};
    return &type;
}

}  // namespace lykta::html

#include "html/template/view_type_detail.hpp"  // field<&View::member>(name)
