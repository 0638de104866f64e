#include "build.hpp"

#include "base/file_system.hpp"
#include "base/hash.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::tests;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}};

Built built(const Files& files, const Wanted& wanted = Everything{}, const Kept& kept = {}) {
    static const Base base(*memory(program_files()));
    return build(base, *memory(small_site(files)), today, wanted, kept);
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

std::vector<std::string> names(const Outputs& outputs) {
    std::vector<std::string> out;
    for (const auto& [file, bytes] : outputs) out.push_back(file);
    return out;
}

std::vector<std::string> messages(const Built& result) {
    std::vector<std::string> out;
    for (const Diagnostic& each : result.diagnostics) {
        out.push_back(each.place.file + ":" + std::to_string(each.place.line) + " " +
                      message(each, MessageLanguage::en));
    }
    return out;
}

/// A site with one brochure in Swedish.
const Files with_brochure{
    {"brochures/blad.yaml",
     "title: Hjälper du någon nära?\nsummary: Ett blad.\nlead: Du kan också få stöd.\n"
     "review: { reviewed: 2026-09-01 }\nformat: a4\n"
     "panels:\n  - heading: Stöd till dig\n    supports: [samtal]\n"}};

/// Counts what is printed.
struct Shelf : print::Cache {
    std::optional<std::string> find(const std::string& key) override {
        const auto found = kept.find(key);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(const std::string& key, const std::string& bytes) override { kept[key] = bytes; }
    std::map<std::string, std::string> kept;
};

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

TEST_CASE("Media that are no pictures are told by what they are, and copied later") {
    const std::string bytes("%PDF\0\xff", 6);
    const Built result = built({{"media/kanna.pdf", bytes}});
    CHECK(errors(result).empty());
    CHECK_FALSE(result.outputs.contains("media/kanna.pdf"));
    CHECK(result.copied.at("media/kanna.pdf") ==
          CopiedFile{"media/kanna.pdf", bytes.size(), hash(bytes)});
}

TEST_CASE("A file called a picture that is none is told, though it is never held") {
    CHECK(errors(built({{"media/hus.jpg", "no picture"}})) ==
          std::vector<std::string>{"picture-unreadable"});
    CHECK(errors(built({{"media/hus.svg", "no picture"}})) ==
          std::vector<std::string>{"drawing-unreadable"});
    CHECK(errors(built({{"media/hus.heic", "no picture"}})) ==
          std::vector<std::string>{"picture-unreadable"});
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

TEST_CASE("A file that cannot be read is one mistake: it lacks nothing more") {
    CHECK(errors(built({{"contacts/annan.yaml", "name: [\n"}})).size() == 1);
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

TEST_CASE("A judgement tells what a build tells, with and without what was printed before") {
    Files files = with_brochure;
    files["pages/om.md"] = page_with("", "[Läs](/media/saknas.pdf) bladet.\n");
    files["theme/pages/article/template.html"] =
        "<p><a href=\"/broschyrer/blad.sv.pdf\">A</a><a "
        "href=\"/broschyrer/blad.en.pdf\">B</a></p>\n";
    Shelf shelf;
    const Kept kept{&shelf, nullptr};
    const Built whole = built(files);
    const Built alone = built(files, Judgement{}, kept);
    CHECK(shelf.kept.empty());
    built(files, Everything{}, kept);
    REQUIRE(shelf.kept.size() == 1);
    const Built after = built(files, Judgement{}, kept);
    REQUIRE_FALSE(errors(whole).empty());
    CHECK(messages(alone) == messages(whole));
    CHECK(messages(after) == messages(whole));
    CHECK(alone.outputs.empty());
    CHECK(after.outputs.empty());
}

TEST_CASE("One page comes as it is in the whole site, with its looks") {
    const Built whole = built(with_brochure);
    for (const std::string file : {"index.html", "en/index.html", "stod/samtal/index.html",
                                   "broschyrer/index.html", "broschyrer/blad/index.html"}) {
        INFO(file);
        const Built one = built(with_brochure, OnePage{file});
        REQUIRE(whole.outputs.contains(file));
        REQUIRE(one.outputs.contains(file));
        CHECK(one.outputs.at(file) == whole.outputs.at(file));
        for (const std::string& name : names(one.outputs)) {
            if (name == file) continue;
            CHECK(name.starts_with("assets/"));
            CHECK(one.outputs.at(name) == whole.outputs.at(name));
        }
        CHECK(one.outputs.size() > 1);
    }
}

TEST_CASE("A page that is nowhere gives no outputs, and one with mistakes tells them") {
    CHECK(built({}, OnePage{"nowhere/index.html"}).outputs.empty());
    const Built wrong = built({{"supports/samtal.md", support_with("cost: { amount: mycket }\n")}},
                              OnePage{"index.html"});
    CHECK_FALSE(errors(wrong).empty());
    CHECK(wrong.outputs.empty());
}

TEST_CASE("One brochure comes as it is in the whole site, alone") {
    const Built whole = built(with_brochure);
    const Built one = built(with_brochure, OneBrochure{"blad", "sv"});
    CHECK(names(one.outputs) == std::vector<std::string>{"broschyrer/blad.sv.pdf",
                                                         "broschyrer/blad.sv.svg",
                                                         "broschyrer/blad.sv.tryck.pdf"});
    for (const std::string& file : names(one.outputs)) {
        CHECK(one.outputs.at(file) == whole.outputs.at(file));
    }
    CHECK(built(with_brochure, OneBrochure{"blad", "en"}).outputs.empty());
    CHECK(built(with_brochure, OneBrochure{"annat", "sv"}).outputs.empty());
}

TEST_CASE("With a memory an edited site gives what it gives without") {
    Memory memory;
    const Kept kept{nullptr, &memory};
    Files edited = with_brochure;
    edited["supports/samtal.md"] = support_with("aliases: [prata]\n");
    edited["theme/style.css"] = "main { color: red }\n";
    for (const Files& files : {with_brochure, edited, with_brochure}) {
        CHECK(built(files, Everything{}, kept).outputs == built(files).outputs);
        CHECK(messages(built(files, Judgement{}, kept)) == messages(built(files)));
        memory.forget_unused();
    }
}

TEST_CASE("What is remembered of a theme is told with its mistakes each time") {
    Memory memory;
    const Kept kept{nullptr, &memory};
    const Files files{{"theme/tokens.yaml", "nothing-of-the-kind: 1\n"}};
    const Built first = built(files, Judgement{}, kept);
    CHECK_FALSE(errors(first).empty());
    CHECK(messages(built(files, Judgement{}, kept)) == messages(first));
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

namespace {

/// Two points by two, as a PNG.
std::string small_picture() {
    constexpr char bytes[] =
        "\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x02\x00\x00"
        "\x00\x02\x08\x02\x00\x00\x00\xfd\xd4\x9a\x73\x00\x00\x00\x10\x49\x44\x41\x54\x78\x9c\x63"
        "\x50\x48\x58\x00\x44\x0c\x10\x0a\x00\x1d\x8e\x04\x81\x41\xef\x97\x5e\x00\x00\x00\x00\x49"
        "\x45\x4e\x44\xae\x42\x60\x82";
    return {bytes, sizeof bytes - 1};
}

}  // namespace

TEST_CASE("A picture is made once for all builds that keep it") {
    const Files files{{"media/hus.png", small_picture()}};
    Shelf shelf;
    const Kept kept{&shelf, nullptr};
    const Built first = built(files, Everything{}, kept);
    REQUIRE(errors(first).empty());
    REQUIRE(shelf.kept.size() == 1);
    CHECK(first.outputs.contains("media/hus.png.2.webp"));
    CHECK(built(files, Everything{}, kept).outputs == first.outputs);
    // It is taken from there: a kept one that differs is what comes.
    std::string& stored = shelf.kept.begin()->second;
    stored.back() = static_cast<char>(stored.back() + 1);
    CHECK(built(files, Everything{}, kept).outputs != first.outputs);
}

TEST_CASE("A sheet whose panels hold nothing more than its head shows is a page all the same") {
    const Built result = built(
        {{"brochures/blad.yaml",
          "title: Ring oss\nsummary: Ett blad.\nreview: { reviewed: 2026-09-01 }\nformat: a4\n"
          "panels:\n  - heading: Ring\n    contacts: [anhorigstod]\n"}});
    CHECK(errors(result).empty());
    CHECK(result.outputs.contains("broschyrer/blad.sv.pdf"));
}

TEST_CASE("A brochure for children tells by its file's name and title no more than its page") {
    const Built result = built(
        {{"brochures/nar-pappa-slar.yaml",
          "title: När pappa slår\nsummary: Ett blad.\naudience: child\nformat: a4\n"
          "review: { reviewed: 2026-09-01 }\npanels:\n  - heading: Ring\n    text: Ring oss.\n"}});
    CHECK(errors(result).empty());
    for (const auto& [file, bytes] : result.outputs) {
        INFO(file);
        CHECK((file.find("pappa") == std::string::npos || file.ends_with("/index.html")));
        // What it says of itself lies there as it is, for programs that list files.
        if (file.ends_with(".pdf")) CHECK(bytes.find("När pappa slår") == std::string::npos);
    }
}
