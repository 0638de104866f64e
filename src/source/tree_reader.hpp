#pragma once
// What both trees have, the base's and a site's: records, catalogues, a look, files that are taken
// as they are.
//
// Folders are walked and files read one after another; what is in them is understood afterwards, on
// all cores, since that is most of the time that a build takes.

#include "source/parsing.hpp"
#include "source/source_files.hpp"
#include "source/source_tree.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

std::string without_ending(std::string_view name, std::string_view ending);

class TreeReader {
public:
    /// Texts stay in texts, where parsing reads them later.
    TreeReader(const FileSystem& tree, std::span<const RecordFolder> record_folders, Layer layer,
               FilesByPath& texts, Memory* memory, Diagnostics& diagnostics)
        : files(tree, texts, diagnostics),
          folders(record_folders),
          layer_(layer),
          memory_(memory),
          diagnostics_(diagnostics) {}

    SourceFiles files;
    std::span<const RecordFolder> folders;
    Parsing parsing;

    /// Null: no folder of records is called so.
    [[nodiscard]] const RecordFolder* folder(std::string_view name) const;

    void records(const std::string& path, const RecordFolder& folder, DocumentList& into);

    /// Calls add with the file, language and text of each catalogue.
    using AddCatalogue = std::function<void(const std::string& file, const std::string& language,
                                            const std::string& text)>;
    void catalogues(const std::string& path, const AddCatalogue& add);

    /// Every file below path as it is: what is looked into as its bytes, the rest by name.
    struct Media {
        FilesByPath& bytes;
        CopiedFiles& copied;
    };
    void media(const std::string& path, const Trail& trail, Media into);

    /// Templates and the other files of a theme; a template is named by its folder below root.
    struct Look {
        std::vector<TextFile>& templates;
        FilesByPath& theme;
    };
    void look(const std::string& root, const std::string& path, const Trail& trail, Look into);

private:
    void record(const std::string& path, const RecordFolder& folder, const FileEntry& entry,
                DocumentList& into);
    bool check_name(const std::string& path, const std::string& id, const std::string& tag);

    Layer layer_;
    Memory* memory_;
    Diagnostics& diagnostics_;
};

}  // namespace lykta
