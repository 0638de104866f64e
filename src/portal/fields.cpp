#include "portal/fields.hpp"

#include "portal/record_fields.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

constexpr std::array vocabularies{
    VocabularyKind::support_form, VocabularyKind::target_group, VocabularyKind::access_route,
    VocabularyKind::applicant,    VocabularyKind::role_title,   VocabularyKind::partner_category,
};

constexpr Field rewording_of{
    .key = "of",
    .description = {"vilken text omskrivningen gjordes från",
                    "which text the rewording was made from"},
};

}  // namespace

const Field* FieldTable::find(std::string_view key) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldTable& fields_of(RecordKind kind) {
    switch (kind) {
        case RecordKind::support: return support_fields();
        case RecordKind::contact: return contact_fields();
        case RecordKind::page: return page_fields();
        case RecordKind::help_line: return help_line_fields();
        case RecordKind::situation: return situation_fields();
        case RecordKind::organization: return organization_fields();
        case RecordKind::event: return event_fields();
        case RecordKind::law: return law_fields();
        case RecordKind::target_group: return target_group_text_fields();
        case RecordKind::brochure: return brochure_fields();
    }
    return page_fields();
}

const Field& rewording_of_field() { return rewording_of; }

std::span<const VocabularyKind> vocabulary_kinds() { return vocabularies; }

std::string_view vocabulary_file(VocabularyKind kind) {
    switch (kind) {
        case VocabularyKind::support_form: return "vocabulary/support-forms";
        case VocabularyKind::target_group: return "vocabulary/target-groups";
        case VocabularyKind::access_route: return "vocabulary/access-routes";
        case VocabularyKind::applicant: return "vocabulary/applicants";
        case VocabularyKind::role_title: return "vocabulary/role-titles";
        case VocabularyKind::partner_category: return "vocabulary/partner-categories";
    }
    return {};
}

std::string_view vocabulary_record(VocabularyKind kind) {
    switch (kind) {
        case VocabularyKind::support_form: return "support-form";
        case VocabularyKind::target_group: return "target-group";
        case VocabularyKind::access_route: return "access-route";
        case VocabularyKind::applicant: return "applicant";
        case VocabularyKind::role_title: return "role-title";
        case VocabularyKind::partner_category: return "partner-category";
    }
    return {};
}

bool translatable(const Field& field) {
    if (field.type != FieldType::mapping) return field.translation.has_value();
    return std::any_of(field.nested->fields.begin(), field.nested->fields.end(), translatable);
}

}  // namespace lykta
