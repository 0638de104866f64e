#pragma once
// THE table of fields: every key that an author may write, per record kind, for site.yaml, for the
// objects nested in them and for the program's own tables in content/. A row says a thing once:
// what a key may hold, whether it is translated and how carefully, its words in both languages, and
// the member that keeps it. Reading, validation, segments, what is stated and what differs all walk
// these rows (portal/fields/walk.hpp), and so will forms, schemas, exports and imports.
//
// A row without a member, or without a description in both languages, does not compile; a member
// without a row fails a test that names its struct.

#include "base/diagnostic.hpp"
#include "portal/fields/member.hpp"
#include "portal/record_kind.hpp"
#include "portal/segment.hpp"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace lykta {

struct Vocabulary;

enum class FieldType {
    text,
    slug,        ///< an id: lower-case letters a–z, digits, hyphens
    boolean,     ///< yes, no, true, false, ja, nej
    integer,     ///< from minimum to maximum
    date,        ///< 2026-10-01
    hours,       ///< as base/weekly_hours.hpp reads them
    months,      ///< "12 months", "12 månader", "2 years", "2 år": a number of months
    local_time,  ///< 2026-09-08 18:00, by the clock in Sweden
    weeks,       ///< "week", "2 weeks", "2 veckor": a number of weeks
    monthly,     ///< "second tuesday", "sista fredagen"
    end_date,    ///< a date, or never
    url,         ///< https://… or http://…
    email,
    phone,      ///< as written; it must be possible to call (portal/phone.hpp)
    code,       ///< of vocabulary: a code, its Swedish label or another name of it
    word,       ///< one of words
    reference,  ///< the id of a record of one of references, or kind/id
    language,   ///< a language tag
    mapping,    ///< the fields of nested
    settings,   ///< a mapping whose keys are free and whose values are of words
};

/// The tables in content/vocabulary/.
enum class VocabularyKind {
    support_form,
    target_group,
    access_route,
    applicant,
    role_title,
    partner_category,
};

/// A word that a field may hold. Its synonyms are accepted too and mean the same.
struct AllowedWord {
    std::string_view word;
    int value = 0;  ///< of the enumeration that it stands for
    std::string_view synonym = {};
    std::string_view other_synonym = {};
};

struct FieldTable;

struct Field {
    std::string_view key;
    FieldType type = FieldType::text;
    bool many = false;  ///< a list of values of the type
    bool required = false;
    std::optional<SegmentKind> translation = std::nullopt;  ///< of text; nothing: not translated
    bool inline_prose = false;  ///< of text: links and emphasis may stand in it
    VocabularyKind vocabulary = VocabularyKind::support_form;  ///< of code
    std::span<const RecordKind> references = {};               ///< of reference
    std::span<const AllowedWord> words = {};                   ///< of word and settings
    const FieldTable* nested = nullptr;                        ///< of mapping
    int minimum = 0;                                           ///< of integer
    int maximum = 0;
    std::string_view unit = {};  ///< "SEK", "years"; empty: none
    Bilingual description = {};  ///< what it says, in a few words
    Member in = {};              ///< where the record keeps it
};

/// A member that no key fills: its record's file does, or other members do.
struct Derived {
    std::string_view name;
    Bilingual description;
    Member in;
    /// Fills it in a record whose fields have been read; null: whoever reads the file does.
    void (*make)(void* record, const Vocabulary& vocabulary) = nullptr;
};

/// What must hold between the fields of one object, where it can be said without reading a record:
/// so that a form can know it too. Rules that ask more are code, in portal/rules.
struct Condition {
    enum class Kind {
        any_of,   ///< at least one of keys says something
        one_of,   ///< exactly one does
        needs,    ///< where keys[0] is word, keys[1] says something
        ordered,  ///< keys[0] is not after keys[1], where both are said
        before,   ///< keys[0] is before keys[1]
    };
    Kind kind;
    std::array<std::string_view, 4> keys;  ///< as paths: "repeat.until"
    const DiagnosticKind* mistake;
    const DiagnosticKind* doubled = nullptr;  ///< of one_of, where several say something
    std::string_view word = {};               ///< of needs
};

struct FieldTable {
    std::string_view name;  ///< "support", "support.access": unique
    Bilingual title;        ///< for messages: "ett stöd", "a support"
    const Owner* owner = nullptr;
    std::span<const Field> fields;
    std::string_view shorthand = {};  ///< a lone value in place of the mapping means this field
    std::span<const Derived> derived = {};  ///< made in this order
    std::span<const Condition> conditions = {};

    /// Of several rows of one key, the first: they differ in nothing but the member.
    [[nodiscard]] const Field* find(std::string_view key) const;
};

const FieldTable& support_fields();
const FieldTable& contact_fields();
const FieldTable& page_fields();
const FieldTable& help_line_fields();
const FieldTable& situation_fields();
const FieldTable& organization_fields();
const FieldTable& event_fields();
const FieldTable& law_fields();
const FieldTable& target_group_text_fields();
const FieldTable& brochure_fields();

const FieldTable& fields_of(RecordKind kind);
const FieldTable& site_fields();
const FieldTable& holiday_fields();       ///< of content/holidays.yaml
const FieldTable& word_fields();          ///< of content/words.yaml
const FieldTable& language_fields();      ///< of content/languages.yaml
const FieldTable& glossary_fields();      ///< of glossary.yaml
const FieldTable& kept_address_fields();  ///< of addresses.yaml
/// Of <id>.<tag>.md, beside the record's own texts.
const Field& rewording_of_field();

struct VocabularyFacts {
    VocabularyKind kind;
    std::string_view file;    ///< in content/: "vocabulary/support-forms"
    std::string_view record;  ///< in the segments of its labels: "support-form"
    Bilingual title;          ///< for messages: "stödformerna", "the support forms"
    const FieldTable& fields;
};
/// In the order of VocabularyKind.
std::span<const VocabularyFacts> vocabularies();
const VocabularyFacts& facts(VocabularyKind kind);

/// Translated, or holds something that is.
bool translatable(const Field& field);

}  // namespace lykta
