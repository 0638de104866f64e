#include "portal/read/merge.hpp"

#include "base/suggestion.hpp"
#include "language/called.hpp"
#include "portal/diagnostics.hpp"
#include "portal/read/overrides.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace lykta {

namespace {

bool is_source(const Document& document) { return document.language.empty(); }

bool stands_over(const Document& above, const Document& below) {
    return is_source(below) && below.layer == Layer::base && above.layer == Layer::site &&
           above.folder == below.folder && above.id == below.id && is_source(above);
}

void lay_over(CheckedFields& below, CheckedFields above) {
    for (Checked& field : above.fields) {
        const auto same = std::find_if(below.fields.begin(), below.fields.end(),
                                       [&](const Checked& c) { return c.field == field.field; });
        if (same == below.fields.end()) {
            below.fields.push_back(std::move(field));
        } else {
            *same = std::move(field);
        }
    }
    below.rejected.insert(below.rejected.end(), above.rejected.begin(), above.rejected.end());
    below.place = above.place;
}

/// Texts are written in Swedish and translated from there.
constexpr std::string_view source_tag = "sv";

class Merger {
public:
    Merger(const std::vector<const Language*>& site_languages, const Known& known,
           Diagnostics& diagnostics)
        : site_languages_(site_languages), known_(known), diagnostics_(diagnostics) {}

    /// replaced: the hash of what a site's document says in the base's place; empty: nothing.
    void add(const Document& document, RecordKind kind, const std::string& replaced) {
        MergedRecord& record = records_[{kind, document.id}];
        record.kind = kind;
        record.id = document.id;
        if (!is_source(document)) {
            add_rewording(record, document);
            return;
        }
        const FieldTable& table = fields_of(kind);
        // It has been told, and lacks nothing more.
        unreadable_[&record] |= document.unreadable;
        CheckedFields fields = replaced.empty() ? validate(document.front, table, Purpose::record,
                                                           known_, diagnostics_)
                                                : validate(without_mark(document, replaced), table,
                                                           Purpose::record, known_, diagnostics_);
        if (record.fields.table == nullptr) {
            record.fields = std::move(fields);
        } else {
            lay_over(record.fields, std::move(fields));
        }
        const bool in_base = record.head.in_base || document.layer == Layer::base;
        record.head = {document.file, {document.file, 0, 0}, document.layer, in_base};
        if (record.body->empty() || !document.body->empty()) record.body = document.body;
    }

    std::vector<MergedRecord> finish() {
        std::vector<MergedRecord> out;
        for (auto& [name, record] : records_) {
            if (record.fields.table == nullptr) {
                report_orphans(record);
                continue;
            }
            record.whole = !unreadable_[&record] &&
                           require_fields(record.fields, record.head.place, known_, diagnostics_);
            out.push_back(std::move(record));
        }
        return out;
    }

private:
    void add_rewording(MergedRecord& record, const Document& document) {
        RewordingSource out;
        out.layer = document.layer;
        out.place = {document.file, 0, 0};
        out.language = known_.shared->languages.find(document.language);
        const std::vector<Argument> arguments{{"tag", document.language}, {"id", record.id}};
        // A file that rewords nothing is misnamed; what its fields may be is then not known.
        if (out.language == nullptr) {
            report(diagnostics_, mistake::rewording_unknown_language, out.place, arguments)
                .suggestion = suggested_tags(document.language, known_.shared->languages);
            return;
        }
        if (out.language->tag == source_tag) {
            report(diagnostics_, mistake::rewording_of_source_language, out.place, arguments);
            return;
        }
        yaml::Value front = document.front;
        take_hash(front, out);
        out.fields =
            validate(front, fields_of(record.kind), Purpose::rewording, known_, diagnostics_);
        out.body = document.body;
        if (std::find(site_languages_.begin(), site_languages_.end(), out.language) !=
            site_languages_.end()) {
            record.rewordings.push_back(std::move(out));
        } else if (out.layer == Layer::site) {
            // The base may speak more languages than a site: that is nobody's mistake.
            report(diagnostics_, mistake::rewording_language_unused, out.place, arguments);
        }
    }

    /// `of:` belongs to the site's own words in place of the base's, and is no field of the record.
    yaml::Value without_mark(const Document& document, const std::string& replaced) {
        yaml::Value front = document.front;
        RewordingSource mark;
        mark.of_place = {document.file, 0, 0};
        take_hash(front, mark);
        check_override(mark.of, mark.of_place, replaced, diagnostics_);
        return front;
    }

    /// `of:` belongs to the rewording itself and is no field of the record.
    void take_hash(yaml::Value& front, RewordingSource& out) {
        const auto found =
            std::find_if(front.members.begin(), front.members.end(),
                         [](const yaml::Member& m) { return m.key == rewording_of_field().key; });
        if (found == front.members.end()) return;
        out.of = found->value.scalar;
        out.of_place = found->value.place;
        if (out.of.empty()) {
            report(diagnostics_, mistake::expects_value, found->key_place, {{"key", found->key}});
        }
        front.members.erase(found);
    }

    void report_orphans(const MergedRecord& record) {
        for (const RewordingSource& rewording : record.rewordings) {
            report(diagnostics_, mistake::rewording_without_source, rewording.place,
                   {{"none", facts(record.kind).none},
                    {"id", record.id},
                    {"tag", rewording.language->tag}})
                .suggestion = nearest(record.id, known_.ids.at(record.kind));
        }
    }

    const std::vector<const Language*>& site_languages_;
    const Known& known_;
    Diagnostics& diagnostics_;
    std::map<std::pair<RecordKind, std::string>, MergedRecord> records_;
    std::map<const MergedRecord*, bool> unreadable_;
};

}  // namespace

RecordNames hidden_records(const yaml::Value& site, const DocumentList& documents,
                           Diagnostics& diagnostics) {
    RecordNames out;
    const yaml::Value* hide = site.find("hide");
    if (hide == nullptr) return out;
    // One name alone is a list of one, as for every field.
    const bool one = hide->kind == yaml::Value::Kind::scalar;
    for (const yaml::Value& item : one ? std::span(hide, 1) : std::span(hide->items)) {
        if (item.kind != yaml::Value::Kind::scalar) continue;
        bool found = false;
        std::vector<std::string> names;
        for (const auto& document : documents) {
            const auto kind = kind_of_folder(document->folder);
            if (!kind || document->layer != Layer::base) continue;
            const std::string name = std::string(kind_name(*kind)) + "/" + document->id;
            if (item.scalar == name || item.scalar == document->id) {
                out.insert({*kind, document->id});
                found = true;
            }
            names.insert(names.end(), {document->id, name});
        }
        if (!found) {
            report(diagnostics, mistake::hide_unknown, item.place, {{"value", item.scalar}})
                .suggestion = nearest(item.scalar, names);
        }
    }
    return out;
}

std::map<RecordKind, std::vector<std::string>> record_ids(const DocumentList& documents,
                                                          const RecordNames& hidden) {
    std::map<RecordKind, std::set<std::string>> found;
    for (const auto& each : documents) {
        const Document& document = *each;
        const auto kind = kind_of_folder(document.folder);
        if (!kind || !is_source(document)) continue;
        if (document.layer == Layer::base && hidden.contains({*kind, document.id})) continue;
        found[*kind].insert(document.id);
    }
    std::map<RecordKind, std::vector<std::string>> out;
    for (const KindFacts& kind : record_kinds()) {
        out[kind.kind].assign(found[kind.kind].begin(), found[kind.kind].end());
    }
    return out;
}

std::vector<MergedRecord> merge_records(const DocumentList& documents, const RecordNames& hidden,
                                        const std::vector<const Language*>& site_languages,
                                        const Known& known, Diagnostics& diagnostics) {
    Merger merger(site_languages, known, diagnostics);
    std::string replaced;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document& document = *documents[i];
        const auto kind = kind_of_folder(document.folder);  // the tree reads no other folders
        if (document.layer == Layer::base && hidden.contains({*kind, document.id})) continue;
        // The base's document stands right before the site's of the same name.
        const bool over = i + 1 < documents.size() && stands_over(*documents[i + 1], document);
        std::string next = over ? override_hash(document, *documents[i + 1]) : std::string();
        merger.add(document, *kind, replaced);
        replaced = std::move(next);
    }
    return merger.finish();
}

Place place_of(const CheckedFields& fields, std::initializer_list<std::string_view> path,
               const Place& otherwise) {
    const CheckedFields* level = &fields;
    Place place = otherwise;
    for (const std::string_view key : path) {
        const Checked* found = level == nullptr ? nullptr : level->find(key);
        if (found == nullptr) return place;
        place = found->place;
        level = std::get_if<CheckedFields>(&found->value);
    }
    return place;
}

}  // namespace lykta
