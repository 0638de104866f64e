#pragma once
// The safe zone: pages for children and the young, and pages about what is sensitive. A parent who
// looks over the shoulder, at the history or at the address bar must learn nothing there, and no
// link may lead to a page that tells. So what such pages lead on to stands once more inside: under
// a neutral address and title, in the layout of the page that one came from.

#include "base/hash.hpp"
#include "site/site_plan.hpp"

namespace lykta {

/// Where the page about subject stands. Children and the young have their own; else what is
/// sensitive is quiet.
Zone zone_of(Subject subject, const Portal& portal);
inline bool is_young(Zone zone) { return zone == Zone::child || zone == Zone::youth; }
/// Whom the pages of a zone speak to; all: quiet pages speak to adults.
Audience audience_of(Zone zone);
/// Where the readers of a zone begin; nothing where the zone has no beginning.
std::optional<Subject> beginning_of(Zone zone);

/// A place on a page of the zone, as its address says it: the words of a heading would tell there
/// what the page is about.
std::string place_on(Zone zone, const std::string& fragment);

/// Whether a record's id must not stand in an address: of what is sensitive, and of what is for
/// children or the young. The base's own ids for them tell nothing.
template <typename Record>
bool id_tells(const Record& record) {
    bool tells = false;
    if constexpr (requires { record.audience; }) {
        tells = !record.head.in_base &&
                (record.audience == Audience::child || record.audience == Audience::youth);
    }
    if constexpr (requires { record.sensitive; }) tells = tells || record.sensitive;
    return tells;
}

/// The id, or what stands for it where it tells. The same id has the same address everywhere and
/// always.
template <typename Record>
std::string name_in_address(const Record& record) {
    return id_tells(record) ? "s-" + short_hash(record.id) : record.id;
}

/// What pages of the zones lead on to and is not of their zone: each stands there once more.
std::vector<Subject> refuges(const Portal& portal);

/// The page about subject that a page in zone `from` may lead to; null where there is none that is
/// safe. In this language, else in the source language.
const PlannedPage* page_from(Zone from, Subject subject, std::uint32_t language,
                             const SitePlan& plan, const Portal& portal);

}  // namespace lykta
