#pragma once
// field<&View::member>("name"): fills in a Field from the member's C++ type, so that a view cannot
// describe itself wrongly. Included by view_type.hpp alone.

#include "html/template/view_type.hpp"

#include <memory>
#include <optional>
#include <span>
#include <type_traits>

namespace lykta::html {
namespace detail {

template <typename T>
struct OptionalOf {
    static constexpr bool is = false;
};
template <typename T>
struct PointerTo {
    static constexpr bool is = true;
    using Inner = std::remove_const_t<T>;
    template <typename Pointer>
    static const void* inside(const Pointer& pointer) {
        return pointer ? static_cast<const void*>(&*pointer) : nullptr;
    }
};
template <typename T>
struct OptionalOf<std::optional<T>> : PointerTo<T> {};
template <typename T>
struct OptionalOf<std::unique_ptr<T>> : PointerTo<T> {};
template <typename T>
struct OptionalOf<std::shared_ptr<T>> : PointerTo<T> {};
template <typename T>
struct OptionalOf<T*> : PointerTo<T> {};

template <typename T>
struct ListOf {
    static constexpr bool is = false;
};
template <typename T>
struct ListOf<std::vector<T>> {
    static constexpr bool is = true;
    using Inner = T;
};
template <typename T>
struct ListOf<std::span<T>> {
    static constexpr bool is = true;
    using Inner = std::remove_const_t<T>;
};

template <typename T>
constexpr FieldKind kind_of() {
    if constexpr (std::is_same_v<T, Text>)
        return FieldKind::text;
    else if constexpr (std::is_same_v<T, PageText>)
        return FieldKind::page_text;
    else if constexpr (std::is_same_v<T, LocalizedText>)
        return FieldKind::localized;
    else if constexpr (std::is_same_v<T, LeftToRight>)
        return FieldKind::left_to_right;
    else if constexpr (std::is_same_v<T, Html>)
        return FieldKind::html;
    else if constexpr (std::is_same_v<T, Url>)
        return FieldKind::url;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::boolean;
    else if constexpr (OptionalOf<T>::is)
        return FieldKind::optional;
    else if constexpr (ListOf<T>::is)
        return FieldKind::list;
    else {
        static_assert(std::is_class_v<T>, "a view holds Text and its kin, no std::string or int");
        return FieldKind::object;
    }
}

/// Views describe themselves; values have no fields.
template <typename T>
constexpr auto type_of() -> const ViewType* (*)() {
    if constexpr (kind_of<T>() == FieldKind::object)
        return &view_type<T>;
    else
        return nullptr;
}

template <typename T>
constexpr void describe(Field& made) {
    if constexpr (OptionalOf<T>::is) {
        using Inner = typename OptionalOf<T>::Inner;
        static_assert(!OptionalOf<Inner>::is && !ListOf<Inner>::is,
                      "an optional holds a view or a value: an empty list needs no optional");
        made.inner = kind_of<Inner>();
        made.type = type_of<Inner>();
        made.inside = [](const void* optional) {
            return OptionalOf<T>::inside(*static_cast<const T*>(optional));
        };
    } else if constexpr (ListOf<T>::is) {
        using Inner = typename ListOf<T>::Inner;
        static_assert(!OptionalOf<Inner>::is && !ListOf<Inner>::is,
                      "a list holds views or values: wrap an inner list in a view");
        made.inner = kind_of<Inner>();
        made.type = type_of<Inner>();
        made.size = [](const void* list) { return static_cast<const T*>(list)->size(); };
        made.item = [](const void* list, std::size_t index) -> const void* {
            return &(*static_cast<const T*>(list))[index];
        };
    } else {
        made.type = type_of<T>();
    }
}

template <typename Pointer>
struct MemberPointer;
template <typename Holder, typename T>
struct MemberPointer<T Holder::*> {
    using View = Holder;
    using Value = T;
};

}  // namespace detail

/// The field behind a member. For a member of a base struct, name the view itself as well:
/// field<&PageView::title, SupportView>("title").
template <auto Member, typename View = typename detail::MemberPointer<decltype(Member)>::View>
Field field(std::string_view name) {
    using T = typename detail::MemberPointer<decltype(Member)>::Value;
    Field made{name, detail::kind_of<T>(), [](const void* view) -> const void* {
                   return &(static_cast<const View*>(view)->*Member);
               }};
    detail::describe<T>(made);
    return made;
}

}  // namespace lykta::html
