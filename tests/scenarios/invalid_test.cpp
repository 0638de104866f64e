// tests/invalid: sites with one mistake each, and word for word what the program says of it. Every
// kind of diagnostic has one, so that no message is ever printed that nobody has read.

#include "base/diagnostic_printer.hpp"
#include "build.hpp"
#include "catch.hpp"
#include "scenarios/expected.hpp"

#include <set>

using namespace lykta;
using namespace lykta::scenarios;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}};

std::string printed(const Built& built, MessageLanguage language) {
    return print_text(built.diagnostics, language, [&](const std::string& file) {
        const auto found = built.texts.find(file);
        return found == built.texts.end() ? std::nullopt
                                          : std::optional<std::string_view>(found->second);
    });
}

void add_codes(std::set<std::string_view>& codes, const Built& built) {
    for (const Diagnostic& diagnostic : built.diagnostics) {
        codes.insert(diagnostic.kind->code);
    }
}

/// A site that is right, to put one mistake into.
std::map<std::string, std::variant<std::string, FileError>> good_site() {
    return {
        {"site.yaml",
         "name: Anhörigstöd\norganization: { name: Björkhamns kommun, code: \"9999\" }\n"
         "base_url: https://anhorig.bjorkhamn.example\nlanguages: [sv]\n"
         "main_contact: anhorigstod\n"},
        {"contacts/anhorigstod.yaml",
         "name: Anhörigstödet\nphone: 070-174 06 05\n"
         "review: { owner: carer-adviser, reviewed: 2026-09-01 }\n"},
    };
}

Built build_in_memory(std::map<std::string, std::variant<std::string, FileError>> files) {
    return build(*memory(std::move(files)), *disk(LYKTA_SOURCE_DIR), today);
}

}  // namespace

TEST_CASE("A site without mistakes is built without a word") {
    CHECK(printed(build_in_memory(good_site()), MessageLanguage::en).empty());
}

TEST_CASE("Each one-mistake site gets exactly the expected messages in both languages") {
    for (const std::string& name : names("invalid")) {
        DYNAMIC_SECTION(name) {
            const std::string home = folder("invalid", name);
            const Built built = build(*disk(home + "/site"), *disk(LYKTA_SOURCE_DIR), today);
            CHECK_FALSE(built.diagnostics.empty());
            expect_file(home + "/stderr.sv.txt", printed(built, MessageLanguage::sv));
            expect_file(home + "/stderr.en.txt", printed(built, MessageLanguage::en));
        }
    }
}

TEST_CASE("A file that cannot be read is told by name") {
    auto files = good_site();
    files["supports/samtal.md"] = FileError::unreadable;
    const std::string text = printed(build_in_memory(std::move(files)), MessageLanguage::en);
    CHECK(text.find("supports/samtal.md: error: ") == 0);
}

TEST_CASE("A file of 50 MB is refused without being read") {
    auto files = good_site();
    files["pages/stor.md"] = std::string(50 * 1024 * 1024, 'a');
    const std::string text = printed(build_in_memory(std::move(files)), MessageLanguage::en);
    CHECK(text.find("pages/stor.md: error: ") == 0);
}

TEST_CASE("Every kind of diagnostic has an example in tests/invalid or here") {
    std::set<std::string_view> seen;
    for (const std::string& name : names("invalid")) {
        add_codes(seen, build(*disk(folder("invalid", name) + "/site"), *disk(LYKTA_SOURCE_DIR),
                              today));
    }
    auto unreadable = good_site();
    unreadable["supports/samtal.md"] = FileError::unreadable;
    add_codes(seen, build_in_memory(std::move(unreadable)));
    auto large = good_site();
    large["pages/stor.md"] = std::string(5 * 1024 * 1024, 'a');
    add_codes(seen, build_in_memory(std::move(large)));

    for (const DiagnosticKind* kind : all_diagnostics()) {
        INFO("no example of: " << kind->code);
        CHECK(seen.contains(kind->code));
    }
}

TEST_CASE("No two kinds of diagnostics share a code") {
    std::set<std::string_view> codes;
    for (const DiagnosticKind* kind : all_diagnostics()) {
        INFO(kind->code);
        CHECK(codes.insert(kind->code).second);
    }
}
