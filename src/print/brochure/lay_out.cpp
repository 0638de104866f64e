#include "print/brochure/layout.hpp"

#include <algorithm>

namespace lykta::print {

namespace {

constexpr double step = 0.5;

/// The sizes of running text that a format is set in, and the pages it may take.
struct Range {
    double largest;
    double smallest;
    std::size_t pages;
    std::size_t most_pages;  ///< where it does not fit on fewer
};

Range range_of(const BrochureContent& content) {
    if (content.large_print) {
        switch (content.format) {
            case BrochureFormat::booklet: return {16, 16, 4, 12};
            case BrochureFormat::trifold: return {16, 16, 2, 2};
            default: return {16, 16, 1, 4};
        }
    }
    switch (content.format) {
        case BrochureFormat::a4: return {13, 11, 1, 2};
        case BrochureFormat::form: return {12, 11, 1, 2};
        case BrochureFormat::trifold: return {14, 11, 2, 2};
        case BrochureFormat::booklet: return {13, 11.5, 4, 12};
        case BrochureFormat::poster:
            return content.paper == Paper::a3 ? Range{32, 20, 1, 1} : Range{23, 14, 1, 1};
        case BrochureFormat::card: return {11, 10, 2, 2};
    }
    return {11.5, 11.5, 1, 2};
}

}  // namespace

std::vector<Attempt> attempts(const BrochureContent& content) {
    const Range range = range_of(content);
    // Who allows smaller type would rather have that than another side.
    const double smallest = std::min<double>(
        range.smallest, content.smallest_type ? *content.smallest_type : range.smallest);
    std::vector<Attempt> out;
    for (double body = range.largest; body >= smallest; body -= step) {
        out.push_back({body, range.pages});
    }
    for (std::size_t pages = range.pages + 1; pages <= range.most_pages; ++pages) {
        if (content.format == BrochureFormat::booklet && pages % 4 != 0) continue;
        // A second side is not for larger type.
        const double first =
            content.format == BrochureFormat::booklet ? range.largest : range.smallest;
        for (double body = first; body >= smallest; body -= step) out.push_back({body, pages});
    }
    return out;
}

Layout lay_out(const Draft& draft) {
    switch (draft.content.format) {
        case BrochureFormat::a4:
        case BrochureFormat::form: return lay_out_sheet(draft);
        case BrochureFormat::trifold: return lay_out_trifold(draft);
        case BrochureFormat::poster: return lay_out_poster(draft);
        case BrochureFormat::card: return lay_out_card(draft);
        case BrochureFormat::booklet: return lay_out_booklet(draft);
    }
    return lay_out_sheet(draft);
}

}  // namespace lykta::print
