#include "sites.hpp"

#include "catch.hpp"

#include <set>

namespace lykta::tests {

namespace {

using MemoryFiles = std::map<std::string, std::variant<std::string, FileError>>;

const MemoryFiles& tables() {
    static const MemoryFiles files = [] {
        MemoryFiles out;
        const auto source = disk(LYKTA_SOURCE_DIR);
        for (const char* name :
             {"languages", "holidays", "words", "vocabulary/support-forms",
              "vocabulary/target-groups", "vocabulary/access-routes", "vocabulary/applicants",
              "vocabulary/role-titles", "vocabulary/partner-categories"}) {
            const std::string file = "content/" + std::string(name) + ".yaml";
            out[file] = source->read(file, 1'000'000).bytes;
        }
        return out;
    }();
    return files;
}

}  // namespace

Files good_site() {
    return {
        {"site.yaml",
         "name: Anhörigstöd\n"
         "organization: { name: Björkhamns kommun, code: \"0999\" }\n"
         "base_url: https://anhorig.bjorkhamn.example/\n"
         "languages: [sv, sv-simple, en]\n"
         "main_contact: anhorigstod\n"},
        {"contacts/anhorigstod.yaml",
         "name: Anhörigstödet\n"
         "phone: 070-174 06 05\n"
         "review: { reviewed: 2026-09-01 }\n"},
        {"supports/samtal.md", support_with("")},
    };
}

std::string document(std::string_view front, std::string_view body) {
    return "---\n" + std::string(front) + "---\n" + std::string(body);
}

std::string support_with(std::string_view lines, std::string_view body) {
    return document(
        "title: Samtal\nsummary: Någon lyssnar.\nform: counselling\n"
        "review: { reviewed: 2026-09-01 }\n" +
            std::string(lines),
        body);
}

ReadSite read_site(const Files& files, const Files& base, std::string_view day) {
    MemoryFiles site;
    for (const auto& [path, text] : good_site()) site[path] = text;
    for (const auto& [path, text] : files) {
        if (text.empty()) {
            site.erase(path);
        } else {
            site[path] = text;
        }
    }
    MemoryFiles shared = tables();
    for (const auto& [path, text] : base) shared["content/" + path] = text;

    ReadSite out;
    const Documents documents =
        read_source_tree(*memory(site), *memory(shared), record_folders(), out.diagnostics);
    out.portal = read_portal(documents, parse_date(day).value(), out.diagnostics);
    sort(out.diagnostics);
    return out;
}

std::vector<Diagnostic> ReadSite::with(std::string_view code) const {
    std::vector<Diagnostic> out;
    for (const Diagnostic& d : diagnostics) {
        if (d.kind->code == code) out.push_back(d);
    }
    return out;
}

Diagnostic ReadSite::only(std::string_view code) const {
    const std::vector<Diagnostic> found = with(code);
    INFO("code " << code << ", mistakes:");
    for (const Diagnostic& d : diagnostics) {
        UNSCOPED_INFO(d.place.file << ":" << d.place.line << " " << d.kind->code << " "
                                   << message(d, MessageLanguage::en));
    }
    REQUIRE(found.size() == 1);
    return found.front();
}

std::vector<std::string> ReadSite::mistakes() const {
    std::vector<std::string> out;
    for (const Diagnostic& d : diagnostics) {
        if (d.severity != Severity::notice) out.emplace_back(d.kind->code);
    }
    return out;
}

}  // namespace lykta::tests
