#include "source/source_tree.hpp"

#include "base/hash.hpp"
#include "base/suggestion.hpp"
#include "source/diagnostics.hpp"
#include "source/names_elsewhere.hpp"
#include "source/tree_reader.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace lykta {

namespace {

/// Where there is no site, all languages are asked for.
bool is_spoken(const std::string& tag, const yaml::Value& site) {
    const yaml::Value* languages = site.find("languages");
    return languages == nullptr ||
           std::any_of(languages->items.begin(), languages->items.end(),
                       [&](const yaml::Value& item) { return item.scalar == tag; });
}

class SiteReader {
public:
    SiteReader(const FileSystem& site, std::span<const RecordFolder> folders, Memory* memory,
               Documents& out, Diagnostics& diagnostics)
        : tree_(site, folders, Layer::site, out.texts, memory, diagnostics),
          files_(tree_.files),
          base_(*out.base),
          memory_(memory),
          out_(out),
          diagnostics_(diagnostics) {}

    void read() {
        name_shared_catalogues();
        const ListedFolder root = files_.root();
        if (root.error != FileError::none) {
            report(diagnostics_, source::site_folder_missing, {"site.yaml", 0, 0});
        } else if (site_file(root.entries)) {
            for (const FileEntry& each : root.entries) entry(each);
        }
        read_shared_catalogues();
        tree_.parsing.run(diagnostics_);
        lay_over_records();
    }

private:
    bool site_file(const std::vector<FileEntry>& entries);
    void entry(const FileEntry& entry);
    void report_unknown(const FileEntry& entry);

    /// A file of the site's root that is one list.
    void list(const FileEntry& entry, yaml::Value Documents::*into) {
        const std::string* text =
            files_.is_file(entry, entry.name) ? files_.text(entry.name) : nullptr;
        if (text == nullptr) return;
        tree_.parsing.later([&out = out_, into, name = entry.name, text](Diagnostics& found) {
            if (auto value = yaml::parse(*text, {name, 1}, found)) out.*into = std::move(*value);
        });
    }

    void catalogues() {
        tree_.catalogues("translations", [&](const std::string& file, const std::string& language,
                                             const std::string& text) {
            out_.catalogues.push_back({Layer::site, file, language});
            tree_.parsing.later([&out = out_, index = out_.catalogues.size() - 1, &text,
                                 memory = memory_](Diagnostics& found) {
                CatalogueFile& into = out.catalogues[index];
                const auto read = recall(memory, "catalogue", hash(into.file + '\n' + text),
                                         [&] { return judged(po::parse, text, into.file); });
                into.catalogue = {read, &read->value};
                add(read->diagnostics, found);
            });
        });
    }

    /// They stand before the site's own.
    void name_shared_catalogues() {
        for (const auto& shared : base_.catalogues) {
            out_.catalogues.push_back({Layer::base, shared->file, shared->language});
        }
    }

    /// Parsed beside the site's files where it is the first to ask.
    void read_shared_catalogues() {
        for (std::size_t i = 0; i < base_.catalogues.size(); ++i) {
            const std::shared_ptr<const SharedCatalogue>& from = base_.catalogues[i];
            if (!is_spoken(from->language, out_.site)) continue;
            tree_.parsing.later([&out = out_, i, from](Diagnostics& found) {
                out.catalogues[i].catalogue = {from, &from->catalogue->value};
                add(from->catalogue->diagnostics, found);
            });
        }
    }

    void lay_over_records() {
        out_.records.insert(out_.records.end(), base_.records.begin(), base_.records.end());
        std::sort(out_.records.begin(), out_.records.end(), [](const auto& a, const auto& b) {
            return std::tie(a->folder, a->id, a->language, a->layer) <
                   std::tie(b->folder, b->id, b->language, b->layer);
        });
    }

    TreeReader tree_;
    SourceFiles& files_;
    const BaseDocuments& base_;
    Memory* memory_;
    Documents& out_;
    Diagnostics& diagnostics_;
};

void SiteReader::report_unknown(const FileEntry& entry) {
    std::vector<std::string> known{"translations", "media", "theme"};
    if (!entry.folder) known = {"site.yaml", "glossary.yaml", "addresses.yaml", "words.txt"};
    if (entry.folder) {
        for (const RecordFolder& folder : tree_.folders) known.emplace_back(folder.name);
    }
    const DiagnosticKind& kind = entry.folder ? source::unknown_folder : source::unknown_file;
    std::string listed;
    for (const std::string& one : known) listed += (listed.empty() ? "" : ", ") + one;
    report(diagnostics_, kind, {entry.name, 0, 0}, {{"name", entry.name}, {"known", listed}})
        .suggestion = nearest(entry.name, known);
}

void SiteReader::entry(const FileEntry& entry) {
    const std::string& name = entry.name;
    const RecordFolder* records = tree_.folder(name);
    const bool folder_expected =
        records != nullptr || name == "translations" || name == "media" || name == "theme";
    if (name == "site.yaml" || name == "public") return;  // read before; our own output
    if (!files_.usable(entry, name)) return;
    if (folder_expected && !entry.folder) {
        files_.report_error(FileError::not_a_folder, name);
    } else if (records != nullptr) {
        tree_.records(name, *records, out_.records);
    } else if (name == "translations") {
        catalogues();
    } else if (name == "media") {
        if (const auto trail = files_.into(entry, name, {""})) {
            tree_.media(name, *trail, {out_.media, out_.copied});
            check_media_names(out_.media, out_.copied, diagnostics_);
        }
    } else if (name == "theme") {
        if (const auto trail = files_.into(entry, name, {""})) {
            tree_.look(name, name, *trail, {out_.templates, out_.theme});
        }
    } else if (name == "glossary.yaml") {
        list(entry, &Documents::glossary);
    } else if (name == "addresses.yaml") {
        list(entry, &Documents::addresses);
    } else if (name == "words.txt") {
        files_.is_file(entry, name);
    } else {
        report_unknown(entry);
    }
}

/// False where this is no site at all: then its other folders are nobody's mistake.
bool SiteReader::site_file(const std::vector<FileEntry>& entries) {
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
                       [this](const FileEntry& e) { return tree_.folder(e.name) != nullptr; });
}

}  // namespace

Documents read_site(const FileSystem& site, std::shared_ptr<const BaseDocuments> base,
                    std::span<const RecordFolder> folders, Memory* memory,
                    Diagnostics& diagnostics) {
    Documents out;
    out.base = std::move(base);
    SiteReader(site, folders, memory, out, diagnostics).read();
    return out;
}

Documents read_source_tree(const FileSystem& site, const FileSystem& base,
                           std::span<const RecordFolder> folders, Diagnostics& diagnostics) {
    const auto below = std::make_shared<const BaseDocuments>(read_base(base, folders, diagnostics));
    Documents out = read_site(site, below, folders, nullptr, diagnostics);
    out.templates.insert(out.templates.begin(), below->templates.begin(), below->templates.end());
    out.theme.insert(below->theme.begin(), below->theme.end());
    out.texts.insert(below->texts.begin(), below->texts.end());
    return out;
}

}  // namespace lykta
