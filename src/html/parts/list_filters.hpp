#pragma once
// The choices above a list, and what they say of its entries.

#include "html/parts/frame.hpp"
#include "site/filters.hpp"

#include <algorithm>
#include <vector>

namespace lykta::html {

/// Its words, in the page's language: a choice of ours, a language's own name or a place.
LocalizedText filter_label(std::string_view word, const Language* language, Phrase place,
                           const Here& here);

template <typename Record>
Text tags_of(const Record& record, const std::vector<ListFilter<Record>>& filters) {
    std::string codes;
    for (const ListFilter<Record>& filter : filters) {
        if (filter.matches(record)) codes += (codes.empty() ? "" : " ") + filter.code;
    }
    return Text(std::move(codes));
}

/// Whether the page, which may show a part of its list, shows this record.
template <typename Record>
bool is_shown(const Record& record, const PageToMake& make,
              const std::vector<ListFilter<Record>>& filters) {
    const std::uint32_t part = make.page.subject.record;
    return part == 0 || filters.at(part - 1).matches(record);
}

/// So many stand in a row; of more, those for a language or a place are folded.
constexpr std::size_t filters_in_a_row = 8;

/// "All", and each filter; nothing where there is none.
template <typename Record, typename Listed>
FiltersView filter_views(const PageToMake& make, const Records<Record>& records,
                         const std::vector<ListFilter<Record>>& filters, Listed listed) {
    if (filters.empty()) return {};
    const Subject subject = make.page.subject;
    const auto view = [&](std::uint32_t part, LocalizedText label, std::string code, auto matches) {
        FilterView out;
        out.link = link_to({subject.kind, part}, std::move(label), make.here);
        out.link.current = subject.record == part;
        out.code = Text(std::move(code));
        out.count =
            Text(std::to_string(std::count_if(records.begin(), records.end(), [&](const Record& r) {
                return listed(r) && matches(r);
            })));
        return out;
    };
    FiltersView views;
    views.first.push_back(
        view(0, make.here.word("filter-all"), "", [](const Record&) { return true; }));
    std::uint32_t part = 0;
    for (const ListFilter<Record>& filter : filters) {
        FilterView choice =
            view(++part, filter_label(filter.word, filter.language, filter.place, make.here),
                 filter.code, filter.matches);
        const bool folded = filters.size() >= filters_in_a_row && filter.word.empty();
        views.open = views.open || (folded && choice.link.current);
        (folded ? views.more : views.first).push_back(std::move(choice));
    }
    return views;
}

}  // namespace lykta::html
