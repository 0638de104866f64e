#pragma once
// Links to records and to the site's own pages, alone or as tiles, in the order in which readers
// meet them.

#include "html/here.hpp"
#include "html/views/leads.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace lykta::html {

template <typename Record>
LinkView record_link(Id<Record> id, const Here& here) {
    return link_to(subject_of(id), here.text(heading(records_of<Record>(here.portal())[id])), here);
}

template <typename Record>
std::vector<LinkView> record_links(const std::vector<Id<Record>>& ids, const Here& here) {
    std::vector<LinkView> links;
    for (const Id<Record> id : ids) links.push_back(record_link(id, here));
    return links;
}

template <typename Record>
TileView record_tile(Id<Record> id, const Here& here) {
    return {record_link(id, here), here.text(summary(records_of<Record>(here.portal())[id]))};
}

/// The records for which wanted(record), in the author's order where there is one, then by title
/// in the page's language.
template <typename Record, typename Wanted>
std::vector<Id<Record>> sorted_records(const Here& here, Wanted wanted) {
    struct Entry {
        int order;
        std::string key;
        Id<Record> id;
        auto operator<=>(const Entry&) const = default;
    };
    const Records<Record>& records = records_of<Record>(here.portal());
    std::vector<Entry> entries;
    for (const Record& record : records) {
        if (!wanted(record)) continue;
        int order = 0;
        if constexpr (requires { record.order; }) order = record.order;
        entries.push_back(
            {order, here.localized().formatter.sort_key(here.text(heading(record)).text.value),
             *records.find(record.id)});
    }
    std::sort(entries.begin(), entries.end());
    std::vector<Id<Record>> ids;
    for (const Entry& entry : entries) ids.push_back(entry.id);
    return ids;
}

template <typename Record>
std::vector<Id<Record>> for_readers(Audience audience, const Here& here) {
    return sorted_records<Record>(
        here, [&](const Record& record) { return record.audience == audience; });
}

template <typename Record>
std::vector<TileView> tiles(const std::vector<Id<Record>>& ids, const Here& here) {
    std::vector<TileView> views;
    for (const Id<Record> id : ids) views.push_back(record_tile(id, here));
    return views;
}

template <typename Value>
bool holds(const std::vector<Value>& all, const Value& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// The page of a kind that is about no record, by its title or by a word of ours.
LinkView own_page_link(PageKind kind, const Here& here);
LinkView own_page_link(PageKind kind, std::string_view word, const Here& here);
/// Nothing where the site has no such page.
std::optional<LinkView> planned_link(PageKind kind, const Here& here);

/// The way back to where these readers begin; empty for everyone else.
std::vector<LinkView> readers_path(Audience audience, const Here& here);

}  // namespace lykta::html
