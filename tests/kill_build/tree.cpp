#include "tree.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace kill_build {

namespace fs = std::filesystem;

namespace {

constexpr int files_told = 10;

struct Difference {
    std::string text;
    int files = 0;
};

Difference between(const Tree& seen, const Tree& wanted) {
    Difference found;
    const auto tell = [&](const std::string& what, const std::string& path) {
        if (++found.files <= files_told) {
            found.text += "  " + what + " " + path + "\n";
        }
    };
    for (const auto& [path, bytes] : wanted) {
        const auto same = seen.find(path);
        if (same == seen.end()) {
            tell("missing", path);
        } else if (same->second != bytes) {
            tell("differs", path);
        }
    }
    for (const auto& [path, bytes] : seen) {
        if (!wanted.contains(path)) {
            tell("too much", path);
        }
    }
    return found;
}

}  // namespace

std::string read_file(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

void write_file(const fs::path& path, const std::string& bytes) {
    std::ofstream stream(path, std::ios::binary);
    stream << bytes;
    if (!stream.flush()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

Tree read_tree(const fs::path& root) {
    Tree tree;
    if (!fs::exists(root)) {
        return tree;
    }
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (entry.is_regular_file()) {
            tree[fs::relative(entry.path(), root).generic_string()] = read_file(entry.path());
        }
    }
    return tree;
}

std::string difference(const Tree& seen, const Tree& one, const Tree& other) {
    const auto from_one = between(seen, one);
    const auto from_other = between(seen, other);
    const auto& nearer = from_one.files < from_other.files ? from_one : from_other;
    return nearer.text + "  " + std::to_string(nearer.files) + " files in all\n";
}

}  // namespace kill_build
