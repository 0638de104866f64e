#include "site/page_kinds.hpp"

#include "site/filters.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

bool always(const Portal& /*portal*/) { return true; }

/// Where there is a record of this type.
template <typename Record>
bool any(const Portal& portal) {
    return records_of<Record>(portal).size() > 0;
}

/// Where there is something to read for them.
template <Audience audience>
bool any_for(const Portal& portal) {
    const auto is_for = [](const auto& record) { return record.audience == audience; };
    return std::any_of(portal.pages.begin(), portal.pages.end(), is_for) ||
           std::any_of(portal.situations.begin(), portal.situations.end(), is_for);
}

template <auto filters>
std::vector<std::string> codes(const Portal& portal) {
    std::vector<std::string> out;
    for (const auto& filter : filters(portal)) out.push_back(filter.code);
    return out;
}

constexpr std::array<PageKindFacts, page_kind_count> rows{{
    {.kind = PageKind::home,
     .name = "home",
     .words = {"home-title", "home-lead"},
     .wanted = always},
    {.kind = PageKind::support_list,
     .name = "support-list",
     .folder = "stod",
     .words = {"support-list-title", "support-list-lead"},
     .wanted = always,
     .choices = codes<support_filters>},
    {.kind = PageKind::contact_list,
     .name = "contact-list",
     .folder = "kontakt",
     .words = {"contact-list-title", "contact-list-lead"},
     .wanted = always},
    {.kind = PageKind::night,
     .name = "night",
     .folder = "natt",
     .words = {"night-title", "night-lead"},
     .wanted = any<HelpLine>},
    {.kind = PageKind::organization_list,
     .name = "organization-list",
     .folder = "organisationer",
     .words = {"organization-list-title", "organization-list-lead"},
     .wanted = any<Organization>},
    {.kind = PageKind::calendar,
     .name = "calendar",
     .folder = "kalender",
     .words = {"calendar-title", "calendar-lead"},
     .wanted = any<Event>,
     .choices = codes<event_filters>},
    {.kind = PageKind::situation_list,
     .name = "situation-list",
     .folder = "situationer",
     .words = {"situation-list-title", "situation-list-lead"},
     .wanted = any<Situation>},
    {.kind = PageKind::target_group_list,
     .name = "target-group-list",
     .folder = "malgrupper",
     .words = {"target-group-list-title", "target-group-list-lead"},
     .wanted = any<TargetGroupText>},
    {.kind = PageKind::support_forms,
     .name = "support-forms",
     .folder = "vad-stod-kan-vara",
     .words = {"support-forms-title", "support-forms-lead"},
     .wanted = always},
    {.kind = PageKind::law_list,
     .name = "law-list",
     .folder = "lagar",
     .words = {"law-list-title", "law-list-lead"},
     .wanted = any<Law>},
    {.kind = PageKind::glossary,
     .name = "glossary",
     .folder = "ordlista",
     .words = {"glossary-title", "glossary-lead"},
     .wanted = [](const Portal& portal) { return !portal.glossary.empty(); }},
    {.kind = PageKind::index,
     .name = "index",
     .folder = "a-o",
     .words = {"index-title", "index-lead"},
     .wanted = always},
    {.kind = PageKind::child,
     .name = "child",
     .folder = "barn",
     .words = {"child-title", "child-lead"},
     .wanted = any_for<Audience::child>,
     .audience = Audience::child},
    {.kind = PageKind::youth,
     .name = "youth",
     .folder = "ung",
     .words = {"youth-title", "youth-lead"},
     .wanted = any_for<Audience::youth>,
     .audience = Audience::youth},
    {.kind = PageKind::staff,
     .name = "staff",
     .folder = "personal",
     .words = {"staff-title", "staff-lead"},
     .wanted = any_for<Audience::staff>,
     .audience = Audience::staff},
    {.kind = PageKind::brochure_list,
     .name = "brochure-list",
     .folder = "broschyrer",
     .words = {"brochure-list-title", "brochure-list-lead"},
     .wanted = any<Brochure>},
    {.kind = PageKind::accessibility,
     .name = "accessibility",
     .folder = "tillganglighet",
     .words = {"accessibility-title", "accessibility-lead"},
     .wanted = [](const Portal& portal) { return portal.site.accessibility.has_value(); }},

    {.kind = PageKind::support, .name = "support", .folder = "stod", .record = RecordKind::support},
    {.kind = PageKind::contact,
     .name = "contact",
     .folder = "kontakt",
     .record = RecordKind::contact},
    {.kind = PageKind::page, .name = "page", .record = RecordKind::page, .by_audience = true},
    {.kind = PageKind::help_line,
     .name = "help-line",
     .folder = "stodlinjer",
     .record = RecordKind::help_line},
    {.kind = PageKind::situation,
     .name = "situation",
     .folder = "situationer",
     .record = RecordKind::situation,
     .by_audience = true},
    {.kind = PageKind::organization,
     .name = "organization",
     .folder = "organisationer",
     .record = RecordKind::organization},
    {.kind = PageKind::event, .name = "event", .folder = "kalender", .record = RecordKind::event},
    {.kind = PageKind::law, .name = "law", .folder = "lagar", .record = RecordKind::law},
    {.kind = PageKind::target_group,
     .name = "target-group",
     .folder = "malgrupper",
     .record = RecordKind::target_group},
    {.kind = PageKind::brochure,
     .name = "brochure",
     .folder = "broschyrer",
     .record = RecordKind::brochure},

    {.kind = PageKind::not_found,
     .name = "not-found",
     .words = {"page-not-found-title", "page-not-found-text"},
     .file = "404.html"},
}};

// ---- What a row must be, asked when the program is compiled --------------------------------

/// Of exactly one sort, with all that the sort needs and nothing of the others.
constexpr bool is_whole(const PageKindFacts& row) {
    const bool worded = !row.words.title.empty() && !row.words.lead.empty();
    const int sorts =
        int{row.record.has_value()} + int{row.wanted != nullptr} + int{!row.file.empty()};
    const bool of_records = row.record.has_value();
    return !row.name.empty() && sorts == 1 && worded == !of_records &&
           (of_records || !row.by_audience) && (row.wanted != nullptr || row.choices == nullptr) &&
           (row.wanted == nullptr || row.kind == PageKind::home || !row.folder.empty());
}

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != static_cast<PageKind>(i)) return false;
    }
    return true;
}

/// Two kinds of one name could not be told apart; nor could two pages of one address be made.
constexpr bool is_alone(const PageKindFacts& row) {
    return std::none_of(rows.begin(), rows.end(), [&](const PageKindFacts& other) {
        if (&other == &row) return false;
        const bool both_lie_there = row.wanted != nullptr && other.wanted != nullptr;
        return other.name == row.name || (both_lie_there && other.folder == row.folder);
    });
}

constexpr std::size_t pages_about(RecordKind kind) {
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [&](const auto& row) { return row.record == kind; }));
}

consteval bool each_record_has_a_page() {
    for (std::size_t i = 0; i < enumerator_count<RecordKind>; ++i) {
        if (pages_about(static_cast<RecordKind>(i)) != 1) return false;
    }
    return true;
}

static_assert(in_order(), "each kind of page has a row, in the order of PageKind");
static_assert(std::all_of(rows.begin(), rows.end(), is_whole),
              "a row states all that its sort of page needs, and nothing of another sort");
static_assert(std::all_of(rows.begin(), rows.end(), is_alone),
              "no two kinds share a name, and no two pages a folder");
static_assert(each_record_has_a_page(), "each kind of record has exactly one kind of page");

constexpr std::array<PageKind, enumerator_count<RecordKind>> pages_of_records = [] {
    std::array<PageKind, enumerator_count<RecordKind>> out{};
    for (const PageKindFacts& row : rows) {
        if (row.record) out[static_cast<std::size_t>(*row.record)] = row.kind;
    }
    return out;
}();

}  // namespace

std::span<const PageKindFacts, page_kind_count> page_kinds() { return rows; }

const PageKindFacts& facts(PageKind kind) { return rows[static_cast<std::size_t>(kind)]; }

PageKind page_kind(RecordKind kind) { return pages_of_records[static_cast<std::size_t>(kind)]; }

PageKind beginning_for(Audience audience) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PageKindFacts& row) {
        return row.wanted != nullptr && row.audience == audience;
    });
    return found->kind;
}

bool is_for_search(Subject subject) {
    const PageKindFacts& row = facts(subject.kind);
    return row.file.empty() && subject.zone == Zone::open && (row.record || subject.record == 0);
}

}  // namespace lykta
