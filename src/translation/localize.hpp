#pragma once
// Portal + catalogues -> the portal in one language: every text with the language it really is in.
//
// A translation counts while its source text is, word for word, what it was made from. An entry
// marked fuzzy, or whose source has changed, is stale: the source text is shown at once, marked.
// Drafts show only where the site says so, and never in money, decisions and rights.

#include "language/format.hpp"
#include "language/localized_text.hpp"
#include "portal/portal.hpp"
#include "translation/catalogue.hpp"
#include "translation/filling.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// One leaf of prose in the language it is in.
struct LocalizedLeaf {
    const std::vector<Inline>* inlines = nullptr;
    const Language* language = nullptr;
    TextStatus status = TextStatus::source;
};
struct LocalizedProse {
    const Prose* prose = nullptr;       ///< the structure
    std::vector<LocalizedLeaf> leaves;  ///< for each of leaves(*prose), in order
};

/// How whole a record is in this language, for notices and the language switcher.
enum class Presence {
    absent,   ///< the language has no title for it, not even one of an older text: no page
    partial,  ///< a page, with some texts in the source language
    whole,
};

class LocalizedPortal {
public:
    /// portal, language (one of the portal's) and catalogue must outlive what is made of them.
    /// No catalogue: nothing is translated but what authors have rewritten.
    LocalizedPortal(const Portal& portal, const Language& language, const Catalogue* catalogue);

    const Portal& portal;
    const Language& language;
    Formatter formatter;

    /// All texts, by segment: what templates' words are read from. Of a leaf of prose, its plain
    /// words; of a word that counts, the form for many, not filled in.
    [[nodiscard]] const std::vector<LocalizedText>& texts() const { return texts_; }
    /// phrase must be stated.
    [[nodiscard]] const LocalizedText& text(Phrase phrase) const { return texts_[phrase.segment]; }
    [[nodiscard]] std::optional<LocalizedText> optional_text(Phrase phrase) const;
    /// Who wants to be named as translator; empty: nobody.
    [[nodiscard]] std::string_view credit() const;
    /// Whether nobody answers for some translation (see Catalogue::by_nobody). Of a way of writing
    /// the source language nothing is asked: it is no translation.
    [[nodiscard]] bool translated_by_nobody() const;
    /// A body that an author has rewritten for this language comes with its own structure.
    [[nodiscard]] LocalizedProse prose(const Body& body) const;

    /// A word by key, with {names} filled in, in the language that the word is shown in. A key that
    /// does not exist is a mistake of ours: throws std::logic_error.
    [[nodiscard]] LocalizedText word(std::string_view key) const;
    [[nodiscard]] LocalizedText word(std::string_view key,
                                     const std::vector<Filling>& fillings) const;
    [[nodiscard]] LocalizedText filled_text(Phrase phrase,
                                            const std::vector<Filling>& fillings) const;
    /// To fill one word with another. Throws as word() does.
    [[nodiscard]] Phrase word_phrase(std::string_view key) const;
    /// A word that counts: the plural form of the language that the word is shown in.
    [[nodiscard]] LocalizedText counted(std::string_view key, std::int64_t count) const;

    /// Whether the language has words for it: translated, drafts that are shown, or made from an
    /// older text, in whose place the source text is shown. What is not stated lacks none.
    [[nodiscard]] bool is_known(Phrase phrase) const;
    /// Whether the language has but a draft, which this site does not show.
    [[nodiscard]] bool hides_draft(std::uint32_t segment) const;

    /// A page whose title or summary was changed stays, in Swedish where it must: addresses that
    /// have been printed lead to it.
    template <typename Record>
    [[nodiscard]] Presence presence(const Record& record) const {
        return presence(record_kind_of<Record>, record.id, heading(record));
    }

private:
    [[nodiscard]] const Translation* shown_translation(std::uint32_t segment) const;
    /// With the marks that a translator has written: what is filled in may stand between them.
    [[nodiscard]] const std::string& written(Phrase phrase) const;
    [[nodiscard]] const std::string& counted_form(Phrase word, std::int64_t count) const;
    [[nodiscard]] std::string in_words(const FillingValue& value, const Language& sentence) const;
    [[nodiscard]] const Formatter& formatter_of(const LocalizedText& text) const;
    [[nodiscard]] Presence presence(RecordKind kind, const std::string& id, Phrase heading) const;
    void find_incomplete_records();

    const Catalogue* catalogue_;
    Formatter source_formatter_;
    std::vector<LocalizedText> texts_;
    std::vector<std::string_view> incomplete_;  ///< records with a text that falls back; sorted
};

}  // namespace lykta
