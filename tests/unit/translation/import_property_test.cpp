// What must hold of `translate import` in whichever order an editor edits, two translators work,
// and exports leave and come back late. Each translation has a number that grows as they work, and
// says which text it was made from: so it shows when an older one takes the place of a newer one,
// when one is lost, and when one stands at another's text.
//
// 1,000 cases here; `./dev fuzz` runs 10,000 (LYKTA_CASES).
#include "translation/exchange/exchange.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"
#include "source/po_edit.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

using namespace lykta;

namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : numbers_(seed) {}
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(numbers_() % end); }
    bool one_in(std::size_t number) { return below(number) == 0; }

private:
    std::mt19937_64 numbers_;
};

struct Leaf {
    std::string now;
    std::string before;  ///< what an edit that is undone brings back
};

struct Entity {
    std::string id;
    std::vector<std::string> aliases;
    Leaf title;
    std::vector<Leaf> paragraphs;
};
using World = std::vector<Entity>;

/// Where a text stands, whatever its record is called now.
using TextKey = std::pair<std::string, std::string>;  ///< context by the first id, source

std::string anything(Dice& dice) {
    constexpr std::array words{
        "du", "kan", "få", "stöd", "utan", "med", "oss", "nu", "barn", "hemma", "[oss](contact/a)"};
    std::string out;
    const std::size_t length = 2 + dice.below(5);
    for (std::size_t i = 0; i < length; ++i) {
        out += (i == 0 ? "" : " ") + std::string(words.at(dice.below(words.size())));
    }
    return out + ".";
}

void reword(Leaf& leaf, Dice& dice) {
    std::string next = dice.one_in(3) && !leaf.before.empty() ? leaf.before : leaf.now;
    if (next == leaf.now) next.insert(next.find(' ') + 1, anything(dice) + " ");
    leaf.before = std::exchange(leaf.now, next);
}

void edit(World& world, Dice& dice, int& last_id) {
    if (world.empty() || (world.size() < 3 && dice.one_in(4))) {
        world.push_back({"p" + std::to_string(++last_id), {}, {anything(dice), {}}, {}});
        world.back().paragraphs.push_back({anything(dice), {}});
        return;
    }
    Entity& entity = world[dice.below(world.size())];
    switch (dice.below(6)) {
        case 0: entity.paragraphs.push_back({anything(dice), {}}); break;
        case 1:
            if (!entity.paragraphs.empty()) entity.paragraphs.pop_back();
            break;
        case 2:
            entity.aliases.push_back(entity.id);
            entity.id = "p" + std::to_string(++last_id);
            break;
        case 3:
            if (!entity.paragraphs.empty()) {
                reword(entity.paragraphs[dice.below(entity.paragraphs.size())], dice);
            }
            break;
        default: reword(entity.title, dice);
    }
}

PortalBuilder portal_of(const World& world) {
    PortalBuilder out;
    for (const Entity& entity : world) {
        Page page;
        page.id = entity.id;
        page.title = out.text("page/" + entity.id, "title", entity.title.now);
        page.aliases = entity.aliases;
        std::string markdown;
        for (const Leaf& leaf : entity.paragraphs) markdown += leaf.now + "\n\n";
        out.lone_body("page/" + entity.id, markdown);
        out.portal.pages.add(std::move(page));
    }
    return out;
}

/// 7 of "T7 du kan.".
int number_of(std::string_view words) {
    return words.empty() ? 0 : std::atoi(std::string(words.substr(1)).c_str());
}
bool is_of(std::string_view words, std::string_view source) {
    return words.substr(words.find(' ') + 1) == source;
}

po::Catalogue parsed(const std::string& text) {
    Diagnostics diagnostics;
    po::Catalogue out = po::parse(text, "fi.po", diagnostics);
    if (!diagnostics.empty()) {
        INFO(diagnostics.front().kind->code << "\n" << text);
        REQUIRE(diagnostics.empty());
    }
    return out;
}

std::set<std::string> all_words(const std::string& file) {
    std::set<std::string> out;
    for (const po::Entry& entry : parsed(file).entries) {
        if (!entry.translations.front().empty()) out.insert(entry.translations.front());
    }
    return out;
}

using Snapshot = std::map<TextKey, std::string>;

/// A file in a translator's hands.
struct InHand {
    std::string bytes;
    ExchangeFormat format;
    Snapshot went;                  ///< as it left
    std::set<std::string> written;  ///< by her, in it
};

class Case {
public:
    explicit Case(std::uint64_t seed) : dice_(seed) {}

    void run() {
        for (int step = 0; step < 14; ++step) {
            switch (dice_.below(6)) {
                case 0: edit(world_, dice_, last_id_); break;
                case 1: store_ = sheet().bytes; break;
                case 2: hand_out(); break;
                case 3:
                case 4: work(); break;
                default: take_in();
            }
        }
        for (std::size_t i = 0; i < hands_.size(); ++i) take_in(i);
    }

private:
    struct Texts {
        PortalBuilder builder;
        SourceTexts texts;
    };

    Sheet sheet() {
        now_ = std::make_unique<Texts>(Texts{portal_of(world_), {}});
        now_->texts = source_texts(now_->builder.portal);
        Diagnostics told;
        return make_sheet(now_->builder.portal, now_->texts,
                          *now_->builder.portal.languages().find("fi"), Layer::site,
                          {"translations/fi.po", store_}, told);
    }

    /// The context as its record was first called.
    std::string first_context(std::string context) const {
        for (const Entity& entity : world_) {
            const std::string record = "page/" + entity.id + "#";
            if (!entity.aliases.empty() && context.starts_with(record)) {
                return "page/" + entity.aliases.front() + "#" + context.substr(record.size());
            }
        }
        return context;
    }

    Snapshot snapshot(const Sheet& of) const {
        Snapshot out;
        for (const SheetRow& row : of.rows) {
            out[{first_context(row.text->context), row.text->segment->source}] =
                row.entry->translations.front();
        }
        return out;
    }

    void hand_out() {
        if (hands_.size() > 5) return;
        const Sheet of = sheet();
        const ExchangeFormat format = dice_.one_in(2) ? ExchangeFormat::po : ExchangeFormat::xliff;
        const Export made =
            exported(of, now_->builder.portal.source_language(), format, dice_.one_in(3));
        if (made.texts == 0) return;
        const Export out = to_send(made, format, "", *parse_date("2026-11-25"),
                                   static_cast<int>(ledger_.size()) + 1);
        ledger_.push_back(out.sent);
        hands_.push_back({out.bytes, format, snapshot(of), {}});
    }

    std::string words_for(const std::string& source, InHand& hand) {
        const std::string words = "T" + std::to_string(++last_number_) + " " + source;
        hand.written.insert(words);
        return words;
    }

    void work() {
        if (hands_.empty()) return;
        InHand& hand = hands_[dice_.below(hands_.size())];
        hand.bytes = hand.format == ExchangeFormat::po ? work_on_po(hand) : work_on_xliff(hand);
    }

    std::string work_on_po(InHand& hand) {
        po::EditedFile file(hand.bytes);
        for (const po::Entry& entry : parsed(hand.bytes).entries) {
            if (entry.obsolete || !dice_.one_in(3)) continue;
            po::EntryLines lines = file.lines(entry);
            po::set_translations(lines, {words_for(entry.source, hand)}, false);
            po::set_flags(lines, {});
            po::set_previous(lines, {}, {});
            file.replace(entry, lines);
        }
        return file.bytes();
    }

    std::string work_on_xliff(InHand& hand) {
        Diagnostics told;
        auto document = xliff::parse(hand.bytes, "fi.xlf", told);
        REQUIRE(document);
        for (xliff::Unit& unit : document->units) {
            if (!dice_.one_in(3)) continue;
            const bool tagged = unit.context.ends_with("#body");
            const std::string source = xliff::text_of(unit.source, tagged);
            unit.target = xliff::pieces(words_for(source, hand), tagged);
            unit.state = "translated";
        }
        return xliff_with_id(xliff::written(*document), document->build);
    }

    void take_in() {
        if (!hands_.empty()) take_in(dice_.below(hands_.size()));
    }

    Import import(const Sheet& into, const InHand& hand) {
        Diagnostics told;
        const auto incoming = read_incoming(hand.bytes, "in", into, now_->builder.portal, told);
        REQUIRE(incoming);
        const std::vector<CatalogueFile> none;
        const ImportKnowledge knowledge{&now_->builder.portal, &none, ledger_};
        Import out = imported(into, {*incoming}, {}, knowledge, told);
        const auto error = std::ranges::find(told, Severity::error, &Diagnostic::severity);
        INFO((error == told.end() ? "" : error->kind->code) << "\n" << hand.bytes);
        REQUIRE(error == told.end());
        return out;
    }

    void take_in(std::size_t number) {
        InHand& hand = hands_[number];
        const Sheet before = sheet();
        const Import result = import(before, hand);
        INFO("before:\n"
             << before.bytes << "\nfile:\n"
             << hand.bytes << "\nafter:\n"
             << result.bytes << "\nbeside:\n"
             << result.conflicts);
        const Snapshot had = snapshot(before);
        const std::set<std::string> kept = all_words(before.bytes);
        store_ = result.bytes;
        const Sheet after = sheet();
        REQUIRE(after.bytes == store_);
        check_nothing_newer_lost(had, snapshot(after), hand);
        check_all_there(kept, result, hand);
        check_shown(after);
        REQUIRE(import(after, hand).bytes == store_);  // said twice is said once
    }

    static void check_nothing_newer_lost(const Snapshot& had, const Snapshot& has,
                                         const InHand& hand) {
        for (const auto& [text, words] : had) {
            const auto now = has.find(text);
            REQUIRE(now != has.end());
            if (now->second == words) continue;
            // What took its place was made from the very words that stood here.
            const auto went = hand.went.find(text);
            const std::string& origin = went == hand.went.end() ? std::string() : went->second;
            REQUIRE((words.empty() || origin == words));
            REQUIRE(number_of(now->second) > number_of(words));
        }
    }

    static void check_all_there(const std::set<std::string>& kept, const Import& result,
                                const InHand& hand) {
        const std::set<std::string> now = all_words(result.bytes);
        const std::set<std::string> beside =
            result.conflicts.empty() ? std::set<std::string>() : all_words(result.conflicts);
        for (const std::string& words : kept) {
            // Only her own newer words may take a place.
            if (now.contains(words)) continue;
            REQUIRE(result.changed > 0);
        }
        int nowhere = 0;
        for (const std::string& words : hand.written) {
            const bool in_file =
                hand.bytes.find("T" + std::to_string(number_of(words)) + " ") != std::string::npos;
            if (in_file && !now.contains(words) && !beside.contains(words)) ++nowhere;
        }
        REQUIRE(nowhere <= result.unknown);
    }

    /// What is shown was made from what it stands for, and no text goes back to older words.
    void check_shown(const Sheet& after) {
        for (const SheetRow& row : after.rows) {
            const std::string& words = row.entry->translations.front();
            if (row.state <= TextState::stale) continue;
            const std::string& source = row.text->segment->source;
            REQUIRE(is_of(words, source));
            int& shown = shown_[{first_context(row.text->context), source}];
            REQUIRE(number_of(words) >= shown);
            shown = number_of(words);
        }
    }

    Dice dice_;
    World world_;
    int last_id_ = 0;
    int last_number_ = 0;
    std::string store_ =
        "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        "\"Language: fi\\n\"\n\"X-Lykta-State: translated\\n\"\n";
    std::unique_ptr<Texts> now_;
    std::vector<Sent> ledger_;
    std::vector<InHand> hands_;
    std::map<TextKey, int> shown_;
};

std::uint64_t cases() {
    const char* asked = std::getenv("LYKTA_CASES");
    return asked == nullptr ? 1000 : std::strtoull(asked, nullptr, 10);
}

}  // namespace

TEST_CASE("However files come back, no newer text is lost and no older one is shown",
          "[property]") {
    for (std::uint64_t seed = 0; seed < cases(); ++seed) {
        INFO("case " << seed);
        Case(seed).run();
    }
}
