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

bool is_of(const Segment& segment, std::string_view what) {
    return segment.record == what || segment.context() == what;
}

bool is_edited(const SheetRow& row) {
    return row.state == TextState::stale && row.entry->previous_source.has_value();
}

EditedText edit_of(const SheetRow& row) {
    const Segment& segment = *row.text->segment;
    EditedText out{row.text->context, row_id(row), *row.entry->previous_source,
                   segment.source,    {},          {}};
    out.changes = word_changes(out.old, out.now);
    out.turned = turned_meaning(segment, out.changes);
    return out;
}

}  // namespace

std::vector<EditedText> edited_texts(const Sheet& sheet, std::string_view what) {
    std::vector<EditedText> out;
    for (const SheetRow& row : sheet.rows) {
        if (is_of(*row.text->segment, what) && is_edited(row)) out.push_back(edit_of(row));
    }
    return out;
}

MinorEdit with_minor_edits(const Sheet& sheet, const std::vector<EditedText>& agreed,
                           std::string_view by, Date today, Diagnostics& diagnostics) {
    const Formatter speaker(*sheet.language);
    po::EditedFile file(sheet.bytes);
    MinorEdit out;
    for (const SheetRow& row : sheet.rows) {
        const po::Entry& entry = *row.entry;
        const bool is_agreed = is_edited(row) && std::ranges::any_of(agreed, [&](const auto& one) {
                                   return one.context == row.text->context &&
                                          one.now == row.text->segment->source &&
                                          one.old == *entry.previous_source;
                               });
        if (!is_agreed) continue;
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
