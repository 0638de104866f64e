#pragma once
// What we made: one line for each of our files in a published folder. It tells our files from
// others' and the old site from the new without reading either. It holds no times, so that two
// builds of the same content give the same bytes.

#include "base/outputs.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace lykta {

constexpr std::string_view manifest_name = ".lykta-manifest";

struct ManifestFile {
    std::string hash;
    std::uint64_t size = 0;
    bool operator==(const ManifestFile&) const = default;
};

/// Path -> what we wrote there.
using Manifest = std::map<std::string, ManifestFile>;

Manifest manifest_of(const Outputs& outputs, const CopiedFiles& copied = {});

/// lykta-manifest 1, then "hash size path" for each file, then "end" and their number: a manifest
/// that is cut short is no manifest.
std::string print_manifest(const Manifest& manifest);
std::optional<Manifest> parse_manifest(std::string_view text);

/// A path that may stand in a published folder: relative, no "." or "..", one line.
[[nodiscard]] bool is_clean_path(std::string_view path);

}  // namespace lykta
