#pragma once
// Where everything of a brochure stands, on pages of the trimmed paper. One way of laying out for
// each format; all of them try larger type first and take the first that fits.

#include "print/brochure/setter.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace lykta::print {

struct LaidPage {
    PaperSize size;
    std::vector<double> folds;  ///< x of each
    std::function<void(const Surface&)> draw;
};

/// What did not fit, even in the smallest type allowed.
struct TooLong {
    std::optional<std::size_t> panel;  ///< nothing: the cover
    int lines = 0;
};

struct Layout {
    std::vector<LaidPage> pages;
    std::optional<TooLong> too_long;
    bool word_too_wide = false;
};

/// A size of type to try, and how many pages it may take.
struct Attempt {
    double body;
    std::size_t pages;
};
std::vector<Attempt> attempts(const BrochureContent& content);

/// The heading of the document and everything else that a layout starts from.
struct Draft {
    const BrochureContent& content;
    Workshop& shop;
    std::size_t most_pages;
    NodeId root = Structure::root;  ///< what is read stands below it
};

Layout lay_out_sheet(const Draft& draft);  ///< a4 and form
Layout lay_out_trifold(const Draft& draft);
Layout lay_out_poster(const Draft& draft);
Layout lay_out_card(const Draft& draft);
Layout lay_out_booklet(const Draft& draft);
Layout lay_out(const Draft& draft);

constexpr PaperSize a3{millimetres(297), millimetres(420)};
constexpr PaperSize a4{millimetres(210), millimetres(297)};
constexpr PaperSize a4_lying{millimetres(297), millimetres(210)};
constexpr PaperSize a5{millimetres(148), millimetres(210)};

}  // namespace lykta::print
