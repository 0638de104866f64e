#include "portal/read/content.hpp"

#include "portal/diagnostics.hpp"
#include "portal/fields/walk.hpp"
#include "portal/read/merge.hpp"

#include <set>
#include <utility>

namespace lykta {

std::vector<CheckedFields> read_rows(const ContentTables& tables, const std::string& name,
                                     const FieldTable& fields, std::string_view key,
                                     Diagnostics& diagnostics) {
    std::vector<CheckedFields> out;
    const std::string file = "content/" + name + ".yaml";
    const auto table = tables.find(name);
    if (table == tables.end() || table->second.items.empty()) {
        report(diagnostics, mistake::base_incomplete, {file, 0, 0}, {{"table", file}});
        return out;
    }
    std::set<std::string> seen;
    for (const yaml::Value& item : table->second.items) {
        CheckedFields row = validate(item, fields, Purpose::record, {}, diagnostics);
        if (!require_fields(row, item.place, {}, diagnostics)) continue;
        const Checked* name_of_row = row.find(key);
        const std::string& id = std::get<std::string>(name_of_row->value);
        if (!seen.insert(id).second) {
            report(diagnostics, mistake::doubled_code, name_of_row->place, {{"value", id}});
            continue;
        }
        out.push_back(std::move(row));
    }
    return out;
}

Languages read_languages(const ContentTables& tables, Diagnostics& diagnostics) {
    Languages out;
    std::vector<Segment> no_segments;
    const RecordIndexes no_records;
    Reading reading{no_segments, no_records};
    for (const CheckedFields& row :
         read_rows(tables, "languages", language_fields(), "tag", diagnostics)) {
        out.all.push_back(read_as<Language>(row, {}, {reading, "language"}));
    }
    return out;
}

std::vector<Holiday> read_holidays(const ContentTables& tables, Diagnostics& diagnostics) {
    std::vector<Holiday> out;
    std::vector<Segment> no_segments;
    const RecordIndexes no_records;
    Reading reading{no_segments, no_records};
    for (const CheckedFields& row :
         read_rows(tables, "holidays", holiday_fields(), "code", diagnostics)) {
        out.push_back(read_as<Holiday>(row, {}, {reading, "holiday"}));
    }
    return out;
}

namespace {

/// The form for one is the source and the other its plural, as PO files have it.
Segment segment_of(const WrittenWord& word, const CheckedFields& row) {
    const bool counts = !word.forms.one.empty();
    Segment out;
    out.record = "word";
    out.field = word.id;
    out.source = counts ? word.forms.one : word.forms.other;
    if (counts) out.source_plural = word.forms.other;
    out.kind = word.careful ? SegmentKind::decision_and_money : SegmentKind::word;
    out.place = place_of(row, {"sv", counts ? "one" : "other"}, row.place);
    out.note = word.note;
    return out;
}

}  // namespace

void read_words(const ContentTables& tables, SharedTables& out, Diagnostics& diagnostics) {
    const RecordIndexes no_records;
    Reading reading{out.segments, no_records};
    for (const CheckedFields& row : read_rows(tables, "words", word_fields(), "key", diagnostics)) {
        const auto word = read_as<WrittenWord>(row, {}, {reading, "word"});
        const Phrase phrase{static_cast<std::uint32_t>(out.segments.size())};
        out.segments.push_back(segment_of(word, row));
        out.words.add({word.id, phrase, !word.forms.one.empty()});
    }
}

}  // namespace lykta
