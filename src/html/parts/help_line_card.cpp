#include "html/parts/help_line_card.hpp"

#include "base/office_hours.hpp"
#include "base/utf8.hpp"
#include "html/parts/contact_card.hpp"
#include "html/parts/links.hpp"
#include "wording/contacts.hpp"

#include <algorithm>
#include <utility>

namespace lykta::html {

HelpLineCardView help_line_card(Id<HelpLine> id, const Here& here) {
    const HelpLine& line = here.portal().help_lines[id];
    const LinkView page = record_link(id, here);
    HelpLineCardView view;
    view.name = page.text;
    view.page = page.url;
    view.hreflang = page.hreflang;
    view.summary = here.text(line.summary);
    if (auto ask = ask_at_112(line, here.localized())) {
        view.ask_for_it = std::move(*ask);
    } else if (!line.dial.empty()) {
        view.phone = LeftToRight{Text(line.phone)};
        view.dial = Url{"tel:" + line.dial};
        view.named_by_number = view.name.text.value == line.phone;
    }
    view.hours = hours_text(line.hours, here);
    view.open = open_hours(line.hours, {}, line.hours_note.stated(), here);
    view.hours_note = here.localized().optional_text(line.hours_note);
    const auto promise = [&](std::optional<bool> said, std::string_view word) {
        if (said.value_or(false)) {
            view.promises.push_back(here.word(word));
        }
    };
    promise(line.free, "line-free");
    promise(line.anonymous, "line-anonymous");
    promise(line.not_on_bill, "line-not-on-bill");
    view.what_happens = here.localized().optional_text(line.what_happens);
    view.channels = channels(line.channels, here);
    view.languages = spoken(line.languages, here);
    if (here.zone == Zone::open || line.url.empty()) {
        view.url = Url{line.url};
    } else {  // where a link to another website must say so, it is one way to reach them of many
        view.channels.push_back(
            {here.word("line-website"), Url{line.url}, Text(host_of(line.url)), {}, {}, {}});
    }
    view.operated_by = Text(line.operated_by);
    return view;
}

namespace {

/// What its owner calls office hours, where no times are known.
bool is_in_office_hours(const std::string& note) {
    return utf8::lower(note).find("kontorstid") != std::string::npos;
}

/// A number whose hours stand in words alone may answer then; a website answers nobody.
bool may_answer_after_hours(const HelpLine& line, const Portal& portal) {
    if (!line.hours) {
        return !line.phone.empty() && line.hours_note.stated() &&
               !is_in_office_hours(portal.segment(line.hours_note).source);
    }
    return reach_beyond_office_hours(*line.hours);
}

}  // namespace

LinesByHours lines_by_hours(const Here& here) {
    const Records<HelpLine>& lines = here.portal().help_lines;
    std::vector<std::pair<int, std::uint32_t>> sorted;
    for (std::uint32_t index = 0; index < lines.size(); ++index) {
        sorted.emplace_back(lines[Id<HelpLine>{index}].order, index);
    }
    std::sort(sorted.begin(), sorted.end());
    LinesByHours out;
    for (const auto& [order, index] : sorted) {
        const HelpLine& line = lines[Id<HelpLine>{index}];
        const Id<HelpLine> id{index};
        if (line.hours && line.hours->always) {
            out.always.push_back(help_line_card(id, here));
        } else if (may_answer_after_hours(line, here.portal())) {
            out.sometimes.push_back(help_line_card(id, here));
        } else {
            out.others.push_back(record_link(id, here));
        }
    }
    return out;
}

}  // namespace lykta::html
