#pragma once
// A site whose every file carries its generation, but for some that never change: a mixture of two
// generations cannot look like either. Which files exist, too, is another matter each time.

#include "base/outputs.hpp"

#include <cstdint>
#include <string>

namespace lykta::test {

inline std::uint64_t scrambled(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

inline Outputs synthetic_site(std::uint64_t seed, std::uint64_t generation) {
    constexpr std::uint64_t files = 220;
    Outputs outputs;
    outputs["generation"] = std::to_string(generation);
    for (std::uint64_t file = 0; file < files; ++file) {
        const bool never_changes = file % 4 == 0;
        const std::uint64_t chance = scrambled(seed * 1'000'003 + generation * 1'009 + file);
        if (!never_changes && chance % 8 == 0) continue;
        std::string bytes = "generation ";
        bytes += never_changes ? "any" : std::to_string(generation);
        bytes += '\n';
        bytes.resize(200 + scrambled(file) % 20'000, 'x');
        const std::string name = std::to_string(file);
        outputs[file % 3 == 0 ? name + ".html" : "stod/" + name + "/index.html"] = std::move(bytes);
    }
    return outputs;
}

}  // namespace lykta::test
