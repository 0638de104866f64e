#include "portal/diagnostics.hpp"

#include <array>

namespace lykta {

namespace {

using namespace mistake;

constexpr std::array all{&unknown_key,
                         &missing_field,
                         &expects_list,
                         &expects_mapping,
                         &expects_value,
                         &expects_item,
                         &bad_boolean,
                         &bad_integer,
                         &integer_out_of_range,
                         &bad_date,
                         &bad_hours,
                         &bad_months,
                         &bad_url,
                         &bad_base_url,
                         &bad_email,
                         &bad_phone,
                         &bad_alias,
                         &unknown_code,
                         &unknown_word,
                         &unknown_language,
                         &unknown_reference,
                         &doubled_item,
                         &reserved_id,
                         &reserved_alias,
                         &alias_taken,
                         &alias_doubled,
                         &hide_unknown,
                         &source_language_first,
                         &language_video_only,
                         &area_language_missing,
                         &kind_not_shown,
                         &base_incomplete,
                         &doubled_code,
                         &rewording_unknown_language,
                         &rewording_of_source_language,
                         &rewording_language_unused,
                         &rewording_without_source,
                         &rewording_field,
                         &rewording_unmatched,
                         &rewording_stale,
                         &rewording_unmarked,
                         &link_unknown_address,
                         &link_unknown_record,
                         &link_unknown_fragment,
                         &link_unknown_media,
                         &decision_without_applicant,
                         &elsewhere_without_whom,
                         &line_unreachable,
                         &line_calls_emergency,
                         &situation_leads_nowhere,
                         &young_without_line,
                         &too_many_panels,
                         &panel_empty,
                         &paper_of_no_poster,
                         &support_without_contact,
                         &form_is_channel,
                         &unknown_variant,
                         &period_backwards,
                         &ages_backwards,
                         &channel_without_address,
                         &contact_unreachable,
                         &answers_itself,
                         &review_missing,
                         &review_old,
                         &review_in_future,
                         &review_periods_backwards,
                         &main_contact_missing,
                         &child_contact_missing,
                         &rule_unknown,
                         &rule_fixed};

}  // namespace

std::span<const DiagnosticKind* const> portal_diagnostics() { return all; }

}  // namespace lykta
