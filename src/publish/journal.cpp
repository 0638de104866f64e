#include "publish/journal.hpp"

#include "base/hash.hpp"
#include "publish/slot.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <ctime>

namespace lykta {

namespace {

constexpr std::string_view journal_heading = "lykta-journal 1\n";

std::string note_for(const Manifest& manifest) { return journal_note(print_manifest(manifest)); }

timespec now() { return {0, UTIME_NOW}; }

void remove_ours(const Slot& visible, const Manifest& old, const Manifest& wanted) {
    std::set<std::string> emptied;
    for (const auto& [path, file] : old) {
        if (wanted.contains(path)) continue;
        add_folders_above(path, emptied);  // also where a stopped run removed the file already
        const auto found = visible.tree.find(path);
        const bool ours = found != visible.tree.end() && found->second.type == Node::Type::file;
        if (ours) remove_node(visible.folder.get(), path, found->second);
    }
    // Deepest first. A folder that holds something else stays, which the kernel knows best.
    for (auto path = emptied.rbegin(); path != emptied.rend(); ++path) {
        const auto found = visible.tree.find(*path);
        if (found == visible.tree.end() || found->second.type != Node::Type::folder) continue;
        const bool removed = ::unlinkat(visible.folder.get(), path->c_str(), AT_REMOVEDIR) == 0;
        if (!removed && errno != ENOTEMPTY && errno != EEXIST) fail(*path, "cannot remove", errno);
    }
}

void make_folders(int folder, const Manifest& wanted) {
    std::set<std::string> folders;
    for (const auto& [path, file] : wanted) add_folders_above(path, folders);
    for (const std::string& path : folders) {
        if (::mkdirat(folder, path.c_str(), 0777) != 0 && errno != EEXIST) {
            fail(path, "cannot make the folder", errno);
        }
    }
}

/// May be stopped anywhere and begun again: DIR's own manifest stays the old one until the end.
void make_alike(const Slot& visible, const Slot& hidden) {
    const Manifest old = visible.manifest.value_or(Manifest{});
    const Manifest& wanted = *hidden.manifest;
    remove_ours(visible, old, wanted);
    make_folders(visible.folder.get(), wanted);
    for (const auto& [path, file] : wanted) {
        const auto before = old.find(path);
        const bool there =
            before != old.end() && before->second == file && is_intact(visible, path);
        if (there) continue;
        replace_file(visible.folder.get(), path, read_file(hidden.folder.get(), path),
                     hidden.tree.at(path).modified);
    }
    replace_file(visible.folder.get(), std::string(manifest_name), print_manifest(wanted), now());
    sync_all(visible.folder.get());
}

void remove_note(const Target& target) {
    if (::unlinkat(target.parent.get(), target.journal().c_str(), 0) != 0) {
        fail(target.journal(), "cannot remove", errno);
    }
}

bool note_exists(const Target& target) {
    return ::faccessat(target.parent.get(), target.journal().c_str(), F_OK, AT_SYMLINK_NOFOLLOW) ==
           0;
}

}  // namespace

std::string journal_note(std::string_view manifest_text) {
    return std::string(journal_heading) + hash(manifest_text) + '\n';
}

void publish_by_journal(const Target& target) {
    const Slot hidden = read_slot(target.parent.get(), target.hidden());
    const Slot visible = read_slot(target.parent.get(), target.name);
    // A note that is cut short matches no slot and is dropped; DIR is untouched until it is whole.
    write_file(target.parent.get(), target.journal(), note_for(*hidden.manifest));
    sync_all(target.parent.get());
    make_alike(visible, hidden);
    remove_note(target);
}

bool complete_journal(const Target& target) {
    if (!note_exists(target)) return false;
    const Slot hidden = read_slot(target.parent.get(), target.hidden());
    const Slot visible = read_slot(target.parent.get(), target.name);
    const bool ours =
        hidden.manifest && visible.folder.open() &&
        read_file(target.parent.get(), target.journal()) == note_for(*hidden.manifest);
    // Without the slot it speaks of, the note says nothing; the publication that follows compares
    // every file anyway.
    if (ours) make_alike(visible, hidden);
    remove_note(target);
    return ours;
}

}  // namespace lykta
