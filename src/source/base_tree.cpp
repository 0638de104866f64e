// The base: the same folders as a site's, but with tables of its own beside its records, and its
// templates and theme outside content/.

#include "source/source_tree.hpp"
#include "source/tree_reader.hpp"

#include <algorithm>
#include <tuple>

namespace lykta {

namespace {

class BaseReader {
public:
    BaseReader(const FileSystem& base, std::span<const RecordFolder> folders, BaseDocuments& out,
               Diagnostics& diagnostics)
        : tree_(base, folders, Layer::base, out.texts, nullptr, diagnostics), out_(out) {}

    void read(Diagnostics& diagnostics) {
        tables("content", {"", "content"});
        look("templates");
        look("themes");
        tree_.parsing.run(diagnostics);
        std::sort(
            out_.records.begin(), out_.records.end(), [](const Document& a, const Document& b) {
                return std::tie(a.folder, a.id, a.language) < std::tie(b.folder, b.id, b.language);
            });
    }

private:
    void look(const std::string& root) {
        tree_.look(root, root, {"", root}, {out_.templates, out_.theme});
    }

    /// path is content or a folder in it that holds no records.
    void tables(const std::string& path, const Trail& trail) {
        for (const FileEntry& entry : tree_.files.list(path)) {
            const std::string file = path + "/" + entry.name;
            if (!tree_.files.usable(entry, file)) continue;
            const RecordFolder* records = path == "content" ? tree_.folder(entry.name) : nullptr;
            if (entry.folder && records != nullptr) {
                tree_.records(file, *records, out_.records);
            } else if (entry.folder && file == "content/translations") {
                catalogues(file);
            } else if (entry.folder) {
                if (const auto longer = tree_.files.into(entry, file, trail)) {
                    tables(file, *longer);
                }
            } else if (file.ends_with(".yaml")) {
                table(file);
            }
        }
    }

    void table(const std::string& file) {
        constexpr std::string_view root = "content/";
        const std::string* text = tree_.files.text(file);
        if (text == nullptr) return;
        yaml::Value& into = out_.tables[without_ending(file.substr(root.size()), ".yaml")];
        tree_.parsing.later([&into, file, text](Diagnostics& found) {
            if (auto value = yaml::parse(*text, {file, 1}, found)) into = std::move(*value);
        });
    }

    void catalogues(const std::string& path) {
        tree_.catalogues(path, [&](const std::string& file, const std::string& language,
                                   const std::string& text) {
            const auto read = [file, &text] { return judged(po::parse, text, file); };
            out_.catalogues.push_back(std::shared_ptr<const SharedCatalogue>(
                new SharedCatalogue{file, language, Once<Judged<po::Catalogue>>(read)}));
        });
    }

    TreeReader tree_;
    BaseDocuments& out_;
};

}  // namespace

BaseDocuments read_base(const FileSystem& base, std::span<const RecordFolder> folders,
                        Diagnostics& diagnostics) {
    BaseDocuments out;
    BaseReader(base, folders, out, diagnostics).read(diagnostics);
    return out;
}

}  // namespace lykta
