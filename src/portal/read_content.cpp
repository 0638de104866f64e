#include "portal/read_content.hpp"

#include "portal/diagnostics.hpp"

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
        if (!require_fields(row, item.place, diagnostics)) continue;
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

namespace {

/// "icu": the tag itself; "icu:xx": xx; "own": none.
std::string icu_locale(const std::string& dates, const std::string& tag) {
    if (dates == "icu") return tag;
    return dates.starts_with("icu:") ? dates.substr(4) : std::string();
}

}  // namespace

Languages read_languages(const ContentTables& tables, Diagnostics& diagnostics) {
    Languages out;
    std::vector<Segment> no_segments;
    const RecordIndexes no_records;
    Reading reading{no_segments, no_records};
    for (const CheckedFields& row :
         read_rows(tables, "languages", language_fields(), "tag", diagnostics)) {
        const Reader fields("language", row, reading);
        Language language;
        language.tag = fields.text("tag");
        language.endonym = fields.text("endonym");
        language.swedish = fields.text("sv");
        language.direction = fields.word<Direction>("dir").value_or(Direction::ltr);
        language.script = fields.text("script");
        language.plural = fields.words<PluralCategory>("plural");
        if (language.plural.empty()) language.plural.push_back(PluralCategory::other);
        language.dates = icu_locale(fields.text("dates"), language.tag);
        language.collation = fields.text("collation");
        language.variant_of = fields.text("variant_of");
        language.national_minority = fields.boolean("national_minority").value_or(false);
        language.video_only = fields.boolean("video_only").value_or(false);
        out.all.push_back(std::move(language));
    }
    return out;
}

Words read_words(const ContentTables& tables, Reading& reading, Diagnostics& diagnostics) {
    Words out;
    for (const CheckedFields& row : read_rows(tables, "words", word_fields(), "key", diagnostics)) {
        const Reader fields("word", row, reading);
        const Reader forms = fields.group("sv");
        Word word{fields.text("key"), {}, forms.stated("one")};
        if (word.counts) {
            // The form for one is the source and the other its plural, as PO files have it.
            const std::string other = forms.text("other");
            word.phrase = forms.phrase_as("one", word.id);
            reading.segments[word.phrase.segment].source_plural = other;
        } else {
            word.phrase = forms.phrase_as("other", word.id);
        }
        reading.segments[word.phrase.segment].note = fields.text("note");
        if (fields.boolean("careful").value_or(false)) {
            reading.segments[word.phrase.segment].kind = SegmentKind::decision_and_money;
        }
        out.add(std::move(word));
    }
    return out;
}

}  // namespace lykta
