// XLIFF from outside: what is whole is understood, what is hostile is refused with its line.
#include "source/xliff.hpp"

#include "base/utf8.hpp"
#include "catch.hpp"

using namespace lykta;
using xliff::Piece;
using Codes = std::vector<std::string>;

namespace {

struct Parsed {
    std::optional<xliff::Document> document;
    Codes codes;
    Diagnostics diagnostics;
};

Parsed parse(const std::string& bytes) {
    Parsed out;
    out.document = xliff::parse(bytes, "a.xlf", out.diagnostics);
    for (const Diagnostic& diagnostic : out.diagnostics) {
        out.codes.emplace_back(diagnostic.kind->code);
    }
    return out;
}

const std::string head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n";
const std::string file =
    "<file original=\"pages/x.md\" source-language=\"sv\" target-language=\"fi\" "
    "datatype=\"plaintext\"><body>\n";
const std::string end = "</body></file></xliff>\n";

std::string unit(const std::string& id, const std::string& source, const std::string& target) {
    return "<trans-unit id=\"" + id + "\" resname=\"page/x#body\"><source>" + source +
           "</source><target state=\"translated\">" + target + "</target></trans-unit>\n";
}

std::string whole(const std::string& target) {
    return head + file + unit("a", "Ring <g id=\"1\">oss</g>", target) + end;
}

}  // namespace

TEST_CASE("A text becomes pieces and comes back as it was") {
    for (const bool tagged : {true, false}) {
        for (const char* text :
             {"", "Ring <1>oss</1> <2/>nu", "1 \\< 2 \\\\ 3", "{count} dag {a b}",
              "a < b & \"c\" > 'd'", "</1>", "<1", "{", "\\"}) {
            if (tagged && (std::string_view(text) == "a < b & \"c\" > 'd'" ||
                           std::string_view(text) == "<1" || std::string_view(text) == "\\")) {
                continue;  // no text of prose: there they are escaped
            }
            CHECK(xliff::text_of(xliff::pieces(text, tagged), tagged) == text);
        }
    }
}

TEST_CASE("Tags and placeholders are elements, so that a translator's program keeps them") {
    const auto tags = xliff::pieces("<1>a</1><2/>", true);
    REQUIRE(tags.size() == 4);
    CHECK(tags[0] == Piece{Piece::Kind::open, "1"});
    CHECK(tags[3] == Piece{Piece::Kind::empty, "2"});
    const auto places = xliff::pieces("Om {count} dagar", false);
    REQUIRE(places.size() == 3);
    CHECK(places[1] == Piece{Piece::Kind::placeholder, "{count}"});
}

TEST_CASE("What is written is read as it was") {
    xliff::Document document{"sv", "ar", {}};
    for (const char* text : {"Ring <1>oss</1>", "Tom", "\"Å\" & 'ä' \\< ö"}) {
        xliff::Unit one;
        one.id = text;
        one.context = "page/x#body";
        one.file = "pages/x.md";
        one.source = xliff::pieces(text, true);
        one.target = xliff::pieces("مرحبا <1>x</1>", true);
        one.state = "translated";
        one.notes = {"<note> & more"};
        document.units.push_back(one);
    }
    const Parsed parsed = parse(xliff::written(document));
    CHECK(parsed.codes.empty());
    REQUIRE(parsed.document);
    CHECK(parsed.document->target_language == "ar");
    REQUIRE(parsed.document->units.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(parsed.document->units[i].id == document.units[i].id);
        CHECK(parsed.document->units[i].source == document.units[i].source);
        CHECK(parsed.document->units[i].target == document.units[i].target);
    }
}

TEST_CASE("Windows' line ends and a byte-order mark are understood") {
    std::string text = "\xEF\xBB\xBF" + whole("Soita");
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) {
        text.insert(at, "\r");
    }
    CHECK(parse(text).document);
}

TEST_CASE("XML is read however it is written: quotes, spaces, prefixes, entities, encodings") {
    const std::string written =
        "<?xml version='1.0'?>\n<!-- target-language=\"ar\" -->\n"
        "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:1.2' version = '1.2'>\n"
        "<x:file original='a' source-language='sv'\n\ttarget-language\n= 'f&#105;'><x:body>\n"
        "<x:trans-unit resname='page/x#body' id='a'><x:source>Å <x:g id='1'>b</x:g></x:source>"
        "<x:target state='translated'><![CDATA[Å]]> &#60;</x:target></x:trans-unit>\n"
        "</x:body></x:file></x:xliff>\n";
    std::string utf16 = "\xFF\xFE";
    for (std::size_t at = 0; at < written.size();) {
        const auto letter = static_cast<unsigned>(utf8::next(written, at));
        utf16 += static_cast<char>(letter & 0xFFU);
        utf16 += static_cast<char>(letter >> 8U);
    }
    for (const std::string& bytes : {written, utf16}) {
        CHECK(xliff::target_language(bytes) == "fi");
        const Parsed parsed = parse(bytes);
        CHECK(parsed.codes.empty());
        REQUIRE(parsed.document);
        CHECK(parsed.document->target_language == "fi");
        const xliff::Unit& unit = parsed.document->units.at(0);
        CHECK(xliff::text_of(unit.source, true) == "Å <1>b</1>");
        CHECK(xliff::text_of(*unit.target, false) == "Å <");
        CHECK(unit.state == "translated");
    }
}

TEST_CASE("A file's language is read where no more than its beginning came") {
    CHECK(xliff::target_language(head + file + "<trans-unit") == "fi");
    CHECK(xliff::target_language("<html target-language=\"fi\"><file/></html>").empty());
    CHECK(xliff::target_language("<!DOCTYPE xliff [<!ENTITY x \"fi\">]>" + head.substr(39) +
                                 "<file target-language=\"&x;\"/>")
              .empty());
    CHECK(xliff::target_language("").empty());
}

TEST_CASE("Letters that are written in parts become whole ones") {
    const Parsed parsed = parse(whole("A\xCC\x8A <g id=\"1\">b</g>"));
    REQUIRE(parsed.document);
    CHECK(xliff::text_of(*parsed.document->units[0].target, true) == "Å <1>b</1>");
}

TEST_CASE("A truncated file is refused with its line") {
    const std::string text = whole("Soita");
    for (const std::size_t length :
         {text.size() - 12, text.size() / 2, head.size(), std::size_t{9}}) {
        const Parsed parsed = parse(text.substr(0, length));
        CHECK_FALSE(parsed.document);
        CHECK(parsed.codes == Codes{"xliff-not-xml"});
        CHECK(parsed.diagnostics.front().place.line > 0);
    }
}

TEST_CASE("A document type is refused, so that no entity leads out of the file") {
    const std::string outside =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n";
    const std::string lines = whole("&x;");
    const Parsed parsed = parse(outside + lines.substr(lines.find("<xliff")));
    CHECK_FALSE(parsed.document);
    CHECK(parsed.codes == Codes{"xliff-document-type"});
}

TEST_CASE("Entities that grow without end are refused") {
    std::string bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + "\">";
    }
    const std::string lines = whole("&a29;");
    CHECK_FALSE(parse(bomb + "]>\n" + lines.substr(lines.find("<xliff"))).document);
}

TEST_CASE("Two texts with one id are refused") {
    const Parsed parsed = parse(head + file + unit("a", "x", "y") + unit("a", "z", "y") + end);
    CHECK(parsed.codes == Codes{"xliff-doubled-id"});
    CHECK(parsed.diagnostics.front().place.line == 5);
    CHECK_FALSE(parsed.document);
}

TEST_CASE("Other XML, other versions and two languages in one file are refused") {
    CHECK(parse("<html/>").codes == Codes{"xliff-unexpected"});
    std::string two = whole("Soita");
    two.replace(two.find("version=\"1.2\""), 13, "version=\"2.0\"");
    CHECK(parse(two).codes == Codes{"xliff-unexpected"});
    std::string other = file;
    other.replace(other.find("\"fi\""), 4, "\"en\"");
    CHECK(parse(head + file + "</body></file>" + other + end).codes == Codes{"xliff-unexpected"});
}

TEST_CASE("An element that Lykta never writes in a text is refused") {
    CHECK(parse(whole("a <script>b</script>")).codes == Codes{"xliff-unexpected"});
    CHECK(parse(whole("a <mrk mtype=\"x\">b</mrk>")).codes.empty());
}

TEST_CASE("Elements a thousand deep are refused") {
    std::string deep;
    for (int i = 0; i < 1000; ++i) deep += "<g id=\"1\">";
    for (int i = 0; i < 1000; ++i) deep += "</g>";
    CHECK_FALSE(parse(whole(deep)).document);
}
