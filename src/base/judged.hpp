#pragma once
// What a stage gives: a value, and what it found wrong on the way. They stay together, so that a
// value that is remembered is never taken without its mistakes.

#include "base/diagnostic.hpp"

#include <functional>
#include <type_traits>
#include <utility>

namespace lykta {

template <typename Value>
struct Judged {
    Value value;
    Diagnostics diagnostics;
};

/// stage takes the arguments and, last, the diagnostics that it adds to.
template <typename Stage, typename... Arguments>
auto judged(Stage&& stage, Arguments&&... arguments) {
    using Value = std::invoke_result_t<Stage, Arguments..., Diagnostics&>;
    Diagnostics diagnostics;
    Value value =
        std::invoke(std::forward<Stage>(stage), std::forward<Arguments>(arguments)..., diagnostics);
    return Judged<Value>{std::move(value), std::move(diagnostics)};
}

/// Adds what was found to what others found.
inline void add(const Diagnostics& found, Diagnostics& all) {
    all.insert(all.end(), found.begin(), found.end());
}

/// The value alone; what was found is added to what others found.
template <typename Value>
Value told(Judged<Value> judged, Diagnostics& all) {
    add(judged.diagnostics, all);
    return std::move(judged.value);
}

}  // namespace lykta
