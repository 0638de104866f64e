#pragma once
// What one brochure in one language becomes, as the cache keeps it: facts, remarks and files in one
// piece, so that what is kept is all there or not at all.

#include "print/remark.hpp"

#include <optional>
#include <string>

namespace lykta::print {

struct Packet {
    int pages = 0;            ///< of the office's file; 0: it cannot be put on paper
    int thumbnail_width = 0;  ///< in points of the paper
    int thumbnail_height = 0;
    Remarks remarks;
    std::string office;
    std::string print_shop;
    std::string imposed;  ///< empty: the format has none
    std::string thumbnail;
};

std::string pack(const Packet& packet);
/// Nothing where the bytes are no whole packet.
std::optional<Packet> unpack(const std::string& bytes);

}  // namespace lykta::print
