#include "publish/journal.hpp"

#include "base/hash.hpp"
#include "publish/publish.hpp"
#include "publish/slot.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <optional>

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
        const bool ours = found != visible.tree.end() && found->second.kind == FileKind::file;
        if (ours) remove_node(visible.folder, path, found->second);
    }
    // Deepest first. A folder that holds something else stays, which the kernel knows best.
    for (auto path = emptied.rbegin(); path != emptied.rend(); ++path) {
        const auto found = visible.tree.find(*path);
        if (found == visible.tree.end() || found->second.kind != FileKind::folder) continue;
        remove_node(visible.folder, *path, found->second);
    }
}

void make_folders(const Folder& folder, const Manifest& wanted) {
    std::set<std::string> folders;
    for (const auto& [path, file] : wanted) add_folders_above(path, folders);
    for (const std::string& path : folders) {
        if (!node_at(folder, path)) make_folder(folder, path, 0777);
    }
}

/// The hidden slot has just been written, or was found whole: a file that is not there any more is
/// the machine's doing.
const timespec& time_of(const Slot& hidden, const std::string& path) {
    const auto found = hidden.tree.find(path);
    if (found == hidden.tree.end()) fail(hidden.folder, path, ENOENT);
    return found->second.modified;
}

bool is_whole(const Slot& slot) {
    return slot.manifest && std::ranges::all_of(*slot.manifest, [&](const auto& file) {
               return is_intact(slot, file.first);
           });
}

/// May be stopped anywhere and begun again: DIR's own manifest stays the old one until the end.
void make_alike(const Slot& visible, const Slot& hidden) {
    const Manifest old = visible.manifest.value_or(Manifest{});
    const Manifest& wanted = *hidden.manifest;
    remove_ours(visible, old, wanted);
    make_folders(visible.folder, wanted);
    for (const auto& [path, file] : wanted) {
        const auto before = old.find(path);
        const bool there =
            before != old.end() && before->second == file && is_intact(visible, path);
        if (there) continue;
        replace_file(visible.folder, path, pieces_of(hidden.folder, path), time_of(hidden, path));
    }
    replace_file(visible.folder, std::string(manifest_name), print_manifest(wanted), now());
    sync_all(visible.folder);
}

[[noreturn]] void in_the_way(const Target& target, FileKind found) {
    throw PublishError(PublishError::Kind::in_the_way, target.parent.path_of(target.journal()),
                       found);
}

/// Whole, or cut short by a run that was stopped while it wrote it.
bool is_note(std::string_view text) {
    if (text.size() < journal_heading.size()) return journal_heading.starts_with(text);
    const std::size_t whole = journal_note("").size();
    if (!text.starts_with(journal_heading) || text.size() > whole) return false;
    const std::string_view rest = text.substr(journal_heading.size());
    const std::size_t letters = rest.find_first_not_of("0123456789abcdef");
    return letters == std::string_view::npos ||
           (text.size() == whole && letters + 1 == rest.size() && rest.back() == '\n');
}

/// Nothing: there is none. Somebody else's file of that name is not taken for one.
std::optional<std::string> read_note(const Target& target) {
    const auto node = node_at(target.parent, target.journal());
    if (!node) return std::nullopt;
    if (node->kind != FileKind::file) in_the_way(target, node->kind);
    std::string text = read_file(target.parent, target.journal());
    if (!is_note(text)) in_the_way(target, node->kind);
    return text;
}

void remove_note(const Target& target) { remove_node(target.parent, target.journal(), Node{}); }

/// Without its manifest nobody knows what the slot should hold.
const Manifest& manifest_of_hidden(const Slot& hidden) {
    if (!hidden.manifest) fail(hidden.folder, std::string(manifest_name), EIO);
    return *hidden.manifest;
}

}  // namespace

std::string journal_note(std::string_view manifest_text) {
    return std::string(journal_heading) + hash(manifest_text) + '\n';
}

void publish_by_journal(const Target& target) {
    const Slot hidden = read_slot(target.parent, target.hidden());
    const Slot visible = read_slot(target.parent, target.name);
    // A note that is cut short matches no slot and is dropped; DIR is untouched until it is whole.
    write_file(target.parent, target.journal(), note_for(manifest_of_hidden(hidden)));
    sync_all(target.parent);
    make_alike(visible, hidden);
    remove_note(target);
}

bool complete_journal(const Target& target) {
    const auto note = read_note(target);
    if (!note) return false;
    const Slot hidden = read_slot(target.parent, target.hidden());
    const Slot visible = read_slot(target.parent, target.name);
    const bool ours =
        visible.folder.open() && is_whole(hidden) && *note == note_for(*hidden.manifest);
    // Without the slot it speaks of, whole, the note says nothing; the publication that follows
    // compares every file anyway.
    if (ours) make_alike(visible, hidden);
    remove_note(target);
    return ours;
}

}  // namespace lykta
