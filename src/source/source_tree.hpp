#pragma once
// Files -> documents: a site's folder laid over the shared base, every file parsed to located
// values and prose. The base is read once, for any number of sites. Knows which folders a site has,
// but not what the keys in them mean.

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "base/judged.hpp"
#include "base/memory.hpp"
#include "base/once.hpp"
#include "base/outputs.hpp"
#include "source/po.hpp"
#include "source/prose.hpp"
#include "source/yaml.hpp"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class Layer { base, site };

/// One record's file: YAML, or front matter with prose. The file's name is its id.
struct Document {
    Layer layer = Layer::site;
    std::string file;      ///< as in Place: "supports/avlosning.md", "content/pages/x.md"
    std::string folder;    ///< "supports"
    std::string id;        ///< "avlosning"
    std::string language;  ///< "sv-simple" of <id>.sv-simple.md; empty: the source language
    yaml::Value front;     ///< a mapping (or null where it could not be read)
    SharedProse body = shared_prose();
    bool has_body = false;    ///< the file's kind has prose (.md)
    bool unreadable = false;  ///< it has no front because of a mistake, which has been told
};

/// Shared, so that a site's list costs nothing of what the base's documents hold.
using DocumentList = std::vector<std::shared_ptr<const Document>>;

struct CatalogueFile {
    Layer layer = Layer::site;
    std::string file;
    std::string language;
    /// Never null. Shared, since translators' commands go on with what was read here.
    std::shared_ptr<const po::Catalogue> catalogue = std::make_shared<po::Catalogue>();
};

/// A catalogue of the base, read when a site first speaks its language.
struct SharedCatalogue {
    std::string file;
    std::string language;
    Once<Judged<po::Catalogue>> catalogue;
};

struct TextFile {
    Layer layer = Layer::site;
    std::string file;  ///< "templates/components/card/template.html"; of a site: "theme/…"
    std::string name;  ///< "components/card": the folder below templates/ or theme/
    std::string text;
};

/// path -> bytes
using FilesByPath = std::map<std::string, std::string>;

/// What the shared base holds. Never changed: any number of sites and threads read in it at once.
struct BaseDocuments {
    std::map<std::string, yaml::Value> tables;  ///< by path without ".yaml": "languages", "words",
                                                ///< "vocabulary/applicants"
    DocumentList records;                       ///< by folder, id, language
    std::vector<std::shared_ptr<const SharedCatalogue>> catalogues;  ///< by language
    std::vector<TextFile> templates;
    FilesByPath theme;  ///< "themes/lykta/x.css"
    FilesByPath texts;  ///< its files' texts, for showing the line
};

/// A site's folder laid over the base.
struct Documents {
    std::shared_ptr<const BaseDocuments> base = std::make_shared<const BaseDocuments>();
    yaml::Value site;       ///< site.yaml; null-kind where missing or told
    yaml::Value glossary;   ///< glossary.yaml of the site; null-kind: none
    yaml::Value addresses;  ///< addresses.yaml of the site; null-kind: none
    DocumentList records;   ///< the base's and the site's, by folder, id,
                            ///< language, layer: in that order
    std::vector<CatalogueFile>
        catalogues;                   ///< base first, then site; by language. The base's for
                                      ///< languages that the site does not speak are left empty
    std::vector<TextFile> templates;  ///< the site's own
    FilesByPath theme;                ///< the site's own: "theme/x.css"
    FilesByPath media;                ///< "media/x.jpg": what is looked into
    CopiedFiles copied;               ///< "media/x.pdf": the rest of media/
    FilesByPath texts;                ///< the site's files' texts, for showing the line
};

/// A folder that holds records, and whether they are .md or .yaml.
struct RecordFolder {
    std::string_view name;
    bool prose;
};

// Everything readable is read even where something is wrong; mistakes are reported (missing
// site.yaml, an unreadable file, a text over 4 MB, a catalogue over 64 MB or a picture over 40 MB,
// a folder where a file should be, a link that leaves the site, an unknown folder or ending, a name
// that cannot be an id). Hidden files, README*, public/ and files ending in ~ are passed over.
// Where site.yaml is missing and no folder looks like a site's, nothing more is said than that.
//
// folders: those that hold records, sorted by name; which there are is for the portal to say.

/// base holds content/, templates/ and themes/. Mistakes in its catalogues are told to the sites
/// that speak their language.
BaseDocuments read_base(const FileSystem& base, std::span<const RecordFolder> folders,
                        Diagnostics& diagnostics);

/// memory: files that have been parsed in this process; null: each is parsed anew.
Documents read_site(const FileSystem& site, std::shared_ptr<const BaseDocuments> base,
                    std::span<const RecordFolder> folders, Memory* memory,
                    Diagnostics& diagnostics);

/// Both, for who needs them once: the base's templates, theme and texts stand before the site's.
Documents read_source_tree(const FileSystem& site, const FileSystem& base,
                           std::span<const RecordFolder> folders, Diagnostics& diagnostics);

}  // namespace lykta
