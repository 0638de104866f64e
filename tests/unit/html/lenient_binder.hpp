#pragma once
// Mustache as its specification has it, over JSON: names are looked up while rendering, and what is
// missing is empty. Only for the specification's own cases; pages use the typed binder.

#include "html/template/binder.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace lykta::html {

/// A value is the number of its name.
class LenientBinder final : public Binder {
public:
    [[nodiscard]] Form form() const override { return Form::plain; }
    std::optional<Printed> print(const Node& variable, const HtmlContext& context) override;
    Section section(const Node& section) override { return {number(section.text), true}; }
    void leave() override {}
    std::uint32_t condition(const Node& inverted) override { return number(inverted.text); }
    Seen seen() override { return {0, 0}; }
    void begin(std::uint32_t) override {}

    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

private:
    std::uint32_t number(const std::string& name);

    std::vector<std::string> names_;
};

class JsonValues {
public:
    JsonValues(const std::vector<std::string>& names, const nlohmann::json& data)
        : names_(names), contexts_{{&data}} {}

    void print(std::uint32_t value, Printing printing, std::string& out) const;
    [[nodiscard]] bool holds(std::uint32_t value) const;
    bool enter(std::uint32_t value);
    bool next();
    // A partial sees everything.
    std::size_t call(std::uint32_t) { return 0; }
    void leave_call(std::size_t) {}

private:
    struct Context {
        const nlohmann::json* value;
        const nlohmann::json* list = nullptr;
        std::size_t index = 0;
    };
    /// Null where there is no such name.
    [[nodiscard]] const nlohmann::json* find(const std::string& name) const;

    const std::vector<std::string>& names_;
    std::vector<Context> contexts_;
};

/// Compiles and renders a template of the specification. partials: name -> text.
std::string render_leniently(const std::string& text, const nlohmann::json& data,
                             const nlohmann::json& partials);

}  // namespace lykta::html
