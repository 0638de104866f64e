#pragma once
// A small site, its Finnish catalogue, and the way out to a translator and back.
#include "translation/exchange/exchange.hpp"

#include "catch.hpp"
#include "portal_builder.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

using Codes = std::vector<std::string>;

/// Without a state; of translations; of drafts.
extern const std::string bare_header;
extern const std::string header;
extern const std::string draft_header;

/// A page with a title, a paragraph with a link, and a word that counts.
PortalBuilder example(const std::string& words = "Rubrik");

/// Their entries, translated.
extern const std::string title;
extern const std::string paragraph;
extern const std::string days;

struct Run {
    PortalBuilder builder;
    SourceTexts texts;
    Diagnostics diagnostics;
    Sheet sheet;
    std::vector<Sent> sent;  ///< what has gone out
    std::vector<CatalogueFile> catalogues;
    ImportTerms terms;

    explicit Run(const std::string& file, PortalBuilder portal = example());

    Sheet of(const std::string& file);
    /// What went out of another run is known here.
    Run& knows(const Run& before);

    std::string out(ExchangeFormat format = ExchangeFormat::po, bool only_changed = false);
    /// Nothing: refused.
    std::optional<Import> in(const std::string& bytes,
                             const std::optional<Reviewer>& reviewer = {});
    std::optional<Import> in_all(const std::vector<std::string>& files);
    /// Takes it in, and goes on from there.
    std::optional<Import> then_in(const std::string& bytes,
                                  const std::optional<Reviewer>& reviewer = {});
    /// As the state is once bytes has come in.
    TextState state_after(const std::string& bytes, const std::string& source = "Rubrik",
                          const std::optional<Reviewer>& reviewer = {});
    [[nodiscard]] const SheetRow& row(const std::string& source = "Rubrik") const;
    [[nodiscard]] const std::string& words(const std::string& source = "Rubrik") const {
        return row(source).entry->translations.front();
    }
};

std::string replaced(std::string text, std::string_view from, std::string_view to);

extern const Reviewer aino;
inline constexpr std::array formats{ExchangeFormat::po, ExchangeFormat::xliff};

}  // namespace lykta
