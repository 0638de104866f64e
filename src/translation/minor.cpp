// See minor.hpp.
#include "translation/minor.hpp"

#include "source/po_edit.hpp"
#include "translation/diagnostics.hpp"
#include "translation/entry_check.hpp"

#include <algorithm>
#include <iterator>

namespace lykta {
namespace {

/// The entry as it was before the source changed: what a review's hash was made of.
po::Entry before_the_edit(const po::Entry& entry) {
    po::Entry out = entry;
    out.source = *entry.previous_source;
    return out;
}

void carry_reviews(po::EntryLines& lines, const po::Entry& entry) {
    const std::string old_hash = review_hash(before_the_edit(entry));
    for (const std::string& line : entry.translator_comments) {
        std::optional<ReviewMark> mark = review_mark(std::string_view(line));
        if (mark && mark->hash == old_hash) {
            mark->hash = review_hash(entry);
            po::remove_comment(lines, line);
            po::add_comment(lines, comment(*mark));
        }
    }
}

bool fits(const SheetRow& row, const Formatter& speaker, Diagnostics& diagnostics) {
    const Segment& segment = *row.text->segment;
    if (!fit_to_show(*row.entry, segment, speaker, diagnostics)) {
        return false;
    }
    return segment.inlines == nullptr || tagged_words(row.entry->translations.front(), segment,
                                                      row.entry->translation_place, diagnostics);
}

}  // namespace

MinorEdit with_minor_edit(const Sheet& sheet, std::string_view record, std::string_view by,
                          Date today, Diagnostics& diagnostics) {
    const Formatter speaker(*sheet.language);
    po::EditedFile file(sheet.bytes);
    MinorEdit out;
    for (const SheetRow& row : sheet.rows) {
        const po::Entry& entry = *row.entry;
        if (row.text->segment->record != record || row.state != TextState::stale ||
            !entry.previous_source) {
            continue;
        }
        if (!fits(row, speaker, diagnostics)) {
            ++out.refused;
            continue;
        }
        po::EntryLines lines = file.lines(entry);
        std::vector<std::string> flags;
        std::ranges::copy_if(entry.flags, std::back_inserter(flags),
                             [](const std::string& flag) { return flag != "fuzzy"; });
        po::set_flags(lines, flags);
        po::set_previous(lines, {}, {});
        carry_reviews(lines, entry);
        po::add_comment(lines, "minor: " + std::string(by) + ", " + iso(today));
        file.replace(entry, lines);
        ++out.kept;
    }
    out.bytes = file.bytes();
    return out;
}

}  // namespace lykta
