#pragma once
// A value that has a default and still tells whether it was said: an editor shows "not stated", a
// page shows the default.

#include <optional>

namespace lykta {

/// Reads as a plain value everywhere: `if (support.offered == Offered::here)`.
template <auto otherwise>
class WithDefault {
public:
    using Value = decltype(otherwise);

    constexpr WithDefault() = default;
    constexpr WithDefault(Value value) : said_(value) {}

    [[nodiscard]] constexpr Value value() const { return said_.value_or(otherwise); }
    constexpr operator Value() const { return value(); }
    [[nodiscard]] constexpr bool stated() const { return said_.has_value(); }

private:
    std::optional<Value> said_;
};

}  // namespace lykta
