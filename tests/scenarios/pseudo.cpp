#include "scenarios/pseudo.hpp"

#include "base/utf8.hpp"
#include "translation/plural_forms.hpp"

#include <set>
#include <stdexcept>
#include <utility>

namespace lykta::scenarios {

namespace {

using PutLetter = void (*)(std::string& out, char32_t letter);

void put_hebrew(std::string& out, char32_t letter) {
    static constexpr std::u32string_view letters = U"אבגדהוזחטיכלמנסעפצקרשתאבגד";
    const char32_t lower = letter >= U'A' && letter <= U'Z' ? letter + 32 : letter;
    if (lower >= U'a' && lower <= U'z') {
        letter = letters[lower - U'a'];
    } else if (lower >= 0xC0 && lower <= 0x17F) {
        letter = U'ו';
    }
    utf8::append(out, letter);
}

void put_sami(std::string& out, char32_t letter) {
    static constexpr std::u32string_view plain = U"cdnstz";
    static constexpr std::u32string_view marked = U"čđŋšŧž";
    const std::size_t found = plain.find(letter);
    utf8::append(out, found == plain.npos ? letter : marked[found]);
}

/// Letter for letter, so that long words stay long; tags and {places} are kept.
std::string pseudo(const std::string& swedish, PutLetter put) {
    std::string out;
    int kept = 0;
    for (std::size_t at = 0; at < swedish.size();) {
        const char32_t letter = utf8::next(swedish, at);
        kept += letter == U'<' || letter == U'{' ? 1 : 0;
        kept == 0 ? put(out, letter) : utf8::append(out, letter);
        kept -= letter == U'>' || letter == U'}' ? 1 : 0;
    }
    return out;
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            out += '\\';
        }
        letter == '\n' ? out += "\\n" : out += letter;
    }
    return out + "\"";
}

}  // namespace

std::string pseudo_catalogue(const Portal& portal, const std::string& tag) {
    const Language* language = portal.languages().find(tag);
    if (language == nullptr) throw std::invalid_argument("no language " + tag);
    const PutLetter put = language->direction == Direction::rtl ? put_hebrew : put_sami;
    std::string po = "msgid \"\"\nmsgstr \"\"\n\"Language: " + tag +
                     "\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                     "\"X-Lykta-State: translated\\n\"\n\"Plural-Forms: " +
                     plural_forms_header(*language) + "\\n\"\n";
    std::set<std::pair<std::string, std::string>> written;
    for (const Segment& segment : portal.segments) {
        if (!written.emplace(segment.context(), segment.source).second) {
            continue;
        }
        po += "\nmsgctxt " + quoted(segment.context()) + "\nmsgid " + quoted(segment.source) + "\n";
        if (segment.source_plural.empty()) {
            po += "msgstr " + quoted(pseudo(segment.source, put)) + "\n";
            continue;
        }
        po += "msgid_plural " + quoted(segment.source_plural) + "\n";
        for (std::size_t form = 0; form < language->plural.size(); ++form) {
            const bool one = language->plural[form] == PluralCategory::one;
            po += "msgstr[" + std::to_string(form) + "] " +
                  quoted(pseudo(one ? segment.source : segment.source_plural, put)) + "\n";
        }
    }
    return po;
}

}  // namespace lykta::scenarios
