#include "scenarios/pseudo.hpp"

#include "base/utf8.hpp"

#include <set>
#include <utility>

namespace lykta::scenarios {

namespace {

/// Letter for letter, so that long words stay long; tags and {places} are kept.
std::string pseudo(const std::string& swedish) {
    static constexpr std::u32string_view letters = U"אבגדהוזחטיכלמנסעפצקרשתאבגד";
    std::string out;
    int kept = 0;
    for (std::size_t at = 0; at < swedish.size();) {
        const char32_t letter = utf8::next(swedish, at);
        kept += letter == U'<' || letter == U'{' ? 1 : 0;
        const char32_t lower = letter >= U'A' && letter <= U'Z' ? letter + 32 : letter;
        if (kept == 0 && lower >= U'a' && lower <= U'z') {
            utf8::append(out, letters[lower - U'a']);
        } else if (kept == 0 && lower >= 0xC0 && lower <= 0x17F) {
            utf8::append(out, U'ו');
        } else {
            utf8::append(out, letter);
        }
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

std::string pseudo_catalogue(const Portal& portal) {
    std::string po =
        "msgid \"\"\nmsgstr \"\"\n\"Language: yi\\n\"\n"
        "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";
    std::set<std::pair<std::string, std::string>> written;
    for (const Segment& segment : portal.segments) {
        if (!written.emplace(segment.context(), segment.source).second) {
            continue;
        }
        po += "\nmsgctxt " + quoted(segment.context()) + "\nmsgid " + quoted(segment.source) + "\n";
        if (segment.source_plural.empty()) {
            po += "msgstr " + quoted(pseudo(segment.source)) + "\n";
        } else {
            po += "msgid_plural " + quoted(segment.source_plural) + "\nmsgstr[0] " +
                  quoted(pseudo(segment.source)) + "\nmsgstr[1] " +
                  quoted(pseudo(segment.source_plural)) + "\n";
        }
    }
    return po;
}

}  // namespace lykta::scenarios
