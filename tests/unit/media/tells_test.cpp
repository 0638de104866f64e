#include "media/tells.hpp"
#include "base/file_system.hpp"
#include "catch.hpp"

using namespace lykta;

namespace {

using namespace std::string_literals;

Tells told(const std::string& bytes) {
    const auto files = memory({{"file", bytes}});
    return tells_of(*files->open("file").file);
}

std::string number(std::size_t value, int bytes) {
    std::string out;
    for (int i = bytes; i-- > 0;) out += static_cast<char>(value >> (8 * i) & 0xFFU);
    return out;
}

/// A box of a film, with what is in it.
std::string box(const std::string& name, const std::string& inside) {
    return number(inside.size() + 8, 4) + name + inside;
}

const std::string film_begins = box("ftyp", "mp42\0\0\0\0mp42isom"s);

/// What a camera writes into a picture; gps: the number of the fact that leads to the place.
std::string exif(int gps, int latitude) {
    const auto fact = [](int which, std::size_t value) {
        return number(static_cast<std::size_t>(which), 2) + number(4, 2) + number(1, 4) +
               number(value, 4);
    };
    // One table at 8, with one row; the next right after it.
    return "Exif\0\0MM\0*"s + number(8, 4) + number(1, 2) + fact(gps, 26) + number(0, 4) +
           number(1, 2) + fact(latitude, 44) + number(0, 4) + std::string(24, '\1');
}

/// A PDF with these objects, the first of which is its catalogue.
std::string pdf(const std::vector<std::string>& objects, const std::string& trailer) {
    std::string out = "%PDF-1.7\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::string at = std::to_string(out.size());
        table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
        out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(out.size());
    const std::string size = std::to_string(objects.size() + 1);
    return out + "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R " +
           trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

const std::string catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
const std::string no_pages = "<< /Type /Pages /Kids [] /Count 0 >>";

}  // namespace

TEST_CASE("A PDF tells who wrote it") {
    CHECK(told(pdf({catalogue, no_pages, "<< /Author (Kim Exempelsson) /Title (Plan) >>"},
                   "/Info 3 0 R"))
              .author == "Kim Exempelsson");
    CHECK(told(pdf({catalogue, no_pages, "<< /Author <FEFF00C50073006100> >>"}, "/Info 3 0 R"))
              .author == "Åsa");
    CHECK(told(pdf({catalogue, no_pages, "<< /Author (  ) /Title (Plan) >>"}, "/Info 3 0 R"))
              .author.empty());
    CHECK(told(pdf({catalogue, no_pages}, "")).author.empty());
}

TEST_CASE("A PDF tells who wrote it in its metadata alone") {
    const std::string xml =
        "<x:xmpmeta><rdf:RDF><rdf:Description><dc:creator><rdf:Seq><rdf:li>Kim Exempelsson</rdf:li>"
        "</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";
    CHECK(told(pdf({"<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R >>", no_pages,
                    "<< /Type /Metadata /Subtype /XML /Length " + std::to_string(xml.size()) +
                        " >>\nstream\n" + xml + "\nendstream"},
                   ""))
              .author == "Kim Exempelsson");
}

TEST_CASE("A damaged PDF, and one that is none, tell nothing") {
    const std::string whole = pdf({catalogue, no_pages}, "");
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        CHECK(told(whole.substr(0, size)).author.empty());
    }
    CHECK(told("%PDF-1.7\n" + std::string(3000, '<')).author.empty());
    CHECK(told("").author.empty());
}

TEST_CASE("A film from a telephone tells where it was taken") {
    const std::string place = "\0\x12\x15\xC7+56.0000+015.0000/"s;
    const std::string data = box("mdat", std::string(5000, 'x'));
    SECTION("as Android writes it") {
        CHECK(told(film_begins + data + box("moov", box("udta", box("\xA9xyz", place)))).place);
    }
    SECTION("as 3GPP has it, in a track") {
        CHECK(told(film_begins + box("moov", box("trak", box("udta", box("loci", place)))) + data)
                  .place);
    }
    SECTION("as an iPhone writes it") {
        const std::string keys =
            box("keys",
                number(0, 4) + number(1, 4) + box("mdta", "com.apple.quicktime.location.ISO6709"));
        const std::string handler = box("hdlr", std::string(25, '\0'));
        CHECK(told(box("ftyp", "qt  \0\0\0\0qt  "s) + box("wide", "") + data +
                   box("moov", box("meta", handler + keys)))
                  .place);
        CHECK(told(film_begins + data + box("moov", box("meta", number(0, 4) + handler + keys)))
                  .place);
    }
    SECTION("with a long box in front") {
        const std::string longer =
            number(1, 4) + "mdat" + number(16 + 40, 8) + std::string(40, 'x');
        CHECK(told(film_begins + longer + box("moov", box("udta", box("\xA9xyz", place)))).place);
    }
}

TEST_CASE("A film that does not say where it was taken is left alone") {
    CHECK_FALSE(
        told(film_begins + box("mdat", "\xA9xyz loci") + box("moov", box("udta", ""))).place);
    CHECK_FALSE(told(film_begins + number(0xFFFFFF, 4) + "moov").place);
    CHECK_FALSE(told(film_begins + number(3, 4) + "moov").place);
    std::string deep = box("udta", "");
    for (int i = 0; i < 100; ++i) deep = box("udta", deep);
    CHECK_FALSE(told(film_begins + box("moov", deep)).place);
}

TEST_CASE("A photograph in a PDF tells where it was taken, wherever it stands in it") {
    for (const std::size_t before : {std::size_t{0}, std::size_t{256} * 1024 - 18,
                                     std::size_t{256} * 1024 - 3, std::size_t{700'000}}) {
        INFO(before);
        CHECK(told("%PDF-1.7\n" + std::string(before, ' ') + exif(0x8825, 2)).place);
        CHECK_FALSE(told("%PDF-1.7\n" + std::string(before, ' ') + exif(0x8769, 2)).place);
        CHECK_FALSE(told("%PDF-1.7\n" + std::string(before, ' ') + exif(0x8825, 1)).place);
        CHECK(told("%PDF-1.7\n" + std::string(before, ' ') + "<exif:GPSLatitude>").place);
    }
    CHECK_FALSE(told("%PDF-1.7\nExif\0\0MM\0*\xFF\xFF\xFF\xFF"s).place);
    CHECK_FALSE(told("%PDF-1.7\nExif\0\0"s).place);
}
