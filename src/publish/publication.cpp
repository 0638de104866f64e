#include "publish/publication.hpp"

#include "publish/journal.hpp"
#include "publish/slot.hpp"
#include "publish/target.hpp"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>

#include <cerrno>

namespace lykta {

namespace {

[[noreturn]] void refuse(PublishError::Kind kind, const std::string& path,
                         const std::string& what) {
    throw PublishError(kind, path, path + " " + what);
}

void check_outputs(const Outputs& outputs) {
    std::set<std::string> folders;
    for (const auto& [path, bytes] : outputs) {
        const bool reserved = path == manifest_name || path == temporary_name;
        if (!is_clean_path(path) || reserved) {
            refuse(PublishError::Kind::input_output, path, "cannot be published under this name");
        }
        add_folders_above(path, folders);
    }
    for (const std::string& folder : folders) {
        if (outputs.contains(folder)) {
            refuse(PublishError::Kind::input_output, folder, "is both a file and a folder");
        }
    }
}

void check_is_ours(const Slot& visible, const Target& target) {
    if (visible.manifest || (visible.tree.empty() && !visible.has_manifest_file)) return;
    refuse(PublishError::Kind::not_a_folder, target.path,
           visible.has_manifest_file
               ? "has a damaged " + std::string(manifest_name) + "; nothing was changed"
               : "holds other files and was not made by lykta; choose an empty folder");
}

void check_collisions(const Difference& difference, const Manifest& wanted, const Target& target) {
    const auto collide = [&](const std::string& path) {
        refuse(PublishError::Kind::foreign_collision, target.path + "/" + path,
               "is not ours and stands where the site needs a place");
    };
    std::set<std::string> folders;
    for (const auto& [path, file] : wanted) {
        const bool taken =
            difference.foreign.contains(path) || difference.foreign_folders.contains(path);
        if (taken) collide(path);
        add_folders_above(path, folders);
    }
    for (const std::string& folder : folders) {
        if (difference.foreign.contains(folder)) collide(folder);
    }
}

Slot open_hidden(const Target& target, const Slot& visible) {
    Slot hidden = read_slot(target.parent.get(), target.hidden());
    if (!hidden.folder.open()) {
        make_folder(target.parent.get(), target.hidden(), 0777);
        hidden.folder = open_folder(target.parent.get(), target.hidden());
    }
    if (visible.folder.open()) {
        const mode_t mode = node_of(visible.folder.get(), target.path).mode;
        const bool differs = node_of(hidden.folder.get(), target.hidden()).mode != mode;
        if (differs && ::fchmod(hidden.folder.get(), mode) != 0) {
            fail(target.hidden(), "cannot set the rights of", errno);
        }
    }
    return hidden;
}

bool is_mount_point(const Slot& visible, const Target& target) {
    return visible.folder.open() && node_of(visible.folder.get(), target.path).device !=
                                        node_of(target.parent.get(), target.path).device;
}

bool cannot_exchange(int error) {
    return error == EINVAL || error == EXDEV || error == EBUSY || error == ENOSYS ||
           error == EOPNOTSUPP;
}

/// Returns whether the folders changed places.
bool show(const Target& target, const Slot& visible, bool mount_point, const Exchange& exchange) {
    if (!visible.folder.open()) {
        const int moved = ::renameat(target.parent.get(), target.hidden().c_str(),
                                     target.parent.get(), target.name.c_str());
        if (moved != 0) fail(target.path, "cannot make", errno);
        return true;
    }
    const int error =
        mount_point ? EXDEV : exchange(target.parent.get(), target.name, target.hidden());
    if (error == 0) return true;
    if (!cannot_exchange(error)) fail(target.path, "cannot exchange", error);
    publish_by_journal(target);
    return false;
}

}  // namespace

int exchange_folders(int parent, const std::string& one, const std::string& other) {
    const int done = ::renameat2(parent, one.c_str(), parent, other.c_str(), RENAME_EXCHANGE);
    return done == 0 ? 0 : errno;
}

Published publish_with(const Outputs& outputs, const std::string& directory,
                       const Exchange& exchange) {
    check_outputs(outputs);
    const Target target = find_target(directory);
    const Descriptor lock = take_lock(target);
    complete_journal(target);

    const Slot visible = read_slot(target.parent.get(), target.name);
    check_is_ours(visible, target);
    const Manifest wanted = manifest_of(outputs);
    const Difference changes = difference(visible, wanted);
    check_collisions(changes, wanted, target);

    Published published;
    published.written = changes.written.size();
    published.unchanged = changes.unchanged.size();
    published.removed = changes.removed.size();
    published.foreign.assign(changes.foreign.begin(), changes.foreign.end());
    if (visible.manifest && changes.empty()) return published;

    const bool mount_point = is_mount_point(visible, target);
    Slot hidden = open_hidden(target, visible);
    update_hidden(hidden, visible, changes, outputs, wanted, !mount_point);
    sync_all(hidden.folder.get());
    published.exchanged = show(target, visible, mount_point, exchange);
    return published;
}

bool recover(const std::string& directory) {
    const Target target = find_target(directory);
    const Descriptor lock = take_lock(target);
    return complete_journal(target);
}

}  // namespace lykta
