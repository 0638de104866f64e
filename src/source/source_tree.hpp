#pragma once
// Files -> documents: a site's folder laid over the shared base, read once, every file parsed to
// located values and prose. Knows which folders a site has, but not what the keys in them mean.

#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
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
    bool has_body = false;  ///< the file's kind has prose (.md)
};

struct CatalogueFile {
    Layer layer = Layer::site;
    std::string file;
    std::string language;
    /// Never null. Shared, since translators' commands go on with what was read here.
    std::shared_ptr<const po::Catalogue> catalogue = std::make_shared<po::Catalogue>();
};

struct TextFile {
    Layer layer = Layer::site;
    std::string file;  ///< "templates/components/card/template.html"; of a site: "theme/…"
    std::string name;  ///< "components/card": the folder below templates/ or theme/
    std::string text;
};

struct Documents {
    yaml::Value site;                          ///< site.yaml; null-kind where missing or told
    std::map<std::string, yaml::Value> base;   ///< content/'s own tables by path without ".yaml":
                                               ///< "languages", "words", "vocabulary/applicants"
    yaml::Value glossary;                      ///< glossary.yaml of the site; null-kind: none
    std::vector<Document> records;             ///< by folder, id, language, layer: in that order
    std::vector<CatalogueFile> catalogues;     ///< base first, then site; by language. The base's
                                               ///< for languages that the site does not speak are
                                               ///< left empty
    std::vector<TextFile> templates;           ///< base first; a site's own of the same name later
    std::map<std::string, std::string> theme;  ///< "themes/lykta/x.css" of the base and
                                               ///< "theme/x.css" of the site -> bytes
    std::map<std::string, std::string> media;  ///< "media/x.jpg" -> bytes
    std::map<std::string, std::string> texts;  ///< file -> its text, for showing the line
};

/// A folder that holds records, and whether they are .md or .yaml.
struct RecordFolder {
    std::string_view name;
    bool prose;
};

/// base holds content/, templates/ and themes/. Everything readable is read even where something
/// is wrong; mistakes are reported (missing site.yaml, an unreadable file, a text over 4 MB or a
/// picture over 40 MB, a folder where a file should be, a link that leaves the site, an unknown
/// folder or ending, a name that cannot be an id). Hidden files, README*, public/ and files ending
/// in ~ are passed over. Where site.yaml is missing and no folder looks like a site's, nothing more
/// is said than that.
/// folders: those that hold records, sorted by name; which there are is for the portal to say.
Documents read_source_tree(const FileSystem& site, const FileSystem& base,
                           std::span<const RecordFolder> folders, Diagnostics& diagnostics);

}  // namespace lykta
