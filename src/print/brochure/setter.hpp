#pragma once
// Sets the pieces of a brochure at one width: paragraphs, headings, lists, numbers to call, lines
// to fill in. Every piece becomes rows and has its place in the structure.

#include "print/brochure/rows.hpp"
#include "print/canvas/structure.hpp"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::print {

/// The name among the pictures of the theme's own mark, where it has one.
inline constexpr std::string_view logo_file = "theme/logo";

/// What all setters of one brochure share.
struct Workshop {
    Typesetter& type;
    Structure& structure;
    const Inks& inks;
    Sizes sizes;
    std::string language;  ///< of the brochure
    Direction direction = Direction::ltr;
    const std::map<std::string, Picture, std::less<>>& pictures;
    bool compact = false;        ///< a line to fill in stands beside its label
    bool too_wide = false;       ///< a word did not fit its line
    std::string wide_word = {};  ///< the first such
};

/// How one paragraph looks.
struct Manner {
    double size = 11.5;
    double leading = 1.42;
    bool bold = false;
    Ink ink;
    bool balance = false;
    bool hyphenate = true;
    bool at_end = false;  ///< hangs on the outer edge
};

class Setter {
public:
    Setter(Workshop& workshop, double width) : shop_(workshop), width_(width) {}

    Rows rows;
    std::size_t panel = 0;  ///< that the next rows belong to

    [[nodiscard]] double width() const { return width_; }
    [[nodiscard]] Manner body() const;

    /// A paragraph in an element of its own; its rows are kept together two by two at the ends.
    void paragraph(const Said& words, NodeId parent, Role role, const Manner& manner, double gap,
                   std::string_view link = {});
    void heading(const Said& words, NodeId parent, Role role, double size, double gap);
    void list(const std::vector<Said>& items, NodeId parent, double gap);
    /// All that a panel holds.
    void content(const PanelContent& panel, NodeId parent);
    void number(const NumberContent& number, NodeId parent, Role role, double size, double gap,
                bool name_bold = true);
    void offer(const OfferContent& offer, NodeId parent, Role role, double gap);
    /// As wide as the column, or as high as it may be.
    void picture(const PictureContent& picture, NodeId parent, double gap,
                 double most_height = std::numeric_limits<double>::infinity());
    /// Small words in a rounded frame: a colour never says anything alone.
    void mark(const Said& words, NodeId parent, double gap);

private:
    friend class BlankSetter;

    Paragraph set(const Said& words, NodeId node, const Manner& manner, double width);
    void add(const Paragraph& paragraph, const Manner& manner, Direction direction, double gap,
             double indent);
    NodeId element(NodeId parent, Role role, const Said& words);
    void phone_line(const Said& phone, NodeId parent, const Manner& manner, std::string_view link);

    Workshop& shop_;
    double width_;
};

/// What is written by hand: lines, boxes, empty rows.
class BlankSetter {
public:
    explicit BlankSetter(Setter& setter) : setter_(setter), shop_(setter.shop_) {}

    void fill_in(const FillInContent& entry, NodeId parent, double gap);
    void table(const std::vector<Said>& columns, int rows, NodeId parent, double gap);
    void filled_table(const std::vector<Said>& columns, const std::vector<std::vector<Said>>& rows,
                      NodeId parent, double gap);

private:
    void cells(const std::vector<Said>& texts, NodeId table, Role role, const Manner& manner,
               double least, double gap);
    void lines(int count);
    void line_beside(const Said& label, NodeId parent, double gap);
    void choices(const std::vector<Said>& choices, NodeId parent);

    Setter& setter_;
    Workshop& shop_;
};

}  // namespace lykta::print
