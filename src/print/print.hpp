#pragma once
// Localized portals -> brochures as files, for screen and office and for the print shop, or only a
// judgement of them. Knows no pages; what pages tell of the files comes back as facts.

#include "base/diagnostic.hpp"
#include "base/kept_files.hpp"
#include "base/memory.hpp"
#include "base/outputs.hpp"
#include "print/typography.hpp"
#include "site/printed.hpp"
#include "site/printed_addresses.hpp"
#include "site/site_plan.hpp"
#include "theme/tokens.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::print {

/// What has been printed before.
using Cache = KeptFiles;

struct PrintJob {
    const Typography& typography;
    const std::vector<LocalizedPortal>& portals;  ///< in the order of SiteSettings::languages
    const SitePlan& plan;
    const Tokens& tokens;
    const Outputs& media;  ///< "media/x.jpg" -> bytes
    Date today;
    Cache* cache = nullptr;      ///< null: everything is made anew
    std::string_view logo = {};  ///< bytes of the theme's own mark; empty: none
    Memory* memory = nullptr;    ///< what has been judged in this process; null: nothing
};

/// One brochure in one language.
struct Edition {
    Id<Brochure> brochure;
    std::uint32_t language = 0;  ///< index in SiteSettings::languages
};

/// All that are printed, by brochure, then language.
std::vector<Edition> editions(const std::vector<LocalizedPortal>& portals);

/// Adds "broschyrer/<id>.<tag>.pdf" and the like to outputs. What is wrong is reported, and that
/// brochure's file is left out.
Printed print_brochures(const PrintJob& job, const std::vector<Edition>& wanted, Outputs& outputs,
                        Diagnostics& diagnostics);

/// Reports the same mistakes, but makes no file: each stands in outputs without bytes, so that
/// links to it can be judged, and its size is not known.
Printed judge_brochures(const PrintJob& job, const std::vector<Edition>& wanted, Outputs& outputs,
                        Diagnostics& diagnostics);

}  // namespace lykta::print
