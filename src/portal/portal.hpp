#pragma once
// Documents -> portal: what the files mean. Every mistake in them is reported here with its place;
// the value that comes back holds only what could be understood.

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/enumeration.hpp"
#include "portal/brochure.hpp"
#include "portal/fields/fields.hpp"
#include "portal/glossary.hpp"
#include "portal/kept_address.hpp"
#include "portal/media.hpp"
#include "portal/record_kind.hpp"
#include "portal/records.hpp"
#include "portal/shared_tables.hpp"
#include "portal/site_settings.hpp"
#include "source/source_tree.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace lykta {

struct Portal {
    /// Never null. Stays as long as a portal refers to it.
    std::shared_ptr<const SharedTables> shared = std::make_shared<const SharedTables>();
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
    std::vector<Term> glossary;               ///< by id
    std::vector<KeptAddress> kept_addresses;  ///< in their file's order
    Media media;
    std::vector<Segment> segments;  ///< words first, then vocabulary, site, records by kind and id

    [[nodiscard]] const Languages& languages() const { return shared->languages; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return shared->vocabulary; }
    [[nodiscard]] const Words& words() const { return shared->words; }

    Portal() = default;
    Portal(Portal&&) = default;  // not copied: records point into languages and prose
    Portal& operator=(Portal&&) = default;

    [[nodiscard]] const Segment& segment(Phrase phrase) const { return segments[phrase.segment]; }
    [[nodiscard]] const Language& source_language() const { return *site.languages.front(); }
};

// The kinds of records: one row each. A kind that lacks a row, or a part of it, does not compile.

template <typename Record>
struct KindRow {
    RecordKind kind;
    std::string_view name;    ///< "support": in ids, links and segments
    std::string_view folder;  ///< "supports"
    Bilingual none;           ///< "inget stöd", "no support": for messages
    const FieldTable& (*fields)();
    Records<Record> Portal::*records;
    Phrase Record::*heading;  ///< what a record is called
    Phrase Record::*summary;  ///< its sentence or two
};

inline constexpr std::tuple kind_rows{
    KindRow<Support>{RecordKind::support,
                     "support",
                     "supports",
                     {"inget stöd", "no support"},
                     support_fields,
                     &Portal::supports,
                     &Support::title,
                     &Support::summary},
    KindRow<ContactPoint>{RecordKind::contact,
                          "contact",
                          "contacts",
                          {"ingen kontakt", "no contact"},
                          contact_fields,
                          &Portal::contacts,
                          &ContactPoint::name,
                          &ContactPoint::summary},
    KindRow<Page>{RecordKind::page,
                  "page",
                  "pages",
                  {"ingen sida", "no page"},
                  page_fields,
                  &Portal::pages,
                  &Page::title,
                  &Page::summary},
    KindRow<HelpLine>{RecordKind::help_line,
                      "help-line",
                      "help-lines",
                      {"ingen stödlinje", "no help line"},
                      help_line_fields,
                      &Portal::help_lines,
                      &HelpLine::name,
                      &HelpLine::summary},
    KindRow<Situation>{RecordKind::situation,
                       "situation",
                       "situations",
                       {"ingen situation", "no situation"},
                       situation_fields,
                       &Portal::situations,
                       &Situation::title,
                       &Situation::summary},
    KindRow<Organization>{RecordKind::organization,
                          "organization",
                          "organizations",
                          {"ingen organisation", "no organization"},
                          organization_fields,
                          &Portal::organizations,
                          &Organization::name,
                          &Organization::what_for},
    KindRow<Event>{RecordKind::event,
                   "event",
                   "events",
                   {"ingen aktivitet", "no event"},
                   event_fields,
                   &Portal::events,
                   &Event::title,
                   &Event::summary},
    KindRow<Law>{RecordKind::law,
                 "law",
                 "laws",
                 {"ingen lag", "no law"},
                 law_fields,
                 &Portal::laws,
                 &Law::name,
                 &Law::summary},
    KindRow<TargetGroupText>{RecordKind::target_group,
                             "target-group",
                             "target-groups",
                             {"ingen målgrupp", "no target group"},
                             target_group_text_fields,
                             &Portal::target_groups,
                             &TargetGroupText::title,
                             &TargetGroupText::summary},
    KindRow<Brochure>{RecordKind::brochure,
                      "brochure",
                      "brochures",
                      {"ingen broschyr", "no brochure"},
                      brochure_fields,
                      &Portal::brochures,
                      &Brochure::title,
                      &Brochure::summary},
};
static_assert(std::apply(
                  [](const auto&... rows) {
                      std::size_t place = 0;
                      return sizeof...(rows) == enumerator_count<RecordKind> &&
                             (... && (rows.kind == RecordKind(place++) && !rows.name.empty() &&
                                      !rows.folder.empty() && !rows.none.sv.empty() &&
                                      !rows.none.en.empty() && rows.fields && rows.records &&
                                      rows.heading && rows.summary));
                  },
                  kind_rows),
              "each kind of record has a whole row, in the order of RecordKind");

/// A type of records' own row.
template <typename Record>
inline constexpr const KindRow<Record>& row_of = std::get<KindRow<Record>>(kind_rows);
template <typename Record>
inline constexpr RecordKind record_kind_of = row_of<Record>.kind;

/// What a record is called: its title, or its name.
template <typename Record>
Phrase heading(const Record& record) {
    return record.*row_of<Record>.heading;
}

/// Its sentence or two: a summary, or what one turns to it for.
template <typename Record>
Phrase summary(const Record& record) {
    return record.*row_of<Record>.summary;
}

/// All records of one type.
template <typename Record>
const Records<Record>& records_of(const Portal& portal) {
    return portal.*row_of<Record>.records;
}

/// Calls visit with the row of a kind.
template <std::size_t place = 0, typename Visit>
decltype(auto) visit_row(RecordKind kind, Visit&& visit) {
    constexpr const auto& row = std::get<place>(kind_rows);
    if constexpr (place + 1 < std::tuple_size_v<decltype(kind_rows)>) {
        if (kind != row.kind) return visit_row<place + 1>(kind, std::forward<Visit>(visit));
    }
    return visit(row);
}

/// Calls visit with all records of a kind.
template <typename Visit>
decltype(auto) visit_records(const Portal& portal, RecordKind kind, Visit&& visit) {
    return visit_row(kind,
                     [&](const auto& row) -> decltype(auto) { return visit(portal.*row.records); });
}

/// Records of this type have prose of their own.
template <typename Record>
concept WithBody = requires(const Record& record) {
    record.body.prose;
};

/// Calls visit with the records of each kind that has prose.
template <typename Visit>
void visit_records_with_prose(const Portal& portal, Visit&& visit) {
    const auto visit_prose = [&]<typename Record>(const KindRow<Record>& row) {
        if constexpr (WithBody<Record>) visit(portal.*row.records);
    };
    std::apply([&](const auto&... rows) { (visit_prose(rows), ...); }, kind_rows);
}

/// Whatever was wrong, there is at least one language.
SharedTables read_shared_tables(const BaseDocuments& base, Diagnostics& diagnostics);

/// Prose is shared with documents, nothing else is kept of them. today decides what is an old
/// review.
///
/// Every mistake is reported, but for those in the shared tables; a record that lacks a required
/// field or its title is left out, and nothing refers to it any more. Whatever was wrong,
/// site.languages has at least one language. Where there are errors, later stages would only add
/// echoes of them.
Portal read_portal(std::shared_ptr<const SharedTables> shared, const Documents& documents,
                   Date today, Diagnostics& diagnostics);

/// For who needs one portal alone: reads the tables, too.
Portal read_portal(const Documents& documents, Date today, Diagnostics& diagnostics);

/// The folders that hold records, sorted by name: for read_source_tree.
std::span<const RecordFolder> record_folders();

/// site.yaml's `rules:` put in force, when all stages have spoken: severities changed, those set
/// to off left out. known are the kinds of all stages: a code that none of them has is reported,
/// and so is one that is always an error.
void apply_rules(const std::vector<CheckedSetting>& rules,
                 std::span<const DiagnosticKind* const> known, Diagnostics& diagnostics);

}  // namespace lykta
