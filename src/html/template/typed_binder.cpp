#include "html/template/typed_binder.hpp"

#include "base/suggestion.hpp"
#include "html/template/diagnostics.hpp"
#include "html/template/placement.hpp"
#include "html/template/printing.hpp"

#include <algorithm>

namespace lykta::html {
namespace {

void add_names(std::vector<std::string>& names, const ViewType& view) {
    for (const Field& field : view.fields) names.emplace_back(field.name);
}

std::string listed(const ViewType& view) {
    std::string all;
    for (const Field& field : view.fields) all.append(all.empty() ? "" : ", ").append(field.name);
    return all.empty() ? "–" : all;
}

/// "a" of "a.b.c".
std::string_view first_name(std::string_view name) { return name.substr(0, name.find('.')); }

std::string_view after_first_name(std::string_view name) {
    const std::size_t dot = name.find('.');
    return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

}  // namespace

TypedBinder::TypedBinder(const ViewType& view, const std::vector<std::string>& words,
                         Diagnostics& diagnostics)
    : words_(words), diagnostics_(diagnostics), scopes_{{FieldKind::object, &view}} {}

std::optional<Printed> TypedBinder::print(const Node& variable, const HtmlContext& context) {
    const bool capital = variable.text.ends_with(capital_name);
    const std::optional<Found> found = capital ? find_capital(variable) : find(variable);
    if (!found) return std::nullopt;
    const FieldKind kind = found->path.kind;
    const bool three = variable.kind == TokenKind::raw;
    const Placement placement = place(kind, three, context);
    if (placement.mistake == nullptr) return Printed{keep(found->path), placement.printing};

    const std::string& name = variable.text;
    const std::string right =
        placement.mistake == &mistake::not_printable
            ? written(TokenKind::section, name) + "…" + written(TokenKind::close, name)
            : written(three ? TokenKind::variable : TokenKind::raw, name);
    report(diagnostics_, *placement.mistake, variable.place,
           {{"name", name},
            {"tag", written(variable.kind, name)},
            {"kind", words_of(kind)},
            {"where", describe(context)},
            {"right", right}});
    return std::nullopt;
}

Section TypedBinder::section(const Node& section) {
    const std::optional<Found> found = find(section);
    if (!found) {
        scopes_.push_back({});  // its names cannot be judged
        return {0, true};
    }
    if (found->path.kind == FieldKind::boolean) return {keep(found->path), false};
    scopes_.push_back(found->inner);
    return {keep(found->path), true};
}

std::uint32_t TypedBinder::condition(const Node& inverted) {
    const std::optional<Found> found = find(inverted);
    return found ? keep(found->path) : 0;
}

Seen TypedBinder::seen() {
    const auto view = std::find_if(scopes_.rbegin(), scopes_.rend(), [](const Scope& scope) {
        return scope.kind == FieldKind::object;
    });
    const auto outermost = view.base() - 1;
    std::vector<Scope> visible{*outermost};
    if (scopes_.back().kind != FieldKind::object) visible.push_back(scopes_.back());
    const auto known = std::find(seen_.begin(), seen_.end(), visible);
    const auto id = static_cast<std::uint32_t>(known - seen_.begin());
    if (known == seen_.end()) seen_.push_back(visible);
    return {id, static_cast<std::uint32_t>(outermost - scopes_.begin())};
}

std::optional<TypedBinder::Found> TypedBinder::find(const Node& tag) {
    if (tag.text == ".") {
        const Scope& scope = scopes_.back();
        if (scope.kind == FieldKind::object && scope.view == nullptr) return std::nullopt;
        Path path;
        path.kind = scope.kind;
        path.context = static_cast<std::uint32_t>(scopes_.size() - 1);
        return Found{path, scope};
    }
    const std::string_view first = first_name(tag.text);
    return first == words_name ? find_word(tag, after_first_name(tag.text)) : find_field(tag);
}

/// "text" of "text.capital"; "." of ".capital".
std::optional<TypedBinder::Found> TypedBinder::find_capital(const Node& variable) {
    Node whole = variable;
    whole.text.resize(whole.text.size() - capital_name.size());
    if (whole.text.empty()) whole.text = ".";
    std::optional<Found> found = find(whole);
    if (!found) return std::nullopt;
    if (!is_words(found->path.kind)) {
        report_no_fields(variable, whole.text, found->path.kind);
        return std::nullopt;
    }
    found->path.capital = true;
    return found;
}

std::optional<TypedBinder::Found> TypedBinder::find_word(const Node& tag, std::string_view name) {
    const auto word = std::find(words_.begin(), words_.end(), name);
    if (word == words_.end()) {
        report(diagnostics_, mistake::unknown_word, tag.place, {{"name", name}}).suggestion =
            nearest(name, words_);
        return std::nullopt;
    }
    Path path;
    path.kind = FieldKind::localized;
    path.word = true;
    path.context = static_cast<std::uint32_t>(word - words_.begin());
    return Found{path, {FieldKind::localized, nullptr}};
}

/// The first name comes from the innermost view that has it; the others follow from there.
std::optional<TypedBinder::Found> TypedBinder::find_field(const Node& tag) {
    const std::string_view first = first_name(tag.text);
    std::vector<std::string> visible;
    const ViewType* innermost = nullptr;
    bool sure = true;
    for (std::size_t i = scopes_.size(); i-- > 0;) {
        const Scope& scope = scopes_[i];
        if (scope.view == nullptr) {
            sure = sure && scope.kind != FieldKind::object;
            continue;
        }
        if (const Field* field = scope.view->find(first)) {
            Found found;
            found.path.context = static_cast<std::uint32_t>(i);
            found.path.first = static_cast<std::uint32_t>(paths_.steps.size());
            step(found, *field);
            return follow(tag, found, after_first_name(tag.text));
        }
        if (innermost == nullptr) innermost = scope.view;
        add_names(visible, *scope.view);
    }
    if (sure && innermost != nullptr) report_unknown(tag, first, *innermost, visible);
    return std::nullopt;
}

std::optional<TypedBinder::Found> TypedBinder::follow(const Node& tag, Found from,
                                                      std::string_view rest) {
    for (; !rest.empty(); rest = after_first_name(rest)) {
        if (from.path.list != nullptr && rest == any_name) {
            from.path.kind = FieldKind::boolean;  // of the list, which the path still knows
            return from;
        }
        if (from.path.kind != FieldKind::object) {
            const std::string_view holder(tag.text.data(), tag.text.size() - rest.size() - 1);
            report_no_fields(tag, holder, from.path.kind);
            return std::nullopt;
        }
        const std::string_view name = first_name(rest);
        const ViewType& view = *from.inner.view;
        const Field* field = view.find(name);
        if (field == nullptr) {
            std::vector<std::string> visible;
            add_names(visible, view);
            report_unknown(tag, name, view, visible);
            return std::nullopt;
        }
        step(from, *field);
    }
    return from;
}

void TypedBinder::step(Found& found, const Field& field) {
    paths_.steps.push_back({field.get, field.inside});
    ++found.path.steps;
    found.path.kind = field.kind == FieldKind::optional ? field.inner : field.kind;
    found.path.list = field.kind == FieldKind::list ? &field : nullptr;
    const FieldKind inner = field.kind == FieldKind::list ? field.inner : found.path.kind;
    found.inner = {inner, field.type == nullptr ? nullptr : field.type()};
}

void TypedBinder::report_no_fields(const Node& tag, std::string_view holder, FieldKind kind) {
    report(diagnostics_, mistake::no_fields, tag.place,
           {{"name", holder}, {"tag", written(tag.kind, tag.text)}, {"kind", words_of(kind)}});
}

void TypedBinder::report_unknown(const Node& tag, std::string_view name, const ViewType& view,
                                 const std::vector<std::string>& visible) {
    report(diagnostics_, mistake::unknown_name, tag.place,
           {{"name", name}, {"view", view.name}, {"known", listed(view)}})
        .suggestion = nearest(name, visible);
}

std::uint32_t TypedBinder::keep(const Path& path) {
    paths_.all.push_back(path);
    return static_cast<std::uint32_t>(paths_.all.size() - 1);
}

}  // namespace lykta::html
