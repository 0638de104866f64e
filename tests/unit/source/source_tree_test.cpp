#include "source/source_tree.hpp"

#include "base/hash.hpp"
#include "catch.hpp"
#include "source/diagnostics.hpp"

#include <algorithm>
#include <memory>
#include <set>

using namespace lykta;

namespace {

using Files = std::map<std::string, std::variant<std::string, FileError>>;
using Lines = std::vector<std::string>;

constexpr std::array folders{
    RecordFolder{"contacts", false},
    RecordFolder{"events", true},
    RecordFolder{"pages", true},
    RecordFolder{"supports", true},
};

struct Read {
    Documents documents;
    Diagnostics diagnostics;
};

Read read(Files site, Files base = {}) {
    Read out;
    out.documents = read_source_tree(*memory(std::move(site)), *memory(std::move(base)), folders,
                                     out.diagnostics);
    sort(out.diagnostics);
    return out;
}

/// A site with these files beside its site.yaml.
Read with(Files more) {
    more.emplace("site.yaml", "name: Test\n");
    return read(std::move(more));
}

/// "code file", by file.
Lines mistakes(const Read& tree) {
    Lines out;
    for (const Diagnostic& d : tree.diagnostics) {
        out.push_back(std::string(d.kind->code) + " " + d.place.file);
    }
    return out;
}

const std::string page = "---\ntitle: Hej\n---\nText\n";

}  // namespace

TEST_CASE("Records of base and site are read and ordered") {
    const auto tree = read({{"site.yaml", "name: X\n"},
                            {"supports/b.md", page},
                            {"supports/a.fi.md", page},
                            {"supports/a.md", page},
                            {"contacts/c.yaml", "name: C\n"}},
                           {{"content/supports/a.md", page}});
    REQUIRE(tree.diagnostics.empty());
    Lines order;
    for (const auto& d : tree.documents.records) order.push_back(d->file + "|" + d->language);
    CHECK(order == Lines{"contacts/c.yaml|", "content/supports/a.md|", "supports/a.md|",
                         "supports/a.fi.md|fi", "supports/b.md|"});
}

TEST_CASE("A record has its id, folder, facts and prose") {
    const auto tree = with({{"supports/avlosning.sv-simple.md", page}});
    REQUIRE(tree.documents.records.size() == 1);
    const Document& record = *tree.documents.records[0];
    CHECK(record.id == "avlosning");
    CHECK(record.language == "sv-simple");
    CHECK(record.folder == "supports");
    CHECK(record.layer == Layer::site);
    CHECK(record.front.find("title")->place == Place{"supports/avlosning.sv-simple.md", 2, 8});
    CHECK(record.has_body);
    CHECK(record.body->blocks.at(0).place.line == 4);
}

TEST_CASE("Each folder of records is read") {
    Files files;
    for (const RecordFolder& folder : folders) {
        const std::string name(folder.name);
        files.emplace(name + (folder.prose ? "/a.md" : "/a.yaml"),
                      folder.prose ? page : "name: A\n");
    }
    const auto tree = with(files);
    CHECK(tree.diagnostics.empty());
    CHECK(tree.documents.records.size() == folders.size());
}

TEST_CASE("A template or stylesheet in another encoding is told, like any text") {
    for (const char* file : {"theme/components/card/template.html", "theme/style.css"}) {
        INFO(file);
        const auto tree = with({{file, "/* \xE5 */"}});
        REQUIRE(tree.diagnostics.size() == 1);
        CHECK(tree.diagnostics[0].place == Place{file, 1, 4});
    }
}

TEST_CASE("The base's tables, templates and themes are read") {
    const auto tree = read({{"site.yaml", "name: X\n"},
                            {"theme/components/card/template.html", "site"},
                            {"theme/tokens.yaml", "a: b\n"}},
                           {{"content/languages.yaml", "- tag: sv\n"},
                            {"content/vocabulary/roles.yaml", "a: b\n"},
                            {"content/translations/fi.po", ""},
                            {"templates/components/card/template.html", "base"},
                            {"themes/lykta/style.css", "css"},
                            {"src/main.cpp", "int main() {}"}});
    REQUIRE(tree.diagnostics.empty());
    const Documents& d = tree.documents;
    CHECK(d.base->tables.at("languages").kind == yaml::Value::Kind::sequence);
    CHECK(d.base->tables.count("vocabulary/roles") == 1);
    CHECK(d.catalogues.at(0).layer == Layer::base);
    REQUIRE(d.templates.size() == 2);
    CHECK(d.templates[0].file == "templates/components/card/template.html");
    CHECK(d.templates[0].name == "components/card");
    CHECK(d.templates[1].name == "components/card");
    CHECK(d.templates[1].text == "site");
    CHECK(d.theme.at("themes/lykta/style.css") == "css");
    CHECK(d.theme.count("theme/tokens.yaml") == 1);
    CHECK(d.theme.size() == 2);
}

TEST_CASE("Catalogues and pictures are read, and other media are known by name, size and hash") {
    const auto tree = with({{"translations/sv-simple.po", ""},
                            {"translations/fi.po", ""},
                            {"media/a/b.png", "\x89PNG\r\n\x1A\n"},
                            {"media/a/plan.pdf", "%PDF-1.7"}});
    REQUIRE(tree.diagnostics.empty());
    REQUIRE(tree.documents.catalogues.size() == 2);
    CHECK(tree.documents.catalogues[0].language == "fi");
    CHECK(tree.documents.media.at("media/a/b.png").size() == 8);
    CHECK(tree.documents.media.size() == 1);
    CHECK(tree.documents.copied.at("media/a/plan.pdf") ==
          CopiedFile{"media/a/plan.pdf", 8, hash("%PDF-1.7")});
}

TEST_CASE("Every text is kept for showing its lines") {
    const auto tree = with({{"pages/a.md", page}});
    CHECK(tree.documents.texts.at("pages/a.md") == page);
    CHECK(tree.documents.texts.at("site.yaml") == "name: Test\n");
}

TEST_CASE("Hidden files, read-me files, back-up copies and our own output are passed over") {
    const auto tree = with({{".git/config", ""},
                            {"README.md", ""},
                            {"public/index.html", ""},
                            {"supports/README.txt", ""},
                            {"supports/.a.md.swp", ""},
                            {"supports/a.md~", ""},
                            {"glossary.yaml", "- a\n"},
                            {"words.txt", "a\n"}});
    CHECK(tree.diagnostics.empty());
    CHECK(tree.documents.records.empty());
}

TEST_CASE("A missing site.yaml is the only thing said of a foreign folder") {
    CHECK(mistakes(read({{"photos/a.jpg", ""}, {"notes.txt", ""}})) ==
          Lines{"site-missing site.yaml"});
}

TEST_CASE("Without site.yaml a site's other files are still read") {
    const auto tree = read({{"supports/a.txt", ""}});
    CHECK(mistakes(tree) == Lines{"site-missing site.yaml", "wrong-ending supports/a.txt"});
}

TEST_CASE("A site in the folder below is suggested") {
    const auto tree = read({{"docs/a.md", ""}, {"site-example/site.yaml", "name: X\n"}});
    REQUIRE(mistakes(tree) == Lines{"site-missing site.yaml"});
    CHECK(tree.diagnostics[0].suggestion == "site-example");
}

TEST_CASE("An empty folder and a missing one are told apart") {
    CHECK(mistakes(read({})) == Lines{"site-empty site.yaml"});
    CHECK(mistakes(read({{"", FileError::missing}})) == Lines{"site-folder-missing site.yaml"});
}

TEST_CASE("site.yaml may be a folder, unreadable, too large or no mapping") {
    CHECK(mistakes(read({{"site.yaml/a", ""}})) == Lines{"folder-instead-of-file site.yaml"});
    CHECK(mistakes(read({{"site.yaml", FileError::unreadable}})) ==
          Lines{"file-unreadable site.yaml"});
    CHECK(mistakes(read({{"site.yaml", std::string(5 * 1024 * 1024, '#')}})) ==
          Lines{"file-too-large site.yaml"});
    CHECK(mistakes(read({{"site.yaml", "- a\n"}})) == Lines{"yaml-not-a-mapping site.yaml"});
}

TEST_CASE("A text over 4 MB is refused, a picture that large is not") {
    const std::string large(5 * 1024 * 1024, 'a');
    const std::string picture = "\xFF\xD8\xFF" + large;
    const auto tree = with({{"pages/a.md", large}, {"media/a.jpg", picture}});
    REQUIRE(mistakes(tree) == Lines{"file-too-large pages/a.md"});
    CHECK(message(tree.diagnostics[0], MessageLanguage::en) == "the file is larger than 4 MB");
    CHECK(tree.documents.media.at("media/a.jpg").size() == picture.size());
}

TEST_CASE("A file that is copied is hashed piece by piece, and may be larger than a picture") {
    const std::string film = "film" + std::string(41 * 1024 * 1024, 'a');
    const auto tree = with({{"media/a.mp4", film}});
    CHECK(mistakes(tree).empty());
    CHECK(tree.documents.copied.at("media/a.mp4") ==
          CopiedFile{"media/a.mp4", film.size(), hash(film)});
}

TEST_CASE("What begins as a page or a drawing is looked into, whatever it is called") {
    for (const std::string begins :
         {"<svg", "  <!-- x --><svg", "\xEF\xBB\xBF<html", "\xFF\xD8\xFF"}) {
        CHECK(with({{"media/a.pdf", begins}}).documents.media.contains("media/a.pdf"));
    }
}

TEST_CASE("A picture over 40 MB is refused") {
    CHECK(mistakes(with({{"media/a.jpg", FileError::too_large}})) ==
          Lines{"file-too-large media/a.jpg"});
}

TEST_CASE("Files and folders in each other's place are refused") {
    CHECK(mistakes(with({{"supports/a.md/b", ""},
                         {"pages", ""},
                         {"translations/x/fi.po", ""},
                         {"glossary.yaml/x", ""}})) ==
          Lines{"folder-instead-of-file glossary.yaml", "file-instead-of-folder pages",
                "folder-instead-of-file supports/a.md", "folder-instead-of-file translations/x"});
}

TEST_CASE("Links that leave the site and unreadable files are refused, the rest is read") {
    const auto tree = with({{"supports/a.md", FileError::outside},
                            {"supports/b.md", FileError::unreadable},
                            {"supports/c.md", page},
                            {"media", FileError::outside}});
    CHECK(mistakes(tree) == Lines{"path-leaves-site media", "path-leaves-site supports/a.md",
                                  "file-unreadable supports/b.md"});
    CHECK(tree.documents.records.size() == 1);
}

TEST_CASE("An unknown folder is refused with the nearest known one") {
    const auto tree = with({{"suports/a.md", page}});
    REQUIRE(mistakes(tree) == Lines{"unknown-folder suports"});
    CHECK(tree.diagnostics[0].suggestion == "supports");
}

TEST_CASE("An unknown file beside site.yaml is refused") {
    const auto tree = with({{"glosary.yaml", ""}});
    REQUIRE(mistakes(tree) == Lines{"unknown-file glosary.yaml"});
    CHECK(tree.diagnostics[0].suggestion == "glossary.yaml");
}

TEST_CASE("Files of the wrong ending are refused") {
    CHECK(mistakes(
              with({{"supports/a.yaml", ""}, {"contacts/b.yml", ""}, {"translations/c.mo", ""}})) ==
          Lines{"wrong-ending contacts/b.yml", "wrong-ending supports/a.yaml",
                "wrong-ending translations/c.mo"});
}

TEST_CASE("A name that cannot be an id is refused with one that can") {
    const auto tree = with({{"supports/Avlösning i hemmet.md", page}});
    REQUIRE(mistakes(tree) == Lines{"bad-id supports/Avlösning i hemmet.md"});
    CHECK(tree.diagnostics[0].suggestion == "avlosning-i-hemmet");
}

TEST_CASE("What follows the dot must have the shape of a language") {
    CHECK(mistakes(with({{"supports/a.kopia.md", page}, {"supports/b..md", page}})) ==
          Lines{"bad-language-suffix supports/a.kopia.md", "bad-language-suffix supports/b..md"});
}

TEST_CASE("A text of another encoding is told once, not for front matter and body each") {
    const auto tree = with({{"supports/a.md", "---\ntitle: H\xE4r\n---\nH\xE4r\n"}});
    CHECK(mistakes(tree) == Lines{"not-utf8 supports/a.md"});
}

TEST_CASE("A record that cannot be understood still has its place") {
    const auto tree =
        with({{"supports/a.md", "---\na: b: c\n---\n# X\n"}, {"contacts/b.yaml", "B\n"}});
    CHECK(mistakes(tree) == Lines{"yaml-not-a-mapping contacts/b.yaml", "yaml-colon supports/a.md",
                                  "prose-title-heading supports/a.md"});
    REQUIRE(tree.documents.records.size() == 2);
    for (const auto& each : tree.documents.records) {
        const Document& d = *each;
        CHECK(d.front.kind == yaml::Value::Kind::null);
        CHECK(d.front.place.file == d.file);
    }
}

TEST_CASE("The order of a folder does not show") {
    const auto a = with({{"supports/a.md", page}, {"supports/b.md", page}});
    const auto b = with({{"supports/b.md", page}, {"supports/a.md", page}});
    CHECK(a.documents.records[0]->id == b.documents.records[0]->id);
}

TEST_CASE("Every kind of mistake has a code of its own and speaks two languages") {
    std::set<std::string_view> codes;
    for (const DiagnosticKind* kind : source_diagnostics()) {
        CAPTURE(kind->code);
        CHECK(codes.insert(kind->code).second);
        CHECK_FALSE(kind->message.sv.empty());
        CHECK_FALSE(kind->message.en.empty());
        CHECK_FALSE(kind->hint.sv.empty());
        CHECK_FALSE(kind->hint.en.empty());
        CHECK(kind->message.sv != kind->message.en);
        CHECK(std::count(kind->message.sv.begin(), kind->message.sv.end(), '{') ==
              std::count(kind->message.en.begin(), kind->message.en.end(), '{'));
    }
}

TEST_CASE("Line ends of other systems are read like our own, everywhere") {
    const std::string mac = "---\rtitle: Hej\r---\rText\r\r## Rubrik\r";
    const auto tree = with({{"supports/a.md", mac},
                            {"contacts/b.yaml", "name: B\r\nphone: C\r\n"},
                            {"translations/fi.po",
                             "msgid \"\"\rmsgstr \"\"\r\"Content-Type: "
                             "text/plain; charset=UTF-8\\n\"\r"},
                            {"theme/a.css", "a {\r}\r"}});
    CHECK(mistakes(tree).empty());
    const Document& page_of_mac = *tree.documents.records.at(1);
    CHECK(page_of_mac.front.find("title")->place == Place{"supports/a.md", 2, 8});
    CHECK(page_of_mac.body->blocks.at(1).place == Place{"supports/a.md", 6, 1});
    CHECK(tree.documents.texts.at("supports/a.md") == "---\ntitle: Hej\n---\nText\n\n## Rubrik\n");
    CHECK(tree.documents.theme.at("theme/a.css") == "a {\n}\n");
}

namespace {

/// Counts what is read of a tree.
class Counted : public FileSystem {
public:
    explicit Counted(Files files) : files_(memory(std::move(files))) {}

    [[nodiscard]] ReadFile read(const std::string& path, std::uintmax_t limit) const override {
        ++reads;
        return files_->read(path, limit);
    }
    [[nodiscard]] ListedFolder list(const std::string& path) const override {
        return files_->list(path);
    }

    mutable int reads = 0;

private:
    std::unique_ptr<FileSystem> files_;
};

const std::string fine_catalogue =
    "msgid \"\"\nmsgstr \"\"\n\"Language: fi\\n\"\n\"Content-Type: text/plain; "
    "charset=UTF-8\\n\"\n";
const std::string broken_catalogue = fine_catalogue + "\nmsgid \"a\nmsgstr \"b\"\n";

using Base = std::shared_ptr<const BaseDocuments>;

Base base_of(const FileSystem& files, Diagnostics& found) {
    return std::make_shared<const BaseDocuments>(read_base(files, folders, found));
}

Documents site_over(const Base& base, const std::string& languages, Diagnostics& found,
                    Memory* remembered = nullptr) {
    return read_site(*memory({{"site.yaml", "languages: [" + languages + "]\n"},
                              {"pages/b.md", page},
                              {"translations/fi.po", fine_catalogue}}),
                     base, folders, remembered, found);
}

}  // namespace

TEST_CASE("The base is read once for any number of sites, and its prose is one in all of them") {
    const Counted files({{"content/pages/a.md", page}, {"content/words.yaml", "- { key: a }\n"}});
    Diagnostics found;
    const Base base = base_of(files, found);
    CHECK(files.reads == 2);
    const Documents one = site_over(base, "sv", found);
    const Documents other = site_over(base, "sv, fi", found);
    CHECK(files.reads == 2);
    REQUIRE(found.empty());
    REQUIRE(one.records.size() == 2);
    CHECK(one.records[0]->file == "content/pages/a.md");
    CHECK(one.records[0]->body == base->records[0]->body);
    CHECK(other.records[0]->body == base->records[0]->body);
    CHECK(one.records[1]->body != other.records[1]->body);
}

TEST_CASE("A catalogue of the base is read once, and told to each site that speaks its language") {
    Diagnostics found;
    const Base base = base_of(*memory({{"content/translations/fi.po", broken_catalogue}}), found);
    REQUIRE(found.empty());
    const Documents without = site_over(base, "sv", found);
    CHECK(found.empty());
    CHECK(without.catalogues.at(0).catalogue->headers.empty());
    const Documents with = site_over(base, "sv, fi", found);
    REQUIRE(found.size() == 1);
    CHECK(found[0].place.file == "content/translations/fi.po");
    const Documents again = site_over(base, "sv, fi", found);
    CHECK(found.size() == 2);
    CHECK(again.catalogues.at(0).catalogue == with.catalogues.at(0).catalogue);
    CHECK(with.catalogues.at(0).catalogue->headers.size() == 2);
    CHECK(with.catalogues.at(1).layer == Layer::site);
    CHECK(with.catalogues.at(1).catalogue->headers.size() == 2);
}

TEST_CASE("A file that has been parsed in this process is not parsed again while it is the same") {
    Diagnostics found;
    const Base base = base_of(*memory({}), found);
    Memory remembered;
    const Documents one = site_over(base, "sv", found, &remembered);
    const Documents other = site_over(base, "sv, fi", found, &remembered);
    CHECK(one.records.at(0)->body == other.records.at(0)->body);
    CHECK(one.catalogues.at(0).catalogue == other.catalogues.at(0).catalogue);
    const Documents edited =
        read_site(*memory({{"site.yaml", "languages: [sv]\n"}, {"pages/b.md", page + "Mer.\n"}}),
                  base, folders, &remembered, found);
    CHECK(plain_text(*edited.records.at(0)->body) == "Text Mer.");
}

TEST_CASE("What was wrong with a remembered file is told each time") {
    Diagnostics found;
    const Base base = base_of(*memory({}), found);
    Memory remembered;
    for (std::size_t time = 1; time <= 2; ++time) {
        const Documents read = read_site(
            *memory({{"site.yaml", "languages: [sv]\n"}, {"contacts/a.yaml", "name: [\n"}}), base,
            folders, &remembered, found);
        CHECK(read.records.at(0)->unreadable);
        CHECK(found.size() == time);
    }
}

TEST_CASE("Files in media/ that fall together on other disks are told") {
    CHECK(mistakes(with({{"media/Hus.jpg", "a"}, {"media/hus.JPG", "b"}})) ==
          Lines{"name-differs-by-case media/hus.JPG"});
    CHECK(mistakes(with({{"media/\u00E5.jpg", "a"}, {"media/a\u030A.jpg", "b"}})).size() == 1);
    CHECK(mistakes(with({{"media/Hus/a.jpg", "a"}, {"media/hus/b.jpg", "b"}})).empty());
}

TEST_CASE("Names that Windows keeps for itself are told") {
    CHECK(mistakes(with({{"media/con.jpg", "a"},
                         {"media/aux/b.jpg", "b"},
                         {"media/Com1", "c"},
                         {"media/a:b.jpg", "d"},
                         {"media/slut.", "e"}})) ==
          Lines{"name-reserved media/Com1", "name-reserved media/a:b.jpg",
                "name-reserved media/aux/b.jpg", "name-reserved media/con.jpg",
                "name-reserved media/slut."});
    CHECK(mistakes(with({{"pages/nul.md", page}})) == Lines{"name-reserved pages/nul.md"});
    CHECK(mistakes(with({{"media/contact.jpg", "a"}, {"media/com10.jpg", "b"}})).empty());
}

TEST_CASE("Pages and programs in media/ are refused, whatever they are called") {
    for (const char* name : {"a.html", "a.HTM", "a.xhtml", "a.js", "a.mjs", "a.css", "a.xml",
                             "a.html.txt", "a.php", "a.svgz"}) {
        INFO(name);
        CHECK(mistakes(with({{std::string("media/") + name, "x"}})) ==
              Lines{std::string("media-is-page media/") + name});
    }
    for (const char* bytes :
         {"<!DOCTYPE html><p>", "\xEF\xBB\xBF\n <html>", "<script>x()</script>"}) {
        INFO(bytes);
        CHECK(mistakes(with({{"media/blankett", bytes}})) == Lines{"media-is-page media/blankett"});
    }
    CHECK(mistakes(with({{"media/a.svg", "<?xml version=\"1.0\"?><svg/>"},
                         {"media/a.pdf", "%PDF-1.7"},
                         {"media/html.jpg", "x"}}))
              .empty());
}
