// See order.hpp.
#include "translation/exchange/order.hpp"

#include "portal/record_kind.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <string_view>

namespace lykta {
namespace {

using Leads = std::map<std::string, int, std::less<>>;

void count_links(const std::vector<Inline>& inlines, Leads& out) {
    for (const Inline& one : inlines) {
        if (one.kind == Inline::Kind::link) {
            ++out[one.target.substr(0, one.target.find('#'))];
        }
        count_links(one.children, out);
    }
}

Leads leads_to(const std::vector<SheetRow>& rows) {
    Leads out;
    for (const SheetRow& row : rows) {
        if (row.text->segment->inlines != nullptr) count_links(*row.text->segment->inlines, out);
    }
    return out;
}

}  // namespace

int rank_of_record(const std::string& record) {
    if (record == "word") return 0;
    if (record == "site") return 1;
    const auto kind = kind_of_name(std::string_view(record).substr(0, record.find('/')));
    return kind ? 3 : 2;
}

std::vector<const SheetRow*> by_how_often_shown(const std::vector<SheetRow>& rows) {
    struct Turn {
        int rank;
        int leads;  ///< below nought: many come first
        auto operator<=>(const Turn&) const = default;
    };
    const Leads leads = leads_to(rows);
    const auto turn = [&](const SheetRow* row) {
        const std::string& record = row->text->segment->record;
        const auto found = leads.find(record);
        return Turn{rank_of_record(record), found == leads.end() ? 0 : -found->second};
    };
    std::vector<const SheetRow*> out;
    for (const SheetRow& row : rows) out.push_back(&row);
    // Records that as many lead to stay apart, since each one's texts follow each other already.
    std::ranges::stable_sort(out, std::less{}, turn);
    return out;
}

}  // namespace lykta
