#include "source/edit.hpp"

#include "base/utf8.hpp"
#include "source/characters.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace lykta {

std::string edited(std::string_view bytes, std::vector<Replacement> replacements) {
    std::stable_sort(replacements.begin(), replacements.end(),
                     [](const Replacement& a, const Replacement& b) { return a.begin < b.begin; });
    std::string out;
    std::size_t done = 0;
    for (const Replacement& one : replacements) {
        if (one.begin < done || one.end < one.begin || one.end > bytes.size()) {
            throw std::logic_error("replacements overlap or lead out of the file");
        }
        out += bytes.substr(done, one.begin - done);
        out += one.text;
        done = one.end;
    }
    out += bytes.substr(done);
    return out;
}

std::optional<std::size_t> offset_of(std::string_view bytes, int line, int column) {
    std::size_t at = bytes.size() - without_byte_order_mark(bytes).size();
    for (; line > 1; --line) {
        at = line_end(bytes, at);
        if (at == bytes.size()) return std::nullopt;
        at = next_line(bytes, at);
    }
    for (; column > 1; --column) {
        if (at >= bytes.size() || bytes[at] == '\n' || bytes[at] == '\r') return std::nullopt;
        utf8::next(bytes, at);
    }
    return at;
}

std::string_view line_end_of(std::string_view bytes) {
    const std::size_t end = line_end(bytes, 0);
    return end == bytes.size() ? "\n" : bytes.substr(end, next_line(bytes, end) - end);
}

}  // namespace lykta
