#include "source/source_tree.hpp"

// The folders of a site and of the base are the same but for three: the base has tables of its own
// beside its records, and its templates and theme stand outside content/.
//
// Folders are walked and files read one after another; what is in them is understood afterwards, on
// all cores, since that is most of the time that a build takes.

#include "base/suggestion.hpp"
#include "source/characters.hpp"
#include "source/diagnostics.hpp"
#include "source/parsing.hpp"
#include "source/slug.hpp"
#include "source/source_files.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lykta {

namespace {

constexpr std::string_view template_name = "/template.html";

std::string without_ending(std::string_view name, std::string_view ending) {
    return std::string(name.substr(0, name.size() - ending.size()));
}

/// The shape of a BCP 47 tag; whether the site speaks the language is not known here.
bool is_language_tag(std::string_view tag) {
    const std::size_t primary = std::min(tag.find('-'), tag.size());
    return primary >= 2 && primary <= 3 && is_slug(ascii_slug(tag)) &&
           std::all_of(tag.begin(), tag.end(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                      (c >= 'A' && c <= 'Z');
           });
}

class Reader {
public:
    Reader(const FileSystem& files, std::span<const RecordFolder> folders, Layer layer,
           Documents& out, Parsing& parsing, Diagnostics& diagnostics)
        : files_(files, out.texts, diagnostics),
          folders_(folders),
          layer_(layer),
          out_(out),
          parsing_(parsing),
          diagnostics_(diagnostics) {}

    void read_site();
    void read_base();

private:
    bool read_site_file(const std::vector<FileEntry>& entries);
    void read_site_entry(const FileEntry& entry);
    void report_unknown_in_site(const FileEntry& entry);
    void read_records(const std::string& path, const RecordFolder& folder);
    void read_record(const std::string& path, const RecordFolder& folder, const FileEntry& entry);
    bool check_name(const std::string& path, const std::string& id, const std::string& tag);
    void read_catalogues(const std::string& path);
    void read_glossary(const FileEntry& entry);
    void read_tables(const std::string& path, const Trail& trail);
    void read_bytes(const std::string& path, const Trail& trail,
                    std::map<std::string, std::string>& bytes);
    void read_look(const std::string& root, const std::string& path, const Trail& trail);

    [[nodiscard]] const RecordFolder* record_folder(std::string_view name) const {
        const auto found = std::find_if(folders_.begin(), folders_.end(),
                                        [&](const RecordFolder& f) { return f.name == name; });
        return found == folders_.end() ? nullptr : &*found;
    }

    SourceFiles files_;
    std::span<const RecordFolder> folders_;
    Layer layer_;
    Documents& out_;
    Parsing& parsing_;
    Diagnostics& diagnostics_;
};

bool Reader::check_name(const std::string& path, const std::string& id, const std::string& tag) {
    bool good = true;
    if (!is_slug(id)) {
        report(diagnostics_, source::bad_id, {path, 0, 0}, {{"name", id}}).suggestion =
            ascii_slug(id);
        good = false;
    }
    if (!tag.empty() && !is_language_tag(tag)) {
        report(diagnostics_, source::bad_language_suffix, {path, 0, 0}, {{"tag", tag}});
        good = false;
    }
    return good;
}

void Reader::read_record(const std::string& path, const RecordFolder& folder,
                         const FileEntry& entry) {
    const std::string file = path + "/" + entry.name;
    if (!files_.is_file(entry, file)) return;
    const std::string_view ending = folder.prose ? ".md" : ".yaml";
    if (!entry.name.ends_with(ending)) {
        report(diagnostics_, source::wrong_ending, {file, 0, 0},
               {{"folder", folder.name}, {"ending", ending}});
        return;
    }
    Document document;
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

    const std::string* text = files_.text(file);
    if (text == nullptr) return;
    out_.records.push_back(std::move(document));
    parsing_.later([&out = out_, index = out_.records.size() - 1, text](Diagnostics& diagnostics) {
        parse_document(out.records[index], *text, diagnostics);
    });
}

void Reader::read_records(const std::string& path, const RecordFolder& folder) {
    for (const FileEntry& entry : files_.list(path)) read_record(path, folder, entry);
}

/// Where there is no site, all languages are asked for.
bool is_spoken(const std::string& tag, const yaml::Value& site) {
    const yaml::Value* languages = site.find("languages");
    return languages == nullptr ||
           std::any_of(languages->items.begin(), languages->items.end(),
                       [&](const yaml::Value& item) { return item.scalar == tag; });
}

void Reader::read_catalogues(const std::string& path) {
    for (const FileEntry& entry : files_.list(path)) {
        const std::string file = path + "/" + entry.name;
        if (!files_.is_file(entry, file)) continue;
        if (!entry.name.ends_with(".po")) {
            report(diagnostics_, source::wrong_ending, {file, 0, 0},
                   {{"folder", "translations"}, {"ending", ".po"}});
            continue;
        }
        const std::string tag = without_ending(entry.name, ".po");
        const std::string* text = files_.text(file);
        if (text == nullptr) continue;
        out_.catalogues.push_back({layer_, file, tag});
        parsing_.later(
            [&out = out_, index = out_.catalogues.size() - 1, text](Diagnostics& diagnostics) {
                CatalogueFile& catalogue = out.catalogues[index];
                if (catalogue.layer == Layer::base && !is_spoken(catalogue.language, out.site)) {
                    return;
                }
                catalogue.catalogue =
                    std::make_shared<po::Catalogue>(po::parse(*text, catalogue.file, diagnostics));
            });
    }
}

/// Every file below path as it is: media, fonts.
void Reader::read_bytes(const std::string& path, const Trail& trail,
                        std::map<std::string, std::string>& bytes) {
    for (const FileEntry& entry : files_.list(path)) {
        const std::string file = path + "/" + entry.name;
        if (!files_.usable(entry, file)) continue;
        if (entry.folder) {
            if (const auto longer = files_.into(entry, file, trail)) {
                read_bytes(file, *longer, bytes);
            }
            continue;
        }
        if (file.find(' ') != std::string::npos) {
            report(diagnostics_, source::media_name_with_space, {file, 0, 0});
        }
        if (auto read = files_.bytes(file)) bytes[file] = std::move(*read);
    }
}

/// Templates and the other files of a theme; a template is named by its folder below root.
void Reader::read_look(const std::string& root, const std::string& path, const Trail& trail) {
    for (const FileEntry& entry : files_.list(path)) {
        const std::string file = path + "/" + entry.name;
        if (!files_.usable(entry, file)) continue;
        if (entry.folder) {
            if (const auto longer = files_.into(entry, file, trail)) {
                read_look(root, file, *longer);
            }
        } else if (file.ends_with(template_name) && path != root) {
            const std::string* text = files_.text(file);
            if (text != nullptr && check_characters({*text, file, 1}, diagnostics_)) {
                out_.templates.push_back({layer_, file, path.substr(root.size() + 1), *text});
            }
        } else if (file.ends_with(".yaml") || file.ends_with(".css")) {
            const std::string* text = files_.text(file);
            if (text == nullptr) continue;
            if (file.ends_with(".css")) check_characters({*text, file, 1}, diagnostics_);
            out_.theme[file] = *text;
        } else if (auto bytes = files_.bytes(file)) {
            out_.theme[file] = std::move(*bytes);
        }
    }
}

void Reader::read_glossary(const FileEntry& entry) {
    const std::string* text = files_.is_file(entry, entry.name) ? files_.text(entry.name) : nullptr;
    if (text == nullptr) return;
    parsing_.later([&out = out_, name = entry.name, text](Diagnostics& diagnostics) {
        if (auto value = yaml::parse(*text, {name, 1}, diagnostics)) {
            out.glossary = std::move(*value);
        }
    });
}

/// content/'s own tables; path is content or a folder in it that holds no records.
void Reader::read_tables(const std::string& path, const Trail& trail) {
    constexpr std::string_view root = "content/";
    for (const FileEntry& entry : files_.list(path)) {
        const std::string file = path + "/" + entry.name;
        if (!files_.usable(entry, file)) continue;
        const RecordFolder* records = path == "content" ? record_folder(entry.name) : nullptr;
        if (entry.folder && records != nullptr) {
            read_records(file, *records);
        } else if (entry.folder && file == "content/translations") {
            read_catalogues(file);
        } else if (entry.folder) {
            if (const auto longer = files_.into(entry, file, trail)) read_tables(file, *longer);
        } else if (file.ends_with(".yaml")) {
            const std::string* text = files_.text(file);
            if (text == nullptr) continue;
            yaml::Value& table = out_.base[without_ending(file.substr(root.size()), ".yaml")];
            parsing_.later([&table, file, text](Diagnostics& diagnostics) {
                if (auto value = yaml::parse(*text, {file, 1}, diagnostics)) {
                    table = std::move(*value);
                }
            });
        }
    }
}

void Reader::read_base() {
    read_tables("content", {"", "content"});
    read_look("templates", "templates", {"", "templates"});
    read_look("themes", "themes", {"", "themes"});
}

void Reader::report_unknown_in_site(const FileEntry& entry) {
    std::vector<std::string> known{"translations", "media", "theme"};
    if (!entry.folder) known = {"site.yaml", "glossary.yaml", "words.txt"};
    if (entry.folder) {
        for (const RecordFolder& folder : folders_) known.emplace_back(folder.name);
    }
    const DiagnosticKind& kind = entry.folder ? source::unknown_folder : source::unknown_file;
    std::string listed;
    for (const std::string& one : known) listed += (listed.empty() ? "" : ", ") + one;
    report(diagnostics_, kind, {entry.name, 0, 0}, {{"name", entry.name}, {"known", listed}})
        .suggestion = nearest(entry.name, known);
}

void Reader::read_site_entry(const FileEntry& entry) {
    const std::string& name = entry.name;
    const RecordFolder* records = record_folder(name);
    const bool folder_expected =
        records != nullptr || name == "translations" || name == "media" || name == "theme";
    if (name == "site.yaml" || name == "public") return;  // read before; our own output
    if (!files_.usable(entry, name)) return;
    if (folder_expected && !entry.folder) {
        files_.report_error(FileError::not_a_folder, name);
    } else if (records != nullptr) {
        read_records(name, *records);
    } else if (name == "translations") {
        read_catalogues(name);
    } else if (name == "media") {
        if (const auto trail = files_.into(entry, name, {""})) {
            read_bytes(name, *trail, out_.media);
        }
    } else if (name == "theme") {
        if (const auto trail = files_.into(entry, name, {""})) read_look(name, name, *trail);
    } else if (name == "glossary.yaml") {
        read_glossary(entry);
    } else if (name == "words.txt") {
        files_.is_file(entry, name);
    } else {
        report_unknown_in_site(entry);
    }
}

/// False where this is no site at all: then its other folders are nobody's mistake.
bool Reader::read_site_file(const std::vector<FileEntry>& entries) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [](const FileEntry& e) { return e.name == "site.yaml"; });
    if (found != entries.end()) {
        const std::string* text =
            files_.is_file(*found, found->name) ? files_.text(found->name) : nullptr;
        if (text != nullptr) {
            const std::size_t told = diagnostics_.size();
            out_.site = parse_mapping(*text, {found->name, 1}, diagnostics_);
            // An empty file is no mistake to YAML, but its facts are missing, each by its name.
            if (diagnostics_.size() == told) out_.site.kind = yaml::Value::Kind::mapping;
        }
        return true;
    }
    const bool empty = entries.empty();
    Diagnostic& missing = report(diagnostics_, empty ? source::site_empty : source::site_missing,
                                 {"site.yaml", 0, 0});
    for (const FileEntry& entry : entries) {
        if (entry.folder && files_.exists(entry.name + "/site.yaml")) {
            missing.suggestion = entry.name;
            break;
        }
    }
    return std::any_of(entries.begin(), entries.end(),
                       [this](const FileEntry& e) { return record_folder(e.name) != nullptr; });
}

void Reader::read_site() {
    const ListedFolder root = files_.root();
    if (root.error != FileError::none) {
        report(diagnostics_, source::site_folder_missing, {"site.yaml", 0, 0});
        return;
    }
    if (!read_site_file(root.entries)) return;
    for (const FileEntry& entry : root.entries) read_site_entry(entry);
}

}  // namespace

Documents read_source_tree(const FileSystem& site, const FileSystem& base,
                           std::span<const RecordFolder> folders, Diagnostics& diagnostics) {
    Documents out;
    Parsing parsing;
    Reader(base, folders, Layer::base, out, parsing, diagnostics).read_base();
    Reader(site, folders, Layer::site, out, parsing, diagnostics).read_site();
    parsing.run(diagnostics);
    std::sort(out.records.begin(), out.records.end(), [](const Document& a, const Document& b) {
        return std::tie(a.folder, a.id, a.language, a.layer) <
               std::tie(b.folder, b.id, b.language, b.layer);
    });
    return out;
}

}  // namespace lykta
