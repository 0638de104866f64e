#pragma once
// Where a view is being made: which site, which language. The small pieces that all pages share:
// words, links, dates and hours as texts that know their language.

#include "html/views/contact.hpp"
#include "html/views/link.hpp"
#include "html/views/support.hpp"
#include "site/printed.hpp"
#include "site/zones.hpp"
#include "theme/theme.hpp"
#include "translation/localize.hpp"
#include "translation/terms.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::html {

struct Site {
    const std::vector<LocalizedPortal>& portals;  ///< in the order of SiteSettings::languages
    const SitePlan& plan;
    const Assets& assets;
    Date today;
    const Printed& printed;
};

struct Here {
    const Site& site;
    std::uint32_t language;            ///< index in SiteSettings::languages
    const TermIndex* terms = nullptr;  ///< the words that texts explain in this language
    const std::set<std::string>* numbers = nullptr;  ///< that texts lead to a call of
    Zone zone = Zone::open;                          ///< of the page that is being made

    [[nodiscard]] const LocalizedPortal& localized() const { return site.portals[language]; }
    /// What is said where this language has no words for it.
    [[nodiscard]] const LocalizedPortal& source() const { return site.portals.front(); }
    [[nodiscard]] const Portal& portal() const { return localized().portal; }
    [[nodiscard]] const SiteSettings& settings() const { return portal().site; }

    [[nodiscard]] const LocalizedText& text(Phrase phrase) const {
        return localized().text(phrase);
    }
    [[nodiscard]] LocalizedText word(std::string_view key) const { return localized().word(key); }
};

/// The page about subject: in this language, else in the source language. Without an address where
/// the page that is being made must not lead there: then the words stand alone.
LinkView link_to(Subject subject, LocalizedText text, const Here& here);

/// What the record that a page is about is called.
const LocalizedText& record_heading(Subject subject, const Here& here);

/// The drawing of a record's page; null where it has none.
const Html* drawing_of(Subject subject, const Here& here);

/// With scheme and host, for canonical links and the like.
Url absolute(const std::string& address, const Here& here);

/// "https://film.example/x" -> "film.example"
std::string host_of(std::string_view url);

/// Where something was read, for readers: of what the base says, only what they can open.
std::vector<SourceView> source_views(const std::vector<std::string>& sources,
                                     const RecordHead& head, const Here& here);

/// Texts that were stated, in order.
void add_stated(std::vector<LocalizedText>& texts, Phrase phrase, const Here& here);

/// Empty where they are not stated.
LocalizedText hours_text(const std::optional<WeeklyHours>& hours, const Here& here);

/// Nothing where the hours are not stated, or say nothing that changes. An office is closed on
/// holidays. Where words tell what holds then (holidays_told), or days differ, nothing is said on
/// them.
std::optional<OpenView> open_hours(const std::optional<WeeklyHours>& hours,
                                   const std::vector<Closed>& closed, bool holidays_told,
                                   const Here& here);

std::vector<SpokenView> spoken(const std::vector<Spoken>& languages, const Here& here);

}  // namespace lykta::html
