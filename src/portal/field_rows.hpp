#pragma once
// Rows that several field tables share, and a maker of allowed words. For the files fields_*.cpp
// alone: everyone else asks fields.hpp.

#include "portal/fields.hpp"
#include "portal/records.hpp"

namespace lykta::field_rows {

using enum FieldType;

inline constexpr auto prose_text = SegmentKind::prose;
inline constexpr auto careful = SegmentKind::decision_and_money;

template <typename Enumeration>
constexpr AllowedWord allowed(std::string_view word, Enumeration value,
                              std::string_view synonym = {}, std::string_view other_synonym = {}) {
    return {word, static_cast<int>(value), synonym, other_synonym};
}

inline constexpr Field review_rows[] = {
    {.key = "owner",
     .type = code,
     .vocabulary = VocabularyKind::role_title,
     .description = {"rollen som svarar för texten", "the role that answers for the text"}},
    {.key = "reviewed",
     .type = date,
     .description = {"när texten senast granskades", "when the text was last reviewed"}},
};
inline constexpr FieldTable review_table{"review", {"en granskning", "a review"}, review_rows};

inline constexpr Field spoken_rows[] = {
    {.key = "tag",
     .type = language,
     .required = true,
     .description = {"språkets tagg, till exempel fi", "the language's tag, such as fi"}},
    {.key = "note",
     .translation = prose_text,
     .description = {"till exempel efter överenskommelse", "by agreement, for instance"}},
};
inline constexpr FieldTable spoken_table{
    "spoken", {"ett språk som talas", "a language that is spoken"}, spoken_rows, "tag"};

inline constexpr Field review_field{
    .key = "review",
    .type = mapping,
    .nested = &review_table,
    .description = {"vem som har granskat, och när", "who has reviewed it, and when"}};
inline constexpr Field aliases_field{
    .key = "aliases",
    .type = slug,
    .many = true,
    .description = {"tidigare id, som leder hit", "former ids, which lead here"}};
inline constexpr Field spoken_field{
    .key = "languages",
    .type = mapping,
    .many = true,
    .nested = &spoken_table,
    .description = {"språk som talas", "languages that are spoken"}};
inline constexpr Field question_rows[] = {
    {.key = "question",
     .required = true,
     .translation = prose_text,
     .description = {"frågan, som läsaren skulle ställa den", "the question, as readers ask it"}},
    {.key = "answer",
     .required = true,
     .translation = careful,
     .description = {"svaret, i några meningar", "the answer, in some sentences"}},
};
inline constexpr FieldTable question_table{"question", {"en fråga", "a question"}, question_rows};

inline constexpr Field video_rows[] = {
    {.key = "title",
     .required = true,
     .translation = prose_text,
     .description = {"vad filmen heter", "what the film is called"}},
    {.key = "url",
     .type = url,
     .required = true,
     .description = {"var filmen finns", "where the film is"}},
    {.key = "language",
     .type = language,
     .required = true,
     .description = {"språket i filmen, swl för svenskt teckenspråk",
                     "the language of the film, swl for Swedish Sign Language"}},
    {.key = "minutes",
     .type = integer,
     .minimum = 1,
     .maximum = 600,
     .unit = "minutes",
     .description = {"hur lång den är", "how long it is"}},
};
inline constexpr FieldTable video_table{"video", {"en film", "a film"}, video_rows};

inline constexpr Field questions_field{
    .key = "questions",
    .type = mapping,
    .many = true,
    .nested = &question_table,
    .description = {"frågor som läsare ställer, med svar", "what readers ask, with answers"}};
inline constexpr Field videos_field{
    .key = "videos",
    .type = mapping,
    .many = true,
    .nested = &video_table,
    .description = {"filmer, till exempel på teckenspråk", "films, in sign language for instance"}};
inline constexpr Field interpreter_field{
    .key = "interpreter",
    .type = boolean,
    .description = {"om tolk går att få", "whether there can be an interpreter"}};
inline constexpr Field sensitive_field{
    .key = "sensitive",
    .type = boolean,
    .description = {"om sidan ska ha neutral rubrik och adress",
                    "whether title and address must be neutral"}};
inline constexpr Field title_field{.key = "title",
                                   .required = true,
                                   .translation = prose_text,
                                   .description = {"rubriken", "the title"}};
inline constexpr Field summary_field{.key = "summary",
                                     .required = true,
                                     .translation = prose_text,
                                     .description = {"en eller två meningar", "a sentence or two"}};

inline constexpr AllowedWord audience_words[] = {
    allowed("all", Audience::all, "alla"),
    allowed("child", Audience::child, "barn"),
    allowed("youth", Audience::youth, "ung", "unga"),
    allowed("staff", Audience::staff, "personal"),
};

inline constexpr Field audience_field{.key = "audience",
                                      .type = word,
                                      .words = audience_words,
                                      .description = {"vilka det är för", "whom it is for"}};
inline constexpr Field order_field{
    .key = "order",
    .type = integer,
    .minimum = -1000,
    .maximum = 1000,
    .description = {"plats i listor, låga tal först", "place in lists, low numbers first"}};

/// themes/lykta/drawings has a file for each.
inline constexpr AllowedWord drawing_words[] = {
    {"bear", 0, "björn"},
    {"bed", 0, "säng"},
    {"book", 0, "bok"},
    {"bottle", 0, "flaska"},
    {"bus", 0, "buss"},
    {"calendar", 0, "kalender"},
    {"cane", 0, "käpp"},
    {"child", 0, "barn"},
    {"clock", 0, "klocka"},
    {"cloud", 0, "moln"},
    {"cup", 0, "kopp"},
    {"dice", 0, "tärning"},
    {"family", 0, "familj"},
    {"form", 0, "blankett"},
    {"glass", 0, "glas"},
    {"hands", 0, "händer"},
    {"heart", 0, "hjärta"},
    {"home-care", 0, "hemtjänst"},
    {"hospital", 0, "sjukhus"},
    {"house", 0, "hus"},
    {"key", 0, "nyckel"},
    {"lamp", 0, "lykta"},
    {"leaf", 0, "blad"},
    {"letter", 0, "brev"},
    {"lifebuoy", 0, "livboj"},
    {"mind", 0, "sinne"},
    {"money", 0, "pengar"},
    {"moon", 0, "måne"},
    {"no", 0, "nej"},
    {"paw", 0, "tass"},
    {"people", 0, "människor"},
    {"person", 0, "människa"},
    {"phone", 0, "telefon"},
    {"pill", 0, "tablett"},
    {"puzzle", 0, "pussel"},
    {"question", 0, "fråga"},
    {"road", 0, "väg"},
    {"school", 0, "skola"},
    {"screen", 0, "skärm"},
    {"search", 0, "sök"},
    {"shield", 0, "sköld"},
    {"sibling", 0, "syskon"},
    {"star", 0, "stjärna"},
    {"stop", 0, "stopp"},
    {"sun", 0, "sol"},
    {"talk", 0, "prat"},
    {"tired", 0, "trött"},
    {"umbrella", 0, "paraply"},
    {"wheelchair", 0, "rullstol"},
    {"window", 0, "fönster"},
    {"work", 0, "arbete"},
};
inline constexpr Field drawing_field{
    .key = "drawing",
    .type = word,
    .words = drawing_words,
    .description = {"teckningen bredvid rubriken", "the drawing beside the title"}};

inline constexpr AllowedWord channel_words[] = {
    allowed("phone", ChannelKind::phone, "telefon"),
    allowed("sms", ChannelKind::sms),
    allowed("chat", ChannelKind::chat, "chatt"),
    allowed("form", ChannelKind::form, "formulär"),
    allowed("visit", ChannelKind::visit, "besök"),
    allowed("video", ChannelKind::video),
    allowed("relay", ChannelKind::relay, "bildtelefoni"),
};

inline constexpr Field channel_rows[] = {
    {.key = "kind",
     .type = word,
     .required = true,
     .words = channel_words,
     .description = {"sorts väg", "the kind of channel"}},
    {.key = "url", .type = url, .description = {"adressen", "the address"}},
    {.key = "number", .type = phone, .description = {"numret", "the number"}},
    {.key = "hours", .type = hours, .description = {"dagar och tider", "days and times"}},
    {.key = "note", .translation = prose_text, .description = {"mer om vägen", "more about it"}},
};
inline constexpr FieldTable channel_table{
    "channel", {"en väg att nå kontakten", "a channel"}, channel_rows};

inline constexpr AllowedWord per_words[] = {
    allowed("hour", CostPer::hour, "timme"),
    allowed("day", CostPer::day, "dag"),
    allowed("night", CostPer::night, "natt", "dygn"),
    allowed("week", CostPer::week, "vecka"),
    allowed("month", CostPer::month, "månad"),
    allowed("occasion", CostPer::occasion, "gång", "tillfälle"),
    allowed("year", CostPer::year, "år"),
};

inline constexpr Field cost_rows[] = {
    {.key = "amount",
     .type = integer,
     .minimum = 0,
     .maximum = 1'000'000,
     .unit = "SEK",
     .description = {"hela kronor, 0 om det är gratis", "whole kronor, 0 where it is free"}},
    {.key = "per",
     .type = word,
     .words = per_words,
     .description = {"vad beloppet gäller", "what the amount is for"}},
    {.key = "note",
     .translation = careful,
     .description = {"mer om kostnaden", "more about the cost"}},
};
inline constexpr FieldTable cost_table{"cost", {"en kostnad", "a cost"}, cost_rows};
inline constexpr Field cost_field{.key = "cost",
                                  .type = mapping,
                                  .nested = &cost_table,
                                  .description = {"vad det kostar", "what it costs"}};

inline constexpr RecordKind contact_kinds[] = {RecordKind::contact};
inline constexpr RecordKind support_kinds[] = {RecordKind::support};
inline constexpr RecordKind help_line_kinds[] = {RecordKind::help_line};
inline constexpr RecordKind page_kinds[] = {RecordKind::page};
inline constexpr RecordKind law_kinds[] = {RecordKind::law};
inline constexpr RecordKind organization_kinds[] = {RecordKind::organization};

inline constexpr Field contact_field{.key = "contact",
                                     .type = reference,
                                     .references = contact_kinds,
                                     .description = {"vem man ringer", "whom to call"}};
inline constexpr Field shared_with_field{
    .key = "shared_with",
    .type = reference,
    .many = true,
    .references = organization_kinds,
    .description = {"vilka som ordnar det tillsammans med kommunen",
                    "who offers it together with the municipality"}};
inline constexpr Field form_field{.key = "form",
                                  .type = code,
                                  .vocabulary = VocabularyKind::support_form,
                                  .description = {"stödform", "the form of support"}};
inline constexpr Field target_groups_field{.key = "for",
                                           .type = code,
                                           .many = true,
                                           .vocabulary = VocabularyKind::target_group,
                                           .description = {"målgrupper", "target groups"}};

constexpr Field references_field(std::string_view key, std::span<const RecordKind> kinds,
                                 Bilingual description) {
    return {.key = key,
            .type = reference,
            .many = true,
            .references = kinds,
            .description = description};
}

// Where a text leads on to.
inline constexpr Field supports_field =
    references_field("supports", support_kinds, {"stöd som kan passa", "support that may fit"});
inline constexpr Field contacts_field =
    references_field("contacts", contact_kinds, {"vem man ringer", "whom to call"});
inline constexpr Field help_lines_field =
    references_field("help_lines", help_line_kinds, {"stödlinjer", "help lines"});
inline constexpr Field pages_field =
    references_field("pages", page_kinds, {"sidor att läsa", "pages to read"});
inline constexpr Field laws_field = references_field(
    "laws", law_kinds, {"lagar som texten bygger på", "laws that the text rests on"});

inline constexpr Field expert_review_rows[] = {
    {.key = "by", .description = {"vem som har läst", "who has read it"}},
    {.key = "reviewed", .type = date, .description = {"när", "when"}},
};
inline constexpr FieldTable expert_review_table{
    "expert_review",
    {"en granskning av någon sakkunnig", "a review by an expert"},
    expert_review_rows,
    "by"};
inline constexpr Field expert_review_field{
    .key = "expert_review",
    .type = mapping,
    .nested = &expert_review_table,
    .description = {"vem sakkunnig som har läst, tomt tills någon har det",
                    "the expert who has read it, empty until someone has"}};
inline constexpr Field source_field{
    .key = "source",
    .many = true,
    .required = true,
    .description = {"varifrån uppgifterna kommer", "where the facts were read"}};

}  // namespace lykta::field_rows
