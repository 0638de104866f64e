#pragma once
// Where an author's links lead on the finished pages.

#include "html/prose.hpp"

#include <string>

namespace lykta::html {

struct ProseTarget {
    std::string address;                 ///< empty: leads nowhere, which was told where it was read
    const Language* language = nullptr;  ///< of a page of this site
};

/// written: "support/id#fragment", "media/x.pdf", "/stod/", "https://…".
ProseTarget target_of(const std::string& written, const ProseContext& context);

/// Our own files and "/stod/" lie below the site's address, however deep the page lies.
std::string in_site(const std::string& written, const ProseContext& context);

/// file: as it is called, "media/min fil.pdf".
std::string media_address(const std::string& file, const Portal& portal);

}  // namespace lykta::html
