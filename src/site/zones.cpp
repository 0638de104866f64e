#include "site/zones.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace lykta {

namespace {

Zone zone_for(Audience audience, bool sensitive) {
    if (audience == Audience::child) return Zone::child;
    if (audience == Audience::youth) return Zone::youth;
    return sensitive ? Zone::quiet : Zone::open;
}

/// What one record leads on to, as its page shows it.
class Onward {
public:
    explicit Onward(const Portal& portal) : portal_(portal) {}

    std::vector<Subject> from(Subject subject) {
        if (facts(subject.kind).record) {
            visit_record(portal_, subject, [&](const auto& record) { collect(record); });
        }
        return std::move(found_);
    }

private:
    template <typename Record>
    void collect(const Record& record) {
        if constexpr (requires { record.leads; }) {
            add(record.leads.supports);
            add(record.leads.contacts);
            add(record.leads.help_lines);
            add(record.leads.pages);
            add(record.leads.laws);
        }
        if constexpr (requires { record.contact; }) add(record.contact);
        if constexpr (requires { record.registration; }) add(record.registration.contact);
        if constexpr (requires { record.support; }) add(record.support);
        if constexpr (requires { record.see; }) add(record.see);
        if constexpr (requires { record.shared_with; }) add(record.shared_with);
        if constexpr (requires { record.access; }) add(record.access.laws);
        if constexpr (requires { record.when_closed; }) {
            add(record.when_closed);
            add(record.help_lines_when_closed);
        }
        if constexpr (requires { record.group; }) {
            for (const Support& support : portal_.supports) {
                const auto& groups = support.target_groups;
                if (std::find(groups.begin(), groups.end(), record.group) == groups.end()) continue;
                found_.push_back(subject_of(*portal_.supports.find(support.id)));
            }
        }
        if constexpr (WithBody<Record>) {
            add(record.body.prose->blocks);
            for (const RewordedBody& each : record.body.rewordings) add(each.prose->blocks);
        }
    }

    template <typename Record>
    void add(Id<Record> id) {
        found_.push_back(subject_of(id));
    }
    template <typename Record>
    void add(const std::optional<Id<Record>>& id) {
        if (id) add(*id);
    }
    template <typename Record>
    void add(const std::vector<Id<Record>>& ids) {
        for (const Id<Record> id : ids) add(id);
    }

    void add(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            add(block.inlines);
            add(block.blocks);
        }
    }
    void add(const std::vector<Inline>& inlines) {
        for (const Inline& each : inlines) {
            add(each.children);
            const auto reference = record_reference(each.target);
            if (!reference) continue;
            visit_records(portal_, reference->kind, [&](const auto& records) {
                if (const auto* id = records.find(reference->id)) add(*id);
            });
        }
    }

    const Portal& portal_;
    std::vector<Subject> found_;
};

/// Whoever answers, and when they do not: that is never further than one step away.
bool is_someone_who_answers(Subject subject) {
    return subject.kind == PageKind::contact || subject.kind == PageKind::help_line;
}

}  // namespace

Zone zone_of(Subject subject, const Portal& portal) {
    if (subject.zone != Zone::open) return subject.zone;
    const PageKindFacts& kind = facts(subject.kind);
    if (!kind.record) return zone_for(kind.audience, false);
    return visit_record(portal, subject, [&](const auto& record) {
        Audience audience = kind.audience;
        bool sensitive = false;
        if constexpr (requires { record.audience; }) audience = record.audience;
        if constexpr (requires { record.sensitive; }) sensitive = record.sensitive;
        return zone_for(audience, sensitive);
    });
}

std::string place_on(Zone zone, const std::string& fragment) {
    return zone == Zone::open || fragment.empty() ? fragment : "d-" + short_hash(fragment);
}

Audience audience_of(Zone zone) {
    if (zone == Zone::child) return Audience::child;
    return zone == Zone::youth ? Audience::youth : Audience::all;
}

std::optional<Subject> beginning_of(Zone zone) {
    if (!is_young(zone)) return std::nullopt;
    return Subject{beginning_for(audience_of(zone)), 0};
}

std::vector<Subject> refuges(const Portal& portal) {
    std::set<Subject> inside;
    std::vector<Subject> to_follow;
    const auto lead = [&](Subject subject, Zone from) {
        if (zone_of(subject, portal) == from) return;
        subject.zone = from;
        if (inside.insert(subject).second) to_follow.push_back(subject);
    };
    const auto follow = [&](Subject subject, Zone from) {
        for (const Subject& next : Onward(portal).from(subject)) lead(next, from);
    };
    std::set<Zone> zones;
    for (const PageKindFacts& kind : page_kinds()) {
        if (!kind.record) continue;
        visit_records(portal, *kind.record, [&](const auto& records) {
            for (const auto& record : records) {
                const Subject subject = subject_of(*records.find(record.id));
                const Zone zone = zone_of(subject, portal);
                if (zone == Zone::open) continue;
                zones.insert(zone);
                follow(subject, zone);
            }
        });
    }
    for (const Zone zone : zones) {
        const auto& contact = is_young(zone) ? portal.site.child_contact : portal.site.main_contact;
        if (contact) lead(subject_of(*contact), zone);
    }
    while (!to_follow.empty()) {
        const Subject refuge = to_follow.back();
        to_follow.pop_back();
        for (const Subject& next : Onward(portal).from(refuge)) {
            if (is_someone_who_answers(next)) lead(next, refuge.zone);
        }
    }
    return {inside.begin(), inside.end()};
}

const PlannedPage* page_from(Zone from, Subject subject, std::uint32_t language,
                             const SitePlan& plan, const Portal& portal) {
    if (from == Zone::open) return plan.nearest(subject, language);
    const Zone own = zone_of(subject, portal);
    // Where children and the young begin, each tells of the other.
    const bool begins = !facts(subject.kind).record && is_young(own) && is_young(from);
    if (own == from || begins) return plan.nearest(subject, language);
    Subject refuge = subject;
    refuge.zone = from;
    return plan.nearest(refuge, language);
}

}  // namespace lykta
