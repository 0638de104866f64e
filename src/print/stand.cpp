#include "print/stand.hpp"

#include "print/brochure/formats.hpp"
#include "print/brochure/furniture.hpp"
#include "print/canvas/producer.hpp"
#include "print/compose.hpp"
#include "print/imposition.hpp"

#include <algorithm>
#include <utility>

namespace lykta::print {

namespace {

bool wanted(const std::vector<std::string>& names, const std::string& name) {
    return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> unknown_words(const PrintJob& job, const StandOrder& order) {
    std::vector<std::string> out;
    for (const std::string& id : order.brochures) {
        if (job.portals.front().portal.brochures.find(id) == nullptr) out.push_back(id);
    }
    for (const std::string& tag : order.languages) {
        const bool spoken =
            std::any_of(job.portals.begin(), job.portals.end(),
                        [&](const LocalizedPortal& portal) { return portal.language.tag == tag; });
        if (!spoken) out.push_back(tag);
    }
    return out;
}

std::vector<Edition> entries_of(const PrintJob& job, const StandOrder& order, Stand& stand) {
    std::vector<Edition> out;
    const Portal& portal = job.portals.front().portal;
    for (const Brochure& brochure : portal.brochures) {
        if (!wanted(order.brochures, brochure.id)) continue;
        for (std::uint32_t language = 0; language < job.portals.size(); ++language) {
            const std::string& tag = job.portals[language].language.tag;
            if (!wanted(order.languages, tag)) continue;
            if (is_printed(brochure, job.portals[language])) {
                out.push_back({*portal.brochures.find(brochure.id), language});
            } else if (!order.languages.empty()) {
                stand.not_printed.push_back({brochure.id, tag});
            }
        }
    }
    std::stable_sort(out.begin(), out.end(), [&](const Edition& a, const Edition& b) {
        return portal.brochures[a.brochure].order < portal.brochures[b.brochure].order;
    });
    return out;
}

class StandPrinter {
public:
    StandPrinter(const PrintJob& job, const StandOrder& order, Diagnostics& diagnostics)
        : shop_(job),
          order_(order),
          diagnostics_(diagnostics),
          source_(job.portals.front()),
          canvas_(shop_.fonts, Colours::rgb) {}

    Stand run() {
        Stand out;
        out.unknown = unknown_words(shop_.job, order_);
        if (!out.unknown.empty()) return out;
        const std::vector<Edition> entries = entries_of(shop_.job, order_, out);
        out.replace_by = replace_by(entries);
        contents_sheet(entries, out.replace_by);
        for (const Edition& entry : entries) add(entry);
        if (has_errors(diagnostics_) || entries.empty()) return out;
        out.brochures = entries.size();
        out.pages = canvas_.pages();
        out.bytes = canvas_.finish(structure_, {title(), source_.language.tag, {}, true});
        return out;
    }

private:
    [[nodiscard]] Said word(std::string_view key) const {
        const LocalizedText text = source_.word(key);
        return {text.text.value, text.language->tag, text.language->direction};
    }
    [[nodiscard]] std::string title() const {
        const std::string what = word("stand-title").text;
        return order_.place.empty() ? what : order_.place + ": " + what;
    }
    [[nodiscard]] Said plain(std::string text) const {
        return {std::move(text), source_.language.tag, source_.language.direction};
    }

    /// The first of the days on which one of them grows old.
    [[nodiscard]] std::optional<Date> replace_by(const std::vector<Edition>& entries) const {
        std::optional<Date> out;
        const Portal& portal = source_.portal;
        for (const Edition& entry : entries) {
            const std::optional<Date> reviewed = portal.brochures[entry.brochure].review.reviewed;
            if (!reviewed) continue;
            const Date until = add_months(*reviewed, portal.site.review.warn_after);
            if (!out || until < *out) out = until;
        }
        return out;
    }

    void contents_sheet(const std::vector<Edition>& entries, std::optional<Date> until) {
        Typesetter type(shop_.fonts, shop_.hyphenation);
        const std::map<std::string, Picture, std::less<>> none;
        Sizes sizes;
        sizes.body = 12;
        Workshop workshop{type,  structure_,           shop_.inks,
                          sizes, source_.language.tag, source_.language.direction,
                          none};
        constexpr double side = millimetres(18);
        const double width = a4.width - 2 * side;
        const NodeId section = structure_.add(Role::section, Structure::root);
        Setter setter(workshop, width);
        const Said what = word("stand-title");
        if (order_.place.empty()) {
            setter.heading(what, section, Role::heading_1, 28, 0);
        } else {
            setter.heading(plain(order_.place), section, Role::heading_1, 28, 0);
            Manner under = setter.body();
            under.size = 16;
            under.bold = true;
            setter.paragraph(what, section, Role::paragraph, under, 4);
        }
        if (until) {
            const LocalizedText text = source_.word("stand-replace", {{"date", *until}});
            setter.paragraph(plain(text.text.value), section, Role::paragraph, setter.body(), 12);
        }
        std::vector<std::vector<Said>> rows;
        for (const Edition& entry : entries) {
            const LocalizedPortal& portal = shop_.job.portals[entry.language];
            const Brochure& brochure = source_.portal.brochures[entry.brochure];
            const LocalizedText& name = source_.text(brochure.title);
            std::string reviewed;
            if (brochure.review.reviewed) reviewed = iso(*brochure.review.reviewed);
            rows.push_back(
                {plain(name.text.value),
                 {portal.language.endonym, portal.language.tag, portal.language.direction},
                 plain(std::to_string(order_.copies)),
                 plain(reviewed)});
        }
        BlankSetter(setter).filled_table({word("stand-brochure"), word("stand-language"),
                                          word("stand-copies"), word("stand-reviewed")},
                                         rows, section, 18);
        const double room = a4.height - 2 * millimetres(16);
        std::size_t begin = 0;
        while (begin < setter.rows.size()) {
            double height = 0;
            std::size_t end = begin;
            while (end < setter.rows.size()) {
                const Row& row = setter.rows[end];
                const double next = height + row.height + (end == begin ? 0 : row.gap);
                if (next > room && end > begin) break;
                height = next;
                ++end;
            }
            const std::size_t page = canvas_.add_page(a4);
            draw(setter.rows, begin, end, {&canvas_, page, 0, 0, false}, side, millimetres(16));
            begin = end;
        }
    }

    void add(const Edition& entry) {
        const PrintJob& job = shop_.job;
        BrochureContent content =
            gather(entry.brochure, entry.language, {job.portals, job.plan, job.today});
        const NodeId section = structure_.add(Role::section, Structure::root);
        if (content.language != source_.language.tag) {
            structure_[section].language = content.language;
        }
        Remarks remarks;
        const auto made = compose(std::move(content), shop_, structure_, section, remarks);
        tell(remarks, source_.portal.brochures[entry.brochure], job.portals[entry.language],
             diagnostics_);
        if (!made) return;
        for (int copy = 0; copy < sheets(made->content.format); ++copy) {
            impose_copy(*made, copy > 0);
        }
    }

    [[nodiscard]] int sheets(BrochureFormat format) const {
        const int together = row_of(format).on_a_sheet;
        return (order_.copies + together - 1) / together;
    }

    /// The first copy is read; the others are the same again.
    void impose_copy(const Composition& made, bool again) {
        turn_the_sheet();
        if (row_of(made.content.format).pages_by > 1) {
            impose_booklet(made.layout, made.content.direction == Direction::rtl, canvas_, again);
        } else {
            impose_office(made.layout, made.content.format, canvas_, again);
        }
    }

    /// Every copy begins on a sheet of its own, when the file is printed on both sides.
    void turn_the_sheet() {
        if (canvas_.pages() % 2 == 1) canvas_.add_page(a4);
    }

    const Shop shop_;
    const StandOrder& order_;
    Diagnostics& diagnostics_;
    const LocalizedPortal& source_;
    Structure structure_;
    Canvas canvas_;
};

}  // namespace

bool is_of_ours(std::string_view pdf) {
    return pdf.starts_with("%PDF-") && pdf.find(producer_mark) != std::string_view::npos;
}

Stand print_stand(const PrintJob& job, const StandOrder& order, Diagnostics& diagnostics) {
    return StandPrinter(job, order, diagnostics).run();
}

}  // namespace lykta::print
