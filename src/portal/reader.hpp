#pragma once
// Typed access to checked fields for the readers of records, which so become lists of
// assignments. Texts that people read become segments on the way, with the identity and kind that
// the field table gives them.
//
// Asking for a key that the field's table does not have is a mistake of ours: std::logic_error.

#include "portal/checked.hpp"
#include "portal/id.hpp"
#include "portal/records.hpp"
#include "portal/segment.hpp"
#include "portal/vocabulary.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lykta {

/// Which index each record will have, known before the first is read: so that they may refer to
/// each other in any order.
using RecordIndexes = std::map<RecordKind, std::map<std::string, std::uint32_t, std::less<>>>;

/// Where each text of a record has gone: "access.steps[2]" -> its phrase.
using PhrasePlaces = std::map<std::string, Phrase, std::less<>>;

/// What all readers of a portal share.
struct Reading {
    std::vector<Segment>& segments;
    const RecordIndexes& indexes;
};

class Reader {
public:
    /// record: the segments' "support/avlosning". places may be null.
    Reader(std::string record, const CheckedFields& fields, Reading& reading,
           PhrasePlaces* places = nullptr)
        : record_(std::move(record)),
          fields_(&fields),
          table_(fields.table),
          reading_(&reading),
          places_(places) {}

    [[nodiscard]] Phrase phrase(std::string_view key) const;
    /// The same under another name than the field's: codes and words are named by their key.
    [[nodiscard]] Phrase phrase_as(std::string_view key, const std::string& name) const;
    [[nodiscard]] std::vector<Phrase> phrases(std::string_view key) const;

    /// Text that is not translated; empty: not stated.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view key) const;
    [[nodiscard]] std::optional<int> integer(std::string_view key) const;
    [[nodiscard]] std::optional<Date> date(std::string_view key) const;
    [[nodiscard]] std::vector<Date> dates(std::string_view key) const;
    [[nodiscard]] std::optional<LocalTime> local_time(std::string_view key) const;
    [[nodiscard]] std::optional<Recurrence> recurrence(std::string_view key) const;
    /// Nothing where it never ends, and where that is not stated.
    [[nodiscard]] std::optional<Date> end(std::string_view key) const;
    [[nodiscard]] std::optional<WeeklyHours> hours(std::string_view key) const;
    [[nodiscard]] const Language* language(std::string_view key) const;
    [[nodiscard]] std::vector<const Language*> languages(std::string_view key) const;
    [[nodiscard]] std::vector<CheckedSetting> settings(std::string_view key) const;

    template <typename Enumeration>
    [[nodiscard]] std::optional<Enumeration> word(std::string_view key) const {
        const auto* found = value<CheckedWord>(key);
        if (found == nullptr) return std::nullopt;
        return static_cast<Enumeration>(found->word->value);
    }
    /// The word itself, where it stands for no enumeration.
    [[nodiscard]] std::string word_text(std::string_view key) const;
    template <typename Enumeration>
    [[nodiscard]] std::vector<Enumeration> words(std::string_view key) const {
        std::vector<Enumeration> out;
        for (const CheckedWord* found : items<CheckedWord>(key)) {
            out.push_back(static_cast<Enumeration>(found->word->value));
        }
        return out;
    }

    template <typename Code>
    [[nodiscard]] std::optional<Id<Code>> code(std::string_view key) const {
        const auto* found = value<CheckedCode>(key);
        if (found == nullptr) return std::nullopt;
        return Id<Code>{found->index};
    }
    template <typename Code>
    [[nodiscard]] std::vector<Id<Code>> codes(std::string_view key) const {
        std::vector<Id<Code>> out;
        for (const CheckedCode* found : items<CheckedCode>(key)) out.push_back({found->index});
        return out;
    }

    /// Nothing also where the record was left out for a mistake of its own.
    template <typename Record>
    [[nodiscard]] std::optional<Id<Record>> reference(std::string_view key) const {
        const auto* found = value<CheckedReference>(key);
        return found == nullptr ? std::nullopt : resolve<Record>(*found);
    }
    /// References to other kinds in the same list are passed over.
    template <typename Record>
    [[nodiscard]] std::vector<Id<Record>> references(std::string_view key) const {
        std::vector<Id<Record>> out;
        for (const CheckedReference* found : items<CheckedReference>(key)) {
            if (const auto id = resolve<Record>(*found)) out.push_back(*id);
        }
        return out;
    }

    /// The fields of a nested object; one without any where it is not stated.
    [[nodiscard]] Reader group(std::string_view key) const;
    [[nodiscard]] std::vector<Reader> groups(std::string_view key) const;
    [[nodiscard]] bool stated(std::string_view key) const;
    [[nodiscard]] Reading& reading() const { return *reading_; }

private:
    [[nodiscard]] const Field& field(std::string_view key) const;
    [[nodiscard]] const Checked* find(std::string_view key) const;
    [[nodiscard]] Reader nested(std::string_view key, const CheckedFields* fields,
                                const std::string& path) const;
    [[nodiscard]] Phrase add(const Checked& checked, const std::string& name,
                             const std::string& path) const;

    template <typename Value>
    [[nodiscard]] const Value* value(std::string_view key) const {
        const Checked* found = find(key);
        return found == nullptr ? nullptr : std::get_if<Value>(&found->value);
    }
    template <typename Value>
    [[nodiscard]] std::vector<const Value*> items(std::string_view key) const {
        std::vector<const Value*> out;
        if (const auto* list = value<std::vector<Checked>>(key)) {
            for (const Checked& item : *list) {
                if (const Value* found = std::get_if<Value>(&item.value)) out.push_back(found);
            }
        }
        return out;
    }
    template <typename Record>
    [[nodiscard]] std::optional<Id<Record>> resolve(const CheckedReference& reference) const {
        if (reference.kind != record_kind_of<Record>) return std::nullopt;
        const auto kind = reading_->indexes.find(reference.kind);
        if (kind == reading_->indexes.end()) return std::nullopt;
        const auto found = kind->second.find(reference.id);
        if (found == kind->second.end()) return std::nullopt;
        return Id<Record>{found->second};
    }

    std::string record_;
    const CheckedFields* fields_;  ///< null: an object that the author has not written
    const FieldTable* table_;
    Reading* reading_;
    PhrasePlaces* places_;
    std::string prefix_ = {};  ///< "access.": in the segment's field
    std::string path_ = {};    ///< "closed[0].": the same with places in lists
};

}  // namespace lykta
