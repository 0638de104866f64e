#pragma once
// Where an author's links lead on the finished pages.

#include "html/prose.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::html {

struct ProseTarget {
    std::string address;                 ///< empty: leads nowhere, which was told where it was read
    const Language* language = nullptr;  ///< of a page of this site
};

/// written: "support/id#fragment", "media/x.pdf", "/stod/", "https://…", "tel:070-174 06 05".
ProseTarget target_of(const std::string& written, const ProseContext& context);

/// Our own files and "/stod/" lie below the site's address, however deep the page lies.
std::string in_site(const std::string& written, const ProseContext& context);

/// file: as it is called, "media/min fil.pdf".
std::string media_address(const std::string& file, const Portal& portal);

/// A number in words, with what a telephone calls.
struct CalledNumber {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string dial;
};

/// The known numbers that stand alone in words: not "1177 kr", "112 §" or "112 personer".
std::vector<CalledNumber> numbers_to_call(std::string_view words,
                                          const std::set<std::string>& known);

}  // namespace lykta::html
