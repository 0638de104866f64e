#pragma once
// Everything a build makes, complete before the first byte is written.

#include <cstdint>
#include <map>
#include <string>

namespace lykta {

/// Path below the published folder, with '/' -> bytes.
using Outputs = std::map<std::string, std::string>;

/// A file of the site's that nothing is made of: a PDF, a film. It is never held in memory, but
/// copied when the site is published, if it is still what it was when it was read.
struct CopiedFile {
    std::string from;  ///< below the site's folder, as the disk calls it
    std::uint64_t size = 0;
    std::string hash;
    bool operator==(const CopiedFile&) const = default;
};

/// Path below the published folder -> where it comes from.
using CopiedFiles = std::map<std::string, CopiedFile>;

}  // namespace lykta
