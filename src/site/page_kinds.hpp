#pragma once
// The kinds of pages, one row each: what it is called, where it lies, when there is one, whom it
// speaks to and what record it is about. How a kind is shown is a row of
// html/pages/page_makers.cpp. A kind without a row, or with half of one, does not compile.

#include "base/enumeration.hpp"
#include "portal/portal.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// In the order in which they are planned.
enum class PageKind {
    home,
    support_list,
    contact_list,
    night,  ///< who answers when we do not
    organization_list,
    calendar,
    situation_list,
    target_group_list,
    support_forms,  ///< what each form of support can be, and what there is here
    law_list,
    glossary,
    index,  ///< everything from A to Ö
    child,  ///< where children begin
    youth,
    staff,
    brochure_list,
    accessibility,
    support,
    contact,
    page,
    help_line,
    situation,
    organization,
    event,
    law,
    target_group,
    brochure,
    not_found
};
inline constexpr std::size_t page_kind_count = enumerator_count<PageKind>;

/// The words of the interface that a page about no record is called by.
struct PageWordKeys {
    std::string_view title;  ///< "night-title"
    std::string_view lead;   ///< "night-lead"
};

/// A row. What it states beside kind and name decides of which sort the kind is: `record` of those
/// about a record; `file` of what a server shows for whatever is missing; `wanted` of all others.
struct PageKindFacts {
    PageKind kind;
    std::string_view name;  ///< as tests and the stylesheet name it: "support-list"
    /// Below the language's: where the page lies, or where its records' pages do. Empty: the root.
    /// A page at the root must not be called like it: portal/addresses.cpp keeps the names.
    std::string_view folder = {};
    PageWordKeys words = {};
    bool (*wanted)(const Portal& portal) = nullptr;
    /// Codes of the choices that part its list: each is a page in a folder below it.
    std::vector<std::string> (*choices)(const Portal& portal) = nullptr;
    Audience audience = Audience::all;  ///< whom the kind speaks to; a record says it for itself
    std::optional<RecordKind> record = {};
    /// The pages of records for children, the young or staff lie where those readers begin.
    bool by_audience = false;
    /// The whole file, of a page that nobody is led to: "404.html".
    std::string_view file = {};
};

/// In the order of PageKind.
std::span<const PageKindFacts, page_kind_count> page_kinds();
const PageKindFacts& facts(PageKind kind);

/// The kind of the pages about such records.
PageKind page_kind(RecordKind kind);
/// Where readers of one sort begin; home for everyone.
PageKind beginning_for(Audience audience);

/// Whom a page must not give away. From a page that is not open every link leads to one of its own
/// zone, or says that it leaves; see zones.hpp.
enum class Zone { open, quiet, child, youth };

/// What a page is about, whatever its language.
struct Subject {
    PageKind kind = PageKind::home;
    /// Index in the portal's Records, where the kind has one. Of a list: 0 is all of it, and what
    /// filter n of site/filters.hpp lets through is n + 1.
    std::uint32_t record = 0;
    /// open: the page itself, wherever it stands. Else the same once more, for those who come from
    /// a page of that zone.
    Zone zone = Zone::open;
    auto operator<=>(const Subject&) const = default;
};

template <typename Record>
Subject subject_of(Id<Record> id) {
    return {page_kind(record_kind_of<Record>), id.index};
}

/// Calls visit with the record that a page is about, where its kind is about one.
template <typename Visit>
decltype(auto) visit_record(const Portal& portal, Subject subject, Visit&& visit) {
    return visit_records(portal, facts(subject.kind).record.value(),
                         [&]<typename Record>(const Records<Record>& records) -> decltype(auto) {
                             return visit(records[Id<Record>{subject.record}]);
                         });
}

/// Whether search engines are asked to list such a page: a part of a list has nothing that the
/// whole has not, what stands once more in a zone has a page of its own, and what is shown for
/// something missing is no page at all.
bool is_for_search(Subject subject);

}  // namespace lykta
