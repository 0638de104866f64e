// The fields of a text about a target group.

#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field target_group_rows[] = {
    row<&TargetGroupText::title>(
        "title", {"rubriken, annars målgruppens namn", "the title, else the group's name"})
        .translated(prose_text),
    summary_field<TargetGroupText>,
    supports_field<TargetGroupText>,
    contacts_field<TargetGroupText>,
    help_lines_field<TargetGroupText>,
    pages_field<TargetGroupText>,
    laws_field<TargetGroupText>,
    questions_field<TargetGroupText>,
    videos_field<TargetGroupText>,
    sensitive_field<TargetGroupText>,
    review_field<TargetGroupText>,
    expert_review_field<TargetGroupText>,
    aliases_field<TargetGroupText>,
};
constexpr Derived target_group_derived[] = {
    id_row<TargetGroupText>,
    head_row<TargetGroupText>,
    // Records whose id is no code have been left out.
    derived<&TargetGroupText::group,
            [](const TargetGroupText& text, const Vocabulary& vocabulary) {
                return *vocabulary.target_groups.find(text.id);
            }>("group", {"målgruppen som filen heter", "the group that the file is named by"}),
    derived<&TargetGroupText::title,
            [](const TargetGroupText& text, const Vocabulary& vocabulary) {
                return text.title.stated() ? text.title
                                           : vocabulary.target_groups[text.group].label;
            }>("title", {"rubriken, annars gruppens", "the title, else the group's"}),
    body_row<TargetGroupText>,
};
constexpr FieldTable target_group_table =
    table_of<TargetGroupText>({.name = "target-group-text",
                               .title = {"en text om en målgrupp", "a text on a target group"},
                               .fields = target_group_rows,
                               .derived = target_group_derived});

}  // namespace

const FieldTable& target_group_text_fields() { return target_group_table; }

}  // namespace lykta
