// The fields of a support.

#include "portal/field_rows.hpp"
#include "portal/record_fields.hpp"
#include "portal/records.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr AllowedWord direction_words[] = {
    allowed("direct", SupportDirection::direct, "direkt"),
    allowed("indirect", SupportDirection::indirect, "indirekt"),
};
constexpr AllowedWord offered_words[] = {
    allowed("here", Offered::here, "här", "ja"),
    allowed("elsewhere", Offered::elsewhere, "någon annanstans", "annanstans"),
    allowed("no", Offered::no, "nej"),
};
constexpr AllowedWord where_words[] = {
    allowed("home", Where::home, "hemma"),
    allowed("place", Where::place, "plats", "på plats"),
    allowed("phone", Where::phone, "telefon"),
    allowed("online", Where::online, "nätet", "på nätet"),
};
constexpr AllowedWord lives_words[] = {
    allowed("anyone", Lives::anyone, "alla"),
    allowed("carer", Lives::carer, "anhörig"),
    allowed("cared-for", Lives::cared_for, "närstående"),
    allowed("either", Lives::either, "någon av dem"),
};
constexpr AllowedWord consent_words[] = {
    allowed("needed", GuardianConsent::needed, "behövs"),
    allowed("not-needed", GuardianConsent::not_needed, "behövs inte"),
};

constexpr Field access_rows[] = {
    {.key = "route",
     .type = code,
     .vocabulary = VocabularyKind::access_route,
     .description = {"om det behövs ett beslut", "whether a decision is needed"}},
    {.key = "applicant",
     .type = code,
     .vocabulary = VocabularyKind::applicant,
     .description = {"vem som ansöker", "who applies"}},
    {.key = "steps",
     .many = true,
     .translation = careful,
     .description = {"vad man gör, i ordning", "what to do, in order"}},
    {.key = "lives",
     .type = word,
     .words = lives_words,
     .description = {"vem som måste bo i kommunen", "who must live in the municipality"}},
    {.key = "booking",
     .translation = careful,
     .description = {"hur långt före man bokar", "how long before one must book"}},
    {.key = "law",
     .type = reference,
     .many = true,
     .references = law_kinds,
     .description = {"lagen som stödet bygger på", "the law that the support rests on"}},
};
constexpr FieldTable access_table{
    "access", {"vägen till stödet", "the way to the support"}, access_rows};

constexpr Field when_rows[] = {
    {.key = "hours", .type = hours, .description = {"dagar och tider", "days and times"}},
    {.key = "note",
     .translation = prose_text,
     .description = {"mer om tiden", "more about the time"}},
};
constexpr FieldTable when_table{"when", {"när stödet ges", "when the support is given"}, when_rows};

constexpr Field age_rows[] = {
    {.key = "from",
     .type = integer,
     .minimum = 0,
     .maximum = 120,
     .unit = "years",
     .description = {"yngsta ålder", "the lowest age"}},
    {.key = "until",
     .type = integer,
     .minimum = 0,
     .maximum = 120,
     .unit = "years",
     .description = {"äldsta ålder", "the highest age"}},
    {.key = "guardian_consent",
     .type = word,
     .words = consent_words,
     .description = {"om vårdnadshavare måste säga ja", "whether a guardian must consent"}},
};
constexpr FieldTable ages_table{"ages", {"åldrar", "ages"}, age_rows};

constexpr Field support_rows[] = {
    title_field,
    summary_field,
    {.key = "form",
     .type = code,
     .required = true,
     .vocabulary = VocabularyKind::support_form,
     .description = {"stödform", "the form of support"}},
    {.key = "kind",
     .type = word,
     .words = direction_words,
     .description = {"direkt till dig, eller indirekt genom din närstående",
                     "direct to the carer, or indirect"}},
    {.key = "variant",
     .translation = prose_text,
     .description = {"vilken sort av stödformen", "which variant of the form"}},
    target_groups_field,
    {.key = "offered",
     .type = word,
     .words = offered_words,
     .description = {"om kommunen erbjuder det", "whether the municipality offers it"}},
    {.key = "see",
     .type = reference,
     .many = true,
     .references = organization_kinds,
     .description = {"vem som gör det i stället", "who does it instead"}},
    shared_with_field,
    {.key = "access",
     .type = mapping,
     .nested = &access_table,
     .description = {"hur man får det", "how to get it"}},
    cost_field,
    {.key = "when",
     .type = mapping,
     .nested = &when_table,
     .description = {"när det ges", "when it is given"}},
    {.key = "where",
     .type = word,
     .many = true,
     .words = where_words,
     .description = {"var det ges", "where it is given"}},
    {.key = "who_comes", .translation = prose_text, .description = {"vem som kommer", "who comes"}},
    {.key = "cared_for",
     .translation = prose_text,
     .description = {"vem som är hos den närstående under tiden",
                     "who is with the cared-for person meanwhile"}},
    {.key = "if_no",
     .translation = careful,
     .description = {"vad man kan göra när den närstående säger nej",
                     "what can be done when the cared-for person says no"}},
    {.key = "ages",
     .type = mapping,
     .nested = &ages_table,
     .description = {"vilka åldrar det är för", "which ages it is for"}},
    sensitive_field,
    contact_field,
    spoken_field,
    interpreter_field,
    questions_field,
    videos_field,
    review_field,
    aliases_field,
};
constexpr FieldTable support_table{"support", {"ett stöd", "a support"}, support_rows};

}  // namespace

const FieldTable& support_fields() { return support_table; }

}  // namespace lykta
