#pragma once
// The site's own files and pictures: which there are, and where texts use them.

#include "base/diagnostic.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// Where an author's "media/plan.pdf#page=2" leads.
struct MediaTarget {
    std::string file;  ///< "media/plan.pdf", as the file is called
    std::string rest;  ///< "#page=2"
};

struct Media {
    std::set<std::string> files;                     ///< "media/karta.png"
    std::map<std::string, std::vector<Place>> uses;  ///< by file, in the order of the texts

    /// written: as the file is called, or as an address has it ("min%20fil.pdf"). Nothing where no
    /// such file is there.
    [[nodiscard]] std::optional<MediaTarget> find(std::string_view written) const;
};

}  // namespace lykta
