#pragma once
// Addresses that have been printed never die: what the site keeps of them (addresses.yaml) leads on
// to what is nearest to it among what is alive. And the author is told what is not kept yet, and
// which paper has lost its page.

#include "site/printed_addresses.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// A folder below the published one, and the page that it leads to.
struct LeadingPath {
    std::string path;  ///< "fi/b/3f2a91c0de/"
    std::uint32_t page = 0;
};

/// The short codes of what brochures lead to, then all that is kept. A path may be that of a living
/// page, which has it then, and may come twice: the first holds. plan: with all its pages.
std::vector<LeadingPath> paths_that_lead_on(const std::vector<LocalizedPortal>& portals,
                                            const SitePlan& plan);

/// Tells of addresses that are printed and not kept, and of kept ones that have lost their page.
void check_kept_addresses(const std::vector<LocalizedPortal>& portals, const SitePlan& plan,
                          Diagnostics& diagnostics);

/// addresses.yaml with all that is printed now.
struct KeptFile {
    std::string bytes;
    bool changed = false;   ///< false: the same bytes as before
    std::size_t kept = 0;   ///< addresses in it, each in each of its languages
    std::size_t added = 0;  ///< of those
};

/// bytes: as they lie on disk, where portals were read from them without mistakes; empty: there is
/// no file. Nothing where it could not be edited, with a mistake that says why.
std::optional<KeptFile> with_printed_addresses(std::string_view bytes,
                                               const std::vector<LocalizedPortal>& portals,
                                               const SitePlan& plan, Diagnostics& diagnostics);

}  // namespace lykta
