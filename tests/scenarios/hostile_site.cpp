// hostile_site OUT: a site in which every text that an author may write, in every
// kind of record, is markup, script and characters that turn the direction. What it makes from the
// table of fields can lack no field that is added later. The browser tests show that nothing of it
// runs and that all of it is shown as it was written.

#include "portal/fields/fields.hpp"
#include "portal/record_kind.hpp"
#include "source/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

using namespace lykta;

namespace {

namespace fs = std::filesystem;

/// One line, so that it may stand wherever a text may. What a text may not hold at all (characters
/// that turn the direction) has its own examples in tests/invalid.
constexpr std::string_view hostile =
    "\"'><script>window.pwned=1</script><img src=x onerror=window.pwned=2>{{title}}</title>&lt;"
    "javascript:window.pwned=3";

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

/// Where links and emphasis are understood, HTML is refused: it stands there as signs alone.
std::string as_signs(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '<' || c == '{' || c == '[') out += '\\';
        out += c;
    }
    return out;
}

std::string value(const Field& field) {
    switch (field.type) {
        case FieldType::text:
            if (field.key == "file") return "media/ond.svg";
            return quoted(field.inline_prose ? as_signs(hostile) : hostile);
        case FieldType::boolean: return "true";
        case FieldType::integer: return std::to_string(std::max(field.minimum, 0));
        case FieldType::date: return "2026-09-01";
        case FieldType::hours: return "\"mån–sön 00:00–23:00\"";
        case FieldType::url: return "https://elsewhere.example/";
        case FieldType::email: return "x@elsewhere.example";
        case FieldType::phone: return "070-174 06 05";
        case FieldType::language: return "fi";
        case FieldType::local_time:
            return field.key == "end" ? "2026-10-06 19:30" : "2026-10-06 18:00";
        case FieldType::word: return std::string(field.words.front().word);
        case FieldType::code:
            return field.vocabulary == VocabularyKind::support_form ? "counselling" : "";
        default: return "";
    }
}

/// Fields whose values depend on other records stay away; the record's own texts are what counts.
std::string fields(const FieldTable& table, const std::string& indent) {
    std::string out;
    for (const Field& field : table.fields) {
        if (table.find(field.key) != &field) continue;  // of one key, for another member
        if (field.key == "audience" || field.key == "sensitive" || field.key == "repeat") {
            continue;
        }
        if (field.type == FieldType::mapping) {
            const std::string inner = indent + (field.many ? "    " : "  ");
            std::string nested = fields(*field.nested, inner);
            if (nested.empty()) continue;
            if (field.many) nested.replace(indent.size() + 2, 2, "- ");
            out += indent + std::string(field.key) + ":\n" + nested;
            continue;
        }
        const std::string said = value(field);
        if (said.empty()) continue;
        out +=
            indent + std::string(field.key) + ": " + (field.many ? "[" + said + "]" : said) + "\n";
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "hostile_site OUT\n";
        return 2;
    }
    const fs::path out = argv[1];
    fs::create_directories(out);
    std::ofstream(out / "site.yaml")
        << "name: " << quoted(hostile) << "\norganization: { name: " << quoted(hostile)
        << ", code: \"9999\" }\nbase_url: https://anhorig.bjorkhamn.example\nlanguages: [sv]\n"
        << "main_contact: ond\nchild_contact: ond\nexit_url: https://elsewhere.example/\n"
        << "tagline: " << quoted(hostile) << "\nnotice: { text: " << quoted(hostile) << " }\n";
    fs::create_directories(out / "media");
    std::ofstream(out / "media" / "ond.svg")
        << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
           "<script>window.pwned=5</script></svg>\n";
    for (const KindFacts& kind : record_kinds()) {
        const std::string id = kind.kind == RecordKind::target_group ? "older" : "ond";
        const fs::path folder = out / std::string(kind.folder);
        fs::create_directories(folder);
        std::ofstream file(folder / (id + (kind.prose ? ".md" : ".yaml")));
        const std::string front = fields(fields_of(kind.kind), "");
        file << (kind.prose ? "---\n" + front + "---\n" + "`<script>window.pwned=4</script>`\n"
                            : front);
    }
    return 0;
}
