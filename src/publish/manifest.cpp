#include "publish/manifest.hpp"

#include "base/hash.hpp"

#include <charconv>

namespace lykta {

namespace {

constexpr std::string_view manifest_heading = "lykta-manifest 1";
constexpr std::string_view ending = "end ";
constexpr std::size_t hash_size = 32;

std::optional<std::string_view> take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

std::optional<std::uint64_t> number(std::string_view digits) {
    std::uint64_t value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc{} || rest != end) return std::nullopt;
    return value;
}

bool add_line(std::string_view line, Manifest& manifest) {
    const std::size_t space = line.find(' ', hash_size + 1);
    if (space == std::string_view::npos || line[hash_size] != ' ') return false;
    const auto size = number(line.substr(hash_size + 1, space - hash_size - 1));
    const std::string_view path = line.substr(space + 1);
    if (!size || !is_clean_path(path)) return false;
    manifest.emplace_hint(manifest.end(), path,
                          ManifestFile{std::string(line.substr(0, hash_size)), *size});
    return true;
}

}  // namespace

Manifest manifest_of(const Outputs& outputs, const CopiedFiles& copied) {
    Manifest manifest;
    for (const auto& [path, bytes] : outputs) {
        manifest.emplace_hint(manifest.end(), path, ManifestFile{hash(bytes), bytes.size()});
    }
    for (const auto& [path, file] : copied) manifest[path] = {file.hash, file.size};
    return manifest;
}

std::string print_manifest(const Manifest& manifest) {
    std::string out(manifest_heading);
    out += '\n';
    for (const auto& [path, file] : manifest) {
        out += file.hash + ' ' + std::to_string(file.size) + ' ' + path + '\n';
    }
    out += ending;
    out += std::to_string(manifest.size()) + '\n';
    return out;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
    if (take_line(text) != manifest_heading) return std::nullopt;
    Manifest manifest;
    while (const auto line = take_line(text)) {
        if (line->starts_with(ending)) {
            const bool whole = number(line->substr(ending.size())) == manifest.size();
            if (!whole || !text.empty()) return std::nullopt;
            return manifest;
        }
        if (!add_line(*line, manifest)) return std::nullopt;
    }
    return std::nullopt;
}

bool is_clean_path(std::string_view path) {
    constexpr std::string_view line_breaks("\n\0", 2);
    if (path.find_first_of(line_breaks) != std::string_view::npos) return false;
    for (;;) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        if (name.empty() || name == "." || name == "..") return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
}

}  // namespace lykta
