#pragma once
// A slot: a whole site in a folder, visible (DIR) or hidden (.DIR.next).
//
// What stands in a slot is ours only where something of ours says so: its manifest, and while the
// hidden one is made, the list of what may come to stand in it. Nothing else is ever removed.
//
// Slots share the files that they have in common (hard links), so that an unchanged file keeps its
// time and costs nothing. Therefore no file of a slot is ever changed in place.

#include "base/folder.hpp"
#include "base/outputs.hpp"
#include "publish/manifest.hpp"
#include "publish/publish.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lykta {

struct Slot {
    Folder folder;                     ///< not open: the slot does not exist
    Tree tree;                         ///< without our manifest, list and temporary file
    std::optional<Manifest> manifest;  ///< none: nothing is known of its files
    bool has_manifest_file = false;
    timespec manifest_changed{};
    std::set<std::string> listed;  ///< what a run that made this slot wrote that it brings here
};

/// The name of that list.
constexpr std::string_view list_name = ".lykta-slot";

Slot read_slot(const Folder& parent, const std::string& name);

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

/// What stands in the hidden slot and nothing of ours knows: neither its manifest, nor its list,
/// nor is it what DIR shows at that path. Folders count by what is in them.
std::vector<std::string> unknown_in(const Slot& hidden, const Slot& visible);

/// The site to be.
struct NextSite {
    const Outputs& outputs;
    const Copies& copies;
    const Manifest& manifest;  ///< of both
};

/// Makes hidden hold exactly the outputs and what is foreign in visible, then its manifest, last,
/// and waits until the disk has it. carry_foreign: false where the slots will not change places.
void update_hidden(Slot& hidden, const Slot& visible, const Difference& difference,
                   const NextSite& wanted, bool carry_foreign);

/// In the slot that is hidden now: what of others' stands in it stands in DIR, too, and may go.
void list_carried(const Folder& hidden, const std::set<std::string>& carried);

}  // namespace lykta
