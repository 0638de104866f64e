#include "source/edit.hpp"

#include "base/descriptor.hpp"
#include "base/utf8.hpp"
#include "source/characters.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace lykta {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& path) {
    throw std::system_error(errno, std::generic_category(), path);
}

void write_all(int file, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) refuse(path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

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

void write_file(const std::string& path, std::string_view bytes) {
    std::error_code error;
    fs::path target = fs::canonical(path, error);
    if (error) target = path;
    if (target.has_parent_path()) fs::create_directories(target.parent_path());
    struct stat before {};
    const bool exists = ::stat(target.c_str(), &before) == 0;

    // Of the process: two runs at once must not write into one file.
    const std::string name = (target.parent_path() /
                              ("." + target.filename().string() + "." + std::to_string(::getpid())))
                                 .string();
    Descriptor file(::open(name.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0666));
    if (!file.open()) refuse(path);
    try {
        write_all(file.get(), bytes, path);
        const bool same_mode = !exists || ::fchmod(file.get(), before.st_mode & 07777) == 0;
        if (!same_mode || ::fsync(file.get()) != 0 || ::rename(name.c_str(), target.c_str()) != 0) {
            refuse(path);
        }
    } catch (...) {
        ::unlink(name.c_str());
        throw;
    }
}

}  // namespace lykta
