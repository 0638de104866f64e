#pragma once
// Localized portals -> brochures as files, for screen and office and for the print shop. Knows no
// pages; what pages tell of the files comes back as facts.

#include "base/diagnostic.hpp"
#include "base/outputs.hpp"
#include "site/printed.hpp"
#include "site/site_plan.hpp"
#include "theme/tokens.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::print {

/// What has been printed before, by a key that says all that it was made from. Several threads may
/// ask at once.
class Cache {
public:
    Cache() = default;
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;
    virtual ~Cache() = default;
    virtual std::optional<std::string> find(const std::string& key) = 0;
    virtual void keep(const std::string& key, const std::string& bytes) = 0;
};

struct PrintJob {
    const std::vector<LocalizedPortal>& portals;  ///< in the order of SiteSettings::languages
    const SitePlan& plan;
    const Tokens& tokens;
    const Outputs& media;  ///< "media/x.jpg" -> bytes
    Date today;
    Cache* cache = nullptr;      ///< null: everything is made anew
    std::string_view logo = {};  ///< bytes of the theme's own mark; empty: none
};

/// On paper nobody can follow a link to the Swedish page: all texts, or no brochure.
bool is_printed(const Brochure& brochure, const LocalizedPortal& portal);

/// Adds "broschyrer/<id>.<tag>.pdf" and the like to outputs. A brochure is printed in each language
/// that has all its texts. What is wrong is reported, and that brochure's file is left out.
Printed print_brochures(const PrintJob& job, Outputs& outputs, Diagnostics& diagnostics);

}  // namespace lykta::print
