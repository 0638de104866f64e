#include "print/print.hpp"

#include "catch.hpp"
#include "fixture/planned_site.hpp"
#include "print/diagnostics.hpp"
#include "print/packet.hpp"
#include "print/pdf.hpp"

#include <algorithm>
#include <map>

using namespace lykta;
using namespace lykta::tests;
using Lines = std::vector<std::string>;

namespace {

constexpr Date first_of_october{std::chrono::year{2026}, std::chrono::month{10},
                                std::chrono::day{1}};

const std::string head =
    "title: Hjälper du någon nära?\nsummary: Ett blad.\nlead: Du kan också få stöd.\n"
    "review: { reviewed: 2026-09-01 }\n";
const std::string panels =
    "panels:\n  - heading: Stöd till dig\n    supports: [samtal]\n"
    "  - heading: Bra att veta\n    list: [Att hjälpa är frivilligt., Du kan få tolk.]\n";

const std::string square =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\" width=\"60\" height=\"30\">"
    "<rect width=\"60\" height=\"30\" fill=\"#0A4F86\"/></svg>";

/// Keeps in memory what a build keeps on disk.
struct Shelf : print::Cache {
    std::optional<std::string> find(const std::string& key) override {
        const auto found = kept.find(key);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(const std::string& key, const std::string& bytes) override { kept[key] = bytes; }
    std::map<std::string, std::string> kept;
};

struct Printing {
    explicit Printing(const std::string& brochure, Files more = {}, std::string_view logo = {})
        : site(PlannedSite::of(with(brochure, std::move(more)))) {
        printed = print::print_brochures(job(nullptr, logo), print::editions(site.portals), outputs,
                                         diagnostics);
    }
    [[nodiscard]] print::PrintJob job(print::Cache* cache, std::string_view logo = {}) const {
        static const print::Typography typography(program_documents()->tables.at("hyphenation"));
        return {typography, site.portals,     site.plan, site.assets.tokens,
                media,      first_of_october, cache,     logo};
    }
    /// The same once more, from or into this cache.
    Outputs again(print::Cache& cache, Diagnostics& found) const {
        Outputs out;
        print::print_brochures(job(&cache), print::editions(site.portals), out, found);
        return out;
    }
    Printed judged(const print::PrintJob& from, Outputs& out, Diagnostics& found) const {
        return print::judge_brochures(from, print::editions(site.portals), out, found);
    }
    static Files with(const std::string& brochure, Files files) {
        files["brochures/blad.yaml"] = brochure;
        return files;
    }

    [[nodiscard]] Pdf pdf(const std::string& name = "blad.sv.pdf") const {
        INFO(name);
        const auto found = outputs.find("broschyrer/" + name);
        REQUIRE(found != outputs.end());
        return Pdf(found->second);
    }
    [[nodiscard]] Lines codes() const {
        Lines out;
        for (const Diagnostic& each : diagnostics) out.emplace_back(each.kind->code);
        return out;
    }

    PlannedSite site;
    Outputs media{{"media/hus.svg", square}};
    Outputs outputs;
    Diagnostics diagnostics;
    Printed printed;
};

std::string a4(const std::string& rest = panels) { return head + "format: a4\n" + rest; }

std::vector<double> box(QPDFObjectHandle page, const std::string& name) {
    std::vector<double> out;
    for (QPDFObjectHandle number : page.getKey(name).getArrayAsVector()) {
        out.push_back(number.getNumericValue());
    }
    return out;
}

double mm(double points) { return points * 25.4 / 72; }

}  // namespace

TEST_CASE("A brochure is read in order: title, number, panels, who answers for it") {
    Pdf pdf = Printing(a4()).pdf();
    CHECK(
        pdf.elements() ==
        Lines{
            "Document",
            "  P Anhörigstöd",
            "  P Björkhamns kommun",
            "  H1 Hjälper du någon nära?",
            "  P Du kan också få stöd.",
            "  Sect",
            "    P Anhörigstödet",
            "    P",
            "      Link 070-174\u00A006\u00A005",
            "    Figure alt=Läs mer på webben: anhorig.bjorkhamn.example/broschyrer/blad",
            "    P Läs mer på webben",
            "  Sect",
            "    H2 Stöd till dig",
            "    H3",
            "      Link Samtal",
            "    P Någon lyssnar.",
            "  Sect",
            "    H2 Bra att veta",
            "    L",
            "      LI",
            "        Lbl •",
            "        LBody Att hjälpa är frivilligt.",
            "      LI",
            "        Lbl •",
            "        LBody Du kan få tolk.",
            "  P",
            "    Link anhorig.bjorkhamn.example/broschyrer/blad",
            "  P Granskad 1\u00A0september\u00A02026. Byt ut senast 1\u00A0september\u00A02027."});
    CHECK(pdf.complaints().empty());
}

TEST_CASE("Links and bold words of a panel come onto paper, with the address to read") {
    const Printing made(
        a4("panels:\n  - heading: En **fet** rubrik\n    text:\n"
           "      - Se [vår sida](https://www.bjorkhamn.example/a/) och **fet** *kursiv*.\n"
           "      - Ring [070-174 06 05](tel:070-1740605) eller [oss](tel:070-1740605).\n"
           "    list: [\"Läs [om samtal](support/samtal)\", \"https://www.bjorkhamn.example\"]\n"));
    CHECK(made.codes().empty());
    Pdf pdf = made.pdf();
    const std::string spoken = pdf.read_through();
    INFO(spoken);
    CHECK(spoken.find("En fet rubrik") != std::string::npos);
    CHECK(spoken.find('*') == std::string::npos);
    CHECK(spoken.find('[') == std::string::npos);
    CHECK(spoken.find("(\u2068www.bjorkhamn.example/a\u2069)") == std::string::npos);
    CHECK(spoken.find("vår sida (www.bjorkhamn.example/a)") != std::string::npos);
    CHECK(spoken.find("Ring 070-174 06 05 eller oss (070-1740605).") != std::string::npos);
    CHECK(spoken.find("om samtal (anhorig.bjorkhamn.example/stod/samtal)") != std::string::npos);
    CHECK(pdf.complaints().empty());
}

TEST_CASE("The file says its language, its title and that it is tagged") {
    Pdf pdf = Printing(a4()).pdf();
    QPDFObjectHandle root = pdf.root();
    CHECK(root.getKey("/Lang").getUTF8Value() == "sv");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const auto xmp = root.getKey("/Metadata").getStreamData();
    const std::string metadata(reinterpret_cast<const char*>(xmp->getBuffer()), xmp->getSize());
    CHECK(metadata.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
    CHECK(metadata.find("Hjälper du någon nära?") != std::string::npos);
}

TEST_CASE("Fonts are embedded, each glyph with the letters it stands for") {
    Pdf pdf = Printing(a4()).pdf();
    CHECK(pdf.fonts().size() == 2);
    for (QPDFObjectHandle font : pdf.fonts()) {
        CHECK(font.hasKey("/ToUnicode"));
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        CHECK(descendant.getKey("/FontDescriptor").hasKey("/FontFile2"));
        CHECK(descendant.getKey("/CIDToGIDMap").isStream());
        CHECK(font.getKey("/BaseFont").getName().find("+NotoSans-") == 7);
    }
}

TEST_CASE("Numbers and addresses can be followed on a screen") {
    Pdf pdf = Printing(a4()).pdf();
    Lines targets;
    for (QPDFObjectHandle link : pdf.pages()[0].getKey("/Annots").getArrayAsVector()) {
        targets.push_back(link.getKey("/A").getKey("/URI").getStringValue());
        CHECK(link.hasKey("/Contents"));
        CHECK(link.hasKey("/StructParent"));
    }
    CHECK(targets == Lines{"tel:+46701740605", "https://anhorig.bjorkhamn.example/stod/samtal/",
                           "https://anhorig.bjorkhamn.example/broschyrer/blad/"});
}

TEST_CASE("The print shop's file has bleed, marks outside it, and black text of black ink alone") {
    Pdf pdf = Printing(a4()).pdf("blad.sv.tryck.pdf");
    const auto trim = box(pdf.pages()[0], "/TrimBox");
    const auto bleed = box(pdf.pages()[0], "/BleedBox");
    const auto media = box(pdf.pages()[0], "/MediaBox");
    CHECK(mm(trim[2] - trim[0]) == Approx(210).margin(0.01));
    CHECK(mm(trim[3] - trim[1]) == Approx(297).margin(0.01));
    CHECK(mm(trim[0] - bleed[0]) == Approx(3).margin(0.01));
    CHECK(mm(bleed[3] - trim[3]) == Approx(3).margin(0.01));
    CHECK(media[0] < bleed[0]);
    const std::string content = pdf.content(0);
    CHECK(content.find(" rg\n") == std::string::npos);
    CHECK(content.find(" RG\n") == std::string::npos);
    CHECK(content.find("0 0 0 1 k\n") != std::string::npos);
    CHECK(pdf.complaints().empty());
}

TEST_CASE("The office's file is exactly the paper") {
    Pdf pdf = Printing(a4()).pdf();
    CHECK(box(pdf.pages()[0], "/MediaBox") == box(pdf.pages()[0], "/TrimBox"));
    CHECK(pdf.content(0).find(" k\n") == std::string::npos);
}

TEST_CASE("Every format is whole: nothing unsaid, nothing without a place") {
    for (const char* format : {"a4", "trifold", "a5-booklet", "poster", "card", "form"}) {
        INFO(format);
        const Printing made(head + "format: " + format + "\n" + panels);
        CHECK(made.codes().empty());
        for (const auto& [file, bytes] : made.outputs) {
            if (!file.ends_with(".pdf")) continue;
            INFO(file);
            Pdf pdf(bytes);
            CHECK(pdf.complaints().empty());
            CHECK(pdf.spoken().find("Hjälper du någon nära?") != std::string::npos);
            CHECK(pdf.spoken().find("Att hjälpa är frivilligt.") != std::string::npos);
        }
    }
}

TEST_CASE("Ten cards are read once") {
    Pdf pdf = Printing(head + "format: card\n" + panels).pdf();
    const std::string spoken = pdf.spoken();
    const std::size_t first = spoken.find("Hjälper du någon nära?");
    REQUIRE(first != std::string::npos);
    CHECK(spoken.find("Hjälper du någon nära?", first + 1) == std::string::npos);
    CHECK(pdf.pages().size() == 2);
}

TEST_CASE("A booklet has pages by four, and comes folded too") {
    const Printing made(head + "format: a5-booklet\n" + panels);
    CHECK(made.pdf().pages().size() == 4);
    Pdf folded = made.pdf("blad.sv.hafte.pdf");
    CHECK(folded.pages().size() == 2);
    CHECK(mm(box(folded.pages()[0], "/MediaBox")[2]) == Approx(297).margin(0.01));
    CHECK(folded.spoken() == made.pdf().spoken());
}

TEST_CASE("A brochure is printed in the languages that have all its texts") {
    const std::vector<Entry> some{
        {"brochure/blad#title", "Hjälper du någon nära?", "Do you help someone?"},
        {"brochure/blad#summary", "Ett blad.", "A sheet."},
        {"brochure/blad#lead", "Du kan också få stöd.", "You can get support too."},
        {"brochure/blad#panels.heading", "Stöd till dig", "Support for you"},
        {"brochure/blad#panels.heading", "Bra att veta", "Good to know"},
        {"brochure/blad#panels.list", "Att hjälpa är frivilligt.", "Helping is voluntary."},
    };
    std::vector<Entry> all = some;
    all.push_back({"brochure/blad#panels.list", "Du kan få tolk.", "There can be an interpreter."});
    const Printing lacking(a4(), {{"translations/en.po", catalogue("en", some)}});
    CHECK(lacking.outputs.count("broschyrer/blad.en.pdf") == 0);
    const Printing whole(a4(), {{"translations/en.po", catalogue("en", all)}});
    Pdf pdf = whole.pdf("blad.en.pdf");
    CHECK(pdf.root().getKey("/Lang").getUTF8Value() == "en");
    const Lines elements = pdf.elements();
    CHECK(std::find(elements.begin(), elements.end(), "  H1 Do you help someone?") !=
          elements.end());
    // A record that is not translated says in which language it is.
    CHECK(std::find(elements.begin(), elements.end(), "    P[sv] Någon lyssnar.") !=
          elements.end());
}

TEST_CASE("Swedish words that a translator has marked are Swedish on paper, too") {
    const auto printed = [](const std::string& tag, const std::string& word) {
        const std::string entries = catalogue(
            tag, {{"brochure/blad#title", "Hjälper du någon nära?", word + "?"},
                  {"brochure/blad#summary", "Ett blad.", word},
                  {"brochure/blad#lead", "Du kan också få stöd.", word + " ([[stöd till dig]])"},
                  {"brochure/blad#panels.heading", "Stöd till dig", word + " [[stöd]]"},
                  {"brochure/blad#panels.heading", "Bra att veta", word},
                  {"brochure/blad#panels.list", "Att hjälpa är frivilligt.", "[[frivilligt]]"},
                  {"brochure/blad#panels.list", "Du kan få tolk.", word}});
        return Printing(a4(), {{"translations/" + tag + ".po", entries}})
            .pdf("blad." + tag + ".pdf");
    };
    Pdf english = printed("en", "help");
    const Lines elements = english.elements();
    const auto said = [&](const std::string& element) {
        return std::find_if(elements.begin(), elements.end(), [&](const std::string& each) {
                   return each.find(element) != std::string::npos;
               }) != elements.end();
    };
    for (const std::string& each : elements) UNSCOPED_INFO(each);
    CHECK(said("Span[sv] stöd till dig"));
    CHECK(said("Span[sv] stöd"));
    CHECK(said("Span[sv] frivilligt"));
    CHECK(english.complaints().empty());
    CHECK(english.read_through().find("help (stöd till dig)") != std::string::npos);
    CHECK(english.spoken().find("[[") == std::string::npos);
    Pdf arabic = printed("ar", "مساعدة");
    CHECK(arabic.spoken().find("[[") == std::string::npos);
    CHECK(arabic.read_through().find("stöd till dig") != std::string::npos);
}

TEST_CASE("A draft in a text that a brochure only borrows is told on paper") {
    const std::string entries = catalogue(
        "en",
        {{"brochure/blad#title", "Hjälper du någon nära?", "Do you help someone?"},
         {"brochure/blad#summary", "Ett blad.", "A sheet."},
         {"brochure/blad#lead", "Du kan också få stöd.", "You can get support too."},
         {"brochure/blad#panels.heading", "Stöd till dig", "Support for you"},
         {"brochure/blad#panels.heading", "Bra att veta", "Good to know"},
         {"brochure/blad#panels.list", "Att hjälpa är frivilligt.", "Helping is voluntary."},
         {"brochure/blad#panels.list", "Du kan få tolk.", "There can be an interpreter."},
         {"word#draft-notice",
          "Den här översättningen är ett utkast. Ingen som talar språket har granskat den än.",
          "Nobody has read this."}});
    const auto notice_with = [&](const std::string& comment) {
        const std::string borrowed = "\n" + comment +
                                     "msgctxt \"support/samtal#summary\"\n"
                                     "msgid \"Någon lyssnar.\"\nmsgstr \"Someone listens.\"\n";
        const Printing made(a4(), {{"site.yaml",
                                    "name: Anhörigstöd\n"
                                    "organization: { name: Björkhamns kommun, code: \"9999\" }\n"
                                    "base_url: https://anhorig.bjorkhamn.example\n"
                                    "languages: [sv, en]\nmain_contact: anhorigstod\n"
                                    "drafts: show-with-notice\n"},
                                   {"translations/en.po", entries + borrowed}});
        const Lines said = made.pdf("blad.en.pdf").elements();
        return std::any_of(said.begin(), said.end(), [](const std::string& each) {
            return each.find("Nobody has read this.") != std::string::npos;
        });
    };
    CHECK(notice_with("# state: draft\n"));
    CHECK_FALSE(notice_with(""));
}

TEST_CASE("The same brochure gives the same bytes") {
    CHECK(Printing(a4()).outputs == Printing(a4()).outputs);
}

TEST_CASE("Text that does not fit is told with panel, language and lines, and nothing is written") {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "Du kan få stöd för egen del. ";
    const Printing made(head +
                        "format: trifold\npanels:\n  - heading: Kort\n    text: Ring.\n"
                        "  - heading: Lång\n    text: " +
                        text + "\n");
    REQUIRE(made.codes() == Lines{"brochure-too-long"});
    CHECK(made.outputs.empty());
    const Diagnostic& told = made.diagnostics.front();
    CHECK(told.place.line == 9);
    CHECK(message(told, MessageLanguage::en)
              .starts_with("the text does not fit in sv: panel 2, “Lång”, is "));
}

TEST_CASE("Smaller type is for the author to allow") {
    std::string list;
    for (int i = 0; i < 15; ++i) {
        list += "      - Du kan få stöd för egen del, också om du är ung.\n";
    }
    const std::string text = "panels:\n  - heading: Stöd\n    list:\n" + list;
    CHECK(Printing(head + "format: poster\n" + text).codes() == Lines{"brochure-too-long"});
    CHECK(Printing(head + "format: poster\nsmallest_type: 10\n" + text).codes().empty());
}

TEST_CASE("Large print is 16 points") {
    Pdf pdf = Printing(head + "format: a4\nlarge_print: ja\n" + panels).pdf();
    CHECK(pdf.content(0).find(" 16 Tf\n") != std::string::npos);
    CHECK(pdf.content(0).find(" 11.5 Tf\n") == std::string::npos);
}

TEST_CASE("A cover's picture stands under its title, and its words are read there") {
    const std::string picture = "picture: { file: media/hus.svg, alt: Ett blått hus }\n";
    for (const std::string format : {"a4", "trifold", "a5-booklet", "poster"}) {
        INFO(format);
        const Printing made(head + picture + "format: " + format +
                            "\npanels:\n  - heading: Ring\n    text: [Vi svarar.]\n");
        CHECK(made.codes() == Lines{});
        Pdf pdf = made.pdf();
        CHECK(pdf.complaints().empty());
        const Lines read = pdf.elements();
        const auto found = std::find_if(read.begin(), read.end(), [](const std::string& each) {
            return each.find("Figure alt=Ett blått hus") != std::string::npos;
        });
        const auto title = std::find_if(read.begin(), read.end(), [](const std::string& each) {
            return each.find("H1 ") != std::string::npos;
        });
        REQUIRE(found != read.end());
        CHECK(title < found);
    }
}

TEST_CASE(
    "The theme's own mark stands on paper, and is not read: the names beside it say the same") {
    for (const std::string format : {"a4", "trifold", "a5-booklet", "poster"}) {
        INFO(format);
        const std::string brochure = head + "format: " + format + "\n" + panels;
        Pdf plain = Printing(brochure).pdf();
        Pdf marked = Printing(brochure, {}, square).pdf();
        CHECK(marked.complaints().empty());
        CHECK(plain.spoken() == marked.spoken());
        CHECK(plain.content(0).find(" Do") == std::string::npos);
        CHECK(marked.content(0).find("/P0 Do") != std::string::npos);
    }
}

TEST_CASE(
    "A brochure has a small drawing of its first page: the title in letters, the rest in lines") {
    const Printing made(a4());
    const std::string& drawing = made.outputs.at("broschyrer/blad.sv.svg");
    CHECK(drawing.starts_with(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 595.276 841.89\">"));
    CHECK(drawing.find("<path id=\"g1\" d=\"M") != std::string::npos);
    CHECK(drawing.find("<use href=\"#g1\"") != std::string::npos);
    CHECK(drawing.find("opacity=\".42\"") != std::string::npos);
    CHECK(made.printed.begin()->second.thumbnail_width == 595);
}

TEST_CASE("A cover that is too full is told as the cover") {
    std::string lead = "lead: ";
    for (int i = 0; i < 120; ++i) lead += "hjälp och ";
    const Printing made("title: Hjälper du någon nära?\nsummary: Ett blad.\n" + lead +
                        "stöd\nreview: { reviewed: 2026-09-01 }\nformat: trifold\n" + panels);
    CHECK(made.codes() == Lines{"brochure-cover-too-long"});
    CHECK(made.outputs.empty());
}

TEST_CASE("What was printed before is not printed again") {
    const Printing made(a4());
    Shelf shelf;
    Diagnostics none;
    const Outputs first = made.again(shelf, none);
    REQUIRE(shelf.kept.size() == 1);
    // A packet that has been tampered with is not believed.
    const std::string whole = shelf.kept.begin()->second;
    shelf.kept.begin()->second.back() = '?';
    CHECK(made.again(shelf, none) == first);
    CHECK(shelf.kept.begin()->second == whole);
}

TEST_CASE("A packet comes back as it was packed, remarks and all") {
    print::Packet packet;
    packet.pages = 2;
    packet.thumbnail_width = 595;
    packet.thumbnail_height = 842;
    packet.remarks = {{&print::too_long, 1, {{"heading", "Stöd: 3:abc"}, {"lines", "2"}}},
                      {&print::picture_broken, std::nullopt, {{"file", Bilingual{"en", "two"}}}}};
    packet.office = std::string("%PDF\0:\n", 7);
    packet.print_shop = "print";
    packet.thumbnail = "<svg/>";
    const auto back = print::unpack(print::pack(packet));
    REQUIRE(back);
    CHECK(print::pack(*back) == print::pack(packet));
    CHECK(back->pages == 2);
    CHECK(back->office == packet.office);
    REQUIRE(back->remarks.size() == 2);
    CHECK(back->remarks[0].kind == &print::too_long);
    CHECK(back->remarks[0].panel == 1U);
    CHECK(back->remarks[0].arguments[0].sv == "Stöd: 3:abc");
    CHECK_FALSE(back->remarks[1].panel);
    CHECK(back->remarks[1].arguments[0].en == "two");
}

TEST_CASE("Half a packet, or one of a kind of mistake that is no more, is none") {
    const std::string whole = print::pack({1, 2, 3, {}, "office", "shop", "", "small"});
    REQUIRE(print::unpack(whole));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CHECK_FALSE(print::unpack(whole.substr(0, length)));
    }
    constexpr DiagnosticKind gone{"gone", Severity::warning, {"", ""}, {"", ""}};
    CHECK_FALSE(print::unpack(print::pack({1, 2, 3, {{&gone, {}, {}}}, "a", "b", "", "c"})));
}

TEST_CASE("What was remarked of a brochure is told again when it comes from the cache") {
    const Printing made(a4());
    Shelf shelf;
    Diagnostics found;
    made.again(shelf, found);
    REQUIRE(found.empty());
    auto packet = print::unpack(shelf.kept.begin()->second);
    REQUIRE(packet);
    packet->remarks = {{&print::too_long, 1, {{"panel", "2"}}}};
    shelf.kept.begin()->second = print::pack(*packet);
    CHECK(made.again(shelf, found) == made.outputs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == &print::too_long);
    CHECK(message(found[0], MessageLanguage::en).find("in sv: panel 2") != std::string::npos);
    // The same brochure one line further down: told where it stands now.
    const Printing moved("# Läggs i väntrum\n" + a4());
    Diagnostics found_below;
    CHECK(moved.again(shelf, found_below) == made.outputs);
    REQUIRE(found_below.size() == 1);
    CHECK(found_below[0].place.line == found[0].place.line + 1);
}

TEST_CASE("A judgement knows the names, pages and mistakes of files, and makes none") {
    const Printing made(head + "format: a5-booklet\n" + panels);
    Shelf shelf;
    Outputs named;
    Diagnostics found;
    const Printed judged = made.judged(made.job(&shelf), named, found);
    CHECK(found.empty());
    CHECK(shelf.kept.empty());
    REQUIRE(named.size() == made.outputs.size());
    for (const auto& [file, bytes] : named) {
        CHECK(made.outputs.contains(file));
        CHECK(bytes.empty());
    }
    REQUIRE(judged.size() == 1);
    const PrintedBrochure& made_file = made.printed.begin()->second;
    const PrintedBrochure& judged_file = judged.begin()->second;
    CHECK(judged_file.office.pages == made_file.office.pages);
    CHECK(judged_file.imposed.file == made_file.imposed.file);
    CHECK(judged_file.thumbnail_width == made_file.thumbnail_width);
    CHECK(judged_file.office.bytes == 0);
}

TEST_CASE("A judgement finds what printing finds") {
    std::string text = "panels:\n  - heading: Stöd\n    list:\n";
    for (int i = 0; i < 15; ++i) {
        text += "      - Du kan få stöd för egen del, också om du är ung.\n";
    }
    const Printing made(head + "format: poster\n" + text);
    REQUIRE(made.codes() == Lines{"brochure-too-long"});
    Outputs named;
    Diagnostics found;
    made.judged(made.job(nullptr), named, found);
    REQUIRE(found.size() == 1);
    CHECK(message(found[0], MessageLanguage::sv) ==
          message(made.diagnostics[0], MessageLanguage::sv));
    CHECK(found[0].place == made.diagnostics[0].place);
    CHECK(named.empty());
}

TEST_CASE("A brochure that has been judged in this process is not judged again") {
    const Printing made(a4());
    Shelf shelf;
    Diagnostics none;
    made.again(shelf, none);
    const std::string key = shelf.kept.begin()->first;
    Memory memory;
    print::Packet judged_before;
    judged_before.remarks = {{&print::picture_broken, std::nullopt, {{"file", "before"}}}};
    memory.recall("brochure", key, [&] { return judged_before; });
    print::PrintJob job = made.job(nullptr);
    job.memory = &memory;
    Outputs named;
    Diagnostics found;
    CHECK(made.judged(job, named, found).empty());
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == &print::picture_broken);
}
