#pragma once
// Documents -> portal: what the files mean. Every mistake in them is reported here with its place;
// the value that comes back holds only what could be understood.

#include "base/diagnostic.hpp"
#include "portal/records.hpp"
#include "portal/site_settings.hpp"
#include "portal/vocabulary.hpp"
#include "portal/words.hpp"
#include "source/source_tree.hpp"

#include <map>
#include <string>
#include <vector>

namespace lykta {

struct Portal {
    Languages languages;             ///< every language known; records point into it
    Vocabulary vocabulary;
    Words words;
    SiteSettings site;
    Records<Support> supports;
    Records<ContactPoint> contacts;
    Records<Page> pages;
    std::vector<Segment> segments;   ///< words first, then vocabulary, site, records by kind and id

    Portal() = default;
    Portal(Portal&&) = default;      // not copied: records point into languages and prose
    Portal& operator=(Portal&&) = default;

    [[nodiscard]] const Segment& segment(Phrase phrase) const {
        return segments[phrase.segment];
    }
    [[nodiscard]] const Language& source_language() const { return *site.languages.front(); }
};

/// documents is taken: prose moves into the records.
Portal read_portal(Documents documents, Diagnostics& diagnostics);

/// site.yaml's `rules:` put in force: severities changed, those set to off left out.
void apply_rules(const std::map<std::string, std::string>& rules, Diagnostics& diagnostics);

/// The target of a link in prose: a record of this portal, or an address of the world.
enum class RecordKind { support, contact, page };
struct RecordReference {
    RecordKind kind;
    std::string id;
    std::string fragment;  ///< without '#'; may be empty
};
/// "support/avlosning#sa-gor-ni". Nothing where target is no record link (https:, mailto:, #…).
std::optional<RecordReference> record_reference(std::string_view target);
std::string_view kind_name(RecordKind kind);  ///< "support"

}  // namespace lykta
