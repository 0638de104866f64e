// See terms.hpp.
#include "translation/terms.hpp"

#include "base/utf8.hpp"
#include "language/one_spelling.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

struct Span {
    std::size_t begin;
    std::size_t end;
};

/// "SIP:en" is one word.
std::vector<Span> words_of(std::string_view text) {
    std::vector<Span> out;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t character = utf8::next(text, at);
        std::size_t after = at;
        const bool joins = inside && character == U':' && at < text.size() &&
                           utf8::is_letter(utf8::next(text, after));
        if (joins || utf8::is_letter(character)) {
            if (!inside) out.push_back({begin, at});
            out.back().end = at;
            inside = true;
        } else {
            inside = false;
        }
    }
    return out;
}

/// What makes a word the same word, however it is written.
std::string key(std::string_view text) { return utf8::lower(one_spelling(text)); }

}  // namespace

TermIndex::TermIndex(const Portal& portal) : portal_(portal) {
    for (const Term& term : portal.glossary) {
        add(term, word(term));
        for (const std::string& form : term.forms) add(term, form);
    }
}

TermIndex::TermIndex(const LocalizedPortal& localized) : portal_(localized.portal) {
    const bool source = &localized.language == &portal_.source_language();
    for (const Term& term : portal_.glossary) {
        const LocalizedText& shown = localized.text(term.term);
        const bool told = !shown.fallback() && !localized.text(term.meaning).fallback();
        if (!term.in_texts || !told) continue;
        // Translators put the Swedish word behind theirs: "vaitiolovelvollisuus (tystnadsplikt)".
        add(term, shown.text.value.substr(0, shown.text.value.find(" (")));
        if (!source) continue;
        for (const std::string& form : term.forms) add(term, form);
    }
}

void TermIndex::add(const Term& term, const std::string& form) {
    std::string known = key(form);
    const std::vector<Span> words = words_of(known);
    if (words.empty()) return;
    std::size_t& longest =
        longest_[known.substr(words.front().begin, words.front().end - words.front().begin)];
    longest = std::max(longest, words.size());
    by_form_.emplace(std::move(known), &term);
}

std::vector<FoundTerm> TermIndex::find(std::string_view text) const {
    std::vector<FoundTerm> out;
    if (by_form_.empty()) return out;
    const std::vector<Span> words = words_of(text);
    const auto from_to = [&](std::size_t begin, std::size_t end) {
        return key(text.substr(begin, end - begin));
    };
    for (std::size_t first = 0; first < words.size();) {
        const std::size_t begin = words[first].begin;
        const auto longest = longest_.find(from_to(begin, words[first].end));
        std::size_t count =
            longest == longest_.end() ? 0 : std::min(longest->second, words.size() - first);
        for (; count > 0; --count) {
            const std::size_t end = words[first + count - 1].end;
            const auto found = by_form_.find(from_to(begin, end));
            if (found == by_form_.end()) continue;
            out.push_back({found->second, begin, end});
            break;
        }
        first += std::max<std::size_t>(count, 1);
    }
    return out;
}

std::vector<const Term*> TermIndex::in(std::string_view text) const {
    std::vector<const Term*> out;
    for (const FoundTerm& found : find(text)) {
        if (std::ranges::count(out, found.term) == 0) out.push_back(found.term);
    }
    return out;
}

const std::string& TermIndex::word(const Term& term) const {
    return portal_.segment(term.term).source;
}

std::map<std::string, std::string> translated_terms(const std::vector<CatalogueFile>& files,
                                                    const Language& language) {
    std::map<std::string, std::string> out;
    for (const CatalogueFile& file : files) {
        if (file.language != language.tag) {
            continue;
        }
        for (const po::Entry& entry : file.catalogue->entries) {
            const bool is_term = entry.context && entry.context->starts_with("term/") &&
                                 entry.context->ends_with("#term");
            if (is_term && entry.translated() && !entry.fuzzy() && !entry.obsolete) {
                out[entry.source] = entry.translations.front();
            }
        }
    }
    return out;
}

}  // namespace lykta
