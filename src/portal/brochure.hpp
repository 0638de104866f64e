#pragma once
// What is printed. A brochure names records, so that a number is never written twice.

#include "portal/records.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lykta {

enum class BrochureFormat { a4, trifold, booklet, poster, card, form };
enum class Paper { a4, a3 };

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
