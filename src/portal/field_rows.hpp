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

inline constexpr RecordKind contact_kinds[] = {RecordKind::contact};

}  // namespace lykta::field_rows
