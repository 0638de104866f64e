#pragma once
// Resolves a template's names to fields of view types, at compile time.

#include "html/template/binder.hpp"
#include "html/template/paths.hpp"

#include <string>
#include <vector>

namespace lykta::html {

class TypedBinder final : public Binder {
public:
    TypedBinder(const ViewType& view, const std::vector<std::string>& words,
                Diagnostics& diagnostics);

    [[nodiscard]] Form form() const override { return Form::html; }
    std::optional<Printed> print(const Node& variable, const HtmlContext& context) override;
    Section section(const Node& section) override;
    void leave() override { scopes_.pop_back(); }
    std::uint32_t condition(const Node& inverted) override;
    Seen seen() override;
    void begin(std::uint32_t seen_id) override { scopes_ = seen_[seen_id]; }

    Paths take_paths() { return std::move(paths_); }

private:
    /// A context: a view, a value, or what a mistake has left unknown.
    struct Scope {
        FieldKind kind = FieldKind::object;
        const ViewType* view = nullptr;  ///< null for values and for the unknown
        auto operator<=>(const Scope&) const = default;
    };
    struct Found {
        Path path;
        Scope inner;  ///< the value itself; of a list, its item
    };

    std::optional<Found> find(const Node& tag);
    std::optional<Found> find_capital(const Node& variable);
    void report_no_fields(const Node& tag, std::string_view holder, FieldKind kind);
    std::optional<Found> find_word(const Node& tag, std::string_view name);
    std::optional<Found> find_field(const Node& tag);
    std::optional<Found> follow(const Node& tag, Found from, std::string_view rest);
    void step(Found& found, const Field& field);
    void report_unknown(const Node& tag, std::string_view name, const ViewType& view,
                        const std::vector<std::string>& visible);
    std::uint32_t keep(const Path& path);

    const std::vector<std::string>& words_;
    Diagnostics& diagnostics_;
    std::vector<Scope> scopes_;             // outermost first
    std::vector<std::vector<Scope>> seen_;  // what each component sees
    Paths paths_;
};

}  // namespace lykta::html
