#pragma once
// Documents -> portal: what the files mean. Every mistake in them is reported here with its place;
// the value that comes back holds only what could be understood.

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "portal/brochure.hpp"
#include "portal/glossary.hpp"
#include "portal/record_kind.hpp"
#include "portal/records.hpp"
#include "portal/site_settings.hpp"
#include "portal/vocabulary.hpp"
#include "portal/words.hpp"
#include "source/source_tree.hpp"

#include <span>
#include <type_traits>
#include <vector>

namespace lykta {

struct Portal {
    Languages languages;  ///< every language known; records point into it
    Vocabulary vocabulary;
    Words words;
    SiteSettings site;
    Records<Support> supports;
    Records<ContactPoint> contacts;
    Records<Page> pages;
    Records<HelpLine> help_lines;
    Records<Situation> situations;
    Records<Organization> organizations;
    Records<Event> events;
    Records<Law> laws;
    Records<TargetGroupText> target_groups;
    Records<Brochure> brochures;
    std::vector<Term> glossary;     ///< by id
    std::vector<Segment> segments;  ///< words first, then vocabulary, site, records by kind and id

    Portal() = default;
    Portal(Portal&&) = default;  // not copied: records point into languages and prose
    Portal& operator=(Portal&&) = default;

    [[nodiscard]] const Segment& segment(Phrase phrase) const { return segments[phrase.segment]; }
    [[nodiscard]] const Language& source_language() const { return *site.languages.front(); }
};

/// Calls visit with all records of a kind: the one place that knows where each kind is kept.
template <typename Visit>
decltype(auto) visit_records(const Portal& portal, RecordKind kind, Visit&& visit) {
    switch (kind) {
        case RecordKind::support: return visit(portal.supports);
        case RecordKind::contact: return visit(portal.contacts);
        case RecordKind::page: return visit(portal.pages);
        case RecordKind::help_line: return visit(portal.help_lines);
        case RecordKind::situation: return visit(portal.situations);
        case RecordKind::organization: return visit(portal.organizations);
        case RecordKind::event: return visit(portal.events);
        case RecordKind::law: return visit(portal.laws);
        case RecordKind::brochure: return visit(portal.brochures);
        case RecordKind::target_group: break;
    }
    return visit(portal.target_groups);
}

/// All records of one type.
template <typename Record>
const Records<Record>& records_of(const Portal& portal) {
    const Records<Record>* out = nullptr;
    visit_records(portal, record_kind_of<Record>, [&]<typename Other>(const Records<Other>& all) {
        if constexpr (std::is_same_v<Other, Record>) out = &all;
    });
    return *out;
}

/// Records of this type have prose of their own.
template <typename Record>
concept WithBody = requires(const Record& record) {
    record.body.prose;
};

/// Calls visit with the records of each kind that has prose.
template <typename Visit>
void visit_records_with_prose(const Portal& portal, Visit&& visit) {
    for (const KindFacts& kind : record_kinds()) {
        visit_records(portal, kind.kind, [&]<typename Record>(const Records<Record>& records) {
            if constexpr (WithBody<Record>) visit(records);
        });
    }
}

/// documents is taken: prose moves into the records. today decides what is an old review.
///
/// Every mistake is reported; a record that lacks a required field or its title is left out, and
/// nothing refers to it any more. Whatever was wrong, site.languages has at least one language.
/// Where there are errors, later stages would only add echoes of them.
Portal read_portal(Documents documents, Date today, Diagnostics& diagnostics);

/// site.yaml's `rules:` put in force, when all stages have spoken: severities changed, those set
/// to off left out. known are the kinds of all stages: a code that none of them has is reported,
/// and so is one that is always an error.
void apply_rules(const std::vector<RuleSetting>& rules,
                 std::span<const DiagnosticKind* const> known, Diagnostics& diagnostics);

}  // namespace lykta
