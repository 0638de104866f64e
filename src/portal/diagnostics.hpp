#pragma once
// Every kind of mistake that can be found when files become a portal.

#include "base/diagnostic.hpp"

#include <span>

namespace lykta {

namespace mistake {

// What a single value can get wrong.
extern const DiagnosticKind unknown_key;
extern const DiagnosticKind missing_field;
extern const DiagnosticKind missing_choice;
extern const DiagnosticKind expects_list;
extern const DiagnosticKind expects_mapping;
extern const DiagnosticKind expects_value;
extern const DiagnosticKind expects_item;
extern const DiagnosticKind bad_boolean;
extern const DiagnosticKind bad_integer;
extern const DiagnosticKind integer_out_of_range;
extern const DiagnosticKind bad_date;
extern const DiagnosticKind no_such_day;
extern const DiagnosticKind bad_hours;
extern const DiagnosticKind hours_of_red_days;
extern const DiagnosticKind bad_months;
extern const DiagnosticKind bad_local_time;
extern const DiagnosticKind bad_weeks;
extern const DiagnosticKind bad_monthly;
extern const DiagnosticKind bad_url;
extern const DiagnosticKind bad_base_url;
extern const DiagnosticKind bad_email;
extern const DiagnosticKind bad_phone;
extern const DiagnosticKind several_phones;
extern const DiagnosticKind bad_alias;
extern const DiagnosticKind unknown_code;
extern const DiagnosticKind unknown_word;
extern const DiagnosticKind unknown_language;
extern const DiagnosticKind unknown_reference;
extern const DiagnosticKind hidden_reference;
extern const DiagnosticKind doubled_item;

// What can be wrong with whole records, their addresses, links and rewordings.
extern const DiagnosticKind reserved_id;
extern const DiagnosticKind reserved_alias;
extern const DiagnosticKind alias_taken;
extern const DiagnosticKind alias_doubled;
extern const DiagnosticKind hide_unknown;
extern const DiagnosticKind source_language_first;
extern const DiagnosticKind language_video_only;
extern const DiagnosticKind area_language_missing;
extern const DiagnosticKind override_stale;
extern const DiagnosticKind override_unmarked;
extern const DiagnosticKind base_incomplete;
extern const DiagnosticKind doubled_code;
extern const DiagnosticKind rewording_unknown_language;
extern const DiagnosticKind rewording_of_source_language;
extern const DiagnosticKind rewording_language_unused;
extern const DiagnosticKind rewording_without_source;
extern const DiagnosticKind rewording_field;
extern const DiagnosticKind rewording_unmatched;
extern const DiagnosticKind rewording_stale;
extern const DiagnosticKind rewording_unmarked;
extern const DiagnosticKind link_unknown_address;
extern const DiagnosticKind link_unknown_record;
extern const DiagnosticKind link_unknown_fragment;
extern const DiagnosticKind link_unknown_media;
extern const DiagnosticKind target_group_unknown;
extern const DiagnosticKind glossary_no_list;
extern const DiagnosticKind doubled_term;
extern const DiagnosticKind kept_no_list;
extern const DiagnosticKind kept_address_wrong;
extern const DiagnosticKind kept_record_wrong;
extern const DiagnosticKind kept_twice;

// What is understood, but cannot be meant or will not serve those who read.
extern const DiagnosticKind decision_without_applicant;
extern const DiagnosticKind elsewhere_without_whom;
extern const DiagnosticKind line_unreachable;
extern const DiagnosticKind line_calls_emergency;
extern const DiagnosticKind situation_leads_nowhere;
extern const DiagnosticKind young_without_line;
extern const DiagnosticKind too_many_panels;
extern const DiagnosticKind panel_empty;
extern const DiagnosticKind paper_of_no_poster;
extern const DiagnosticKind support_without_contact;
extern const DiagnosticKind event_without_contact;
extern const DiagnosticKind event_without_place;
extern const DiagnosticKind event_ends_before_it_begins;
extern const DiagnosticKind event_ends_after_next;
extern const DiagnosticKind event_until_before_start;
extern const DiagnosticKind event_rule_missing;
extern const DiagnosticKind event_rule_doubled;
extern const DiagnosticKind event_not_that_day;
extern const DiagnosticKind event_over;
extern const DiagnosticKind law_over;
extern const DiagnosticKind expert_review_missing;
extern const DiagnosticKind base_expert_review_missing;
extern const DiagnosticKind base_source_missing;
extern const DiagnosticKind red_days_missing;
extern const DiagnosticKind supervisor_missing;
extern const DiagnosticKind form_is_channel;
extern const DiagnosticKind unknown_variant;
extern const DiagnosticKind period_backwards;
extern const DiagnosticKind ages_backwards;
extern const DiagnosticKind channel_without_address;
extern const DiagnosticKind contact_unreachable;
extern const DiagnosticKind answers_itself;
extern const DiagnosticKind review_missing;
extern const DiagnosticKind review_old;
extern const DiagnosticKind review_in_future;
extern const DiagnosticKind review_periods_backwards;
extern const DiagnosticKind main_contact_missing;
extern const DiagnosticKind child_contact_missing;
extern const DiagnosticKind rule_unknown;
extern const DiagnosticKind rule_fixed;

}  // namespace mistake

/// All of the above: a test asks that each has an example in tests/invalid.
std::span<const DiagnosticKind* const> portal_diagnostics();

}  // namespace lykta
