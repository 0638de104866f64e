// See terms.hpp.
#include "translation/terms.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace lykta {

TermIndex::TermIndex(const Portal& portal) : portal_(portal) {
    for (const Term& term : portal.glossary) {
        by_form_.emplace(utf8::lower(word(term)), &term);
        for (const std::string& form : term.forms) {
            by_form_.emplace(utf8::lower(form), &term);
        }
    }
}

std::vector<const Term*> TermIndex::in(std::string_view text) const {
    std::vector<const Term*> out;
    if (by_form_.empty()) {
        return out;
    }
    const std::string lower = utf8::lower(text);
    std::string word;
    const auto look_up = [&] {
        const auto found = by_form_.find(word);
        if (found != by_form_.end() && std::ranges::count(out, found->second) == 0) {
            out.push_back(found->second);
        }
        word.clear();
    };
    for (std::size_t at = 0; at < lower.size();) {
        const std::size_t begin = at;
        if (utf8::is_letter(utf8::next(lower, at))) {
            word.append(lower, begin, at - begin);
        } else {
            look_up();
        }
    }
    look_up();
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
        for (const po::Entry& entry : file.catalogue.entries) {
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
