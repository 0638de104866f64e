#pragma once
// The readers: one per kind of record, from checked fields to the kind's own struct. They are
// lists of assignments; every check has been made before.

#include "portal/brochure.hpp"
#include "portal/merge.hpp"
#include "portal/reader.hpp"
#include "portal/site_settings.hpp"

namespace lykta {

/// record's body moves into the result.
Support read_support(const Reader& fields, MergedRecord& record, const Vocabulary& vocabulary);
ContactPoint read_contact(const Reader& fields, const MergedRecord& record);
Page read_page(const Reader& fields, MergedRecord& record);
HelpLine read_help_line(const Reader& fields, const MergedRecord& record);
Organization read_organization(const Reader& fields, const MergedRecord& record);
Situation read_situation(const Reader& fields, MergedRecord& record);
Event read_event(const Reader& fields, MergedRecord& record);
Brochure read_brochure(const Reader& fields, const MergedRecord& record);
Law read_law(const Reader& fields, const MergedRecord& record);
/// group is the code that the record is named by; its label is the title where none is written.
TargetGroupText read_target_group_text(const Reader& fields, MergedRecord& record,
                                       Id<TargetGroup> group, Phrase label);

/// Every leaf of prose with words becomes a segment; one without (an empty cell of a table) has no
/// phrase.
Body read_body(const std::string& record, Prose prose, Reading& reading);

// What several kinds share.
Review read_review(const Reader& fields);
std::vector<Spoken> read_spoken(const Reader& fields);
std::vector<Channel> read_channels(const Reader& fields);
LeadsOn read_leads(const Reader& fields);
Appendix read_appendix(const Reader& fields);
Cost read_cost(const Reader& fields);
ExpertReview read_expert_review(const Reader& fields);

}  // namespace lykta
