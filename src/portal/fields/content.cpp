// The fields of the program's own tables: content/languages.yaml, words.yaml and vocabulary/*.yaml.

#include "base/enumeration.hpp"
#include "base/holidays.hpp"
#include "language/language.hpp"
#include "portal/fields/rows.hpp"
#include "portal/glossary.hpp"
#include "portal/vocabulary.hpp"
#include "portal/words.hpp"

#include <iterator>

namespace lykta {

namespace {

using namespace field_rows;

template <typename Code>
constexpr Field code_field = row<&Code::id>("code", {"koden", "the code"}).required().of(slug);
template <typename Code>
constexpr Field label_field = row<&Code::label>("label",
                                                {"svenska ord för koden", "Swedish words for it"})
                                  .required()
                                  .translated(prose_text);
template <typename Code>
constexpr Field other_names_field =
    row<&Code::aliases>("aliases", {"andra namn", "other names"}).many();
template <typename Code>
constexpr Field description_field =
    row<&Code::description>("description", {"en mening om vad det är", "what it is"})
        .translated(prose_text);
template <typename Code>
constexpr Field share_field = row<&Code::share>("share",
                                                {"andel i undersökningen", "share in the survey"})
                                  .integer(0, 100, "per cent");

constexpr AllowedWord direction_words[] = {
    allowed("direct", SupportDirection::direct),
    allowed("indirect", SupportDirection::indirect),
};
constexpr Field support_form_rows[] = {
    code_field<SupportForm>,
    label_field<SupportForm>,
    row<&SupportForm::direction>("kind", {"direkt eller indirekt", "direct or indirect"})
        .required()
        .word(direction_words),
    share_field<SupportForm>,
    row<&SupportForm::channel>("channel", {"ett sätt att informera", "a way to inform"})
        .of(boolean),
    row<&SupportForm::variants>("variants", {"sorter av stödformen", "its variants"}).many(),
    other_names_field<SupportForm>,
    description_field<SupportForm>,
    row<&SupportForm::text>(
        "text", {"några meningar om vad det kan vara", "some sentences on what it can be"})
        .translated(prose_text),
};
constexpr FieldTable support_form_table =
    table_of<SupportForm>({.name = "support-form",
                           .title = {"en stödform", "a support form"},
                           .fields = support_form_rows});

constexpr AllowedWord minor_words[] = {
    allowed("no", Minor::no, "false"),
    allowed("maybe", Minor::maybe),
    allowed("yes", Minor::yes, "true"),
};
constexpr Field target_group_rows[] = {
    code_field<TargetGroup>,
    label_field<TargetGroup>,
    share_field<TargetGroup>,
    row<&TargetGroup::minor>("minor", {"om gruppen är barn och unga", "whether they are under 18"})
        .word(minor_words),
    other_names_field<TargetGroup>,
    description_field<TargetGroup>,
};
constexpr FieldTable target_group_table =
    table_of<TargetGroup>({.name = "target-group",
                           .title = {"en målgrupp", "a target group"},
                           .fields = target_group_rows});

// Who decides and who applies is translated with the care of all that is about rights.
template <typename Code>
constexpr Field careful_label_field =
    row<&Code::label>("label", label_field<Code>.description).required().translated(careful);

constexpr Field access_route_rows[] = {
    code_field<AccessRoute>,
    careful_label_field<AccessRoute>,
    row<&AccessRoute::tag>("tag", {"några få ord", "a few words"}).required().translated(careful),
    other_names_field<AccessRoute>,
};
constexpr FieldTable access_route_table =
    table_of<AccessRoute>({.name = "access-route",
                           .title = {"en väg till stöd", "an access route"},
                           .fields = access_route_rows});

constexpr Field role_title_rows[] = {
    code_field<RoleTitle>,
    label_field<RoleTitle>,
    row<&RoleTitle::definite>("definite", {"bestämd form", "the definite form"})
        .required()
        .translated(prose_text),
    other_names_field<RoleTitle>,
};
constexpr FieldTable role_title_table = table_of<RoleTitle>(
    {.name = "role-title", .title = {"en roll", "a role"}, .fields = role_title_rows});

constexpr Field applicant_rows[] = {
    code_field<Applicant>,
    careful_label_field<Applicant>,
    row<&Applicant::staff>("staff", {"detsamma, sagt till personal", "the same, said to staff"})
        .required()
        .translated(careful),
    other_names_field<Applicant>,
};
constexpr FieldTable applicant_table = table_of<Applicant>(
    {.name = "applicant", .title = {"en sökande", "an applicant"}, .fields = applicant_rows});

constexpr Field category_rows[] = {code_field<PartnerCategory>, label_field<PartnerCategory>,
                                   other_names_field<PartnerCategory>};
constexpr FieldTable category_table = table_of<PartnerCategory>(
    {.name = "partner-category", .title = {"en kategori", "a category"}, .fields = category_rows});

constexpr Field counted_rows[] = {
    row<&WrittenForms::one>("one", {"formen för en", "the form for one"})
        .translated(SegmentKind::word),
    row<&WrittenForms::other>("other", {"formen för flera", "the form for several"})
        .required()
        .translated(SegmentKind::word),
};
constexpr FieldTable counted_table = table_of<WrittenForms>({.name = "word.sv",
                                                             .title = {"ett ord", "a word"},
                                                             .fields = counted_rows,
                                                             .shorthand = "other"});

constexpr Field word_rows[] = {
    row<&WrittenWord::id>("key", {"nyckeln", "the key"}).required().of(slug),
    row<&WrittenWord::forms>("sv", {"orden på svenska", "the words in Swedish"})
        .required()
        .mapping(counted_table),
    row<&WrittenWord::careful>(
        "careful", {"rör pengar, beslut eller rättigheter", "is about money, decisions or rights"})
        .of(boolean),
    row<&WrittenWord::note>("note", {"till översättare", "for translators"}),
};
constexpr FieldTable word_table =
    table_of<WrittenWord>({.name = "word", .title = {"ett ord", "a word"}, .fields = word_rows});

constexpr AllowedWord dir_words[] = {
    allowed("ltr", Direction::ltr),
    allowed("rtl", Direction::rtl),
};
constexpr AllowedWord plural_words[] = {
    allowed("zero", PluralCategory::zero), allowed("one", PluralCategory::one),
    allowed("two", PluralCategory::two),   allowed("few", PluralCategory::few),
    allowed("many", PluralCategory::many), allowed("other", PluralCategory::other),
};
constexpr AllowedWord clock_words[] = {
    allowed("colon", Clock::colon),
    allowed("point", Clock::point),
};
constexpr Field language_rows[] = {
    row<&Language::tag>("tag", {"BCP 47-taggen", "the BCP 47 tag"}).required(),
    row<&Language::endonym>("endonym", {"namnet på språket självt", "its name in itself"})
        .required(),
    row<&Language::swedish>("sv", {"namnet på svenska", "its Swedish name"}).required(),
    row<&Language::direction>("dir", {"skrivriktning", "direction"}).required().word(dir_words),
    row<&Language::script>("script", {"skrift", "script"}),
    row<&Language::plural>("plural", {"pluralformer", "plural categories"})
        .many()
        .word(plural_words),
    row<&Language::dates>("dates", {"varifrån datumord tas", "where date words come from"}),
    row<&Language::own_calendar>("own_calendar",
                                 {"ja: månader och dagar heter som i översättningarna",
                                  "yes: months and days are called what the translations say"})
        .of(boolean),
    row<&Language::collation>("collation", {"sorteringsordning", "order of sorting"}),
    row<&Language::variant_of>("variant_of", {"språket det är en form av", "what it varies"}),
    row<&Language::minority>("minority", {"nationellt minoritetsspråk som det är en form av",
                                          "the national minority language that it is a form of"}),
    row<&Language::comma>("comma", {"mellan en listas delar", "between the items of a list"}),
    row<&Language::semicolon>("semicolon", {"mellan grupper av delar", "between groups of items"}),
    row<&Language::clock>("clock",
                          {"punkt eller kolon i klockslag", "point or colon in times of day"})
        .word(clock_words),
    row<&Language::plural_rule>("plural_rule", {"vilken form ett tal får, som gettext skriver det",
                                                "which form a number takes, as gettext writes it"}),
    row<&Language::video_only>("video_only", {"har ingen skrift", "has no writing"}).of(boolean),
    row("unsourced", {"väntar på att en talare bekräftar", "waits for a speaker"},
        kept_nowhere("for those who edit the table"))
        .of(boolean),
    row("note", {"anmärkning", "remark"}, kept_nowhere("for those who edit the table")),
};
/// What the table says of dates, as ICU's locale: "icu" is the tag itself, "icu:xx" is xx, and
/// "own" none.
std::string date_locale(const std::string& dates, const std::string& tag) {
    if (dates == "icu") return tag;
    return dates.starts_with("icu:") ? dates.substr(4) : std::string();
}

constexpr Derived language_derived[] = {
    derived<&Language::dates,
            [](const Language& language, const Vocabulary& /*vocabulary*/) {
                return date_locale(language.dates, language.tag);
            }>("dates", {"ICU:s språk för datum", "ICU's locale for dates"}),
    derived<&Language::plural,
            [](const Language& language, const Vocabulary& /*vocabulary*/) {
                return language.plural.empty() ? std::vector{PluralCategory::other}
                                               : language.plural;
            }>("plural", {"pluralformer, minst en", "plural categories, at least one"}),
};
constexpr FieldTable language_table = table_of<Language>({.name = "language",
                                                          .title = {"ett språk", "a language"},
                                                          .fields = language_rows,
                                                          .derived = language_derived});

constexpr AllowedWord weekday_words[] = {
    allowed("monday", Weekday::monday),       allowed("tuesday", Weekday::tuesday),
    allowed("wednesday", Weekday::wednesday), allowed("thursday", Weekday::thursday),
    allowed("friday", Weekday::friday),       allowed("saturday", Weekday::saturday),
    allowed("sunday", Weekday::sunday),
};
constexpr Field holiday_rows[] = {
    code_field<Holiday>,
    row<&Holiday::name>("name", {"vad dagen heter", "what the day is called"}).required(),
    row<&Holiday::easter>("easter", {"dagar från påskdagen", "days from Easter Sunday"})
        .integer(-60, 60, "days"),
    row<&Holiday::month>("month", {"månaden", "the month"}).integer(1, 12),
    row<&Holiday::day>("day", {"dagen i månaden", "the day of the month"}).integer(1, 31),
    row<&Holiday::weekday>("weekday", {"den första sådana veckodagen från den dagen",
                                       "the first such weekday from that day on"})
        .word(weekday_words),
};
constexpr FieldTable holiday_table = table_of<Holiday>(
    {.name = "holiday", .title = {"en helgdag", "a holiday"}, .fields = holiday_rows});

constexpr Field glossary_rows[] = {
    row<&Term::term>("term", {"ordet", "the word"}).required().translated(prose_text),
    row<&Term::forms>("forms", {"andra former av ordet", "other forms of the word"}).many(),
    row<&Term::meaning>("meaning", {"vad det betyder, i en eller två meningar",
                                    "what it means, in a sentence or two"})
        .required()
        .translated(careful),
    row<&Term::health_care>("health_care",
                            {"vad det betyder i vården, om det är något annat",
                             "what it means in health care, where that is another thing"})
        .translated(careful),
    row<&Term::in_texts>("in_texts", {"nej: ordet är så vanligt att texter inte förklarar det",
                                      "no: so common a word that texts do not explain it"})
        .of(boolean),
    row<&Term::pages>("pages", {"sidor att läsa", "pages to read"}).many().reference(page_kinds),
};
constexpr Derived term_derived[] = {
    {"id", {"ordet som adress", "the word as an address"}, at<&Term::id>(), nullptr},
};
constexpr FieldTable glossary_table =
    table_of<Term>({.name = "glossary",
                    .title = {"ett ord i ordlistan", "a word of the glossary"},
                    .fields = glossary_rows,
                    .derived = term_derived});

constexpr VocabularyFacts vocabulary_rows[] = {
    {VocabularyKind::support_form,
     "vocabulary/support-forms",
     "support-form",
     {"stödformerna", "the support forms"},
     support_form_table},
    {VocabularyKind::target_group,
     "vocabulary/target-groups",
     "target-group",
     {"målgrupperna", "the target groups"},
     target_group_table},
    {VocabularyKind::access_route,
     "vocabulary/access-routes",
     "access-route",
     {"vägarna till stöd", "the access routes"},
     access_route_table},
    {VocabularyKind::applicant,
     "vocabulary/applicants",
     "applicant",
     {"dem som kan ansöka", "those who can apply"},
     applicant_table},
    {VocabularyKind::role_title,
     "vocabulary/role-titles",
     "role-title",
     {"rollerna", "the roles"},
     role_title_table},
    {VocabularyKind::partner_category,
     "vocabulary/partner-categories",
     "partner-category",
     {"kategorierna", "the categories"},
     category_table},
};
static_assert(std::size(vocabulary_rows) == enumerator_count<VocabularyKind>);

}  // namespace

std::span<const VocabularyFacts> vocabularies() { return vocabulary_rows; }

const VocabularyFacts& facts(VocabularyKind kind) {
    return vocabulary_rows[static_cast<std::size_t>(kind)];
}

const FieldTable& word_fields() { return word_table; }

const FieldTable& language_fields() { return language_table; }
const FieldTable& holiday_fields() { return holiday_table; }

const FieldTable& glossary_fields() { return glossary_table; }

}  // namespace lykta
