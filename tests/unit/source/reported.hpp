#pragma once
// What was reported, as lines that a test can compare: "yaml-tab 2:1".

#include "base/diagnostic.hpp"

#include <string>
#include <vector>

namespace lykta {

inline std::vector<std::string> reported(const Diagnostics& diagnostics) {
    std::vector<std::string> out;
    for (const Diagnostic& d : diagnostics) {
        out.push_back(std::string(d.kind->code) + " " + std::to_string(d.place.line) + ":" +
                      std::to_string(d.place.column));
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace lykta
