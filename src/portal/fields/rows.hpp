#pragma once
// Rows that several field tables share, each for the record that it is asked for
// (`title_field<Page>`), and makers of allowed words and tables. For the files of this folder
// alone: everyone else asks fields.hpp.

#include "portal/fields/fields.hpp"
#include "portal/fields/values.hpp"
#include "portal/phone.hpp"
#include "portal/records.hpp"

#include <utility>

namespace lykta::field_rows {

using enum FieldType;

inline constexpr auto prose_text = SegmentKind::prose;
inline constexpr auto careful = SegmentKind::decision_and_money;

template <typename Enumeration>
constexpr AllowedWord allowed(std::string_view word, Enumeration value,
                              std::string_view synonym = {}, std::string_view other_synonym = {}) {
    return {word, static_cast<int>(value), synonym, other_synonym};
}

/// Says of a field, one thing after the other, what is not as in most: a text that is not
/// translated, one, and not required.
struct Row : Field {
    consteval Row(std::string_view its_key, Bilingual its_description, Member member) {
        key = its_key;
        description = its_description;
        in = member;
    }
    consteval Row many() const {
        return with([](Row& row) { row.Field::many = true; });
    }
    consteval Row required() const {
        return with([](Row& row) { row.Field::required = true; });
    }
    consteval Row translated(SegmentKind how) const {
        return with([&](Row& row) { row.translation = how; });
    }
    /// Links and emphasis may stand in it, as in prose.
    consteval Row with_marks() const {
        return with([](Row& row) { row.inline_prose = true; });
    }
    consteval Row of(FieldType its_type, std::string_view its_unit = {}) const {
        return with([&](Row& row) {
            row.type = its_type;
            row.unit = its_unit;
        });
    }
    consteval Row code(VocabularyKind its_vocabulary) const {
        return of(FieldType::code).with([&](Row& row) { row.vocabulary = its_vocabulary; });
    }
    consteval Row word(std::span<const AllowedWord> its_words) const {
        return of(FieldType::word).with([&](Row& row) { row.words = its_words; });
    }
    consteval Row settings(std::span<const AllowedWord> its_words) const {
        return of(FieldType::settings).with([&](Row& row) { row.words = its_words; });
    }
    consteval Row reference(std::span<const RecordKind> kinds) const {
        return of(FieldType::reference).with([&](Row& row) { row.references = kinds; });
    }
    consteval Row mapping(const FieldTable& table) const {
        return of(FieldType::mapping).with([&](Row& row) { row.nested = &table; });
    }
    consteval Row integer(int least, int most, std::string_view its_unit = {}) const {
        return of(FieldType::integer, its_unit).with([&](Row& row) {
            row.minimum = least;
            row.maximum = most;
        });
    }

private:
    template <typename Change>
    consteval Row with(Change change) const {
        Row changed = *this;
        change(changed);
        return changed;
    }
};

/// `row<&Support::title>("title", {"rubriken", "the title"}).required().translated(prose_text)`
template <auto... path>
consteval Row row(std::string_view key, Bilingual description) {
    return {key, description, at<path...>()};
}
/// Of a key that no member keeps.
consteval Row row(std::string_view key, Bilingual description, Member nowhere) {
    return {key, description, nowhere};
}

/// A table of the fields that fill a Struct. What is said of a row here holds when it compiles.
template <typename Struct>
consteval FieldTable table_of(FieldTable table) {
    table.owner = &owner_of<Struct>;
    const auto check = [&](const Member& in, const Bilingual& description) {
        if (description.sv.empty() || description.en.empty()) {
            throw "a row says in both languages what it is";
        }
        if (!in.kept() && in.nowhere.empty()) throw "a row reaches a member, or says why not";
        if (in.kept() && in.path[0].from != table.owner) {
            throw "a row reaches a member of its own table's struct";
        }
    };
    for (const Field& field : table.fields) {
        check(field.in, field.description);
        const Owner* filled = field.in.kept() ? field.in.type->fields : nullptr;
        if (field.nested != nullptr ? field.nested->owner != filled : filled != nullptr) {
            throw "a mapping's own table is of the struct that its member holds";
        }
    }
    for (const Derived& row : table.derived) check(row.in, row.description);
    return table;
}

/// A member that is made of others when a record has been read: make is given the record.
template <auto member, auto make>
consteval Derived derived(std::string_view name, Bilingual description) {
    using Struct = typename member_detail::Parts<decltype(member)>::Owner;
    return {name, description, at<member>(), [](void* record, const Vocabulary& vocabulary) {
                auto& made = *static_cast<Struct*>(record);
                made.*member = make(std::as_const(made), vocabulary);
            }};
}

// What every record's file itself says.
template <typename Record>
inline constexpr Derived id_row{
    "id", {"filens namn", "the file's name"}, at<&Record::id>(), nullptr};
template <typename Record>
inline constexpr Derived head_row{
    "head", {"filen och lagret", "the file and the layer"}, at<&Record::head>(), nullptr};
template <typename Record>
inline constexpr Derived body_row{
    "body", {"texten under fälten", "the text below the fields"}, at<&Record::body>(), nullptr};

/// The number as it is easiest to read.
template <typename Record>
inline constexpr Derived phone_row =
    derived<&Record::phone, [](const Record& record, const Vocabulary& /*vocabulary*/) {
        return grouped(record.phone);
    }>("phone", {"telefonnumret, i grupper", "the phone number, in groups"});
template <typename Record>
inline constexpr Derived dial_row =
    derived<&Record::dial, [](const Record& record, const Vocabulary& /*vocabulary*/) {
        return dial(record.phone).value_or("");
    }>("dial", {"numret som telefonen ringer", "the number that a telephone calls"});

inline constexpr Field review_rows[] = {
    row<&Review::owner>("owner",
                        {"rollen som svarar för texten", "the role that answers for the text"})
        .code(VocabularyKind::role_title),
    row<&Review::reviewed>("reviewed",
                           {"när texten senast granskades", "when the text was last reviewed"})
        .of(date),
};
inline constexpr FieldTable review_table = table_of<Review>(
    {.name = "review", .title = {"en granskning", "a review"}, .fields = review_rows});

inline constexpr Field spoken_rows[] = {
    row<&Spoken::language>("tag",
                           {"språkets tagg, till exempel fi", "the language's tag, such as fi"})
        .required()
        .of(language),
    row<&Spoken::note>("note", {"till exempel efter överenskommelse", "by agreement, for instance"})
        .with_marks()
        .translated(prose_text),
};
inline constexpr FieldTable spoken_table =
    table_of<Spoken>({.name = "spoken",
                      .title = {"ett språk som talas", "a language that is spoken"},
                      .fields = spoken_rows,
                      .shorthand = "tag"});

template <typename Record>
inline constexpr Field review_field = row<&Record::review>("review",
                                                           {"vem som har granskat, och när",
                                                            "who has reviewed it, and when"})
                                          .mapping(review_table);
template <typename Record>
inline constexpr Field aliases_field =
    row<&Record::aliases>("aliases", {"tidigare id, som leder hit", "former ids, which lead here"})
        .many()
        .of(slug);
template <typename Record>
inline constexpr Field spoken_field =
    row<&Record::languages>("languages", {"språk som talas", "languages that are spoken"})
        .many()
        .mapping(spoken_table);
inline constexpr Field question_rows[] = {
    row<&Question::question>(
        "question", {"frågan, som läsaren skulle ställa den", "the question, as readers ask it"})
        .required()
        .with_marks()
        .translated(prose_text),
    row<&Question::answer>("answer", {"svaret, i några meningar", "the answer, in some sentences"})
        .required()
        .with_marks()
        .translated(careful),
};
inline constexpr FieldTable question_table = table_of<Question>(
    {.name = "question", .title = {"en fråga", "a question"}, .fields = question_rows});

inline constexpr Field video_rows[] = {
    row<&Video::title>("title", {"vad filmen heter", "what the film is called"})
        .required()
        .translated(prose_text),
    row<&Video::url>("url", {"var filmen finns", "where the film is"}).required().of(url),
    row<&Video::language>("language", {"språket i filmen, swl för svenskt teckenspråk",
                                       "the language of the film, swl for Swedish Sign Language"})
        .required()
        .of(language),
    row<&Video::minutes>("minutes", {"hur lång den är", "how long it is"})
        .integer(1, 600, "minutes"),
};
inline constexpr FieldTable video_table =
    table_of<Video>({.name = "video", .title = {"en film", "a film"}, .fields = video_rows});

template <typename Record>
inline constexpr Field questions_field = row<&Record::appendix, &Appendix::questions>(
                                             "questions", {"frågor som läsare ställer, med svar",
                                                           "what readers ask, with answers"})
                                             .many()
                                             .mapping(question_table);
template <typename Record>
inline constexpr Field videos_field =
    row<&Record::appendix, &Appendix::videos>("videos", {"filmer, till exempel på teckenspråk",
                                                         "films, in sign language for instance"})
        .many()
        .mapping(video_table);
template <typename Record>
inline constexpr Field interpreter_field =
    row<&Record::interpreter>("interpreter",
                              {"om tolk går att få", "whether there can be an interpreter"})
        .of(boolean);
template <typename Record>
inline constexpr Field sensitive_field =
    row<&Record::sensitive>("sensitive", {"om sidan ska ha neutral rubrik och adress",
                                          "whether title and address must be neutral"})
        .of(boolean);
template <typename Record>
inline constexpr Field title_field =
    row<&Record::title>("title", {"rubriken", "the title"}).required().translated(prose_text);
template <typename Record>
inline constexpr Field summary_field = row<&Record::summary>("summary", {"en eller två meningar",
                                                                         "a sentence or two"})
                                           .required()
                                           .translated(prose_text);

inline constexpr AllowedWord audience_words[] = {
    allowed("all", Audience::all, "alla"),
    allowed("child", Audience::child, "barn"),
    allowed("youth", Audience::youth, "ung", "unga"),
    allowed("staff", Audience::staff, "personal"),
};

template <typename Record>
inline constexpr Field audience_field =
    row<&Record::audience>("audience", {"vilka det är för", "whom it is for"}).word(audience_words);
template <typename Record>
inline constexpr Field order_field = row<&Record::order>("order",
                                                         {"plats i listor, låga tal först",
                                                          "place in lists, low numbers first"})
                                         .integer(-1000, 1000);

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
template <typename Record>
inline constexpr Field drawing_field = row<&Record::drawing>("drawing",
                                                             {"teckningen bredvid rubriken",
                                                              "the drawing beside the title"})
                                           .word(drawing_words);

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
    row<&Channel::kind>("kind", {"sorts väg", "the kind of channel"})
        .required()
        .word(channel_words),
    row<&Channel::url>("url", {"adressen", "the address"}).of(url),
    row<&Channel::number>("number", {"numret", "the number"}).of(phone),
    row<&Channel::hours>("hours", {"dagar och tider", "days and times"}).of(hours),
    row<&Channel::note>("note", {"mer om vägen", "more about it"})
        .with_marks()
        .translated(prose_text),
};
inline constexpr FieldTable channel_table = table_of<Channel>(
    {.name = "channel", .title = {"en väg att nå kontakten", "a channel"}, .fields = channel_rows});

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
    row<&Cost::amount>("amount",
                       {"hela kronor, 0 om det är gratis", "whole kronor, 0 where it is free"})
        .integer(0, 1'000'000, "SEK"),
    row<&Cost::per>("per", {"vad beloppet gäller", "what the amount is for"}).word(per_words),
    row<&Cost::note>("note", {"mer om kostnaden", "more about the cost"})
        .with_marks()
        .translated(careful),
};
inline constexpr FieldTable cost_table =
    table_of<Cost>({.name = "cost", .title = {"en kostnad", "a cost"}, .fields = cost_rows});
template <typename Record>
inline constexpr Field cost_field =
    row<&Record::cost>("cost", {"vad det kostar", "what it costs"}).mapping(cost_table);

inline constexpr RecordKind contact_kinds[] = {RecordKind::contact};
inline constexpr RecordKind support_kinds[] = {RecordKind::support};
inline constexpr RecordKind help_line_kinds[] = {RecordKind::help_line};
inline constexpr RecordKind page_kinds[] = {RecordKind::page};
inline constexpr RecordKind law_kinds[] = {RecordKind::law};
inline constexpr RecordKind organization_kinds[] = {RecordKind::organization};

template <typename Record>
inline constexpr Field contact_field =
    row<&Record::contact>("contact", {"vem man ringer", "whom to call"}).reference(contact_kinds);
template <typename Record>
inline constexpr Field shared_with_field =
    row<&Record::shared_with>("shared_with", {"vilka som ordnar det tillsammans med kommunen",
                                              "who offers it together with the municipality"})
        .many()
        .reference(organization_kinds);
template <typename Record>
inline constexpr Field form_field = row<&Record::form>("form", {"stödform", "the form of support"})
                                        .code(VocabularyKind::support_form);
template <typename Record>
inline constexpr Field target_groups_field = row<&Record::target_groups>("for", {"målgrupper",
                                                                                 "target groups"})
                                                 .many()
                                                 .code(VocabularyKind::target_group);

// Where a text leads on to.
template <typename Record>
inline constexpr Field supports_field =
    row<&Record::leads, &LeadsOn::supports>("supports",
                                            {"stöd som kan passa", "support that may fit"})
        .many()
        .reference(support_kinds);
template <typename Record>
inline constexpr Field contacts_field =
    row<&Record::leads, &LeadsOn::contacts>("contacts", {"vem man ringer", "whom to call"})
        .many()
        .reference(contact_kinds);
template <typename Record>
inline constexpr Field help_lines_field =
    row<&Record::leads, &LeadsOn::help_lines>("help_lines", {"stödlinjer", "help lines"})
        .many()
        .reference(help_line_kinds);
template <typename Record>
inline constexpr Field pages_field =
    row<&Record::leads, &LeadsOn::pages>("pages", {"sidor att läsa", "pages to read"})
        .many()
        .reference(page_kinds);
template <typename Record>
inline constexpr Field laws_field =
    row<&Record::leads, &LeadsOn::laws>("laws", {"lagar som texten bygger på",
                                                 "laws that the text rests on"})
        .many()
        .reference(law_kinds);

inline constexpr Field expert_review_rows[] = {
    row<&ExpertReview::by>("by", {"vem som har läst", "who has read it"}),
    row<&ExpertReview::reviewed>("reviewed", {"när", "when"}).of(date),
};
inline constexpr FieldTable expert_review_table =
    table_of<ExpertReview>({.name = "expert_review",
                            .title = {"en granskning av någon sakkunnig", "a review by an expert"},
                            .fields = expert_review_rows,
                            .shorthand = "by"});
template <typename Record>
inline constexpr Field expert_review_field =
    row<&Record::expert>("expert_review", {"vem sakkunnig som har läst, tomt tills någon har det",
                                           "the expert who has read it, empty until someone has"})
        .mapping(expert_review_table);
template <typename Record>
inline constexpr Field source_field = row<&Record::source>("source", {"varifrån uppgifterna kommer",
                                                                      "where the facts were read"})
                                          .many()
                                          .required();

}  // namespace lykta::field_rows
