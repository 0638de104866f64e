// See file_check.hpp.
#include "translation/exchange/file_check.hpp"

#include "base/utf8.hpp"
#include "source/po_identity.hpp"
#include "translation/entry_check.hpp"
#include "translation/exchange/diagnostics.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_set>
#include <utility>

namespace lykta {
namespace {

constexpr std::size_t few_changes = 10;   ///< so many may be all that there are
constexpr std::size_t few_texts = 4;      ///< too few to be another catalogue's by more than chance
constexpr std::size_t few_words = 40;     ///< too few to tell a language
constexpr std::size_t known_words = 300;  ///< enough of them to know a language by
constexpr std::size_t many_known_words = 2000;  ///< and to miss it by
constexpr double hardly_any = 0.1;

/// Calls take with each word of two letters and more, in lower case.
template <typename Take>
void each_word(std::string_view text, Take&& take) {
    const std::string lower = utf8::lower(text);
    std::size_t begin = 0;
    std::size_t letters = 0;
    const auto end_at = [&](std::size_t end) {
        if (letters > 1) take(std::string_view(lower).substr(begin, end - begin));
        letters = 0;
    };
    for (std::size_t at = 0; at < lower.size();) {
        const std::size_t start = at;
        if (utf8::is_letter(utf8::next(lower, at))) {
            if (letters++ == 0) begin = start;
        } else {
            end_at(start);
        }
    }
    end_at(lower.size());
}

using Words = std::unordered_set<std::string>;  // asked, never walked

bool changes_words(const IncomingRow& one) {
    return one.verdict != Verdict::nothing &&
           words_hash(one.forms) != words_hash(one.row->entry->translations);
}

bool has_several_words(std::string_view text) { return text.find(' ') != std::string_view::npos; }

class FileCheck {
public:
    FileCheck(const Incoming& file, const std::vector<IncomingRow>& rows, const Sheet& sheet,
              const ImportTerms& terms, const ImportKnowledge& knowledge, Diagnostics& diagnostics)
        : file_(file),
          rows_(rows),
          sheet_(sheet),
          terms_(terms),
          knowledge_(knowledge),
          diagnostics_(diagnostics) {}

    void run() {
        if (file_.corrections || terms_.replace_most) return;
        if (std::ranges::none_of(rows_, changes_words)) return;
        if (is_another_catalogue()) return;
        if (is_in_other_words()) return;
        changes_most();
    }

private:
    /// One of the base and one of the site may be for a language: both count.
    bool is_another_catalogue() {
        std::map<std::string, po::ByIdentity<const po::Entry*>> others;
        for (const CatalogueFile& file : *knowledge_.catalogues) {
            if (file.language == sheet_.language->tag || !file.catalogue) continue;
            for (const po::Entry& entry : file.catalogue->entries) {
                if (entry.context && !entry.obsolete && entry.translated()) {
                    others[file.language].emplace(po::identity(entry), &entry);
                }
            }
        }
        for (const auto& [language, entries] : others) {
            std::size_t known = 0;
            std::size_t same = 0;
            for (const IncomingRow& one : rows_) {
                const std::string& source = one.row->text->segment->source;
                const auto found = entries.find({one.row->text->context, source});
                const bool tells = changes_words(one) && found != entries.end() &&
                                   has_several_words(one.forms.front()) &&
                                   one.forms.front() != source;
                if (!tells) continue;
                ++known;
                same += found->second->translations == one.forms ? 1 : 0;
            }
            if (same < few_texts || same * 2 <= known) continue;
            report(diagnostics_, import_other_catalogue, place(),
                   {{"count", std::to_string(same)},
                    {"all", std::to_string(known)},
                    {"found", language},
                    {"expected", sheet_.language->tag}});
            return true;
        }
        return false;
    }

    /// By the words that are known of each language: of the catalogues here, and of the source.
    bool is_in_other_words() {
        std::vector<std::string> words;
        for (const IncomingRow& one : rows_) {
            if (!changes_words(one)) continue;
            Words of_source;  // names, mostly
            each_word(one.row->text->segment->source,
                      [&](std::string_view word) { of_source.emplace(word); });
            each_word(one.forms.front(), [&](std::string_view word) {
                if (!of_source.contains(std::string(word))) words.emplace_back(word);
            });
        }
        if (words.size() < few_words) return false;
        const std::map<std::string, Words> known = vocabularies_here();
        const auto share = [&](const Words& language) {
            const auto count = std::ranges::count_if(
                words, [&](const std::string& word) { return language.contains(word); });
            return static_cast<double>(count) / static_cast<double>(words.size());
        };
        const auto mine = known.find(sheet_.language->tag);
        const bool is_known = mine != known.end() && mine->second.size() >= known_words;
        const double own = mine == known.end() ? 0 : share(mine->second);
        // Without words of its own a language is not told from its neighbours so easily.
        const double much = is_known ? 0.3 : 0.75;
        for (const auto& [language, its_words] : known) {
            if (language == sheet_.language->tag || language == sheet_.language->variant_of) {
                continue;
            }
            const double other = share(its_words);
            if (its_words.size() < known_words || other < much || other < own * 2) continue;
            report(diagnostics_, import_other_words, place(),
                   {{"found", language}, {"expected", sheet_.language->tag}});
            return true;
        }
        const bool well_known = mine != known.end() && mine->second.size() >= many_known_words;
        if (!well_known || own >= hardly_any) return false;
        const auto count = static_cast<int>(own * static_cast<double>(words.size()) + 0.5);
        report(diagnostics_, import_strange_words, place(),
               {{"expected", sheet_.language->tag},
                {"count", std::to_string(count)},
                {"all", std::to_string(words.size())}});
        return true;
    }

    [[nodiscard]] std::map<std::string, Words> vocabularies_here() const {
        std::map<std::string, Words> out;
        for (const CatalogueFile& file : *knowledge_.catalogues) {
            if (!file.catalogue) continue;
            Words& words = out[file.language];
            for (const po::Entry& entry : file.catalogue->entries) {
                if (entry.obsolete || !entry.context) continue;
                for (const std::string& form : entry.translations) {
                    each_word(form, [&](std::string_view word) { words.emplace(word); });
                }
            }
        }
        Words& source = out[knowledge_.portal->source_language().tag];
        for (const Segment& segment : knowledge_.portal->segments) {
            each_word(segment.source, [&](std::string_view word) { source.emplace(word); });
        }
        return out;
    }

    void changes_most() {
        std::size_t all = 0;
        std::size_t changed = 0;
        for (const IncomingRow& one : rows_) {
            if (one.row->state < TextState::draft) continue;
            ++all;
            changed += changes_words(one) ? 1 : 0;
        }
        if (changed < few_changes || changed * 2 <= all) return;
        report(diagnostics_, import_most_changed, place(),
               {{"count", std::to_string(changed)}, {"all", std::to_string(all)}});
    }

    [[nodiscard]] Place place() const { return {file_.file, 0, 0}; }

    const Incoming& file_;
    const std::vector<IncomingRow>& rows_;
    const Sheet& sheet_;
    const ImportTerms& terms_;
    const ImportKnowledge& knowledge_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_file(const Incoming& file, const std::vector<IncomingRow>& rows, const Sheet& sheet,
                const ImportTerms& terms, const ImportKnowledge& knowledge,
                Diagnostics& diagnostics) {
    FileCheck(file, rows, sheet, terms, knowledge, diagnostics).run();
}

}  // namespace lykta
