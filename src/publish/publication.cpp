#include "publish/publication.hpp"

#include "base/file_refused.hpp"
#include "publish/journal.hpp"
#include "publish/slot.hpp"
#include "publish/target.hpp"

#include <stdio.h>
#include <sys/stat.h>

#include <cerrno>

namespace lykta {

namespace {

using Kind = PublishError::Kind;

[[noreturn]] void refuse(Kind kind, const std::string& path, FileKind found) {
    throw PublishError(kind, path, found);
}

void check_outputs(const Manifest& wanted) {
    std::set<std::string> folders;
    for (const auto& [path, file] : wanted) {
        const bool reserved = path == manifest_name || path == temporary_name || path == list_name;
        if (!is_clean_path(path) || reserved) refuse(Kind::bad_name, path, FileKind::file);
        add_folders_above(path, folders);
    }
    for (const std::string& folder : folders) {
        if (wanted.contains(folder)) refuse(Kind::bad_name, folder, FileKind::folder);
    }
}

void check_is_ours(const Slot& visible, const Target& target) {
    if (visible.manifest || (visible.tree.empty() && !visible.has_manifest_file)) return;
    if (!visible.has_manifest_file) refuse(Kind::not_ours, target.path(), FileKind::folder);
    refuse(Kind::damaged_manifest, visible.folder.path_of(std::string(manifest_name)),
           FileKind::file);
}

/// Before anything is changed: what others put where we keep the next site is theirs.
void check_hidden(const Slot& hidden, const Slot& visible) {
    const auto unknown = unknown_in(hidden, visible);
    if (unknown.empty()) return;
    const bool damaged = hidden.has_manifest_file && !hidden.manifest && hidden.listed.empty();
    if (damaged) {
        refuse(Kind::damaged_manifest, hidden.folder.path_of(std::string(manifest_name)),
               FileKind::file);
    }
    refuse(Kind::in_the_way, hidden.folder.path_of(unknown.front()),
           hidden.tree.at(unknown.front()).kind);
}

void check_collisions(const Slot& visible, const Difference& difference, const Manifest& wanted) {
    const auto collide = [&](const std::string& path) {
        const auto found = visible.tree.find(path);
        refuse(Kind::foreign_collision, visible.folder.path_of(path),
               found == visible.tree.end() ? FileKind::folder : found->second.kind);
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

/// A slot that does not exist yet is not open.
Slot look_at_hidden(const Target& target) {
    const auto found = node_at(target.parent, target.hidden());
    if (found && found->kind != FileKind::folder) {
        refuse(Kind::in_the_way, target.parent.path_of(target.hidden()), found->kind);
    }
    return read_slot(target.parent, target.hidden());
}

void open_hidden(Slot& hidden, const Target& target, const Slot& visible) {
    if (!hidden.folder.open()) {
        make_folder(target.parent, target.hidden(), 0777);
        hidden.folder = open_folder(target.parent, target.hidden());
    }
    if (!visible.folder.open()) return;
    const mode_t mode = node_of(visible.folder).mode;
    const bool differs = node_of(hidden.folder).mode != mode;
    if (differs && ::fchmod(hidden.folder.get(), mode) != 0) fail(hidden.folder, "", errno);
}

bool is_mount_point(const Slot& visible, const Target& target) {
    return visible.folder.open() && node_of(visible.folder).device != node_of(target.parent).device;
}

bool cannot_exchange(int error) {
    return error == EINVAL || error == EXDEV || error == EBUSY || error == ENOSYS ||
           error == EOPNOTSUPP;
}

/// Returns whether the folders changed places. carried: of others', in both.
bool show(const Target& target, const Slot& visible, bool mount_point,
          const std::set<std::string>& carried, const Exchange& exchange) {
    if (!visible.folder.open()) {
        const int moved = ::renameat(target.parent.get(), target.hidden().c_str(),
                                     target.parent.get(), target.name.c_str());
        if (moved != 0) fail(target.parent, target.name, errno);
        return true;
    }
    const int error =
        mount_point ? EXDEV : exchange(target.parent.get(), target.name, target.hidden());
    if (error != 0 && !cannot_exchange(error)) fail(target.parent, target.name, error);
    if (error != 0) publish_by_journal(target);
    try {
        list_carried(open_folder(target.parent, target.hidden()), carried);
    } catch (const FileRefused&) {
        // The new site stands. Without the list, what DIR shows as well is still known.
    }
    return error == 0;
}

}  // namespace

int exchange_folders(int parent, const std::string& one, const std::string& other) {
    const int done = ::renameat2(parent, one.c_str(), parent, other.c_str(), RENAME_EXCHANGE);
    return done == 0 ? 0 : errno;
}

Published publish_with(const Outputs& outputs, const std::string& directory,
                       const Exchange& exchange, const Copies& copies) {
    const Manifest wanted = manifest_of(outputs, copies.files);
    check_outputs(wanted);
    const Target target = find_target(directory);
    const Descriptor lock = take_lock(target);
    complete_journal(target);

    const Slot visible = read_slot(target.parent, target.name);
    check_is_ours(visible, target);
    const Difference changes = difference(visible, wanted);
    check_collisions(visible, changes, wanted);

    Published published;
    published.written = changes.written.size();
    published.unchanged = changes.unchanged.size();
    published.removed = changes.removed.size();
    published.foreign.assign(changes.foreign.begin(), changes.foreign.end());
    if (visible.manifest && changes.empty()) return published;

    Slot hidden = look_at_hidden(target);
    check_hidden(hidden, visible);
    const bool mount_point = is_mount_point(visible, target);
    open_hidden(hidden, target, visible);
    update_hidden(hidden, visible, changes, {outputs, copies, wanted}, !mount_point);
    const std::set<std::string> carried = mount_point ? std::set<std::string>() : changes.foreign;
    published.exchanged = show(target, visible, mount_point, carried, exchange);
    return published;
}

bool recover(const std::string& directory) {
    const Target target = find_target(directory);
    const Descriptor lock = take_lock(target);
    return complete_journal(target);
}

}  // namespace lykta
