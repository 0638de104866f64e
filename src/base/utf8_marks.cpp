#include "base/utf8_marks.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>

namespace lykta::utf8 {

std::optional<std::size_t> first_pile(std::string_view text) {
    constexpr unsigned char first_byte_of_marks = 0xCC;
    int marks = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const auto byte = static_cast<unsigned char>(text[start]);
        if (byte < first_byte_of_marks) {  // nearly all there is: no need to decode
            offset += byte < 0x80 ? 1 : 2;
            marks = 0;
            continue;
        }
        const auto c = static_cast<UChar32>(next(text, offset));
        const bool mark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
        marks = mark ? marks + 1 : 0;
        if (marks > most_marks) return start;
    }
    return std::nullopt;
}

}  // namespace lykta::utf8
