// tests/invalid: sites with one mistake each, and word for word what the program says of it. Every
// kind of diagnostic has one, so that no message is ever printed that nobody has read. What git
// cannot hold (files that cannot be read, a base that is broken) is made here, in memory.

#include "base/diagnostic_printer.hpp"
#include "base/parallel.hpp"
#include "build.hpp"
#include "catch.hpp"
#include "program_files.hpp"
#include "scenarios/expected.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <utility>

using namespace lykta;
using namespace lykta::scenarios;

namespace {

constexpr Date first_of_october{std::chrono::year{2026}, std::chrono::month{10},
                                std::chrono::day{1}};

using Files = tests::MemoryFiles;

std::string printed(const Built& built, MessageLanguage language) {
    return print_text(built.diagnostics, language, [&](const std::string& file) {
        const auto found = built.texts.find(file);
        return found == built.texts.end() ? std::nullopt
                                          : std::optional<std::string_view>(found->second);
    });
}

std::string sv(const Built& built) { return printed(built, MessageLanguage::sv); }
std::string en(const Built& built) { return printed(built, MessageLanguage::en); }

/// The shared base, read once from the disk so that a test may break a file of it. Its pages are
/// left out with what leads to them: reading them would take most of the test's time.
const Files& base_files() {
    static const Files files = [] {
        Files found = tests::read_program_files(
            {"content/pages", "content/target-groups", "content/laws", "content/glossary.yaml"});
        // Sites write their own in its place.
        found["content/pages/du-maste-inte.md"] =
            "---\ntitle: Du måste inte\nsummary: Att hjälpa är frivilligt.\n"
            "review: { owner: carer-adviser, reviewed: 2026-09-01 }\n---\nDu får säga nej.\n";
        return found;
    }();
    return files;
}

/// What the base says of itself at every site is no site's mistake; a case of its own reads it.
constexpr std::string_view of_the_base = "base-expert-review-missing";

Built without_the_bases_own(Built built) {
    std::erase_if(built.diagnostics,
                  [](const Diagnostic& d) { return d.kind->code == of_the_base; });
    return built;
}

Built build_on_base(const FileSystem& site) {
    static const Base base(*memory(base_files()));
    return without_the_bases_own(build(base, site, first_of_october));
}

/// A site that is right, with one file put in or replaced.
Files good_site_but(const std::string& file, std::variant<std::string, FileError> content) {
    Files files{
        {"site.yaml",
         "name: Anhörigstöd i Björkhamn\n"
         "organization: { name: Björkhamns kommun, code: \"9999\" }\n"
         "base_url: https://anhorig.bjorkhamn.example\nlanguages: [sv]\n"
         "main_contact: anhorigstod\n"},
        {"contacts/anhorigstod.yaml",
         "name: Anhörigstödet\nphone: 070-174 06 05\n"
         "review: { owner: carer-adviser, reviewed: 2026-09-01 }\n"},
    };
    if (!file.empty()) files[file] = std::move(content);
    return files;
}

Built without_mistakes() { return build_on_base(*memory(good_site_but("", ""))); }

Built with_unreadable_file() {
    return build_on_base(*memory(good_site_but("supports/samtal.md", FileError::unreadable)));
}

Built with_pipe() {
    return build_on_base(*memory(good_site_but("supports/samtal.md", FileError::pipe)));
}

Built with_line_end_in_a_name() {
    return build_on_base(*memory(good_site_but("media/hus\nsv.jpg", "x")));
}

Built with_text_of_50_mb() {
    return build_on_base(
        *memory(good_site_but("pages/stor.md", std::string(50UL * 1024 * 1024, 'a'))));
}

Built with_picture_of_50_mb() {
    return build_on_base(*memory(
        good_site_but("media/stor.jpg", "\xFF\xD8\xFF" + std::string(50UL * 1024 * 1024, 'a'))));
}

/// Some disks cannot hold the two at once.
Built with_names_that_differ_by_case() {
    Files files = good_site_but("media/Hus.pdf", "%PDF-1.7");
    files["media/hus.pdf"] = "%PDF-1.7";
    return build_on_base(*memory(std::move(files)));
}

Built with_windows_name() {
    return build_on_base(*memory(good_site_but("media/con.pdf", "%PDF-1.7")));
}

Built in_no_folder() { return build_on_base(*disk(folder("invalid", "no-such-folder"))); }

Built on_base_with(const std::string& file, const std::string& content) {
    Files base = base_files();
    base[file] = content;
    return without_the_bases_own(
        build(Base(*memory(std::move(base))), *memory(good_site_but("", "")), first_of_october));
}

/// A base whose one text for children no expert has read.
Built on_base_that_no_expert_has_read() {
    Files base = base_files();
    std::erase_if(base, [](const auto& file) {
        return file.first.starts_with("content/pages/") ||
               file.first.starts_with("content/target-groups/") ||
               file.first.starts_with("content/laws/") || file.first.ends_with("glossary.yaml");
    });
    base["content/pages/manen.md"] =
        "---\ntitle: Du får vara barn\nsummary: Vuxna ska hjälpa till.\naudience: child\n"
        "help_lines: [bris-116111]\nexpert_review:\n---\nDu får leka.\n";
    return build(Base(*memory(std::move(base))), *memory(good_site_but("", "")), first_of_october);
}

/// A base in which an organization and a help line were read in nobody knows whose copy.
Built on_base_with_harvested_sources() {
    Files base = base_files();
    base["content/organizations/jag.yaml"] =
        "name: JAG\nwhat_for: För den som har assistans.\nsource: [kopia av en sida]\n"
        "review: { owner: carer-adviser, reviewed: 2026-09-01 }\n";
    base["content/help-lines/bris-116111.yaml"] =
        "name: Bris\nsummary: För dig som är barn.\nphone: 116 111\nhours: dygnet runt\n"
        "source: [kopia av en sida]\n";
    return without_the_bases_own(
        build(Base(*memory(std::move(base))), *memory(good_site_but("", "")), first_of_october));
}

Built on_base_without_a_table() {
    Files base = base_files();
    base.erase("content/vocabulary/applicants.yaml");
    return without_the_bases_own(
        build(Base(*memory(std::move(base))), *memory(good_site_but("", "")), first_of_october));
}

Built on_base_with_doubled_code() {
    return on_base_with("content/vocabulary/applicants.yaml",
                        "- { code: carer, label: den som är anhörig, staff: den }\n"
                        "- { code: carer, label: du som är anhörig, staff: den }\n");
}

const std::map<std::string, Built>& folders() {
    static const std::map<std::string, Built> all = [] {
        const std::vector<std::string> all_names = names("invalid");
        std::vector<Built> built(all_names.size());
        in_parallel(built.size(), [&](std::size_t i) {
            built[i] = build_on_base(*disk(folder("invalid", all_names[i]) + "/site"));
        });
        std::map<std::string, Built> by_name;
        for (std::size_t i = 0; i < built.size(); ++i) by_name[all_names[i]] = std::move(built[i]);
        return by_name;
    }();
    return all;
}

void add_codes(std::set<std::string_view>& codes, const Built& built) {
    for (const Diagnostic& diagnostic : built.diagnostics) codes.insert(diagnostic.kind->code);
}

}  // namespace

TEST_CASE("A site without mistakes is built without a word") {
    CHECK(en(without_mistakes()).empty());
}

TEST_CASE("Each one-mistake site gets exactly the expected messages in both languages") {
    for (const auto& [name, built] : folders()) {
        INFO(name);
        CHECK_FALSE(built.diagnostics.empty());
        expect_file(folder("invalid", name) + "/stderr.sv.txt", sv(built));
        expect_file(folder("invalid", name) + "/stderr.en.txt", en(built));
    }
}

TEST_CASE("One mistake is told once, without an echo from a later stage") {
    const std::map<std::string_view, std::size_t> with_more{
        {"alias-bomb", 3},   // its beginning and each repetition
        {"copied-file", 3},  // as three programs name copies
        {"five-mistakes-in-three-files", 5},
        {"link-that-is-none", 3},
        {"list-from-word", 3},
        {"list-in-a-field", 2},
        {"lock-file", 2},
        {"marks-in-title", 3},
        {"marks-of-other-programs", 18},  // one of each
        {"panel-empty", 3},
        {"picture-called-otherwise", 2},
        {"picture-from-a-phone", 2},
        // And what readers get instead.
        {"translation-less-than", 2},
        {"translation-lost-tags", 2},
        {"translation-source-words", 2},
    };
    for (const auto& [name, built] : folders()) {
        INFO(name);
        const auto more = with_more.find(name);
        CHECK(built.diagnostics.size() == (more == with_more.end() ? 1 : more->second));
    }
}

TEST_CASE("A file that cannot be read is told by name") {
    const Built built = with_unreadable_file();
    CHECK(sv(built) ==
          "supports/samtal.md: fel: filen eller mappen går inte att läsa [file-unreadable]\n"
          "  Kontrollera att du får läsa den och att disken är hel. Är den en genväg, se efter "
          "att det den leder till finns kvar.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "supports/samtal.md: error: the file or folder cannot be read [file-unreadable]\n"
          "  Check that you may read it and that the disk is sound. If it is a shortcut, see "
          "that what it leads to is still there.\n"
          "1 error\n");
}

TEST_CASE("What is no file is told by what it is") {
    const Built built = with_pipe();
    CHECK(sv(built) ==
          "supports/samtal.md: fel: här ligger ett rör mellan program (FIFO) där en fil ska vara "
          "[special-file]\n"
          "  Ta bort det härifrån. Är det meningen att en fil ska ligga här, lägg in den på nytt.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "supports/samtal.md: error: a pipe between programs (FIFO) lies where a file should be "
          "[special-file]\n"
          "  Remove it from here. If a file is meant to lie here, put it in anew.\n"
          "1 error\n");
}

TEST_CASE("A file with a line end in its name is told in one line, and is no machine's mistake") {
    const Built built = with_line_end_in_a_name();
    CHECK(sv(built) ==
          "media/hus sv.jpg: fel: filens namn har ett radbyte eller ett annat osynligt tecken "
          "[file-name-broken]\n"
          "  Döp om filen. Syns tecknet inte: skriv hela namnet på nytt.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "media/hus sv.jpg: error: the file's name has a line end or another invisible character "
          "[file-name-broken]\n"
          "  Rename the file. Where the character cannot be seen, write the whole name anew.\n"
          "1 error\n");
}

TEST_CASE("A text of 50 MB is refused without being read") {
    const Built built = with_text_of_50_mb();
    CHECK(sv(built) ==
          "pages/stor.md: fel: filen är större än 4 MB [file-too-large]\n"
          "  Så stor blir ingen text och ingen bild som laddas på en telefon. Ligger rätt fil "
          "här? Gör den annars mindre eller dela den.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "pages/stor.md: error: the file is larger than 4 MB [file-too-large]\n"
          "  No text is that large, and no picture that a telephone loads. Is it the right "
          "file? Otherwise make it smaller or split it.\n"
          "1 error\n");
}

TEST_CASE("A picture may be larger than a text, but not 50 MB") {
    const Built built = with_picture_of_50_mb();
    CHECK(sv(built) ==
          "media/stor.jpg: fel: filen är större än 40 MB [file-too-large]\n"
          "  Så stor blir ingen text och ingen bild som laddas på en telefon. Ligger rätt fil "
          "här? Gör den annars mindre eller dela den.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "media/stor.jpg: error: the file is larger than 40 MB [file-too-large]\n"
          "  No text is that large, and no picture that a telephone loads. Is it the right "
          "file? Otherwise make it smaller or split it.\n"
          "1 error\n");
}

TEST_CASE("Two names that are one on other disks are told") {
    const Built built = with_names_that_differ_by_case();
    CHECK(sv(built) ==
          "media/hus.pdf: fel: namnet skiljer sig från media/Hus.pdf bara i stora och små "
          "bokstäver, eller i hur å, ä och ö är lagrade [name-differs-by-case]\n"
          "  Döp om den ena filen. På många datorer är de båda samma fil, och då försvinner den "
          "ena.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "media/hus.pdf: error: the name differs from media/Hus.pdf only in capital and small "
          "letters, or in how letters like å are stored [name-differs-by-case]\n"
          "  Rename one of the files. On many computers the two are one file, and then one is "
          "lost.\n"
          "1 error\n");
}

TEST_CASE("A name that Windows keeps for itself is told") {
    const Built built = with_windows_name();
    CHECK(sv(built) ==
          "media/con.pdf: fel: ingen fil kan heta ”con.pdf” på en dator med Windows "
          "[name-reserved]\n"
          "  Döp om den. Namn som con, nul, aux och com1 är upptagna, och : * ? \" < > | går "
          "inte heller.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "media/con.pdf: error: no file can be called “con.pdf” on a computer with Windows "
          "[name-reserved]\n"
          "  Rename it. Names like con, nul, aux and com1 are taken, and : * ? \" < > | cannot "
          "be used either.\n"
          "1 error\n");
}

TEST_CASE("A folder that does not exist is told") {
    const Built built = in_no_folder();
    CHECK(sv(built) ==
          "site.yaml: fel: mappen där filen ska ligga finns inte eller går inte att läsa "
          "[site-folder-missing]\n"
          "  Kontrollera hur mappens namn är skrivet och att du får läsa i den.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "site.yaml: error: the folder where the file belongs does not exist or cannot be "
          "read [site-folder-missing]\n"
          "  Check how the folder's name is written and that you may read it.\n"
          "1 error\n");
}

TEST_CASE("What no expert has read in the base is told in one breath") {
    const Built built = on_base_that_no_expert_has_read();
    CHECK(sv(built) ==
          "content: upplysning: 1 av den gemensamma basens texter för barn, eller om våld och "
          "självmord, har ingen sakkunnig läst [base-expert-review-missing]\n"
          "  Låt någon som kan ämnet läsa sidorna för barn och unga, och dem om våld och "
          "självmord, innan ni publicerar. Det ni inte vill visa döljer ni med hide: i "
          "site.yaml.\n");
    CHECK(en(built) ==
          "content: notice: no expert has read 1 of the shared base's texts for children, or about "
          "violence and suicide [base-expert-review-missing]\n"
          "  Let someone who knows the field read the pages for children and the young, and those "
          "about violence and suicide, before you publish. What you do not want to show you hide "
          "with hide: in site.yaml.\n");
}

TEST_CASE("What the base says without a source that one can open is left out, and told at once") {
    const Built built = on_base_with_harvested_sources();
    CHECK(sv(built) ==
          "content: upplysning: den gemensamma basen har 1 uppgifter utan en källa som går att "
          "öppna; de visas inte [base-source-missing]\n"
          "  Behöver ni dem skriver ni en egen fil med samma namn och en källa på webben: "
          "organization/jag.\n");
    CHECK(en(built) ==
          "content: notice: 1 entries of the shared base have no source that one can open; they "
          "are not shown [base-source-missing]\n"
          "  Where you need them, write a file of your own with the same name and a source on the "
          "web: organization/jag.\n");
    CHECK_FALSE(built.outputs.contains("organisationer/jag/index.html"));
    CHECK(built.outputs.contains("stodlinjer/bris-116111/index.html"));
    CHECK(built.outputs.at("stodlinjer/bris-116111/index.html").find("kopia") == std::string::npos);
}

TEST_CASE("A base that lacks a table is not blamed on the author") {
    const Built built = on_base_without_a_table();
    CHECK(sv(built) ==
          "content/vocabulary/applicants.yaml: fel: filen saknas i den gemensamma basen "
          "[base-incomplete]\n"
          "  Det är inget fel i dina filer. Installera om Lykta, eller hämta mappen content på "
          "nytt.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "content/vocabulary/applicants.yaml: error: the file is missing from the shared "
          "base [base-incomplete]\n"
          "  Nothing is wrong with your files. Install Lykta again, or fetch its folder content "
          "anew.\n"
          "1 error\n");
}

TEST_CASE("A code that a table of the base has twice is told there") {
    const Built built = on_base_with_doubled_code();
    CHECK(sv(built) ==
          "content/vocabulary/applicants.yaml:2:11: fel: ”carer” finns redan "
          "i tabellen [doubled-code]\n"
          "    - { code: carer, label: du som är anhörig, staff: den }\n"
          "              ^\n"
          "  Ge den ett eget namn, eller ta bort det ena.\n"
          "1 fel\n");
    CHECK(en(built) ==
          "content/vocabulary/applicants.yaml:2:11: error: “carer” is in the "
          "table already [doubled-code]\n"
          "    - { code: carer, label: du som är anhörig, staff: den }\n"
          "              ^\n"
          "  Give it a name of its own, or remove one of them.\n"
          "1 error\n");
}

TEST_CASE("Every kind of diagnostic has an example in tests/invalid or here") {
    std::set<std::string_view> seen{
        // No content can reach it yet: portal/addresses refuses every collision first, with a
        // better place. It watches over the kinds of pages still to come; see site_plan_test.
        "address-taken",
        // The theme reads every picture first, and tells it as picture-unreadable.
        "brochure-picture-broken",
    };
    for (const auto& [name, built] : folders()) add_codes(seen, built);
    for (const auto& example :
         {with_unreadable_file, with_pipe, with_line_end_in_a_name, with_text_of_50_mb,
          with_names_that_differ_by_case, with_windows_name, in_no_folder, on_base_without_a_table,
          on_base_with_doubled_code, on_base_that_no_expert_has_read,
          on_base_with_harvested_sources}) {
        add_codes(seen, example());
    }
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
