#pragma once
// What has been printed of each brochure: facts that pages tell of the files. print/ makes them,
// html/ shows them, and neither knows the other.

#include "portal/brochure.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace lykta {

struct PrintedFile {
    std::string file;         ///< "broschyrer/valkommen.fi.pdf"
    std::uint64_t bytes = 0;  ///< 0: it has been judged, not made
    int pages = 0;
};

/// One brochure in one language.
struct PrintedBrochure {
    PrintedFile office;      ///< for screen and office printer
    PrintedFile print_shop;  ///< with bleed and marks
    PrintedFile imposed;     ///< a booklet's pages in pairs, to be folded; no file: none
    PrintedFile thumbnail;   ///< the first page, small
    int thumbnail_width = 0;
    int thumbnail_height = 0;
};

/// By brochure and index of the language in SiteSettings::languages. What is not in it has not been
/// printed: a text is missing in the language.
using Printed = std::map<std::pair<Id<Brochure>, std::uint32_t>, PrintedBrochure>;

}  // namespace lykta
