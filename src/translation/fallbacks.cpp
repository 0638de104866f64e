// See fallbacks.hpp.
#include "translation/fallbacks.hpp"

#include "translation/diagnostics.hpp"
#include "translation/reworded.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace lykta {
namespace {

/// A record's texts in one language.
struct Texts {
    int changed = 0;  ///< since they were translated
    int missing = 0;
    int hidden = 0;    ///< drafts that the site does not show
    bool any = false;  ///< the language has words for some of them
};

/// By language, in the site's order: its index and the texts.
using ByLanguage = std::vector<std::pair<std::uint32_t, Texts>>;

struct Record {
    Place place;
    bool brochure = false;
    ByLanguage languages;
};

/// In both languages of the messages.
struct Both {
    std::string sv;
    std::string en;

    void add(const Both& more, std::string_view between) {
        sv += (sv.empty() ? "" : std::string(between)) + more.sv;
        en += (en.empty() ? "" : std::string(between)) + more.en;
    }
};

Both number_of(int number, const Bilingual& one, const Bilingual& many) {
    const Bilingual& words = number == 1 ? one : many;
    const std::string count = std::to_string(number) + " ";
    return {count + std::string(words.sv), count + std::string(words.en)};
}

/// A record's own place; that of the text where it is of no record.
Place place_of(const Segment& segment, const Portal& portal) {
    const auto reference = record_reference(segment.record);
    if (!reference) return segment.place;
    return visit_records(portal, reference->kind, [&](const auto& records) {
        const auto* id = records.find(reference->id);
        return id == nullptr ? segment.place : records[*id].head.place;
    });
}

/// What has an own message: an author's rewording that is older than its source.
bool told_elsewhere(const Segment& segment, const Language& language) {
    return std::ranges::count(segment.outdated_rewordings, language.tag) > 0;
}

class Fallbacks {
public:
    explicit Fallbacks(const std::vector<LocalizedPortal>& portals)
        : portals_(portals), portal_(portals.front().portal) {
        for (std::uint32_t language = 1; language < portals.size(); ++language) count(language);
    }

    void tell(Diagnostics& diagnostics) const {
        for (const auto& [name, record] : records_) {
            // The base's own texts are no site's to look after.
            if (record.place.file.starts_with("content/")) continue;
            if (record.brochure) {
                tell_left_out(record, diagnostics);
            } else {
                tell_changed(name, record, diagnostics);
            }
        }
    }

private:
    void count(std::uint32_t language) {
        const LocalizedPortal& portal = portals_[language];
        const std::vector<bool> replaced = replaced_leaves(portal_, portal.language);
        for (std::uint32_t place = 0; place < portal.texts().size(); ++place) {
            const Segment& segment = portal_.segments[place];
            if (replaced[place] || told_elsewhere(segment, portal.language)) continue;
            Texts& texts = texts_of(segment, language);
            const TextStatus status = portal.texts()[place].status;
            const bool hidden = portal.hides_draft(place);
            texts.changed += status == TextStatus::stale ? 1 : 0;
            texts.hidden += hidden ? 1 : 0;
            texts.missing += status == TextStatus::missing && !hidden ? 1 : 0;
            texts.any = texts.any || hidden ||
                        (status != TextStatus::missing && status != TextStatus::source);
        }
    }

    Texts& texts_of(const Segment& segment, std::uint32_t language) {
        const auto [found, fresh] = records_.try_emplace(segment.record);
        Record& record = found->second;
        if (fresh) {
            record.place = place_of(segment, portal_);
            record.brochure = segment.record.starts_with("brochure/");
        }
        ByLanguage& all = record.languages;
        if (all.empty() || all.back().first != language) all.push_back({language, {}});
        return all.back().second;
    }

    [[nodiscard]] Both name_of(std::uint32_t language) const {
        const Language& spoken = portals_[language].language;
        return {spoken.swedish, spoken.tag};
    }

    void tell_changed(const std::string& name, const Record& record,
                      Diagnostics& diagnostics) const {
        Both told;
        for (const auto& [language, texts] : record.languages) {
            if (texts.changed == 0) continue;
            const Both number =
                number_of(texts.changed, {"text på ", "text in "}, {"texter på ", "texts in "});
            const Both spoken = name_of(language);
            told.add({number.sv + spoken.sv, number.en + spoken.en}, ", ");
        }
        if (told.sv.empty()) return;
        report(diagnostics, texts_fell_back, record.place,
               {{"texts", Bilingual{told.sv, told.en}}, {"record", name}});
    }

    void tell_left_out(const Record& record, Diagnostics& diagnostics) const {
        Both told;
        for (const auto& [language, texts] : record.languages) {
            const Both why = why_left_out(texts);
            if (!texts.any || why.sv.empty()) continue;
            const Both spoken = name_of(language);
            told.add({spoken.sv + " (" + why.sv + ")", spoken.en + " (" + why.en + ")"}, ", ");
        }
        if (told.sv.empty()) return;
        report(diagnostics, brochure_left_out, record.place,
               {{"languages", Bilingual{told.sv, told.en}}});
    }

    static Both why_left_out(const Texts& texts) {
        Both out;
        const auto add = [&](int number, const Bilingual& one, const Bilingual& many) {
            if (number > 0) out.add(number_of(number, one, many), ", ");
        };
        add(texts.changed, {"text har ändrats", "text has changed"},
            {"texter har ändrats", "texts have changed"});
        add(texts.missing, {"text saknas", "text is missing"},
            {"texter saknas", "texts are missing"});
        add(texts.hidden, {"utkast visas inte", "draft is not shown"},
            {"utkast visas inte", "drafts are not shown"});
        return out;
    }

    const std::vector<LocalizedPortal>& portals_;
    const Portal& portal_;
    std::map<std::string, Record> records_;
};

}  // namespace

void check_fallbacks(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics) {
    Fallbacks(portals).tell(diagnostics);
}

}  // namespace lykta
