#pragma once
// Which component calls which: a component may call itself, since data end, but not with the very
// view it was given.

#include "base/diagnostic.hpp"
#include "html/template/parser.hpp"

#include <cstddef>
#include <vector>

namespace lykta::html {

struct Call {
    std::size_t from;  ///< a component's number
    std::size_t to;
    bool further_in;  ///< the callee gets a view that the caller's view holds
    const Node* tag;
};

/// Reports each call that leads back to its own component with the same view.
void report_endless(const std::vector<Call>& calls, Diagnostics& diagnostics);

}  // namespace lykta::html
