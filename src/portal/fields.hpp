#pragma once
// THE table of fields: every key that an author may write, per record kind, for site.yaml, for the
// objects nested in them and for the program's own tables in content/. Validation is driven by it
// alone; segments and what translators are told of a text read it too.
//
// A new kind of record is a row in record_kind.cpp, a table here and a reader that fills a struct.

#include "base/diagnostic.hpp"
#include "portal/record_kind.hpp"
#include "portal/segment.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace lykta {

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
    std::optional<SegmentKind> translation = std::nullopt;     ///< of text; nothing: not translated
    VocabularyKind vocabulary = VocabularyKind::support_form;  ///< of code
    std::span<const RecordKind> references = {};               ///< of reference
    std::span<const AllowedWord> words = {};                   ///< of word and settings
    const FieldTable* nested = nullptr;                        ///< of mapping
    int minimum = 0;                                           ///< of integer
    int maximum = 0;
    std::string_view unit = {};  ///< "SEK", "years"; empty: none
    Bilingual description = {};  ///< what it says, in a few words
};

struct FieldTable {
    std::string_view name;  ///< "support", "support.access": unique
    Bilingual title;        ///< for messages: "ett stöd", "a support"
    std::span<const Field> fields;
    std::string_view shorthand = {};  ///< a lone value in place of the mapping means this field

    [[nodiscard]] const Field* find(std::string_view key) const;
};

const FieldTable& fields_of(RecordKind kind);
const FieldTable& site_fields();
const FieldTable& vocabulary_fields(VocabularyKind kind);
const FieldTable& word_fields();      ///< of content/words.yaml
const FieldTable& language_fields();  ///< of content/languages.yaml
const FieldTable& glossary_fields();  ///< of glossary.yaml
/// Of <id>.<tag>.md, beside the record's own texts.
const Field& rewording_of_field();

/// "vocabulary/support-forms": the table's file in content/.
std::string_view vocabulary_file(VocabularyKind kind);
/// "support-form": the record in the segments of its labels.
std::string_view vocabulary_record(VocabularyKind kind);
std::span<const VocabularyKind> vocabulary_kinds();

/// Translated, or holds something that is.
bool translatable(const Field& field);

}  // namespace lykta
