#include "print/type/line_breaks.hpp"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <stdexcept>

namespace lykta::print {

namespace {

struct Place {
    std::size_t at = 0;
    std::size_t text_end = 0;
    bool hyphen = false;
    bool forced = false;  ///< a line must end here
};

constexpr double hyphen_width = 0.33;  ///< of the size
constexpr double hyphen_cost = 0.12;
constexpr double second_hyphen_cost = 0.5;
constexpr double short_end_cost = 0.04;
constexpr double unmarked_cost = 0.03;
constexpr double too_wide_cost = 1000;

std::string_view language_at(const BreakRequest& request, std::size_t at) {
    for (const LanguagePart& part : request.others) {
        if (at >= part.begin && at < part.end) return part.language;
    }
    return request.language;
}

/// Words without digits: numbers and codes are never hyphenated.
void add_hyphens(const BreakRequest& request, const Hyphenation& hyphenation,
                 std::vector<Place>& places) {
    const std::u16string_view text = request.text;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && u_isalpha(text[end]) != 0) ++end;
        if (end == i) {
            ++i;
            continue;
        }
        const bool digits = (i > 0 && u_isdigit(text[i - 1]) != 0) ||
                            (end < text.size() && u_isdigit(text[end]) != 0);
        // A web or mail address broken by a hyphen would be another address.
        const bool address =
            (i > 0 && (text[i - 1] == u'.' || text[i - 1] == u'@' || text[i - 1] == u'/')) ||
            (end + 1 < text.size() && (text[end] == u'@' || text[end] == u'/' ||
                                       (text[end] == u'.' && u_isalpha(text[end + 1]) != 0)));
        if (!digits && !address) {
            const std::string_view language = language_at(request, i);
            const bool known = hyphenation.knows(language);
            for (const std::size_t at : known
                                            ? hyphenation.breaks(text.substr(i, end - i), language)
                                            : std::vector<std::size_t>()) {
                places.push_back({i + at, i + at, true, false});
            }
        }
        i = end;
    }
}

std::vector<Place> places_of(const BreakRequest& request, const Hyphenation* hyphenation) {
    UErrorCode error = U_ZERO_ERROR;
    const std::u16string& text = request.text;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator(
        ubrk_open(UBRK_LINE, "root", text.data(), static_cast<int32_t>(text.size()), &error),
        ubrk_close);
    if (U_FAILURE(error) != 0) throw std::runtime_error("ICU cannot break a line");
    std::vector<Place> out;
    out.push_back({});
    for (int32_t at = ubrk_next(iterator.get()); at != UBRK_DONE; at = ubrk_next(iterator.get())) {
        const auto place = static_cast<std::size_t>(at);
        const bool forced =
            ubrk_getRuleStatus(iterator.get()) >= UBRK_LINE_HARD && place < text.size();
        const bool soft_hyphen = text[place - 1] == u'\u00AD';
        out.push_back({place, place, soft_hyphen, forced});
    }
    if (hyphenation != nullptr) add_hyphens(request, *hyphenation, out);
    std::erase_if(out, [&](const Place& place) {
        return !place.forced && std::ranges::any_of(request.whole, [&](const WholePart& part) {
            return place.at > part.begin && place.at < part.end;
        });
    });
    std::sort(out.begin(), out.end(), [](const Place& a, const Place& b) { return a.at < b.at; });
    for (Place& place : out) {
        while (place.text_end > 0 && u_isUWhiteSpace(text[place.text_end - 1]) != 0) {
            --place.text_end;
        }
    }
    return out;
}

class Chooser {
public:
    Chooser(const BreakRequest& request, std::vector<Place> places)
        : request_(request), places_(std::move(places)), sums_(request.text.size() + 1, 0) {
        for (std::size_t i = 0; i < request.text.size(); ++i) {
            sums_[i + 1] = sums_[i] + request.advances[i];
        }
    }

    Breaks choose() {
        std::vector<std::size_t> best(places_.size(), 0);
        std::vector<double> costs(places_.size(), std::numeric_limits<double>::infinity());
        costs[0] = 0;
        for (std::size_t to = 1; to < places_.size(); ++to) {
            for (std::size_t from = to; from-- > 0;) {
                const double width = width_of(from, to);
                const bool only_choice = from + 1 == to;
                if (width > request_.width + 0.001 && !only_choice) break;
                const double cost = costs[from] + cost_of(from, to, width);
                if (cost < costs[to]) {
                    costs[to] = cost;
                    best[to] = from;
                }
                if (places_[from].forced) break;
            }
        }
        Breaks out;
        for (std::size_t to = places_.size() - 1; to > 0; to = best[to]) {
            const std::size_t from = best[to];
            out.too_wide = out.too_wide || width_of(from, to) > request_.width + 0.001;
            out.lines.push_back({places_[from].at, std::max(places_[to].text_end, places_[from].at),
                                 places_[to].at, places_[to].hyphen});
        }
        std::reverse(out.lines.begin(), out.lines.end());
        return out;
    }

private:
    double width_of(std::size_t from, std::size_t to) const {
        const Place& end = places_[to];
        const double text =
            sums_[std::max(end.text_end, places_[from].at)] - sums_[places_[from].at];
        return text + (end.hyphen ? hyphen_width * request_.size : 0);
    }

    double cost_of(std::size_t from, std::size_t to, double width) const {
        if (width > request_.width + 0.001) {
            return too_wide_cost * (1 + (width - request_.width) / request_.width);
        }
        const double slack = (request_.width - width) / request_.width;
        const bool last = to + 1 == places_.size() || places_[to].forced;
        double cost = 0;
        if (!last || request_.balance) cost += slack * slack;
        // A single short word at the end of several lines.
        if (last && !request_.balance && from > 0 && slack > 0.85) cost += short_end_cost;
        if (places_[to].hyphen) {
            cost += hyphen_cost;
            if (places_[from].hyphen) cost += second_hyphen_cost;
        }
        // A title breaks well after a comma or a full stop.
        if (!last && request_.balance && !ends_with_mark(places_[to].text_end)) {
            cost += unmarked_cost;
        }
        // One line more is worth a little: lines must not multiply to become even.
        return cost + 0.02;
    }

    [[nodiscard]] bool ends_with_mark(std::size_t end) const {
        return end > 0 && u_ispunct(request_.text[end - 1]) != 0;
    }

    const BreakRequest& request_;
    std::vector<Place> places_;
    std::vector<double> sums_;
};

}  // namespace

Breaks break_lines(const BreakRequest& request, const Hyphenation* hyphenation) {
    return Chooser(request, places_of(request, hyphenation)).choose();
}

}  // namespace lykta::print
