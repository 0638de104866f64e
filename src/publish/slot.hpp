#pragma once
// A slot: a whole site in a folder, visible (DIR) or hidden (.DIR.next).
//
// Slots share the files that they have in common (hard links), so that an unchanged file keeps its
// time and costs nothing. Therefore no file of a slot is ever changed in place.

#include "base/outputs.hpp"
#include "publish/folder.hpp"
#include "publish/manifest.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lykta {

struct Slot {
    Descriptor folder;                 ///< not open: the slot does not exist
    Tree tree;                         ///< without our manifest and temporary file
    std::optional<Manifest> manifest;  ///< none: nothing is known of its files
    bool has_manifest_file = false;
    timespec manifest_changed{};
};

Slot read_slot(int parent, const std::string& name);

/// Is the file what the manifest says it is? A file that changed before its manifest was written
/// is; a later one may have been edited by hand and is read. (Times can be set back by anyone, but
/// not that of the change of the inode.)
[[nodiscard]] bool is_intact(const Slot& slot, const std::string& path);

/// What a publication changes in what visitors see.
struct Difference {
    std::set<std::string> written;
    std::set<std::string> unchanged;
    std::set<std::string> removed;
    std::set<std::string> foreign;          ///< files and links that are not ours
    std::set<std::string> foreign_folders;  ///< those they stand in, and empty ones

    [[nodiscard]] bool empty() const { return written.empty() && removed.empty(); }
};

Difference difference(const Slot& visible, const Manifest& wanted);

/// Makes hidden hold exactly the outputs and what is foreign in visible, then its manifest, last.
/// carry_foreign: false where the slots will not change places.
void update_hidden(Slot& hidden, const Slot& visible, const Difference& difference,
                   const Outputs& outputs, const Manifest& wanted, bool carry_foreign);

}  // namespace lykta
