#include "build.hpp"

#include "base/file_system.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}};

Built built(const Files& files) {
    return build(*memory(small_site(files)), *memory(program_files()), today);
}

std::vector<std::string> errors(const Built& result) {
    std::vector<std::string> out;
    for (const Diagnostic& each : result.diagnostics) {
        if (each.severity == Severity::error) {
            out.emplace_back(each.kind->code);
        }
    }
    return out;
}

const std::string site_with =
    "name: Anhörigstöd\norganization: { name: Björkhamns kommun }\n"
    "base_url: https://anhorig.bjorkhamn.example\nlanguages: [sv, en]\n"
    "main_contact: anhorigstod\n";

}  // namespace

TEST_CASE("A site without mistakes gives pages, a map of them and the looks") {
    const Built result = built({});
    CHECK(errors(result).empty());
    CHECK(result.outputs.contains("index.html"));
    CHECK(result.outputs.contains("stod/samtal/index.html"));
    CHECK(result.outputs.contains("sitemap.xml"));
    CHECK(std::any_of(result.outputs.begin(), result.outputs.end(), [](const auto& file) {
        return file.first.starts_with("assets/lykta.") && file.first.ends_with(".css");
    }));
}

TEST_CASE("Media that are no pictures are carried over byte for byte") {
    const std::string bytes("%PDF\0\xff", 6);
    const Built result = built({{"media/kanna.pdf", bytes}});
    CHECK(errors(result).empty());
    REQUIRE(result.outputs.contains("media/kanna.pdf"));
    CHECK(result.outputs.at("media/kanna.pdf") == bytes);
}

TEST_CASE("One mistake, and nothing comes out") {
    const Built result =
        built({{"supports/samtal.md", support_with("cost: { amount: mycket }\n")}});
    CHECK_FALSE(errors(result).empty());
    CHECK(result.outputs.empty());
}

TEST_CASE("Mistakes of all stages are told in one run") {
    const Built result = built({
        {"supports/samtal.md", support_with("aliases: [prata]\n", "<b>Ring</b> oss.\n")},
        {"contacts/anhorigstod.yaml", "name: Anhörigstödet\nphone: fel\n"},
        {"translations/en.po", catalogue("en", {{"support/samtal#title", "Samtal", "<1>T</1>"}}) +
                                   "\nmsgctxt \"x\"\nmsgid \"unclosed\n"},
        {"theme/tokens.yaml", "nothing-of-the-kind: 1\n"},
        {"theme/components/fact/template.html", "{{nothing}}\n"},
    });
    const std::vector<std::string> codes = errors(result);
    const auto from = [&](std::string_view file) {
        return std::any_of(result.diagnostics.begin(), result.diagnostics.end(),
                           [&](const Diagnostic& each) {
                               return each.severity == Severity::error && each.place.file == file;
                           });
    };
    CHECK(from("supports/samtal.md"));                   // source
    CHECK(from("contacts/anhorigstod.yaml"));            // portal
    CHECK(from("translations/en.po"));                   // source, translation
    CHECK(from("theme/tokens.yaml"));                    // theme
    CHECK(from("theme/components/fact/template.html"));  // html
    CHECK(result.outputs.empty());
}

TEST_CASE("What is told is sorted by place") {
    const Built result = built({{"supports/samtal.md", support_with("cost: { amount: mycket }\n")},
                                {"contacts/anhorigstod.yaml", "name: X\nphone: fel\n"}});
    REQUIRE(result.diagnostics.size() >= 2);
    CHECK(
        std::is_sorted(result.diagnostics.begin(), result.diagnostics.end(),
                       [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; }));
}

TEST_CASE("The authors' files come back, for showing the line of a mistake") {
    const Built result =
        built({{"supports/samtal.md", support_with("cost: { amount: mycket }\n")}});
    REQUIRE(result.texts.contains("supports/samtal.md"));
    CHECK(result.texts.at("supports/samtal.md").find("mycket") != std::string::npos);
}

TEST_CASE("A rule of the site decides how grave a kind of mistake is") {
    const Files old{{"supports/samtal.md",
                     "---\ntitle: Samtal\nsummary: Någon lyssnar.\nform: counselling\n"
                     "contact: anhorigstod\nreview: { reviewed: 2020-01-01 }\n---\nText.\n"},
                    {"site.yaml", site_with + "rules: { review-old: error }\n"}};
    CHECK(errors(built(old)) == std::vector<std::string>{"review-old"});
}

TEST_CASE("Each step of a build has a name and a time") {
    const Built result = built({});
    std::vector<std::string> steps;
    for (const Timing& timing : result.timings) {
        steps.emplace_back(timing.step);
        CHECK(timing.time.count() >= 0);
    }
    CHECK(steps == std::vector<std::string>{"source", "portal", "translation", "theme", "site",
                                            "templates", "print", "html", "data", "check"});
}

TEST_CASE("A build with mistakes still says how long it took") {
    const Built result = built({{"site.yaml", "name: [\n"}});
    REQUIRE_FALSE(result.timings.empty());
    CHECK(result.timings.front().step == "source");
}

TEST_CASE("Two builds of the same files are the same") {
    const Built one = built({});
    const Built two = built({});
    CHECK(one.outputs == two.outputs);
}

TEST_CASE("No two kinds of mistakes share a code") {
    std::vector<std::string_view> codes;
    for (const DiagnosticKind* kind : all_diagnostics()) {
        codes.push_back(kind->code);
    }
    std::sort(codes.begin(), codes.end());
    CHECK(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
}
