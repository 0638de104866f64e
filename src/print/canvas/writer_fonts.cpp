// Fonts in the file. A code stands for a glyph together with the letters it shows, so that the same
// glyph may be read in two ways (an ending form, a ligature) and still be copied and heard right.

#include "base/hash.hpp"
#include "print/canvas/operators.hpp"
#include "print/canvas/subset.hpp"
#include "print/canvas/writer.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace lykta::print {

namespace {

using Object = QPDFObjectHandle;

/// "ABCDEF+": tells one subset from another, by what is in it.
std::string tag(const std::string& bytes) {
    std::string out;
    for (const char digit : hash(bytes).substr(0, 6)) {
        const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
        out += static_cast<char>('A' + value);
    }
    return out + "+";
}

std::string letters_map(const std::vector<std::string>& letters) {
    std::string out =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t most = 100;  // in one block
    for (std::size_t begin = 0; begin < letters.size(); begin += most) {
        const std::size_t end = std::min(begin + most, letters.size());
        out += fmt::format("{} beginbfchar\n", end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            out += fmt::format("<{:04X}> <{}>\n", i + 1, utf16_digits(letters[i]));
        }
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace

void Writer::add_fonts() {
    for (const auto& [index, used] : canvas_.used_) {
        fonts_.replaceKey(fmt::format("/F{}", index), font(index, used));
    }
}

QPDFObjectHandle Writer::font(FontIndex index, const Canvas::UsedFont& used) {
    const Font& from = canvas_.fonts_[index];
    std::vector<std::uint16_t> glyphs;
    for (const Canvas::Code& code : used.in_order) glyphs.push_back(code.glyph);
    std::sort(glyphs.begin(), glyphs.end());
    glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
    const Subset made = subset(from, glyphs);
    const std::string name = "/" + tag(made.bytes) + from.name;

    std::string to_glyph(2, '\0');
    Object widths = Object::newArray();
    std::vector<std::string> letters;
    for (const Canvas::Code& code : used.in_order) {
        const std::uint16_t glyph = made.glyphs.at(code.glyph);
        to_glyph += static_cast<char>(glyph >> 8U);
        to_glyph += static_cast<char>(glyph & 0xFFU);
        const double advance = hb_font_get_glyph_h_advance(from.font.get(), code.glyph);
        widths.appendItem(Object::newReal(number(advance / from.units * 1000)));
        letters.push_back(code.letters);
    }
    const auto thousandths = [](double value) {
        return Object::newInteger(static_cast<long long>(value * 1000));
    };
    const FontMeasures& measures = from.measures;
    Object file = stream(made.bytes);
    file.getDict().replaceKey("/Length1",
                              Object::newInteger(static_cast<long long>(made.bytes.size())));
    Object descriptor =
        Object::parse("<< /Type /FontDescriptor /Flags 4 /ItalicAngle 0 /StemV 80 >>");
    descriptor.replaceKey("/FontName", Object::newName(name));
    descriptor.replaceKey(
        "/FontBBox", Object::newArray({thousandths(measures.left), thousandths(measures.bottom),
                                       thousandths(measures.right), thousandths(measures.top)}));
    descriptor.replaceKey("/Ascent", thousandths(measures.ascent));
    descriptor.replaceKey("/Descent", thousandths(-measures.descent));
    descriptor.replaceKey("/CapHeight", thousandths(measures.capital));
    descriptor.replaceKey("/FontFile2", file);
    Object descendant = Object::parse(
        "<< /Type /Font /Subtype /CIDFontType2 /DW 0 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    descendant.replaceKey("/BaseFont", Object::newName(name));
    descendant.replaceKey("/FontDescriptor", pdf_.makeIndirectObject(descriptor));
    descendant.replaceKey("/W", Object::newArray({Object::newInteger(1), widths}));
    descendant.replaceKey("/CIDToGIDMap", stream(to_glyph));
    Object out = Object::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    out.replaceKey("/BaseFont", Object::newName(name));
    out.replaceKey("/DescendantFonts", Object::newArray({pdf_.makeIndirectObject(descendant)}));
    out.replaceKey("/ToUnicode", stream(letters_map(letters)));
    return pdf_.makeIndirectObject(out);
}

}  // namespace lykta::print
