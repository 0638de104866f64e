// The fields of the program's own tables: content/languages.yaml, words.yaml and vocabulary/*.yaml.

#include "language/language.hpp"
#include "portal/field_rows.hpp"
#include "portal/vocabulary.hpp"

namespace lykta {

namespace {

using namespace field_rows;

constexpr Field code_field{
    .key = "code", .type = slug, .required = true, .description = {"koden", "the code"}};
constexpr Field label_field{.key = "label",
                            .required = true,
                            .translation = prose_text,
                            .description = {"svenska ord för koden", "Swedish words for it"}};
constexpr Field other_names_field{
    .key = "aliases", .many = true, .description = {"andra namn", "other names"}};
constexpr Field description_field{.key = "description",
                                  .translation = prose_text,
                                  .description = {"en mening om vad det är", "what it is"}};
constexpr Field share_field{.key = "share",
                            .type = integer,
                            .minimum = 0,
                            .maximum = 100,
                            .unit = "per cent",
                            .description = {"andel i undersökningen", "share in the survey"}};

constexpr AllowedWord direction_words[] = {
    allowed("direct", SupportDirection::direct),
    allowed("indirect", SupportDirection::indirect),
};
constexpr Field support_form_rows[] = {
    code_field,
    label_field,
    {.key = "kind",
     .type = word,
     .required = true,
     .words = direction_words,
     .description = {"direkt eller indirekt", "direct or indirect"}},
    share_field,
    {.key = "channel",
     .type = boolean,
     .description = {"ett sätt att informera", "a way to inform"}},
    {.key = "variants", .many = true, .description = {"sorter av stödformen", "its variants"}},
    other_names_field,
    description_field,
    {.key = "text",
     .translation = prose_text,
     .description = {"några meningar om vad det kan vara", "some sentences on what it can be"}},
};
constexpr FieldTable support_form_table{
    "support-form", {"en stödform", "a support form"}, support_form_rows};

constexpr AllowedWord minor_words[] = {
    allowed("no", Minor::no, "false"),
    allowed("maybe", Minor::maybe),
    allowed("yes", Minor::yes, "true"),
};
constexpr Field target_group_rows[] = {
    code_field,
    label_field,
    share_field,
    {.key = "minor",
     .type = word,
     .words = minor_words,
     .description = {"om gruppen är barn och unga", "whether they are under 18"}},
    other_names_field,
    description_field,
};
constexpr FieldTable target_group_table{
    "target-group", {"en målgrupp", "a target group"}, target_group_rows};

// Who decides and who applies is translated with the care of all that is about rights.
constexpr Field careful_label_field{.key = "label",
                                    .required = true,
                                    .translation = careful,
                                    .description = label_field.description};

constexpr Field access_route_rows[] = {
    code_field,
    careful_label_field,
    {.key = "tag",
     .required = true,
     .translation = careful,
     .description = {"några få ord", "a few words"}},
    other_names_field,
};
constexpr FieldTable access_route_table{
    "access-route", {"en väg till stöd", "an access route"}, access_route_rows};

constexpr Field role_title_rows[] = {
    code_field,
    label_field,
    {.key = "definite",
     .required = true,
     .translation = prose_text,
     .description = {"bestämd form", "the definite form"}},
    other_names_field,
};
constexpr FieldTable role_title_table{"role-title", {"en roll", "a role"}, role_title_rows};

constexpr Field applicant_rows[] = {
    code_field,
    careful_label_field,
    {.key = "staff",
     .required = true,
     .translation = careful,
     .description = {"detsamma, sagt till personal", "the same, said to staff"}},
    other_names_field,
};
constexpr FieldTable applicant_table{"applicant", {"en sökande", "an applicant"}, applicant_rows};

constexpr Field category_rows[] = {code_field, label_field, other_names_field};
constexpr FieldTable category_table{
    "partner-category", {"en kategori", "a category"}, category_rows};

constexpr Field counted_rows[] = {
    {.key = "one",
     .translation = SegmentKind::word,
     .description = {"formen för en", "the form for one"}},
    {.key = "other",
     .required = true,
     .translation = SegmentKind::word,
     .description = {"formen för flera", "the form for several"}},
};
constexpr FieldTable counted_table{"word.sv", {"ett ord", "a word"}, counted_rows, "other"};

constexpr Field word_rows[] = {
    {.key = "key", .type = slug, .required = true, .description = {"nyckeln", "the key"}},
    {.key = "sv",
     .type = mapping,
     .required = true,
     .nested = &counted_table,
     .description = {"orden på svenska", "the words in Swedish"}},
    {.key = "careful",
     .type = boolean,
     .description = {"rör pengar, beslut eller rättigheter",
                     "is about money, decisions or rights"}},
    {.key = "note", .description = {"till översättare", "for translators"}},
};
constexpr FieldTable word_table{"word", {"ett ord", "a word"}, word_rows};

constexpr AllowedWord dir_words[] = {
    allowed("ltr", Direction::ltr),
    allowed("rtl", Direction::rtl),
};
constexpr AllowedWord plural_words[] = {
    allowed("zero", PluralCategory::zero), allowed("one", PluralCategory::one),
    allowed("two", PluralCategory::two),   allowed("few", PluralCategory::few),
    allowed("many", PluralCategory::many), allowed("other", PluralCategory::other),
};
constexpr Field language_rows[] = {
    {.key = "tag", .required = true, .description = {"BCP 47-taggen", "the BCP 47 tag"}},
    {.key = "endonym",
     .required = true,
     .description = {"namnet på språket självt", "its name in itself"}},
    {.key = "sv", .required = true, .description = {"namnet på svenska", "its Swedish name"}},
    {.key = "dir",
     .type = word,
     .required = true,
     .words = dir_words,
     .description = {"skrivriktning", "direction"}},
    {.key = "script", .description = {"skrift", "script"}},
    {.key = "plural",
     .type = word,
     .many = true,
     .words = plural_words,
     .description = {"pluralformer", "plural categories"}},
    {.key = "dates", .description = {"varifrån datumord tas", "where date words come from"}},
    {.key = "collation", .description = {"sorteringsordning", "order of sorting"}},
    {.key = "variant_of", .description = {"språket det är en form av", "what it varies"}},
    {.key = "national_minority",
     .type = boolean,
     .description = {"nationellt minoritetsspråk", "a national minority language"}},
    {.key = "video_only", .type = boolean, .description = {"har ingen skrift", "has no writing"}},
    {.key = "unsourced",
     .type = boolean,
     .description = {"väntar på att en talare bekräftar", "waits for a speaker"}},
    {.key = "note", .description = {"anmärkning", "remark"}},
};
constexpr FieldTable language_table{"language", {"ett språk", "a language"}, language_rows};

constexpr Field glossary_rows[] = {
    {.key = "term",
     .required = true,
     .translation = prose_text,
     .description = {"ordet", "the word"}},
    {.key = "forms",
     .many = true,
     .description = {"andra former av ordet", "other forms of the word"}},
    {.key = "meaning",
     .required = true,
     .translation = careful,
     .description = {"vad det betyder, i en eller två meningar",
                     "what it means, in a sentence or two"}},
    {.key = "health_care",
     .translation = careful,
     .description = {"vad det betyder i vården, om det är något annat",
                     "what it means in health care, where that is another thing"}},
    {.key = "in_texts",
     .type = boolean,
     .description = {"nej: ordet är så vanligt att texter inte förklarar det",
                     "no: so common a word that texts do not explain it"}},
    pages_field,
};
constexpr FieldTable glossary_table{
    "glossary", {"ett ord i ordlistan", "a word of the glossary"}, glossary_rows};

}  // namespace

const FieldTable& vocabulary_fields(VocabularyKind kind) {
    switch (kind) {
        case VocabularyKind::support_form: return support_form_table;
        case VocabularyKind::target_group: return target_group_table;
        case VocabularyKind::access_route: return access_route_table;
        case VocabularyKind::applicant: return applicant_table;
        case VocabularyKind::role_title: return role_title_table;
        case VocabularyKind::partner_category: return category_table;
    }
    return category_table;
}

const FieldTable& word_fields() { return word_table; }

const FieldTable& language_fields() { return language_table; }

const FieldTable& glossary_fields() { return glossary_table; }

}  // namespace lykta
