#pragma once
// Reading files, from disk or (in tests) from memory. Writing the site is publish/'s own matter.
// Paths are relative to a root, with '/', without "." and "..".

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta {

enum class FileError {
    none,
    missing,
    not_a_file,  ///< a folder
    not_a_folder,
    unreadable,  ///< permission, input/output error
    outside,     ///< leads out of the root: "..", or a symbolic link
    circular,    ///< a symbolic link that leads back to itself
    too_large,
    pipe,  ///< this one and the next never answer, or not as files do
    socket,
    device,
};

struct FileEntry {
    std::string name;  ///< last part only
    bool folder = false;
    /// outside or missing for a link that leads there, circular for one that leads nowhere else,
    /// pipe, socket or device for what is one. What only reading can tell (unreadable, too_large)
    /// is not here.
    FileError error = FileError::none;
    /// Of a symbolic link to a folder: where that really lies below the root, which itself is "".
    /// Whoever walks on into it sees by this whether the way leads round.
    std::optional<std::string> leads_to = std::nullopt;
};

struct ReadFile {
    std::string bytes;
    FileError error = FileError::none;
};

struct ListedFolder {
    std::vector<FileEntry> entries;  ///< sorted by name
    FileError error = FileError::none;
};

/// A file to be read piece by piece, however large it is.
class OpenFile {
public:
    OpenFile() = default;
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    virtual ~OpenFile() = default;

    /// When it was opened.
    [[nodiscard]] virtual std::uintmax_t size() const = 0;
    /// Fills `into` with what begins at `at`: as many bytes as there are, so fewer only at the end.
    /// Nothing where the machine fails. Several threads may ask at once.
    [[nodiscard]] virtual std::optional<std::size_t> read_at(std::uintmax_t at,
                                                             std::span<char> into) const = 0;
};

struct OpenedFile {
    std::unique_ptr<OpenFile> file;  ///< null where there is an error
    FileError error = FileError::none;
};

class FileSystem {
public:
    virtual ~FileSystem() = default;
    /// limit in bytes: a larger file gives too_large and no bytes.
    [[nodiscard]] virtual ReadFile read(const std::string& path, std::uintmax_t limit) const = 0;
    /// Errors are those of read(), but for a size. Without an own way, it is read whole.
    [[nodiscard]] virtual OpenedFile open(const std::string& path) const;
    /// The path "" is the root.
    [[nodiscard]] virtual ListedFolder list(const std::string& path) const = 0;
};

/// Files below root; symbolic links are followed only while they stay below it.
std::unique_ptr<FileSystem> disk(std::string root);

/// For tests: path -> bytes, or the error that reading it gives. Folders are there because their
/// files are; a path that ends with '/' is a folder of its own (empty, or with an error).
std::unique_ptr<FileSystem> memory(
    std::map<std::string, std::variant<std::string, FileError>> files);

}  // namespace lykta
