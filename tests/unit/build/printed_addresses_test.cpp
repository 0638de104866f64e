// One word more in a title or a summary of the example, one at a time: no page of any language
// goes, every printed code still leads somewhere, and the author is told.
//
// A dozen edits here; `./dev addresses` makes them all (LYKTA_CASES).

#include "build.hpp"
#include "catch.hpp"
#include "source/yaml/edit.hpp"
#include "translation/diagnostics.hpp"
#include "translation/fallbacks.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace lykta;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}};

/// The example with one file replaced.
class Edited final : public FileSystem {
public:
    Edited(const FileSystem& files, std::string path, std::string bytes)
        : files_(files), path_(std::move(path)), bytes_(std::move(bytes)) {}
    [[nodiscard]] ReadFile read(const std::string& path, std::uintmax_t limit) const override {
        ReadFile file = files_.read(path, limit);
        if (path == path_) file.bytes = bytes_;
        return file;
    }
    [[nodiscard]] ListedFolder list(const std::string& path) const override {
        return files_.list(path);
    }

private:
    const FileSystem& files_;
    std::string path_;
    std::string bytes_;
};

/// What a build knows before it makes a page. Stays where it was made.
struct Known {
    Known(const Base& base, const FileSystem& site, Memory* memory) {
        Documents documents = read_site(site, base.documents.value, record_folders(), memory, told);
        for (auto& [file, bytes] : documents.media) bytes.clear();  // their names are enough
        portal = read_portal(base.tables.value, documents, today, told);
        catalogues = read_catalogues(portal, documents.catalogues, told);
        for (const Language* language : portal.site.languages) {
            const auto found = catalogues.find(language->tag);
            portals.emplace_back(portal, *language,
                                 found == catalogues.end() ? nullptr : &found->second);
        }
        check_fallbacks(portals, told);
        plan = plan_site(portals, told);
    }
    Known(const Known&) = delete;
    Known& operator=(const Known&) = delete;

    [[nodiscard]] std::set<std::string> pages() const {
        std::set<std::string> out;
        for (const PlannedPage& page : plan.pages) out.insert(page.file);
        return out;
    }
    /// Whatever can be asked for.
    [[nodiscard]] std::set<std::string> files() const {
        std::set<std::string> out = pages();
        for (const Redirect& each : plan.redirects) out.insert(each.file);
        return out;
    }

    Diagnostics told;
    Portal portal;
    std::map<std::string, Catalogue> catalogues;
    std::vector<LocalizedPortal> portals;
    SitePlan plan;
};

/// What is on paper: addresses and codes, below the published folder.
std::set<std::string> printed(const Known& known) {
    std::set<std::string> out;
    for (const PrintedAddress& each : printed_addresses(known.portals, known.plan)) {
        for (const std::string& tag : each.languages) {
            const std::string folder =
                language_folder(*known.portal.languages().find(tag), known.portal);
            out.insert(folder + each.address.substr(1) + "index.html");
            for (const Brochure& brochure : known.portal.brochures) {
                const Subject target =
                    target_of(*known.portal.brochures.find(brochure.id), known.portal);
                if (record_name(target, known.portal) != each.record) continue;
                out.insert(folder + code_path({}, short_code(each.record)) + "index.html");
            }
        }
    }
    return out;
}

struct Edit {
    std::string record;
    std::string file;
    std::string field;
    Phrase phrase;
};

std::vector<Edit> edits(const Portal& portal) {
    std::vector<Edit> out;
    for (const KindFacts& kind : record_kinds()) {
        visit_records(portal, kind.kind, [&]<typename Record>(const Records<Record>& records) {
            for (const Record& record : records) {
                if (record.head.in_base) continue;
                for (const Phrase phrase : {heading(record), summary(record)}) {
                    if (!phrase.stated()) continue;
                    const Segment& segment = portal.segment(phrase);
                    if (!segment.place.file.starts_with("content/")) {
                        out.push_back({segment.record, segment.place.file, segment.field, phrase});
                    }
                }
            }
        });
    }
    return out;
}

std::string with_one_word_more(const FileSystem& site, const Edit& edit, const Portal& portal) {
    yaml::Edit change;
    change.path = {edit.field};
    change.value.kind = yaml::Value::Kind::scalar;
    change.value.scalar = portal.segment(edit.phrase).source + " nu";
    Diagnostics refused;
    const std::string bytes = site.read(edit.file, 1UL << 22U).bytes;
    const auto edited = yaml::edited(bytes, edit.file, {&change, 1}, refused);
    for (const Diagnostic& each : refused) UNSCOPED_INFO(message(each, MessageLanguage::en));
    REQUIRE(edited);
    return *edited;
}

/// Whether readers of some other language had words for it.
bool was_translated(const Known& known, Phrase phrase) {
    return std::any_of(known.portals.begin() + 1, known.portals.end(), [&](const auto& portal) {
        const LocalizedText& text = portal.text(phrase);
        return text.language == &portal.language && text.status != TextStatus::source;
    });
}

/// By its record's message, or that of the easy text which is older now.
bool is_told(const Known& after, const Edit& edit) {
    return std::any_of(after.told.begin(), after.told.end(), [&](const Diagnostic& each) {
        const std::string_view code = each.kind->code;
        const bool ours = code == texts_fell_back.code || code == brochure_left_out.code;
        const std::string stem = edit.file.substr(0, edit.file.rfind('.'));
        return (ours && each.place.file == edit.file) ||
               (code == "rewording-stale" && each.place.file.starts_with(stem + "."));
    });
}

std::size_t cases(std::size_t all) {
    const char* asked = std::getenv("LYKTA_CASES");
    constexpr std::size_t a_dozen = 12;
    return asked == nullptr ? a_dozen
                            : std::min<std::size_t>(all, std::strtoull(asked, nullptr, 10));
}

bool includes(const std::set<std::string>& all, const std::set<std::string>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

}  // namespace

TEST_CASE("A word more in a title or summary takes no page away and kills no printed code",
          "[property]") {
    const Base base(*disk(LYKTA_SOURCE_DIR));
    const auto site = disk(std::string(LYKTA_SOURCE_DIR) + "/site-example");
    Memory memory;
    const Known before(base, *site, &memory);
    const std::set<std::string> pages = before.pages();
    const std::set<std::string> on_paper = printed(before);
    REQUIRE(on_paper.size() > 20);
    REQUIRE(includes(before.files(), on_paper));
    const std::vector<Edit> all = edits(before.portal);
    REQUIRE(all.size() > 200);
    const std::size_t count = cases(all.size());
    std::size_t translated = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Edit& edit = all[i * all.size() / count];
        INFO(edit.file << " " << edit.field);
        const Known after(base,
                          Edited(*site, edit.file, with_one_word_more(*site, edit, before.portal)),
                          &memory);
        for (const Diagnostic& each : after.told) {
            INFO(each.place.file << ": " << message(each, MessageLanguage::en));
            REQUIRE(each.severity != Severity::error);
        }
        CHECK(after.pages() == pages);
        CHECK(includes(after.files(), on_paper));
        if (!was_translated(before, edit.phrase)) continue;
        ++translated;
        CHECK(is_told(after, edit));
    }
    CHECK(translated * 2 > count);
}
