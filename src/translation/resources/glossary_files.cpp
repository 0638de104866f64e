// See glossary_files.hpp.
#include "translation/resources/glossary_files.hpp"

#include "base/html.hpp"
#include "translation/terms.hpp"

namespace lykta {
namespace {

std::string element(std::string_view name, std::string_view attributes, std::string_view words) {
    std::string out = "<" + std::string(name) + std::string(attributes) + ">";
    append_escaped(out, words);
    return out + "</" + std::string(name) + ">";
}

std::string language_set(const Language& language, const std::vector<std::string>& words) {
    std::string out = "        <langSet xml:lang=\"" + language.tag + "\">\n";
    for (const std::string& word : words) {
        out += "          <tig>" + element("term", "", word) + "</tig>\n";
    }
    return out + "        </langSet>\n";
}

/// A cell that begins like a formula is one to a spreadsheet, whatever it says: a space before it
/// leaves it words.
std::string cell(std::string_view words) {
    std::string out = "\"";
    if (!words.empty() && std::string_view("=+-@").find(words.front()) != std::string_view::npos) {
        out += ' ';
    }
    for (const char c : words) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

std::string line(std::string_view first, std::string_view second, std::string_view third) {
    return cell(first) + "," + cell(second) + "," + cell(third) + "\r\n";
}

}  // namespace

std::vector<GlossaryRow> glossary_rows(const Portal& portal,
                                       const std::vector<CatalogueFile>& files,
                                       const Language& language) {
    const auto translations = translated_terms(files, language);
    std::vector<GlossaryRow> out;
    for (const Term& term : portal.glossary) {
        GlossaryRow& row = out.emplace_back();
        row.id = term.id;
        row.word = portal.segment(term.term).source;
        const Segment& meaning = portal.segment(term.meaning);
        row.meaning = meaning.inlines == nullptr ? meaning.source : plain_text(*meaning.inlines);
        row.forms = term.forms;
        const auto found = translations.find(row.word);
        if (found != translations.end()) row.translation = found->second;
    }
    return out;
}

std::string as_tbx(const std::vector<GlossaryRow>& rows, const Language& source,
                   const Language& target) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif type=\"TBX-Basic\" xml:lang=\"" +
        source.tag +
        "\">\n  <martifHeader>\n    <fileDesc><sourceDesc><p>Lykta</p></sourceDesc></fileDesc>\n"
        "    <encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc>\n"
        "  </martifHeader>\n  <text>\n    <body>\n";
    for (const GlossaryRow& row : rows) {
        out += "      <termEntry id=\"term-" + row.id + "\">\n        " +
               element("descrip", " type=\"definition\"", row.meaning) + "\n";
        std::vector<std::string> words{row.word};
        words.insert(words.end(), row.forms.begin(), row.forms.end());
        out += language_set(source, words);
        if (!row.translation.empty()) out += language_set(target, {row.translation});
        out += "      </termEntry>\n";
    }
    return out + "    </body>\n  </text>\n</martif>\n";
}

std::string as_csv(const std::vector<GlossaryRow>& rows, const Language& source,
                   const Language& target) {
    std::string out = "\xEF\xBB\xBF" + line(source.swedish, target.swedish, "betyder");
    for (const GlossaryRow& row : rows) out += line(row.word, row.translation, row.meaning);
    return out;
}

}  // namespace lykta
