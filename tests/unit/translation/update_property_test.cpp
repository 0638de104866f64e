// What must hold of `translate update` whatever authors do to their texts. Each case is a site that
// is edited at random, step by step, while a translator keeps up as well as she can. Her
// translation of a text says which text it was made from, so that it shows when it ends up
// elsewhere.
//
// 300 cases here; `./dev fuzz` runs 10,000 (LYKTA_CASES).
#include "translation/update.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"
#include "source/po_edit.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>
#include <set>

using namespace lykta;

namespace {

struct Record {
    std::string id;
    std::string title;
    std::vector<std::string> paragraphs;
};
using Site = std::vector<Record>;

class Chance {
public:
    explicit Chance(std::uint64_t seed) : numbers_(seed) {}
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(numbers_() % end); }
    bool one_in(std::size_t number) { return below(number) == 0; }

private:
    std::mt19937_64 numbers_;
};

constexpr std::array words{"du",     "kan",    "få",     "stöd",     "utan",
                           "med",    "beslut", "av",     "kommunen", "ring",
                           "oss",    "på",     "måndag", "eller",    "kväll",
                           "gratis", "vård",   "hemma",  "barn",     "[oss](contact/a)",
                           "**nu**"};

std::string sentence(Chance& chance) {
    std::string out;
    const std::size_t length = 1 + chance.below(9);
    for (std::size_t i = 0; i < length; ++i) {
        out += (i == 0 ? "" : " ") + std::string(words[chance.below(words.size())]);
    }
    return out + ".";
}

std::vector<std::string> split_words(const std::string& text) {
    std::vector<std::string> out;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        out.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : " ") + part;
    return out;
}

void reword(std::string& text, Chance& chance) {
    std::vector<std::string> parts = split_words(text);
    parts[chance.below(parts.size())] = words[chance.below(words.size())];
    text = joined(parts);
}

void edit(Site& site, Chance& chance, int& last_id) {
    const std::size_t kind = chance.below(9);
    if (site.empty() || (kind == 0 && site.size() < 5)) {
        site.push_back({"p" + std::to_string(++last_id), sentence(chance), {sentence(chance)}});
        return;
    }
    Record& record = site[chance.below(site.size())];
    std::vector<std::string>& texts = record.paragraphs;
    const auto any = [&] { return static_cast<std::ptrdiff_t>(chance.below(texts.size())); };
    switch (kind) {
        case 1:
            texts.insert(
                texts.begin() + static_cast<std::ptrdiff_t>(chance.below(texts.size() + 1)),
                sentence(chance));
            break;
        case 2:
            if (!texts.empty()) texts.erase(texts.begin() + any());
            break;
        case 3:
            if (!texts.empty())
                std::swap(texts[chance.below(texts.size())], texts[chance.below(texts.size())]);
            break;
        case 4:
            if (!texts.empty()) reword(texts[chance.below(texts.size())], chance);
            break;
        case 5: reword(record.title, chance); break;
        case 6: {  // split
            if (texts.empty()) break;
            const auto place = any();
            std::vector<std::string> parts = split_words(texts[static_cast<std::size_t>(place)]);
            if (parts.size() < 2) break;
            const auto middle = static_cast<std::ptrdiff_t>(1 + chance.below(parts.size() - 1));
            const std::string tail = joined({parts.begin() + middle, parts.end()});
            texts[static_cast<std::size_t>(place)] =
                joined({parts.begin(), parts.begin() + middle});
            texts.insert(texts.begin() + place + 1, tail);
            break;
        }
        case 7: {  // merge
            if (texts.size() < 2) break;
            const std::size_t first = chance.below(texts.size() - 1);
            texts[first] += " " + texts[first + 1];
            texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(first) + 1);
            break;
        }
        default:  // move the file, or take it away
            if (chance.one_in(3)) {
                site.erase(site.begin() + (&record - site.data()));
            } else {
                record.id = "p" + std::to_string(++last_id);
            }
    }
}

PortalBuilder portal_of(const Site& site) {
    PortalBuilder out;
    for (const Record& record : site) {
        out.text("page/" + record.id, "title", record.title);
        std::string markdown;
        for (const std::string& text : record.paragraphs) markdown += text + "\n\n";
        out.lone_body("page/" + record.id, markdown);
    }
    return out;
}

/// Tags stay where they are, so that the translation is fit to be shown.
std::string translation_of(const std::string& source) { return "T " + source; }

CatalogueFile stored(const std::string& tag, po::Catalogue catalogue) {
    return {Layer::site, "translations/" + tag + ".po", tag,
            std::make_shared<po::Catalogue>(std::move(catalogue))};
}

po::Catalogue read(const std::string& text) {
    Diagnostics diagnostics;
    po::Catalogue out = po::parse(text, "fi.po", diagnostics);
    if (!diagnostics.empty()) {
        INFO(diagnostics.front().kind->code << "\n" << text);
        REQUIRE(diagnostics.empty());
    }
    return out;
}

/// The translator: she writes only where there is nothing, or puts right what is fuzzy.
std::string translated(const std::string& file, Chance& chance) {
    po::EditedFile edited(file);
    for (const po::Entry& entry : read(file).entries) {
        if (entry.obsolete || chance.one_in(3) || (!entry.fuzzy() && entry.translated())) continue;
        po::EntryLines lines = edited.lines(entry);
        po::set_flags(lines, {});
        po::set_previous(lines, {}, {});
        po::set_translations(lines, {translation_of(entry.source)}, false);
        edited.replace(entry, lines);
    }
    return edited.bytes();
}

std::set<std::string> translations(const po::Catalogue& catalogue) {
    std::set<std::string> out;
    for (const po::Entry& entry : catalogue.entries) {
        if (!entry.translations.front().empty()) out.insert(entry.translations.front());
    }
    return out;
}

void check_entries(const po::Catalogue& catalogue) {
    for (const po::Entry& entry : catalogue.entries) {
        const std::string& words_there = entry.translations.front();
        if (words_there.empty()) continue;
        if (entry.fuzzy()) {
            REQUIRE(entry.previous_source);
            REQUIRE(words_there == translation_of(*entry.previous_source));
        } else {
            REQUIRE(words_there == translation_of(entry.source));
        }
    }
}

void check_shown(const PortalBuilder& builder, const po::Catalogue& catalogue) {
    Diagnostics diagnostics;
    const auto catalogues = read_catalogues(builder.portal, {stored("fi", catalogue)}, diagnostics);
    const Catalogue& shown = catalogues.at("fi");
    for (std::size_t i = 0; i < shown.by_segment.size(); ++i) {
        if (shown.by_segment[i].status == TextStatus::translated) {
            REQUIRE(shown.by_segment[i].forms.front() ==
                    translation_of(builder.portal.segments[i].source));
        }
    }
}

void check_all_asked_for(const PortalBuilder& builder, const po::Catalogue& catalogue) {
    std::set<std::pair<std::string, std::string>> there;
    for (const po::Entry& entry : catalogue.entries) {
        if (!entry.obsolete) there.emplace(*entry.context, entry.source);
    }
    for (const Segment& segment : builder.portal.segments) {
        REQUIRE(there.contains({segment.context(), segment.source}));
    }
}

std::string update(const Portal& portal, const std::string& file, const Language& language) {
    const SourceTexts texts = source_texts(portal);
    const auto wanted = wanted_texts(portal, texts, language, Layer::site);
    return updated(file, read(file), portal, texts, wanted, language).bytes;
}

std::string run_update(const PortalBuilder& builder, const std::string& file) {
    const Language& finnish = *builder.portal.languages().find("fi");
    return update(builder.portal, file, finnish);
}

void run_case(std::uint64_t seed) {
    Chance chance(seed);
    Site site;
    int last_id = 0;
    std::string file =
        "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Lykta-State: "
        "translated\\n\"\n";
    for (int step = 0; step < 8; ++step) {
        const std::size_t edits = chance.below(4);
        for (std::size_t i = 0; i <= edits; ++i) edit(site, chance, last_id);
        const PortalBuilder builder = portal_of(site);
        check_shown(builder, read(file));  // an author builds before anyone updates
        const std::set<std::string> before = translations(read(file));
        const std::string once = run_update(builder, file);
        const po::Catalogue after = read(once);
        INFO("case " << seed << ", step " << step << "\nbefore:\n" << file << "\nafter:\n" << once);
        check_entries(after);
        check_shown(builder, after);
        check_all_asked_for(builder, after);
        const std::set<std::string> kept = translations(after);
        REQUIRE(std::includes(kept.begin(), kept.end(), before.begin(), before.end()));
        REQUIRE(run_update(builder, once) == once);
        file = translated(once, chance);
    }
}

std::uint64_t cases() {
    const char* asked = std::getenv("LYKTA_CASES");
    return asked == nullptr ? 300 : std::strtoull(asked, nullptr, 10);
}

}  // namespace

TEST_CASE("Whatever authors edit, no translation is lost, misplaced or shown too long",
          "[property]") {
    for (std::uint64_t seed = 0; seed < cases(); ++seed) run_case(seed);
}

TEST_CASE("A file that is given another id keeps its translations, and the build shows them") {
    PortalBuilder before;
    before.text("page/old", "title", "Rubrik");
    before.text("page/old", "summary", "Något om det.");
    const std::string header =
        "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Lykta-State: "
        "translated\\n\"\n";
    Chance chance(2);
    std::string file = run_update(before, header);
    while (translations(read(file)).size() < 2) file = translated(file, chance);
    PortalBuilder after;
    Page page;
    page.id = "new";
    page.title = after.text("page/new", "title", "Rubrik");
    page.summary = after.text("page/new", "summary", "Något om det.");
    page.aliases = {"old"};
    const std::string moved = run_update(after, file);
    CHECK(moved.find("page/old") == std::string::npos);
    CHECK(translations(read(moved)) == translations(read(file)));
    CHECK(run_update(after, moved) == moved);

    after.portal.pages.add(std::move(page));
    Diagnostics diagnostics;
    const auto catalogues = read_catalogues(after.portal, {stored("fi", read(file))}, diagnostics);
    CHECK(catalogues.at("fi").by_segment[0].status == TextStatus::translated);
}

TEST_CASE("A turned meaning: the old translation steps back in every language at once") {
    PortalBuilder before;
    before.text("support/x", "summary", "Du får avlösning utan biståndsbeslut.");
    PortalBuilder after;
    after.text("support/x", "summary", "Du får avlösning med biståndsbeslut.");
    for (const Language* language : before.portal.site.languages) {
        if (language->tag == "sv") continue;
        const std::string file =
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; "
            "charset=UTF-8\\n\"\n\"X-Lykta-State: translated\\n\"\n" +
            po_entry("support/x#summary", "Du får avlösning utan biståndsbeslut.", "OLD");
        const std::string updated_file = update(after.portal, file, *language);
        for (const std::string& text : {file, updated_file}) {
            const Localized localized(after.portal, language->tag,
                                      {stored(language->tag, read(text))});
            CHECK(localized.portal.texts()[0].text.value == "Du får avlösning med biståndsbeslut.");
            CHECK(localized.portal.texts()[0].status == TextStatus::stale);
        }
    }
}
