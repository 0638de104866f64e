// pseudo_site SITE OUT: copies a site and gives it a whole translation to "Yiddish" in letters that
// a machine put in place of Swedish ones: every page kind in a right-to-left script, for tests and
// pictures. It says nothing in any language and is never published.

#include "base/utf8.hpp"
#include "build.hpp"
#include "portal/portal.hpp"
#include "source/source_tree.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

using namespace lykta;

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

std::string catalogue(const Portal& portal) {
    std::string po = "msgid \"\"\nmsgstr \"\"\n\"Language: yi\\n\"\n"
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

}  // namespace

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    if (argc != 3) {
        std::cerr << "pseudo_site SITE OUT\n";
        return 2;
    }
    const fs::path site = argv[1];
    const fs::path out = argv[2];
    fs::create_directories(out);
    fs::copy(site, out, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    Diagnostics diagnostics;
    const Portal portal = read_portal(
        read_source_tree(*disk(out.string()), *disk(LYKTA_SOURCE_DIR), diagnostics),
        *parse_date("2026-10-01"), diagnostics);
    if (has_errors(diagnostics)) {
        std::cerr << "the site has errors: run lykta check\n";
        return 1;
    }
    fs::create_directories(out / "translations");
    std::ofstream(out / "translations" / "yi.po", std::ios::binary) << catalogue(portal);
    return 0;
}
