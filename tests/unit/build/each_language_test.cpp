// A municipality may speak any language that the base knows, beside Swedish and no other: then all
// that the base says in it stands on pages and on paper, and nothing may be wrong with it. Drafts
// are shown, so that every text there is comes up.

#include "base/file_system.hpp"
#include "build.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

#include <algorithm>
#include <utility>

using namespace lykta;
using namespace lykta::tests;

namespace {

constexpr Date first_of_october{std::chrono::year{2026}, std::chrono::month{10},
                                std::chrono::day{1}};

/// With all of the base's texts, which other tests do without.
const Base& whole_base() {
    static const Base base(*memory(read_program_files({})));
    return base;
}

/// What is printed in Swedish is the same each time.
struct OnceSet : KeptFiles {
    std::optional<std::string> find(const std::string& key) override {
        const auto found = kept.find(key);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(const std::string& key, const std::string& bytes) override { kept[key] = bytes; }
    std::map<std::string, std::string> kept;
};

/// A brochure of each format, with what the base has to say on it.
Files site_in(const Language& language) {
    Files files{{"site.yaml",
                 "name: Anhörigstöd\norganization: { name: Björkhamns kommun, code: \"9999\" }\n"
                 "base_url: https://anhorig.bjorkhamn.example\nlanguages: [sv, " +
                     language.tag + "]\nmain_contact: anhorigstod\ndrafts: show-with-notice\n"}};
    std::vector<Entry> translated;
    for (const FormatFacts& each : format_facts) {
        const std::string id(each.name);
        // A card and a poster hold little.
        const bool small = each.format == BrochureFormat::card;
        const bool short_one = small || each.format == BrochureFormat::poster;
        files["brochures/" + id + ".yaml"] =
            "title: Stöd till dig\nsummary: Ett blad.\nformat: " + id +
            "\nreview: { reviewed: 2026-09-01 }\npanels:\n  - heading: Ring\n    help_lines: " +
            (small ? "[tel-1177]\n" : "[sos-112, tel-1177]\n") +
            (short_one ? "" : "  - heading: Läs mer\n    pages: [ar-jag-anhorig]\n");
        // A brochure is printed in the languages that have all of its own texts.
        for (const auto& [field, source] :
             {std::pair{"title", "Stöd till dig"}, std::pair{"summary", "Ett blad."},
              std::pair{"panels.heading", "Ring"}, std::pair{"panels.heading", "Läs mer"}}) {
            translated.push_back({"brochure/" + id + "#" + field, source, language.endonym});
        }
    }
    files["translations/" + language.tag + ".po"] = catalogue(language.tag, translated);
    return files;
}

std::size_t printed_in(const Built& result, const std::string& tag) {
    return static_cast<std::size_t>(
        std::count_if(result.outputs.begin(), result.outputs.end(), [&](const auto& file) {
            return file.first.ends_with(".pdf") && file.first.find(tag) != std::string::npos;
        }));
}

}  // namespace

TEST_CASE("Each language of the base builds alone beside Swedish, drafts shown, on web and paper") {
    OnceSet kept;
    std::size_t built = 0;
    for (const Language& language : whole_base().tables.value->languages.all) {
        if (language.tag == "sv" || language.video_only) continue;
        INFO("language: " << language.tag);
        const Built result = build(whole_base(), *memory(small_site(site_in(language))),
                                   first_of_october, Everything{}, {&kept, nullptr});
        for (const Diagnostic& each : result.diagnostics) {
            INFO(each.place.file << ":" << each.place.line << " "
                                 << message(each, MessageLanguage::en));
            CHECK(each.severity != Severity::error);
        }
        CHECK(result.outputs.contains(language.tag + "/broschyrer/a4/index.html"));
        CHECK(printed_in(result, "." + language.tag + ".") >= format_facts.size());
        ++built;
    }
    CHECK(built >= 23);
}
