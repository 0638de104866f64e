#include "portal/portal.hpp"

#include "base/suggestion.hpp"
#include "portal/diagnostics.hpp"
#include "portal/fields/walk.hpp"
#include "portal/read/content.hpp"
#include "portal/read/glossary.hpp"
#include "portal/read/kept_addresses.hpp"
#include "portal/read/merge.hpp"
#include "portal/read/record.hpp"
#include "portal/read/site.hpp"
#include "portal/read/sources.hpp"
#include "portal/rules/addresses.hpp"
#include "portal/rules/links.hpp"
#include "portal/rules/rules.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lykta {

namespace {

/// Records are read in order of kind and id, so that the place in that order is known before.
RecordIndexes indexes_of(const std::vector<MergedRecord>& records) {
    RecordIndexes out;
    for (const MergedRecord& record : records) {
        if (!record.whole) continue;
        auto& indexes = out[record.kind];
        const auto next = static_cast<std::uint32_t>(indexes.size());
        indexes.emplace(record.id, next);
    }
    return out;
}

std::vector<const Language*> languages_of(const CheckedFields& site) {
    std::vector<const Language*> out;
    const Checked* field = site.find("languages");
    if (field == nullptr) return out;
    if (const auto* list = std::get_if<std::vector<Checked>>(&field->value)) {
        for (const Checked& item : *list) {
            if (const auto* l = std::get_if<const Language*>(&item.value)) out.push_back(*l);
        }
    }
    return out;
}

/// Later stages may trust that there is a source language, whatever was wrong.
void ensure_swedish(Languages& languages) {
    if (languages.find("sv") != nullptr) return;
    Language swedish;
    swedish.tag = swedish.dates = swedish.collation = "sv";
    swedish.endonym = swedish.swedish = "svenska";
    swedish.script = "Latn";
    swedish.clock = Clock::point;
    swedish.plural = {PluralCategory::one, PluralCategory::other};
    languages.all.push_back(std::move(swedish));
}

/// A text about a target group is named by its code.
void check_target_groups(std::vector<MergedRecord>& records, const Vocabulary& vocabulary,
                         Diagnostics& diagnostics) {
    for (MergedRecord& record : records) {
        if (record.kind != RecordKind::target_group) continue;
        if (vocabulary.target_groups.find(record.id) != nullptr) continue;
        std::vector<std::string> codes;
        for (const TargetGroup& group : vocabulary.target_groups) codes.push_back(group.id);
        report(diagnostics, mistake::target_group_unknown, record.head.place,
               {{"id", record.id}, {"codes", listed(codes)}})
            .suggestion = nearest(record.id, codes);
        record.whole = false;
    }
}

CheckedFields check_site(const yaml::Value& site, const Known& known, Diagnostics& diagnostics) {
    CheckedFields out = validate(site, site_fields(), Purpose::record, known, diagnostics);
    // A site.yaml that is missing or could not be read has been reported.
    if (site.kind == yaml::Value::Kind::mapping) {
        require_fields(out, {site.place.file, 0, 0}, known, diagnostics);
        check_site_fields(out, diagnostics);
    }
    return out;
}

}  // namespace

SharedTables read_shared_tables(const BaseDocuments& base, Diagnostics& diagnostics) {
    SharedTables out;
    out.languages = read_languages(base.tables, diagnostics);
    out.holidays = read_holidays(base.tables, diagnostics);
    ensure_swedish(out.languages);
    read_words(base.tables, out, diagnostics);
    read_vocabulary(base.tables, out, diagnostics);
    return out;
}

Portal read_portal(std::shared_ptr<const SharedTables> shared, const Documents& documents,
                   Date today, Diagnostics& diagnostics) {
    Portal portal;
    portal.shared = std::move(shared);
    portal.segments = portal.shared->segments;
    RecordIndexes indexes;
    Reading reading{portal.segments, indexes};
    Known known;
    known.shared = portal.shared.get();

    RecordNames hidden = hidden_records(documents.site, documents.records, diagnostics);
    hidden.merge(records_without_source(documents.records, diagnostics));
    known.ids = record_ids(documents.records, hidden);
    known.hidden = hidden;
    const CheckedFields site = check_site(documents.site, known, diagnostics);
    std::vector<MergedRecord> records =
        merge_records(documents.records, hidden, languages_of(site), known, diagnostics);
    check_target_groups(records, portal.vocabulary(), diagnostics);
    check_addresses(records, portal.languages(), diagnostics);
    for (const auto& [file, bytes] : documents.media) portal.media.files.insert(file);
    for (const auto& [file, from] : documents.copied) portal.media.files.insert(file);
    check_links(records, known.ids, hidden, portal.media, diagnostics);

    indexes = indexes_of(records);

    portal.site = read_as<SiteSettings>(site, portal.vocabulary(), {reading, "site"});
    if (portal.site.languages.empty()) {
        portal.site.languages.push_back(portal.languages().find("sv"));
    }
    for (const MergedRecord& record : records) {
        if (record.whole) read_record(record, reading, portal, diagnostics);
    }

    const ContentTables& tables = documents.base->tables;
    const auto base_glossary = tables.find("glossary");
    portal.glossary =
        read_glossary(base_glossary == tables.end() ? yaml::Value() : base_glossary->second,
                      documents.glossary, portal.vocabulary(), reading, known, diagnostics);

    portal.kept_addresses =
        read_kept_addresses(documents.addresses, portal.vocabulary(), reading, known, diagnostics);

    if (documents.site.kind == yaml::Value::Kind::mapping) {
        check_rules(portal, records, site, today, diagnostics);
    }
    return portal;
}

Portal read_portal(const Documents& documents, Date today, Diagnostics& diagnostics) {
    return read_portal(
        std::make_shared<const SharedTables>(read_shared_tables(*documents.base, diagnostics)),
        documents, today, diagnostics);
}

}  // namespace lykta
