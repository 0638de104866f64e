#pragma once
// Portal + catalogues -> the portal in one language: every text with the language it really is in.
//
// A translation counts while its source text is, word for word, what it was made from. An entry
// marked fuzzy, or whose source has changed, is stale: the source text is shown at once, marked.
// Drafts show only where the site says so, and never in money, decisions and rights.

#include "language/format.hpp"
#include "language/localized_text.hpp"
#include "portal/portal.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lykta {

/// Translations of one language, base and site laid over each other (the site wins), by identity.
struct Translation {
    std::vector<std::string> forms;  ///< one, or a form for each plural category
    bool draft = false;
    bool fuzzy = false;
    Place place;
};
struct Catalogue {
    const Language* language = nullptr;
    std::map<std::pair<std::string, std::string>, Translation> by_identity;  ///< context, source
    std::map<std::string, std::vector<const Translation*>, std::less<>> by_context;
};

/// Entries that fit no text any more are kept (their context may show that a text is stale).
/// Reports wrong plural counts, lost or doubled tags and placeholders, unknown languages.
std::map<std::string, Catalogue> read_catalogues(const Portal& portal,
                                                 const std::vector<CatalogueFile>& files,
                                                 Diagnostics& diagnostics);

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
    absent,    ///< title or summary is missing: no page in this language
    partial,   ///< a page, with some texts in the source language
    whole,
};

struct Filling {
    std::string_view name;
    std::string value;
    bool isolate = false;  ///< a number, time, phone number or address: isolated in right-to-left
};

class LocalizedPortal {
public:
    LocalizedPortal(const Portal& portal, const Language& language, const Catalogue* catalogue);

    const Portal& portal;
    const Language& language;
    Formatter formatter;

    /// All texts, by segment: what templates' words are read from.
    [[nodiscard]] const std::vector<LocalizedText>& texts() const { return texts_; }
    /// phrase must be stated.
    [[nodiscard]] const LocalizedText& text(Phrase phrase) const { return texts_[phrase.segment]; }
    [[nodiscard]] std::optional<LocalizedText> optional_text(Phrase phrase) const;
    [[nodiscard]] LocalizedProse prose(const Body& body) const;

    /// A word by key, with {names} filled in. A key that does not exist is a mistake of ours:
    /// throws std::logic_error.
    [[nodiscard]] LocalizedText word(std::string_view key) const;
    [[nodiscard]] LocalizedText word(std::string_view key,
                                     const std::vector<Filling>& fillings) const;
    /// A word that counts: the plural form of the language that the word is shown in.
    [[nodiscard]] LocalizedText counted(std::string_view key, std::int64_t count) const;

    [[nodiscard]] Presence presence(const Support& support) const;
    [[nodiscard]] Presence presence(const Page& page) const;
    [[nodiscard]] Presence presence(const ContactPoint& contact) const;

private:
    std::vector<LocalizedText> texts_;
    std::map<std::uint32_t, std::vector<Inline>> inlines_;  ///< translated leaves, by segment
    std::map<std::uint32_t, std::vector<std::string>> forms_;  ///< of counting words, by segment
};

}  // namespace lykta
