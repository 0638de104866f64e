#pragma once
// Html is markup that is safe to print as it is. It is made from literals of the program, from
// other Html, and from Text by escaping; nothing else converts to it (tests/unit/base proves that
// mixing does not compile).

#include "base/text.hpp"

#include <string>
#include <string_view>

namespace lykta {

class Html {
public:
    Html() = default;

    /// Markup that stands in the program's own source: only literals are accepted.
    template <std::size_t N>
    static Html literal(const char (&markup)[N]) {
        return Html(std::string(markup, N - 1));
    }
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
