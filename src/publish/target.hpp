#pragma once
// The published folder and what we keep beside it: DIR, .DIR.next (the hidden slot), .DIR.lock and
// .DIR.journal.

#include "base/folder.hpp"

#include <string>

namespace lykta {

struct Target {
    Folder parent;
    std::string name;  ///< of DIR, below parent
    [[nodiscard]] std::string path() const { return parent.path_of(name); }
    [[nodiscard]] std::string hidden() const { return "." + name + ".next"; }
    [[nodiscard]] std::string lock() const { return "." + name + ".lock"; }
    [[nodiscard]] std::string journal() const { return "." + name + ".journal"; }
};

/// Follows a link at DIR once, here: all that we keep is beside the folder it leads to. Makes the
/// folders above DIR where they are missing. Throws PublishError, FileRefused.
Target find_target(const std::string& directory);

/// Held until the descriptor closes; the kernel frees it when we die. Throws PublishError (locked).
Descriptor take_lock(const Target& target);

}  // namespace lykta
