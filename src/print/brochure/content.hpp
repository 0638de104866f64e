#pragma once
// Everything that one brochure says in one language, as plain values: what is laid out, and what
// the cache's key is made from. Nothing that is not in here can come onto the paper.

#include "language/language.hpp"
#include "portal/brochure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lykta::print {

/// A piece of a text that looks the same and leads to the same place.
struct SaidPart {
    std::string text;
    bool bold = false;
    std::string link;      ///< an address in full; empty: none
    std::string language;  ///< where it is another than the text's; else empty
};

/// Words with the language they really are in.
struct Said {
    std::string text;
    std::string language;
    Direction direction = Direction::ltr;
    std::vector<SaidPart> parts = {};  ///< of a text with links or emphasis: all of it

    [[nodiscard]] bool empty() const { return text.empty(); }
    /// More of the same language, as one text.
    void append(const Said& more);
};

/// Something to turn to or read: a title, a sentence, a short mark.
struct OfferContent {
    Said title;
    std::optional<Said> summary;
    std::optional<Said> mark;  ///< "Inget beslut behövs"
    std::vector<Said> lines;   ///< when and where, of an event
    std::string address;       ///< of its page
};

/// Someone to call. A number is shown as its owner writes it, its spaces kept together.
struct NumberContent {
    Said name;
    std::optional<Said> summary;
    std::string phone;  ///< empty: none, or asked for in a line
    std::string dial;
    std::string url;  ///< where there is no number
    std::string email;
    std::vector<Said> lines;  ///< hours, address, promises
};

struct FillInContent {
    Said label;
    int lines = 1;
    std::vector<Said> choices;
};

struct PictureContent {
    std::string file;
    std::optional<Said> alternative;
};

struct PanelContent {
    std::size_t index = 0;  ///< of the author's panel: what is wrong with it is told there
    std::optional<Said> heading;
    std::optional<PictureContent> picture;
    std::vector<Said> text;
    std::vector<Said> list;
    std::vector<OfferContent> offers;
    std::vector<NumberContent> numbers;
    std::vector<FillInContent> fill_in;
    std::vector<Said> columns;
    int rows = 0;
};

struct BrochureContent {
    std::string id;
    BrochureFormat format = BrochureFormat::a4;
    Paper paper = Paper::a4;
    bool large_print = false;
    std::optional<int> smallest_type;
    std::string language;
    Direction direction = Direction::ltr;
    Said title;
    Said lead;  ///< may be empty
    std::optional<PictureContent> picture;
    std::vector<PanelContent> panels;
    std::optional<NumberContent> first_number;  ///< the one to call
    Said site;
    Said organization;
    std::string address;        ///< the page that the QR code leads to
    std::string code_address;   ///< what it says: short, and leading there wherever it moves
    std::string shown_address;  ///< the page's as people type it
    Said scan;                  ///< "Läs mer på webben"
    std::vector<Said> foot;     ///< who answers for the text, since when, until when
    Said page_of;               ///< "Sida {page} av {pages}"
    /// What the file says of itself, in a reader's window and in lists of files: of a brochure that
    /// must not tell only whose it is.
    std::string told_title;
    std::string told_subject;  ///< may be empty
};

/// All of it, in one string that differs where anything differs.
std::string fingerprint(const BrochureContent& content);

}  // namespace lykta::print
