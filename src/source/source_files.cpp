#include "source/source_files.hpp"

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "source/diagnostics.hpp"
#include "source/file_names.hpp"
#include "source/slug.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

constexpr std::uintmax_t megabyte = 1024 * 1024;
constexpr std::uintmax_t text_limit = 4 * megabyte;
constexpr std::uintmax_t media_limit = 40 * megabyte;

}  // namespace

bool passed_over(std::string_view name) {
    return name.starts_with('.') || name.starts_with("README") || name.ends_with('~') ||
           name == "Thumbs.db" || name == "desktop.ini";
}

void SourceFiles::report_error(FileError error, const std::string& path,
                               std::uintmax_t limit) const {
    const Place place{path, 0, 0};
    switch (error) {
        case FileError::none: break;
        case FileError::not_a_file:
            report(diagnostics_, source::folder_instead_of_file, place);
            break;
        case FileError::not_a_folder:
            report(diagnostics_, source::file_instead_of_folder, place);
            break;
        case FileError::pipe: report_special(FileKind::pipe, path); break;
        case FileError::socket: report_special(FileKind::socket, path); break;
        case FileError::device: report_special(FileKind::device, path); break;
        case FileError::outside: report(diagnostics_, source::path_leaves_site, place); break;
        case FileError::circular: report(diagnostics_, source::path_leads_back, place); break;
        case FileError::too_large:
            report(diagnostics_, source::file_too_large, place,
                   {{"limit", std::to_string(limit / megabyte)}});
            break;
        case FileError::missing:  // listed a moment ago: a link to nothing
        case FileError::unreadable: report(diagnostics_, source::file_unreadable, place); break;
    }
}

void SourceFiles::report_special(FileKind kind, const std::string& path) const {
    report(diagnostics_, source::special_file, {path, 0, 0}, {{"what", name_of(kind)}});
}

void SourceFiles::report_error(FileError error, const std::string& path) const {
    report_error(error, path, 0);
}

ListedFolder SourceFiles::root() const {
    ListedFolder listed = files_.list("");
    keep_what_is_read(listed, "");
    return listed;
}

void SourceFiles::keep_what_is_read(ListedFolder& listed, const std::string& path) const {
    const std::vector<FileEntry> all = listed.entries;
    const auto exists = [&](const std::string& name) {
        return std::ranges::any_of(
            all, [&](const FileEntry& each) { return utf8::composed(each.name) == name; });
    };
    // Of pictures and files of a look nothing is published twice by itself.
    const std::string top = path.substr(0, path.find('/'));
    const bool makes_pages = top != "media" && top != "theme";
    std::erase_if(listed.entries, [&](const FileEntry& entry) {
        const std::string& name = entry.name;
        if (passed_over(name)) return true;
        const Place place{path.empty() ? name : path + "/" + name, 0, 0};
        if (std::ranges::any_of(name, [](char c) { return c >= 0 && c < ' '; })) {
            report(diagnostics_, source::file_name_broken, place);
            return true;
        }
        if (name.size() > longest_name) {
            report(diagnostics_, source::file_name_too_long, place,
                   {{"limit", std::to_string(longest_name)}});
            return true;
        }
        if (is_lock_file(name)) {
            report(diagnostics_, source::lock_file, place, {{"name", name}});
            return true;
        }
        const auto original = original_of(utf8::composed(name));
        const bool copy = original && makes_pages && exists(*original);
        if (copy) {
            report(diagnostics_, source::copied_file, place,
                   {{"name", utf8::composed(name)}, {"original", *original}});
        }
        return copy;
    });
}

std::vector<FileEntry> SourceFiles::list(const std::string& path) const {
    ListedFolder listed = files_.list(path);
    if (listed.error != FileError::missing) report_error(listed.error, path);
    keep_what_is_read(listed, path);
    return std::move(listed.entries);
}

bool SourceFiles::exists(const std::string& path) const {
    return files_.read(path, text_limit).error == FileError::none;
}

bool SourceFiles::usable(const FileEntry& entry, const std::string& path) const {
    report_error(entry.error, path);
    return entry.error == FileError::none;
}

bool SourceFiles::is_file(const FileEntry& entry, const std::string& path) const {
    if (!usable(entry, path)) return false;
    if (entry.folder) report_error(FileError::not_a_file, path);
    return !entry.folder;
}

std::optional<Trail> SourceFiles::into(const FileEntry& folder, const std::string& path,
                                       const Trail& trail) {
    const std::string lies = trail.back().empty() ? folder.name : trail.back() + "/" + folder.name;
    if (leading_back_.contains(lies)) return std::nullopt;
    const std::string real = folder.leads_to.value_or(lies);
    // A folder that holds one of those behind us leads back, too.
    const bool back = folder.leads_to && std::ranges::any_of(trail, [&](const std::string& behind) {
                          return real.empty() || behind == real || behind.starts_with(real + "/");
                      });
    if (back) {
        leading_back_.insert(lies);
        report_error(FileError::circular, path);
        return std::nullopt;
    }
    Trail longer = trail;
    longer.push_back(real);
    return longer;
}

const std::string* SourceFiles::text(const std::string& path) const {
    return text(path, text_limit);
}

const std::string* SourceFiles::catalogue(const std::string& path) const {
    return text(path, catalogue_limit);
}

const std::string* SourceFiles::text(const std::string& path, std::uintmax_t limit) const {
    ReadFile file = files_.read(path, limit);
    report_error(file.error, path, limit);
    if (file.error != FileError::none) return nullptr;
    // Here for all: places, excerpts and what is published then know one kind of line end.
    if (file.bytes.find('\r') != std::string::npos) {
        std::string lines;
        unix_lines(file.bytes, lines);
        file.bytes = std::move(lines);
    }
    return &(texts_[path] = std::move(file.bytes));
}

std::optional<std::string> SourceFiles::bytes(const std::string& path) const {
    ReadFile file = files_.read(path, media_limit);
    report_error(file.error, path, media_limit);
    if (file.error != FileError::none) return std::nullopt;
    return std::move(file.bytes);
}

}  // namespace lykta
