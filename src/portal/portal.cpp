#include "portal/portal.hpp"

#include "base/suggestion.hpp"
#include "portal/addresses.hpp"
#include "portal/diagnostics.hpp"
#include "portal/links.hpp"
#include "portal/merge.hpp"
#include "portal/read_content.hpp"
#include "portal/read_glossary.hpp"
#include "portal/read_records.hpp"
#include "portal/read_site.hpp"
#include "portal/rewordings.hpp"
#include "portal/rules.hpp"

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
    swedish.plural = {PluralCategory::one, PluralCategory::other};
    languages.all.push_back(std::move(swedish));
}

void read_record(MergedRecord& record, Reading& reading, Portal& portal, Diagnostics& diagnostics) {
    PhrasePlaces places;
    const Reader fields(record.name(), record.fields, reading, &places);
    const auto finish = [&](Body* body) {
        apply_rewordings(record, places, body, portal.segments, diagnostics);
    };
    switch (record.kind) {
        case RecordKind::support: {
            Support support = read_support(fields, record, portal.vocabulary);
            finish(&support.body);
            portal.supports.add(std::move(support));
            break;
        }
        case RecordKind::contact:
            portal.contacts.add(read_contact(fields, record));
            finish(nullptr);
            break;
        case RecordKind::page: {
            Page page = read_page(fields, record);
            finish(&page.body);
            portal.pages.add(std::move(page));
            break;
        }
        case RecordKind::help_line:
            portal.help_lines.add(read_help_line(fields, record));
            finish(nullptr);
            break;
        case RecordKind::organization:
            portal.organizations.add(read_organization(fields, record));
            finish(nullptr);
            break;
        case RecordKind::event: {
            Event event = read_event(fields, record);
            finish(&event.body);
            portal.events.add(std::move(event));
            break;
        }
        case RecordKind::brochure:
            portal.brochures.add(read_brochure(fields, record));
            finish(nullptr);
            break;
        case RecordKind::law:
            portal.laws.add(read_law(fields, record));
            finish(nullptr);
            break;
        case RecordKind::target_group: {
            // Records whose id is no code have been left out.
            const Id<TargetGroup> group = *portal.vocabulary.target_groups.find(record.id);
            TargetGroupText text = read_target_group_text(
                fields, record, group, portal.vocabulary.target_groups[group].label);
            finish(&text.body);
            portal.target_groups.add(std::move(text));
            break;
        }
        case RecordKind::situation: {
            Situation situation = read_situation(fields, record);
            finish(&situation.body);
            portal.situations.add(std::move(situation));
            break;
        }
    }
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
        require_fields(out, {site.place.file, 0, 0}, diagnostics);
        check_site_fields(out, diagnostics);
    }
    return out;
}

}  // namespace

Portal read_portal(Documents documents, Date today, Diagnostics& diagnostics) {
    Portal portal;
    RecordIndexes indexes;
    Reading reading{portal.segments, indexes};

    portal.languages = read_languages(documents.base, diagnostics);
    ensure_swedish(portal.languages);
    portal.words = read_words(documents.base, reading, diagnostics);
    Known known;
    known.languages = &portal.languages;
    portal.vocabulary = read_vocabulary(documents.base, reading, known, diagnostics);

    const RecordNames hidden = hidden_records(documents.site, documents.records, diagnostics);
    known.ids = record_ids(documents.records, hidden);
    known.hidden = hidden;
    const CheckedFields site = check_site(documents.site, known, diagnostics);
    std::vector<MergedRecord> records =
        merge_records(std::move(documents.records), hidden, languages_of(site), known, diagnostics);
    check_target_groups(records, portal.vocabulary, diagnostics);
    check_addresses(records, portal.languages, diagnostics);
    std::set<std::string> media;
    for (const auto& [file, bytes] : documents.media) media.insert(file);
    check_links(records, known.ids, hidden, media, diagnostics);

    indexes = indexes_of(records);

    portal.site = read_site(Reader("site", site, reading));
    if (portal.site.languages.empty()) {
        portal.site.languages.push_back(portal.languages.find("sv"));
    }
    for (MergedRecord& record : records) {
        if (record.whole) read_record(record, reading, portal, diagnostics);
    }

    portal.glossary =
        read_glossary(documents.base["glossary"], documents.glossary, reading, known, diagnostics);

    if (documents.site.kind == yaml::Value::Kind::mapping) {
        check_rules(portal, records, site, today, diagnostics);
    }
    return portal;
}

}  // namespace lykta
