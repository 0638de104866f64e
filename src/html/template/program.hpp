#pragma once
// What a template becomes: flat operations with jumps. The values they speak of are numbers that
// only the maker of the program understands (the typed binder's paths; the tests' names), so that
// the same compiler and the same interpreter serve both.

#include <cstdint>
#include <string>
#include <vector>

namespace lykta::html {

enum class Code : unsigned char {
    literal,  ///< append `target` bytes of the literals, from `value`
    print,    ///< append the value, as `printing` says
    when,     ///< go to `target` unless the value holds
    unless,   ///< go to `target` if the value holds
    enter,    ///< make the value, or its first item, the innermost context; go to `target` if none
    next,     ///< the next item and to `target`; or leave the context
    call,     ///< run component `value`, which sees context `target` and the innermost one
};

enum class Printing : unsigned char {
    escaped,        ///< as it is but for escapes: codes, addresses, what a script reads
    running,        ///< in text: its numbers whole, and never turned
    isolated,       ///< for people, where no markup can stand: its numbers never turned
    localized,      ///< running, with lang and dir where they differ from the page's
    left_to_right,  ///< escaped, isolated in a right-to-left page
    markup,         ///< as it is
    url_part,       ///< percent-encoded: it cannot end the part of the address it stands in
};

struct Operation {
    Code code = Code::literal;
    Printing printing = Printing::escaped;
    std::uint32_t value = 0;
    std::uint32_t target = 0;
};

struct Program {
    std::string literals;
    std::vector<std::vector<Operation>> components;  ///< the first is the template itself
};

}  // namespace lykta::html
