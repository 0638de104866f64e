// See update.hpp.
#include "translation/update.hpp"

#include "source/po_edit.hpp"
#include "translation/entry_check.hpp"
#include "translation/moves.hpp"
#include "translation/plural_forms.hpp"
#include "translation/similarity.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace lykta {
namespace {

constexpr double made_from_it = 2;  ///< more than any likeness

constexpr const char* brace_format = "python-brace-format";

bool has_translation(const po::Entry& entry) {
    return std::ranges::any_of(entry.translations,
                               [](const std::string& form) { return !is_blank(form); });
}

/// What is new and what is gone in one context.
struct Pairing {
    std::vector<const TextFacts*> wanted;
    std::vector<const po::Entry*> gone;
};

struct Candidate {
    double alike;
    std::size_t wanted;
    std::size_t gone;
};

std::vector<std::string> without(const std::vector<std::string>& flags, std::string_view flag) {
    std::vector<std::string> out;
    std::ranges::copy_if(flags, std::back_inserter(out),
                         [&](const std::string& one) { return one != flag; });
    return out;
}

class Updater {
public:
    Updater(std::string_view bytes, const po::Catalogue& catalogue, const Portal& portal,
            const SourceTexts& texts, const std::vector<const TextFacts*>& wanted,
            const Language& language)
        : file_(bytes),
          catalogue_(catalogue),
          texts_(texts),
          wanted_(wanted),
          forms_(catalogue.plural_forms() == 0 ? language.plural.size()
                                               : catalogue.plural_forms()) {
        const Moves moves = moves_of(portal, catalogue.entries);
        entries_.reserve(catalogue.entries.size());
        for (const po::Entry& entry : catalogue.entries) {
            if (!entry.context) {
                continue;
            }
            if (std::string now = moved_context(*entry.context, moves); now != *entry.context) {
                moved_.emplace(&entry, std::move(now));
            }
            entries_.emplace(identity(entry), &entry);
        }
    }

    Update run() {
        for (const auto& [context, pairing] : pairings()) {
            pair(context, pairing);
        }
        bring_up_to_date();
        for (const po::Entry& entry : catalogue_.entries) {
            if (entry.context && !touched_.contains(&entry)) {
                const auto owner = entries_.find(identity(entry));
                const bool said = has_translation(entry) || !entry.translator_comments.empty();
                is_known(entry) && said && owner->second == &entry ? keep(entry) : retire(entry);
            }
        }
        out_.bytes = file_.bytes();
        return std::move(out_);
    }

private:
    [[nodiscard]] const po::Entry* entry_of(const TextFacts& text) const {
        const auto found = entries_.find(lykta::identity(text));
        return found == entries_.end() ? nullptr : found->second;
    }

    /// As it is now, where the entry's record has been given another id.
    [[nodiscard]] const std::string& context(const po::Entry& entry) const {
        const auto found = moved_.find(&entry);
        return found == moved_.end() ? *entry.context : found->second;
    }

    [[nodiscard]] po::Identity identity(const po::Entry& entry) const {
        return {context(entry), entry.source};
    }

    [[nodiscard]] bool is_known(const po::Entry& entry) const {
        const auto places = texts_.index.with_context(context(entry));
        return std::ranges::any_of(places, [&](std::uint32_t place) {
            return texts_.facts[place].segment->source == entry.source;
        });
    }

    [[nodiscard]] std::map<std::string, Pairing> pairings() const {
        std::map<std::string, Pairing> out;
        for (const TextFacts* text : wanted_) {
            if (entry_of(*text) == nullptr) {
                out[text->context].wanted.push_back(text);
            }
        }
        for (const po::Entry& entry : catalogue_.entries) {
            if (!entry.context || entry.obsolete || is_known(entry)) {
                continue;
            }
            const auto found = out.find(context(entry));
            if (found != out.end()) {
                found->second.gone.push_back(&entry);
            }
        }
        return out;
    }

    /// A field that is one text has changed, whatever it says now. Among several, as in a body,
    /// only likeness tells a changed text from a new one in the place of another.
    void pair(const std::string& context, const Pairing& pairing) {
        const bool one_text =
            texts_.index.with_context(context).size() == 1 && pairing.gone.size() == 1;
        std::vector<Candidate> candidates;
        for (std::size_t w = 0; w < pairing.wanted.size(); ++w) {
            for (std::size_t g = 0; g < pairing.gone.size(); ++g) {
                const std::string& source = pairing.wanted[w]->segment->source;
                const double alike = pairing.gone[g]->previous_source == source
                                         ? made_from_it
                                         : similarity(source, pairing.gone[g]->source);
                if (one_text || alike >= alike_enough) {
                    candidates.push_back({alike, w, g});
                }
            }
        }
        std::ranges::stable_sort(candidates, std::greater{}, &Candidate::alike);
        for (const Candidate& candidate : candidates) {
            const TextFacts* text = pairing.wanted[candidate.wanted];
            const po::Entry* entry = pairing.gone[candidate.gone];
            if (!changed_.contains(text) && touched_.insert(entry).second) {
                changed_.emplace(text, entry);
            }
        }
    }

    void bring_up_to_date() {
        int below = catalogue_.header_last_line;
        for (const TextFacts* wanted : wanted_) {
            const TextFacts& text = *wanted;
            const auto changed = changed_.find(wanted);
            const po::Entry* entry = changed == changed_.end() ? entry_of(text) : changed->second;
            if (entry == nullptr) {
                add(text, below);
                continue;
            }
            touched_.insert(entry);
            below = entry->last_line;
            const bool same =
                changed == changed_.end() && entry->source_plural == text.segment->source_plural;
            same ? refresh(*entry, text) : change(*entry, text);
        }
    }

    void add(const TextFacts& text, int below) {
        po::Entry entry;
        entry.context = text.context;
        entry.source = text.segment->source;
        entry.source_plural = text.segment->source_plural;
        entry.extracted_comments = text.notes;
        entry.references = references(text);
        if (text.has_placeholders) {
            entry.flags.emplace_back(brace_format);
        }
        file_.insert_below(below, po::written(entry, forms_));
        ++out_.added;
    }

    [[nodiscard]] bool up_to_date(const po::Entry& entry, const TextFacts& text) const {
        return !entry.obsolete && context(entry) == *entry.context &&
               entry.extracted_comments == text.notes && refers(entry, text) &&
               (!text.has_placeholders || std::ranges::count(entry.flags, brace_format) > 0);
    }

    void refresh(const po::Entry& entry, const TextFacts& text) {
        if (up_to_date(entry, text)) {
            return;
        }
        po::EntryLines lines = file_.lines(entry);
        if (entry.obsolete) {
            po::revive(lines);
            ++out_.revived;
        }
        follow(lines, entry);
        refresh_comments(lines, entry, text);
        if (text.has_placeholders && std::ranges::count(entry.flags, brace_format) == 0) {
            std::vector<std::string> flags = entry.flags;
            flags.emplace_back(brace_format);
            po::set_flags(lines, flags);
        }
        file_.replace(entry, lines);
    }

    static std::vector<std::string> references(const TextFacts& text) {
        const std::string& file = text.segment->place.file;
        return file.empty() ? std::vector<std::string>{} : std::vector<std::string>{file};
    }

    static bool refers(const po::Entry& entry, const TextFacts& text) {
        const std::string& file = text.segment->place.file;
        return file.empty() ? entry.references.empty()
                            : entry.references.size() == 1 && entry.references.front() == file;
    }

    static void refresh_comments(po::EntryLines& lines, const po::Entry& entry,
                                 const TextFacts& text) {
        if (entry.extracted_comments != text.notes) {
            po::set_comments(lines, '.', text.notes);
        }
        if (!refers(entry, text)) {
            po::set_comments(lines, ':', references(text));
        }
    }

    void change(const po::Entry& entry, const TextFacts& text) {
        po::EntryLines lines = file_.lines(entry);
        if (entry.obsolete) {
            po::revive(lines);
        }
        follow(lines, entry);
        refresh_comments(lines, entry, text);
        std::vector<std::string> flags = without(without(entry.flags, "fuzzy"), brace_format);
        if (text.has_placeholders) {
            flags.insert(flags.begin(), brace_format);
        }
        if (has_translation(entry)) {
            const bool doubted = edit_undone(entry, lines, text, *entry.context);
            if (doubted || edit_undone(entry, lines, text, {})) {
                // The old translation is of this very text: it is what it was before.
                po::set_previous(lines, {}, {});
                if (doubted) flags.insert(flags.begin(), "fuzzy");
            } else {
                flags.insert(flags.begin(), "fuzzy");
                remember_origin(lines, entry);
            }
        }
        po::set_flags(lines, flags);
        const std::string& plural = text.segment->source_plural;
        po::set_source(lines, text.segment->source, plural);
        if (plural.empty() != entry.source_plural.empty()) {
            std::vector<std::string> forms = entry.translations;
            forms.resize(plural.empty() ? 1 : forms_);
            po::set_translations(lines, forms, !plural.empty());
        }
        file_.replace(entry, lines);
        ++out_.changed;
    }

    /// Whether entry is stale for no other reason than that its text was another for a while.
    static bool edit_undone(const po::Entry& entry, const po::EntryLines& lines,
                            const TextFacts& text, std::string_view doubt) {
        const Segment& segment = *text.segment;
        return entry.fuzzy() &&
               po::has_previous(lines, segment.source, segment.source_plural, doubt);
    }

    /// What the translation was made from, however often the text has changed since. One that a
    /// translator had doubts of keeps them: the context stands beside it as a mark.
    static void remember_origin(po::EntryLines& lines, const po::Entry& entry) {
        if (entry.fuzzy() && entry.previous_source) return;
        po::set_previous(lines, entry.source, entry.source_plural,
                         entry.fuzzy() ? *entry.context : std::string());
    }

    /// What the file translates beyond what it is asked for: a site's words for a base's text.
    void keep(const po::Entry& entry) {
        po::EntryLines lines = file_.lines(entry);
        if (entry.obsolete) {
            po::revive(lines);
            ++out_.revived;
        }
        follow(lines, entry);
        file_.replace(entry, lines);
    }

    void follow(po::EntryLines& lines, const po::Entry& entry) const {
        if (context(entry) != *entry.context) {
            po::set_context(lines, context(entry));
        }
    }

    void retire(const po::Entry& entry) {
        if (entry.obsolete) {
            return;
        }
        ++out_.gone;
        if (has_translation(entry) || !entry.translator_comments.empty()) {
            po::EntryLines lines = file_.lines(entry);
            po::make_obsolete(lines);
            file_.replace(entry, lines);
        } else {
            file_.remove(entry);
        }
    }

    po::EditedFile file_;
    const po::Catalogue& catalogue_;
    const SourceTexts& texts_;
    const std::vector<const TextFacts*>& wanted_;
    std::size_t forms_;  ///< as the file has them, right or wrong: a build tells
    // Asked, never walked: their order is the machine's own.
    std::unordered_map<const po::Entry*, std::string> moved_;
    po::ByIdentity<const po::Entry*> entries_;
    std::unordered_map<const TextFacts*, const po::Entry*> changed_;
    std::unordered_set<const po::Entry*> touched_;
    Update out_;
};

}  // namespace

Update updated(std::string_view bytes, const po::Catalogue& catalogue, const Portal& portal,
               const SourceTexts& texts, const std::vector<const TextFacts*>& wanted,
               const Language& language) {
    return Updater(bytes, catalogue, portal, texts, wanted, language).run();
}

std::string new_catalogue(const Language& language, std::string_view project, Date today) {
    const std::vector<std::string> headers{
        "Project-Id-Version: " + std::string(project),
        "PO-Revision-Date: " + iso(today) + " 12:00+0100",
        "Last-Translator: Lykta",
        "Language-Team: " + language.swedish,
        "Language: " + language.tag,
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        "Plural-Forms: " + plural_forms_header(language),
        "X-Lykta-State: draft",
    };
    std::string text;
    for (const std::string& header : headers) {
        text += header + "\n";
    }
    std::string out;
    for (const std::string& line : po::written("msgid", "")) {
        out += line + "\n";
    }
    for (const std::string& line : po::written("msgstr", text)) {
        out += line + "\n";
    }
    return out;
}

}  // namespace lykta
