#pragma once
// Addresses that have been printed, from addresses.yaml: what no build could know once their pages
// are gone. Only `lykta addresses keep` adds to that file; authors may change it by hand.

#include "base/diagnostic.hpp"
#include "portal/brochure.hpp"

#include <string>
#include <vector>

namespace lykta {

struct KeptAddress {
    Place place;          ///< of its row
    std::string address;  ///< below a language's folder: "/stod/avlosning/"
    std::string record;   ///< what it was printed for: "support/avlosning"; it may be gone
    std::string code;     ///< "/b/<code>/" leads where the address does
    std::vector<const Language*> languages;  ///< printed in; the site may lack some by now
    std::vector<std::string> brochures;      ///< ids of those that it stands on
    /// child, youth: it leads to pages of theirs alone.
    WithDefault<Audience::all> audience;
    /// Where it leads once the record is gone; monostate: to what is nearest.
    Brochure::Target leads_to;
};

}  // namespace lykta
