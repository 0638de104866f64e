// See review.hpp.
#include "translation/review.hpp"

#include "source/po_edit.hpp"

#include <algorithm>
#include <unordered_set>

namespace lykta {
namespace {

bool is_called(const SheetRow& row, const std::string& name) {
    return row_id(row) == name || row.text->context == name || row.text->segment->record == name;
}

void put_mark(po::EntryLines& lines, const po::Entry& entry, const Reviewer& reviewer) {
    for (const std::string& line : entry.translator_comments) {
        const bool of_state = line.starts_with("state:");
        if (of_state || review_mark(std::string_view(line))) po::remove_comment(lines, line);
    }
    po::add_comment(lines, comment({TextState::reviewed, reviewer.who, reviewer.role, reviewer.date,
                                    review_hash(entry)}));
}

}  // namespace

Reviewed with_reviews(const Sheet& sheet, const std::vector<std::string>& texts,
                      const Reviewer& reviewer) {
    po::EditedFile file(sheet.bytes);
    std::unordered_set<const SheetRow*> seen;  // asked, never walked
    Reviewed out;
    for (const std::string& name : texts) {
        bool known = false;
        for (const SheetRow& row : sheet.rows) {
            if (!is_called(row, name)) continue;
            known = true;
            if (!seen.insert(&row).second || row.state == TextState::settled) continue;
            if (row.state == TextState::missing || row.state == TextState::stale) {
                ++out.without_words;
                continue;
            }
            po::EntryLines lines = file.lines(*row.entry);
            put_mark(lines, *row.entry, reviewer);
            file.replace(*row.entry, lines);
            ++out.marked;
        }
        if (!known) out.unknown.push_back(name);
    }
    out.bytes = file.bytes();
    return out;
}

}  // namespace lykta
