#pragma once
// Text is what people wrote; it is never markup. The only way from Text to a page is html.hpp's
// escape(), so that no author's words can become tags.

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace lykta {

/// UTF-8 in composed form (NFC), without control characters but newline and tab.
struct Text {
    std::string value;

    Text() = default;
    explicit Text(std::string v) : value(std::move(v)) {}
    explicit Text(std::string_view v) : value(v) {}
    explicit Text(const char* v) : value(v) {}

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Text&) const = default;
};

}  // namespace lykta
