#pragma once
// What is printed. A brochure names records, so that a number is never written twice.

#include "base/enumeration.hpp"
#include "portal/records.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta {

enum class BrochureFormat { a4, trifold, booklet, poster, card, form };
enum class Paper { a4, a3 };

/// What a format is called and what it holds: one row each. How it comes onto paper is a row of
/// print/brochure/formats.
struct FormatFacts {
    BrochureFormat format;
    std::string_view name;  ///< as authors write it
    std::string_view synonym;
    std::string_view other_synonym;
    std::string_view word;        ///< of the interface: what readers are told
    std::size_t most_panels = 0;  ///< what its folds leave room for; 0: as many as the pages hold
    bool on_a3 = false;           ///< may be of that paper, too
};
inline constexpr std::array format_facts{
    FormatFacts{BrochureFormat::a4, "a4", "", "", "format-a4"},
    FormatFacts{BrochureFormat::trifold, "trifold", "folder", "vikt", "format-trifold", 6},
    FormatFacts{BrochureFormat::booklet, "a5-booklet", "häfte", "", "format-booklet"},
    FormatFacts{BrochureFormat::poster, "poster", "affisch", "", "format-poster", 0, true},
    FormatFacts{BrochureFormat::card, "card", "kort", "", "format-card", 2},
    FormatFacts{BrochureFormat::form, "form", "blankett", "", "format-form"},
};
static_assert(format_facts.size() == enumerator_count<BrochureFormat> &&
                  std::all_of(format_facts.begin(), format_facts.end(),
                              [](const FormatFacts& row) {
                                  return &row - format_facts.data() ==
                                             static_cast<int>(row.format) &&
                                         !row.name.empty() && !row.word.empty();
                              }),
              "each format has a whole row, in the order of BrochureFormat");
constexpr const FormatFacts& facts(BrochureFormat format) {
    return format_facts[static_cast<std::size_t>(format)];
}

struct PanelPicture {
    std::string file;  ///< "media/bank.jpg"
    Phrase alt;        ///< unstated: it only adorns
};

/// Lines to write on by hand, or boxes to tick.
struct FillIn {
    Phrase label;
    WithDefault<1> lines;
    std::vector<Phrase> choices;
};

/// Empty rows under headings, to write in by hand.
struct BlankTable {
    std::vector<Phrase> columns;
    int rows = 0;
};

/// What stands together in a brochure: a side, a part of a fold, a section.
struct Panel {
    Phrase heading;
    std::vector<Phrase> text;
    std::vector<Phrase> list;
    std::vector<Id<Support>> supports;
    std::vector<Id<ContactPoint>> contacts;
    std::vector<Id<HelpLine>> help_lines;
    std::vector<Id<Organization>> organizations;
    std::vector<Id<Situation>> situations;
    std::vector<Id<Page>> pages;
    WithDefault<0> events;  ///< how many of the next occasions
    std::vector<FillIn> fill_in;
    BlankTable table;
    std::optional<PanelPicture> picture;
};

struct Brochure {
    using Target = std::variant<std::monostate, Id<Page>, Id<Situation>, Id<Support>,
                                Id<ContactPoint>, Id<HelpLine>, Id<Organization>, Id<Event>>;
    std::string id;
    RecordHead head;
    Phrase title;    ///< on the cover
    Phrase summary;  ///< what it is, in lists; not printed
    Phrase lead;     ///< printed under the title
    BrochureFormat format = BrochureFormat::a4;
    WithDefault<Paper::a4> paper;
    WithDefault<false> large_print;
    std::optional<int> smallest_type;  ///< points; nothing: the format's own type stays
    WithDefault<Audience::all> audience;
    WithDefault<0> order;
    Target leads_to;  ///< of the QR code; monostate: the brochure's own page
    std::optional<PanelPicture> picture;
    std::vector<Panel> panels;
    Review review;
    std::vector<std::string> aliases;
};

}  // namespace lykta
