#include "print/remark.hpp"

namespace lykta::print {

namespace {

/// A panel is found by its heading.
Place place_of(const Remark& remark, const Brochure& brochure, const Portal& portal) {
    if (remark.panel && *remark.panel < brochure.panels.size()) {
        const Panel& panel = brochure.panels[*remark.panel];
        if (panel.heading.stated()) return portal.segment(panel.heading).place;
    }
    return brochure.head.place;
}

}  // namespace

void tell(const Remarks& remarks, const Brochure& brochure, const LocalizedPortal& portal,
          Diagnostics& diagnostics) {
    const Language& language = portal.language;
    for (const Remark& remark : remarks) {
        std::vector<Argument> arguments = remark.arguments;
        arguments.emplace_back("language", Bilingual{language.swedish, language.tag});
        report(diagnostics, *remark.kind, place_of(remark, brochure, portal.portal),
               std::move(arguments));
    }
}

}  // namespace lykta::print
