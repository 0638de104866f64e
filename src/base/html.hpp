#pragma once
// Html is markup that is safe to print as it is. It is made from literals of the program, from
// other Html, and from Text by escaping; nothing else converts to it (tests/unit/base proves that
// mixing does not compile).

#include "base/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace lykta {

/// Made at compile time or not at all, so that no run-time string can pass for a literal.
struct MarkupLiteral {
    std::string_view value;

    template <std::size_t N>
    consteval MarkupLiteral(const char (&markup)[N]) : value(markup, N - 1) {}
};

class Html {
public:
    Html() = default;

    /// Markup that stands in the program's own source: only what the compiler knows is accepted.
    static Html literal(MarkupLiteral markup) { return Html(std::string(markup.value)); }
    /// Markup that the program has just composed from escaped parts (templates, prose, JSON-LD).
    static Html composed(std::string markup) { return Html(std::move(markup)); }

    Html& operator+=(const Html& other) {
        markup_ += other.markup_;
        return *this;
    }
    [[nodiscard]] const std::string& markup() const { return markup_; }
    [[nodiscard]] bool empty() const { return markup_.empty(); }

private:
    explicit Html(std::string markup) : markup_(std::move(markup)) {}
    std::string markup_;
};

/// Escapes & < > " ' so that the result is safe in text and in a quoted attribute.
Html escape(const Text& text);

/// The same, appended to a growing page without a copy.
void append_escaped(std::string& out, std::string_view text);

}  // namespace lykta
