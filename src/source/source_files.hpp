#pragma once
// Reading a tree's files, with each failure reported at the file it befell.

#include "base/diagnostic.hpp"
#include "base/file_kind.hpp"
#include "base/file_system.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// The folders on a walk's way, by where they really lie below the root, which itself is "".
using Trail = std::vector<std::string>;

/// A name in a site's folder that is not read: left behind by editors and operating systems, or
/// meant for people and not for the site.
[[nodiscard]] bool passed_over(std::string_view name);

/// The most bytes of a catalogue: who reads one and who writes one ask here, so that nothing is
/// written that is then refused. A site of 600 records has some 4 MB.
inline constexpr std::uintmax_t catalogue_limit = 64U << 20U;

/// In translations/: what is out at translators (translation/exchange/sent.hpp), no catalogue.
inline constexpr std::string_view sent_folder = "out";

class SourceFiles {
public:
    /// Texts that are read stay in texts, where views into them are safe.
    SourceFiles(const FileSystem& files, std::map<std::string, std::string>& texts,
                Diagnostics& diagnostics)
        : files_(files), texts_(texts), diagnostics_(diagnostics) {}

    /// Without what is passed over. A missing folder is empty.
    std::vector<FileEntry> list(const std::string& path) const;
    /// The same for the tree's own root, of which an error is said.
    ListedFolder root() const;
    [[nodiscard]] bool exists(const std::string& path) const;

    /// False where the entry cannot be used at all (is_file: or is a folder); reported then.
    bool usable(const FileEntry& entry, const std::string& path) const;
    bool is_file(const FileEntry& entry, const std::string& path) const;
    void report_error(FileError error, const std::string& path) const;
    /// The trail into a folder of the one where trail ends. Nothing where the folder is a link back
    /// to where the walk has been: reported, each link once, however many ways lead to it.
    std::optional<Trail> into(const FileEntry& folder, const std::string& path, const Trail& trail);

    /// At most 4 MB, with "\n" for the line ends of other systems. To be shown and understood; what
    /// is edited is read as it lies there (FileSystem::read), see yaml/edit.hpp.
    const std::string* text(const std::string& path) const;
    /// The same, up to catalogue_limit.
    const std::string* catalogue(const std::string& path) const;
    /// At most 40 MB.
    std::optional<std::string> bytes(const std::string& path) const;

private:
    const std::string* text(const std::string& path, std::uintmax_t limit) const;
    void report_error(FileError error, const std::string& path, std::uintmax_t limit) const;
    void report_special(FileKind kind, const std::string& path) const;
    /// Names that nothing can be made of are reported, and files that other programs left here.
    void keep_what_is_read(ListedFolder& listed, const std::string& path) const;

    const FileSystem& files_;
    std::map<std::string, std::string>& texts_;
    Diagnostics& diagnostics_;
    std::set<std::string> leading_back_;  ///< links, by where they really lie
};

}  // namespace lykta
