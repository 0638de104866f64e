// The fields of a support.

#include "portal/diagnostics.hpp"
#include "portal/fields/fields.hpp"
#include "portal/fields/rows.hpp"
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
    row<&Access::route>("route", {"om det behövs ett beslut", "whether a decision is needed"})
        .code(VocabularyKind::access_route),
    row<&Access::applicant>("applicant", {"vem som ansöker", "who applies"})
        .code(VocabularyKind::applicant),
    row<&Access::steps>("steps", {"vad man gör, i ordning", "what to do, in order"})
        .many()
        .with_marks()
        .translated(careful),
    row<&Access::lives>("lives",
                        {"vem som måste bo i kommunen", "who must live in the municipality"})
        .word(lives_words),
    row<&Access::booking>("booking", {"hur långt före man bokar", "how long before one must book"})
        .translated(careful),
    row<&Access::laws>("law", {"lagen som stödet bygger på", "the law that the support rests on"})
        .many()
        .reference(law_kinds),
};
constexpr FieldTable access_table =
    table_of<Access>({.name = "access",
                      .title = {"vägen till stödet", "the way to the support"},
                      .fields = access_rows});

constexpr Field when_rows[] = {
    row<&When::hours>("hours", {"dagar och tider", "days and times"}).of(hours),
    row<&When::note>("note", {"mer om tiden", "more about the time"})
        .with_marks()
        .translated(prose_text),
};
constexpr FieldTable when_table =
    table_of<When>({.name = "when",
                    .title = {"när stödet ges", "when the support is given"},
                    .fields = when_rows});

constexpr Field age_rows[] = {
    row<&Ages::from>("from", {"yngsta ålder", "the lowest age"}).integer(0, 120, "years"),
    row<&Ages::until>("until", {"äldsta ålder", "the highest age"}).integer(0, 120, "years"),
    row<&Ages::guardian_consent>(
        "guardian_consent", {"om vårdnadshavare måste säga ja", "whether a guardian must consent"})
        .word(consent_words),
};
constexpr Condition age_conditions[] = {
    {Condition::Kind::ordered, {"from", "until"}, &mistake::ages_backwards},
};
constexpr FieldTable ages_table = table_of<Ages>({.name = "ages",
                                                  .title = {"åldrar", "ages"},
                                                  .fields = age_rows,
                                                  .conditions = age_conditions});

constexpr Field support_rows[] = {
    title_field<Support>,
    summary_field<Support>,
    row<&Support::form>("form", {"stödform", "the form of support"})
        .required()
        .code(VocabularyKind::support_form),
    row<&Support::kind>("kind", {"direkt till dig, eller indirekt genom din närstående",
                                 "direct to the carer, or indirect"})
        .word(direction_words),
    row<&Support::variant>("variant", {"vilken sort av stödformen", "which variant of the form"})
        .translated(prose_text),
    target_groups_field<Support>,
    row<&Support::offered>("offered",
                           {"om kommunen erbjuder det", "whether the municipality offers it"})
        .word(offered_words),
    row<&Support::see>("see", {"vem som gör det i stället", "who does it instead"})
        .many()
        .reference(organization_kinds),
    shared_with_field<Support>,
    row<&Support::access>("access", {"hur man får det", "how to get it"}).mapping(access_table),
    cost_field<Support>,
    row<&Support::when>("when", {"när det ges", "when it is given"}).mapping(when_table),
    row<&Support::where>("where", {"var det ges", "where it is given"}).many().word(where_words),
    row<&Support::who_comes>("who_comes", {"vem som kommer", "who comes"}).translated(prose_text),
    row<&Support::cared_for>("cared_for", {"vem som är hos den närstående under tiden",
                                           "who is with the cared-for person meanwhile"})
        .with_marks()
        .translated(prose_text),
    row<&Support::if_no>("if_no", {"vad man kan göra när den närstående säger nej",
                                   "what can be done when the cared-for person says no"})
        .with_marks()
        .translated(careful),
    row<&Support::ages>("ages", {"vilka åldrar det är för", "which ages it is for"})
        .mapping(ages_table),
    sensitive_field<Support>,
    contact_field<Support>,
    spoken_field<Support>,
    interpreter_field<Support>,
    questions_field<Support>,
    videos_field<Support>,
    review_field<Support>,
    aliases_field<Support>,
};
constexpr Derived support_derived[] = {
    id_row<Support>,
    head_row<Support>,
    derived<&Support::direction,
            [](const Support& support, const Vocabulary& vocabulary) {
                if (support.kind || !support.form) {
                    return support.kind.value_or(SupportDirection::direct);
                }
                return vocabulary.support_forms[*support.form].direction;
            }>("direction", {"sorten, annars stödformens", "the kind, else that of the form"}),
    body_row<Support>,
};
constexpr Condition support_conditions[] = {
    {.kind = Condition::Kind::needs,
     .keys = {"offered", "see"},
     .mistake = &mistake::elsewhere_without_whom,
     .word = "elsewhere"},
};
constexpr FieldTable support_table = table_of<Support>({.name = "support",
                                                        .title = {"ett stöd", "a support"},
                                                        .fields = support_rows,
                                                        .derived = support_derived,
                                                        .conditions = support_conditions});

}  // namespace

const FieldTable& support_fields() { return support_table; }

}  // namespace lykta
