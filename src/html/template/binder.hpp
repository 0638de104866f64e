#pragma once
// What the compiler asks about names. Pages use the typed binder, which resolves every name to a
// field before anything is rendered; the tests of Mustache's specification bring their own, which
// looks names up while rendering.

#include "html/template/context.hpp"
#include "html/template/parser.hpp"
#include "html/template/program.hpp"

#include <cstdint>
#include <optional>

namespace lykta::html {

enum class Form : unsigned char {
    html,   ///< pages: every mistake is reported, and places in HTML are minded
    plain,  ///< as Mustache's specification has it: what is unknown is empty, lines are indented
};

struct Printed {
    std::uint32_t value;
    Printing printing;
};

struct Section {
    std::uint32_t value;
    bool enters;  ///< it makes a context of its own; else it only chooses
};

/// What a partial can name, known as `id`: the context number `outermost` and the innermost one.
struct Seen {
    std::uint32_t id;
    std::uint32_t outermost;
};

class Binder {
public:
    Binder() = default;
    Binder(const Binder&) = delete;
    Binder& operator=(const Binder&) = delete;
    virtual ~Binder() = default;

    [[nodiscard]] virtual Form form() const = 0;
    /// Nothing: a mistake, which is reported.
    virtual std::optional<Printed> print(const Node& variable, const HtmlContext& context) = 0;
    /// The names that follow are resolved inside it, until leave() where it enters.
    virtual Section section(const Node& section) = 0;
    virtual void leave() = 0;
    virtual std::uint32_t condition(const Node& inverted) = 0;
    virtual Seen seen() = 0;
    /// The names that follow belong to a component that sees this.
    virtual void begin(std::uint32_t seen_id) = 0;
};

}  // namespace lykta::html
