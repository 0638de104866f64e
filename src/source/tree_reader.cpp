#include "source/tree_reader.hpp"

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "source/diagnostics.hpp"
#include "source/names_elsewhere.hpp"
#include "source/slug.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

constexpr std::string_view template_name = "/template.html";

/// The shape of a BCP 47 tag; whether the site speaks the language is not known here.
bool is_language_tag(std::string_view tag) {
    const std::size_t primary = std::min(tag.find('-'), tag.size());
    return primary >= 2 && primary <= 3 && is_slug(ascii_slug(tag)) &&
           std::all_of(tag.begin(), tag.end(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                      (c >= 'A' && c <= 'Z');
           });
}

}  // namespace

const RecordFolder* TreeReader::folder(std::string_view name) const {
    const auto found = std::find_if(folders.begin(), folders.end(),
                                    [&](const RecordFolder& f) { return f.name == name; });
    return found == folders.end() ? nullptr : &*found;
}

std::string without_ending(std::string_view name, std::string_view ending) {
    return std::string(name.substr(0, name.size() - ending.size()));
}

bool TreeReader::check_name(const std::string& path, const std::string& id,
                            const std::string& tag) {
    bool good = true;
    if (!is_slug(id)) {
        const std::string name = utf8::composed(id);
        report(diagnostics_, source::bad_id, {path, 0, 0}, {{"name", name}}).suggestion =
            ascii_slug(name);
        good = false;
    } else if (is_windows_name(id)) {
        report(diagnostics_, source::name_reserved, {path, 0, 0}, {{"name", id}});
        good = false;
    }
    if (!tag.empty() && !is_language_tag(tag)) {
        report(diagnostics_, source::bad_language_suffix, {path, 0, 0}, {{"tag", tag}});
        good = false;
    }
    return good;
}

void TreeReader::record(const std::string& path, const RecordFolder& folder, const FileEntry& entry,
                        DocumentList& into) {
    const std::string file = path + "/" + entry.name;
    if (!files.is_file(entry, file)) return;
    const std::string_view ending = folder.prose ? ".md" : ".yaml";
    if (!entry.name.ends_with(ending)) {
        report(diagnostics_, source::wrong_ending, {file, 0, 0},
               {{"folder", folder.name}, {"ending", ending}});
        return;
    }
    const auto made = std::make_shared<Document>();
    Document& document = *made;
    document.layer = layer_;
    document.file = file;
    document.folder = folder.name;
    document.id = without_ending(entry.name, ending);
    document.has_body = folder.prose;
    if (const std::size_t dot = document.id.find('.'); folder.prose && dot != std::string::npos) {
        document.language = document.id.substr(dot + 1);
        document.id.resize(dot);
        if (document.language.empty()) document.language = ".";  // "a..md": no tag, no id
    }
    if (!check_name(file, document.id, document.language)) return;

    const std::string* text = files.text(file);
    if (text == nullptr) return;
    into.push_back(made);
    parsing.later([made, text, memory = memory_](Diagnostics& found) {
        parse_document(*made, *text, memory, found);
    });
}

void TreeReader::records(const std::string& path, const RecordFolder& folder, DocumentList& into) {
    for (const FileEntry& entry : files.list(path)) record(path, folder, entry, into);
}

void TreeReader::catalogues(const std::string& path, const AddCatalogue& add) {
    for (const FileEntry& entry : files.list(path)) {
        const std::string file = path + "/" + entry.name;
        if (entry.folder && entry.name == sent_folder) continue;
        if (!files.is_file(entry, file)) continue;
        if (!entry.name.ends_with(".po")) {
            report(diagnostics_, source::wrong_ending, {file, 0, 0},
                   {{"folder", "translations"}, {"ending", ".po"}});
            continue;
        }
        const std::string* text = files.catalogue(file);
        if (text != nullptr) add(file, without_ending(entry.name, ".po"), *text);
    }
}

void TreeReader::bytes(const std::string& path, const Trail& trail, FilesByPath& into) {
    for (const FileEntry& entry : files.list(path)) {
        const std::string file = path + "/" + entry.name;
        if (!files.usable(entry, file)) continue;
        if (entry.folder) {
            if (const auto longer = files.into(entry, file, trail)) bytes(file, *longer, into);
            continue;
        }
        auto read = files.bytes(file);
        if (!read) continue;
        // A Mac takes letters apart, and nobody writes them so.
        const std::string name = utf8::composed(file);
        if (!into.emplace(name, std::move(*read)).second) {
            report(diagnostics_, source::name_differs_by_case, {file, 0, 0}, {{"other", name}});
        }
    }
}

void TreeReader::look(const std::string& root, const std::string& path, const Trail& trail,
                      Look into) {
    for (const FileEntry& entry : files.list(path)) {
        const std::string file = path + "/" + entry.name;
        if (!files.usable(entry, file)) continue;
        if (entry.folder) {
            if (const auto longer = files.into(entry, file, trail)) {
                look(root, file, *longer, into);
            }
        } else if (file.ends_with(template_name) && path != root) {
            const std::string* text = files.text(file);
            if (text != nullptr && check_characters({*text, file, 1}, diagnostics_)) {
                into.templates.push_back({layer_, file, path.substr(root.size() + 1), *text});
            }
        } else if (file.ends_with(".yaml") || file.ends_with(".css")) {
            const std::string* text = files.text(file);
            if (text == nullptr) continue;
            if (file.ends_with(".css")) check_characters({*text, file, 1}, diagnostics_);
            into.theme[file] = *text;
        } else if (auto read = files.bytes(file)) {
            into.theme[file] = std::move(*read);
        }
    }
}

}  // namespace lykta
