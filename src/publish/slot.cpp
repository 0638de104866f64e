#include "publish/slot.hpp"

#include "base/file_refused.hpp"
#include "base/hash.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace lykta {

namespace {

constexpr mode_t folder_mode = 0777;  // less what the umask takes

bool is_file(const Tree& tree, const std::string& path) {
    const auto found = tree.find(path);
    return found != tree.end() && found->second.kind == FileKind::file;
}

std::set<std::string> folders_of(const Manifest& manifest) {
    std::set<std::string> folders;
    for (const auto& [path, file] : manifest) add_folders_above(path, folders);
    return folders;
}

/// As one disk without links carries a file over to the other slot.
bool is_copy(const Node& node, const Node& shown) {
    return node.kind == shown.kind && node.size == shown.size &&
           same_time(node.modified, shown.modified);
}

constexpr std::string_view list_heading = "lykta-slot 1\n";

/// Paths end with a zero byte, for others' may hold line ends.
void write_list(const Folder& folder, const std::set<std::string>& paths) {
    std::string text(list_heading);
    for (const std::string& path : paths) text += path + '\0';
    replace_file(folder, std::string(list_name), text, {0, UTIME_NOW});
}

std::set<std::string> read_list(const Folder& folder) {
    const std::string text = read_file(folder, std::string(list_name));
    if (!text.starts_with(list_heading)) return {};
    std::set<std::string> out;
    std::size_t begin = list_heading.size();
    for (std::size_t end = text.find('\0', begin); end != std::string::npos;
         end = text.find('\0', begin)) {
        out.insert(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

/// One bringing up to date of the hidden slot.
class Update {
public:
    Update(Slot& hidden, const Slot& visible, const Difference& difference, const NextSite& wanted,
           bool carry_foreign)
        : hidden_(hidden),
          visible_(visible),
          difference_(difference),
          outputs_(wanted.outputs),
          copies_(wanted.copies),
          wanted_(wanted.manifest),
          carry_foreign_(carry_foreign),
          folders_(folders_of(wanted.manifest)) {
        if (carry_foreign) {
            folders_.insert(difference.foreign_folders.begin(), difference.foreign_folders.end());
        }
    }

    void run() {
        // Without a manifest the slot counts as unfinished, should we be stopped from here on: then
        // the list alone says what in it is ours.
        const std::string manifest(manifest_name);
        write_list(to(), may_stand_here());
        if (hidden_.has_manifest_file) remove_node(to(), manifest, Node{});
        remove_others();
        make_folders();
        for (const auto& [path, bytes] : outputs_) {
            if (!kept_.contains(path)) bring(path, [&all = bytes](const Sink& sink) { sink(all); });
        }
        for (const auto& [path, file] : copies_.files) {
            if (!kept_.contains(path)) bring(path, pieces_of(file));
        }
        if (carry_foreign_) carry();
        write_file(to(), manifest, print_manifest(wanted_));
        sync_all(to());
        remove_node(to(), std::string(list_name), Node{});
    }

private:
    [[nodiscard]] const Folder& to() const { return hidden_.folder; }
    [[nodiscard]] const Folder& from() const { return visible_.folder; }

    [[nodiscard]] std::set<std::string> may_stand_here() const {
        std::set<std::string> out;
        for (const auto& [path, node] : hidden_.tree) {
            if (node.kind != FileKind::folder) out.insert(path);
        }
        for (const auto& [path, file] : wanted_) out.insert(path);
        if (carry_foreign_) out.insert(difference_.foreign.begin(), difference_.foreign.end());
        return out;
    }

    void remove_others() {
        for (auto node = hidden_.tree.rbegin(); node != hidden_.tree.rend(); ++node) {
            const bool stays = node->second.kind == FileKind::folder
                                   ? folders_.contains(node->first)
                                   : is_current(node->first, node->second);
            if (stays) {
                kept_.insert(node->first);
            } else {
                remove_node(to(), node->first, node->second);
            }
        }
    }

    /// A file that changed for visitors is always written anew, even where an older generation in
    /// this slot had the same bytes: its time must not go backwards, or caches keep what they have.
    bool is_current(const std::string& path, const Node& node) const {
        const bool ours = difference_.unchanged.contains(path);
        const bool carried = carry_foreign_ && difference_.foreign.contains(path);
        if (!ours && !carried) return false;
        const Node& shown = visible_.tree.at(path);
        if (same_file(node, shown)) return true;
        return ours && hidden_.manifest && is_file(hidden_.tree, path) &&
               same_time(node.modified, shown.modified) && matches(path);
    }

    bool matches(const std::string& path) const {
        const auto entry = hidden_.manifest->find(path);
        return entry != hidden_.manifest->end() && entry->second == wanted_.at(path) &&
               is_intact(hidden_, path);
    }

    void make_folders() {
        for (const std::string& folder : folders_) {
            if (kept_.contains(folder)) continue;
            const auto shown = visible_.tree.find(folder);
            const bool foreign = difference_.foreign_folders.contains(folder);
            make_folder(to(), folder,
                        foreign && shown != visible_.tree.end() ? shown->second.mode : folder_mode);
        }
    }

    void bring(const std::string& path, const Pieces& pieces) {
        if (difference_.written.contains(path)) {
            write_file(to(), path, pieces, {0, UTIME_NOW});
        } else if (!link_file(from(), to(), path)) {
            write_file(to(), path, pieces, visible_.tree.at(path).modified);
        }
    }

    /// The site's files are its authors', who may be at work on them: what is published is what
    /// was read and judged, or nothing.
    [[nodiscard]] Pieces pieces_of(const CopiedFile& file) const {
        return [this, &file](const Sink& sink) {
            constexpr std::size_t piece_size = 256 * 1024;
            const auto changed = [&] {
                return PublishError(PublishError::Kind::changed, file.from, FileKind::file);
            };
            const OpenedFile opened = copies_.site->open(file.from);
            if (opened.file == nullptr) throw changed();
            std::string piece(piece_size, '\0');
            Hasher hasher;
            std::uint64_t size = 0;
            for (;;) {
                const auto got = opened.file->read_at(size, piece);
                if (!got) throw FileRefused(file.from, EIO);
                size += *got;
                if (size > file.size) throw changed();
                const std::string_view bytes = std::string_view(piece).substr(0, *got);
                hasher.add(bytes);
                sink(bytes);
                if (*got < piece.size()) break;
            }
            if (size != file.size || hasher.digits() != file.hash) throw changed();
        };
    }

    void carry() {
        for (const std::string& path : difference_.foreign) {
            if (kept_.contains(path) || link_file(from(), to(), path)) continue;
            copy_node(from(), to(), path, visible_.tree.at(path));
        }
    }

    Slot& hidden_;
    const Slot& visible_;
    const Difference& difference_;
    const Outputs& outputs_;
    const Copies& copies_;
    const Manifest& wanted_;
    bool carry_foreign_;
    std::set<std::string> folders_;
    std::set<std::string> kept_;
};

}  // namespace

Slot read_slot(const Folder& parent, const std::string& name) {
    Slot slot;
    slot.folder = open_folder(parent, name);
    if (!slot.folder.open()) return slot;
    slot.tree = walk(slot.folder);
    if (is_file(slot.tree, std::string(temporary_name))) {
        slot.tree.erase(std::string(temporary_name));
    }
    if (is_file(slot.tree, std::string(list_name))) {
        slot.listed = read_list(slot.folder);
        slot.tree.erase(std::string(list_name));
    }
    const auto found = slot.tree.find(std::string(manifest_name));
    if (found == slot.tree.end() || found->second.kind != FileKind::file) return slot;
    slot.has_manifest_file = true;
    slot.manifest_changed = found->second.changed;
    slot.manifest = parse_manifest(read_file(slot.folder, found->first));
    slot.tree.erase(found);
    return slot;
}

bool is_intact(const Slot& slot, const std::string& path) {
    const auto said = slot.manifest ? slot.manifest->find(path) : Manifest::const_iterator{};
    const auto found = slot.tree.find(path);
    if (!slot.manifest || said == slot.manifest->end() || found == slot.tree.end()) return false;
    const ManifestFile& expected = said->second;
    if (found->second.kind != FileKind::file || found->second.size != expected.size) return false;
    if (earlier(found->second.changed, slot.manifest_changed)) return true;
    return hash_file(slot.folder, path) == expected.hash;
}

Difference difference(const Slot& visible, const Manifest& wanted) {
    Difference out;
    const Manifest nothing;
    const Manifest& old = visible.manifest ? *visible.manifest : nothing;
    for (const auto& [path, file] : wanted) {
        const auto before = old.find(path);
        const bool same = before != old.end() && before->second == file && is_intact(visible, path);
        (same ? out.unchanged : out.written).insert(path);
    }
    for (const auto& [path, file] : old) {
        if (!wanted.contains(path)) out.removed.insert(path);
    }
    const std::set<std::string> ours = folders_of(old);
    for (const auto& [path, node] : visible.tree) {
        if (node.kind == FileKind::folder) {
            if (!ours.contains(path)) out.foreign_folders.insert(path);
        } else if (node.kind != FileKind::file || !old.contains(path)) {
            out.foreign.insert(path);
        }
    }
    for (const std::string& path : out.foreign) add_folders_above(path, out.foreign_folders);
    for (const std::string& path : std::set(out.foreign_folders)) {
        add_folders_above(path, out.foreign_folders);
    }
    return out;
}

std::vector<std::string> unknown_in(const Slot& hidden, const Slot& visible) {
    std::vector<std::string> out;
    for (const auto& [path, node] : hidden.tree) {
        if (node.kind == FileKind::folder || hidden.listed.contains(path)) continue;
        if (hidden.manifest && hidden.manifest->contains(path)) continue;
        const auto shown = visible.tree.find(path);
        const bool same = shown != visible.tree.end() &&
                          (same_file(node, shown->second) || is_copy(node, shown->second));
        if (!same) out.push_back(path);
    }
    return out;
}

void list_carried(const Folder& hidden, const std::set<std::string>& carried) {
    if (!carried.empty()) write_list(hidden, carried);
}

void update_hidden(Slot& hidden, const Slot& visible, const Difference& difference,
                   const NextSite& wanted, bool carry_foreign) {
    Update(hidden, visible, difference, wanted, carry_foreign).run();
}

}  // namespace lykta
