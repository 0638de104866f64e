#include "portal/rules/rules.hpp"

#include "base/office_hours.hpp"
#include "base/suggestion.hpp"
#include "portal/diagnostics.hpp"
#include "portal/read/validate.hpp"
#include "portal/rules/brochure.hpp"
#include "portal/rules/conditions.hpp"
#include "portal/rules/event.hpp"
#include "portal/rules/rule_fields.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace lykta {

namespace {

class Rules {
public:
    Rules(const Portal& portal, const CheckedFields& site, Date today, Diagnostics& diagnostics)
        : portal_(portal),
          main_contact_(site.written("main_contact")),
          today_(today),
          diagnostics_(diagnostics) {}

    void check(const Support& support, const RuleFields& fields) {
        check_access(support, fields);
        check_form(support, fields);
        check_review(support.head, support.review, fields);
    }

    void check(const ContactPoint& contact, const RuleFields& fields) {
        check_channels(contact, fields);
        check_red_days(contact, fields);
        for (const Id<ContactPoint> other : contact.when_closed) {
            if (portal_.contacts[other].id != contact.id) continue;
            report(diagnostics_, mistake::answers_itself, fields.place({"when_closed"}));
        }
        check_review(contact.head, contact.review, fields);
    }

    void check(const Page& page, const RuleFields& fields) {
        check_young(page.audience, fields);
        check_expert(page, for_the_young(page.audience) || page.sensitive, fields);
        check_review(page.head, page.review, fields);
    }

    void check(const HelpLine& line, const RuleFields& fields) {
        if (line.dial == "112" && !line.emergency && !line.through_emergency) {
            report(diagnostics_, mistake::line_calls_emergency, fields.place({"phone"}));
        }
        check_review(line.head, line.review, fields);
    }

    void check(const Organization& organization, const RuleFields& fields) {
        check_review(organization.head, organization.review, fields);
    }

    void check(const Situation& situation, const RuleFields& fields) {
        check_young(situation.audience, fields);
        check_expert(situation, for_the_young(situation.audience) || situation.sensitive, fields);
        check_review(situation.head, situation.review, fields);
    }

    void check(const Event& event, const RuleFields& fields) {
        check_event(event, fields, main_contact_, today_, diagnostics_);
        check_review(event.head, event.review, fields);
    }

    void check(const Brochure& brochure, const RuleFields& fields) {
        check_brochure(brochure, fields, diagnostics_);
        check_review(brochure.head, brochure.review, fields);
    }

    void check(const Law& law, const RuleFields& fields) {
        if (law.valid_until && *law.valid_until < today_) {
            report(diagnostics_, mistake::law_over, fields.place({"valid_until"}),
                   {{"date", iso(*law.valid_until)}});
        }
        check_review(law.head, law.review, fields);
    }

    void check(const TargetGroupText& text, const RuleFields& fields) {
        const Minor minor = portal_.vocabulary().target_groups[text.group].minor;
        check_expert(text, minor == Minor::yes, fields);
        if (minor == Minor::yes && !fields.checked.written("help_lines")) {
            report(diagnostics_, mistake::young_without_line, fields.whole);
        }
        check_review(text.head, text.review, fields);
    }

    /// A municipality cannot mend the base, so it hears of all such texts in one breath.
    void tell_of_base() {
        if (base_unread_ == 0) return;
        report(diagnostics_, mistake::base_expert_review_missing, {"content", 0, 0},
               {{"count", std::to_string(base_unread_)}});
    }

    void check_site(const RuleFields& fields) {
        const SiteSettings& site = portal_.site;
        if (!main_contact_) {
            report(diagnostics_, mistake::main_contact_missing, fields.whole);
        }
        const bool for_young =
            std::any_of(portal_.pages.begin(), portal_.pages.end(), [](const Page& page) {
                return for_the_young(page.audience) && page.head.layer == Layer::site;
            });
        if (for_young && !fields.checked.written("child_contact")) {
            report(diagnostics_, mistake::child_contact_missing, fields.whole);
        }
        if (site.review.notice_after < site.review.warn_after) {
            report(diagnostics_, mistake::review_periods_backwards, fields.place({"review"}));
        }
        check_supervisor(fields);
        if (site.accessibility && site.accessibility->assessed &&
            *site.accessibility->assessed > today_) {
            report(diagnostics_, mistake::review_in_future,
                   fields.place({"accessibility", "assessed"}),
                   {{"date", iso(*site.accessibility->assessed)}});
        }
    }

private:
    static bool for_the_young(Audience audience) {
        return audience == Audience::child || audience == Audience::youth;
    }

    void check_young(Audience audience, const RuleFields& fields) {
        if (for_the_young(audience) && !fields.checked.written("help_lines")) {
            report(diagnostics_, mistake::young_without_line, fields.whole);
        }
    }

    void check_supervisor(const RuleFields& fields) {
        const Checked* statement = fields.checked.find("accessibility");
        const auto* said =
            statement == nullptr ? nullptr : std::get_if<CheckedFields>(&statement->value);
        if (said == nullptr || said->written("supervisor")) return;
        report(diagnostics_, mistake::supervisor_missing, fields.place({"accessibility"}));
    }

    /// An author may also ask for it herself, by an empty expert_review.
    template <typename Record>
    void check_expert(const Record& record, bool needed, const RuleFields& fields) {
        if (record.expert.reviewed || fields.rejected("expert_review")) return;
        if (!needed && !fields.checked.written("expert_review")) return;
        if (record.head.layer == Layer::base) {
            ++base_unread_;
            return;
        }
        report(diagnostics_, mistake::expert_review_missing, fields.place({"expert_review"}),
               {{"today", iso(today_)}});
    }

    void check_access(const Support& support, const RuleFields& fields) {
        if (support.offered != Offered::here) return;
        const Access& access = support.access;
        const bool decision =
            access.route && portal_.vocabulary().access_routes[*access.route].id == "decision";
        if (decision && !access.applicant) {
            report(diagnostics_, mistake::decision_without_applicant,
                   fields.place({"access", "route"}));
        }
        if (!fields.checked.written("contact") && !main_contact_) {
            report(diagnostics_, mistake::support_without_contact, fields.whole);
        }
    }

    void check_form(const Support& support, const RuleFields& fields) {
        if (!support.form) return;
        const SupportForm& form = portal_.vocabulary().support_forms[*support.form];
        const std::string& label = portal_.segment(form.label).source;
        if (form.channel) {
            report(diagnostics_, mistake::form_is_channel, fields.place({"form"}),
                   {{"form", label}});
        }
        if (!support.variant.stated() || form.variants.empty()) return;
        const std::string& variant = portal_.segment(support.variant).source;
        if (std::find(form.variants.begin(), form.variants.end(), variant) == form.variants.end()) {
            report(diagnostics_, mistake::unknown_variant, fields.place({"variant"}),
                   {{"value", variant}, {"form", label}, {"variants", listed(form.variants)}})
                .suggestion = nearest(variant, form.variants);
        }
    }

    void check_red_days(const ContactPoint& contact, const RuleFields& fields) {
        if (!contact.phone_hours || contact.red_days.stated()) return;
        if (!say_nothing_of_red_days(*contact.phone_hours)) return;
        report(diagnostics_, mistake::red_days_missing, fields.place({"phone_hours"}));
    }

    void check_channels(const ContactPoint& contact, const RuleFields& fields) {
        const std::vector<Place> places = items(fields, "channels", "kind");
        for (std::size_t i = 0; i < contact.channels.size() && i < places.size(); ++i) {
            const Channel& channel = contact.channels[i];
            const bool visit = channel.kind == ChannelKind::visit;
            if (visit ? !contact.address.empty() || channel.note.stated()
                      : !channel.url.empty() || !channel.number.empty()) {
                continue;
            }
            report(diagnostics_, mistake::channel_without_address, places[i]);
        }
    }

    /// The place of one key in each item of a list of objects.
    static std::vector<Place> items(const RuleFields& fields, std::string_view list,
                                    std::string_view key) {
        std::vector<Place> out;
        const Checked* found = fields.checked.find(list);
        if (found == nullptr) return out;
        if (const auto* all = std::get_if<std::vector<Checked>>(&found->value)) {
            for (const Checked& item : *all) {
                if (const auto* object = std::get_if<CheckedFields>(&item.value)) {
                    out.push_back(place_of(*object, {key}, item.place));
                }
            }
        }
        return out;
    }

    static bool day_rejected(const RuleFields& fields) {
        if (fields.rejected("review")) return true;
        const Checked* review = fields.checked.find("review");
        const auto* group =
            review == nullptr ? nullptr : std::get_if<CheckedFields>(&review->value);
        return group != nullptr && RuleFields{*group, fields.whole}.rejected("reviewed");
    }

    void check_review(const RecordHead& head, const Review& review, const RuleFields& fields) {
        // What nobody has reviewed in the base is not for a municipality to hear at every build.
        if (head.layer == Layer::base && !review.reviewed) return;
        const Argument day("today", iso(today_));
        if (!review.reviewed && day_rejected(fields)) return;
        // Of a text laid over the base's, the author has only her own file to write it in.
        const auto own_place = [&](const Place& place) {
            const bool of_base = head.layer == Layer::site && place.file.starts_with("content/");
            return of_base ? head.place : place;
        };
        if (!review.reviewed) {
            report(diagnostics_, mistake::review_missing, own_place(fields.place({"review"})),
                   {day});
            return;
        }
        const Date reviewed = *review.reviewed;
        const Place place = own_place(fields.place({"review", "reviewed"}));
        const int months = portal_.site.review.warn_after;
        if (reviewed > today_) {
            report(diagnostics_, mistake::review_in_future, place, {{"date", iso(reviewed)}});
        } else if (add_months(reviewed, months) < today_) {
            report(diagnostics_, mistake::review_old, place,
                   {{"date", iso(reviewed)}, {"months", std::to_string(months)}, day});
        }
    }

    const Portal& portal_;
    bool main_contact_;
    Date today_;
    Diagnostics& diagnostics_;
    std::size_t base_unread_ = 0;  ///< texts of the base that no expert has read
};

}  // namespace

void check_rules(const Portal& portal, const std::vector<MergedRecord>& records,
                 const CheckedFields& site, Date today, Diagnostics& diagnostics) {
    Rules rules(portal, site, today, diagnostics);
    const auto check = [&](const auto& all, const MergedRecord& record) {
        if (const auto* id = all.find(record.id)) {
            check_conditions(record.fields, record.head.place, diagnostics);
            rules.check(all[*id], {record.fields, record.head.place});
        }
    };
    for (const MergedRecord& record : records) {
        visit_records(portal, record.kind, [&](const auto& all) { check(all, record); });
    }
    rules.tell_of_base();
    const Place whole{site.place.file, 0, 0};
    check_conditions(site, whole, diagnostics);
    rules.check_site({site, whole});
}

}  // namespace lykta
