#include "html/render.hpp"

#include "base/parallel.hpp"
#include "html/pages/page_makers.hpp"
#include "html/parts/frame.hpp"

#include <set>

namespace lykta::html {

namespace {

/// As telephones call them. A line of one's own is known as well as the base's.
std::set<std::string> help_numbers(const Portal& portal) {
    std::set<std::string> out;
    for (const HelpLine& line : portal.help_lines) {
        if (!line.dial.empty()) out.insert(line.dial);
    }
    return out;
}

/// What the pages of one language share.
class LanguageRenderer {
public:
    LanguageRenderer(std::uint32_t language, const Site& site, const PageTemplates& templates)
        : templates_(templates),
          terms_(site.portals[language]),
          numbers_(help_numbers(site.portals[language].portal)),
          here_{site, language, &terms_, &numbers_},
          shared_(shared_frame(here_)) {}

    void page(const PlannedPage& page, Outputs& out) const {
        const PageMaker& maker = page_makers()[static_cast<std::size_t>(page.subject.kind)];
        Here here = here_;
        here.zone = zone_of(page.subject, here.portal());
        out.insert_or_assign(
            page.file, maker.make({page, shared_, here}, *templates_.at(maker.template_name)));
    }

    void redirect(const Redirect& redirect, Outputs& out) const {
        out.insert_or_assign(redirect.file,
                             make_redirect(redirect, here_, *templates_.at(redirect_template)));
    }

private:
    const PageTemplates& templates_;
    const TermIndex terms_;
    const std::set<std::string> numbers_;
    const Here here_;
    const SharedFrameView shared_;
};

/// All pages in one language, and the former addresses that lead to them.
Outputs pages_in(std::uint32_t language, const Site& site, const PageTemplates& templates) {
    const LanguageRenderer renderer(language, site, templates);
    Outputs out;
    for (const PlannedPage& page : site.plan.pages) {
        if (page.language == language) renderer.page(page, out);
    }
    for (const Redirect& redirect : site.plan.redirects) {
        if (redirect.language == language) renderer.redirect(redirect, out);
    }
    return out;
}

}  // namespace

void render_page(const Site& site, const PageTemplates& templates, const PlannedPage& page,
                 Outputs& outputs) {
    LanguageRenderer(page.language, site, templates).page(page, outputs);
}

void render_pages(const Site& site, const PageTemplates& templates, Outputs& outputs) {
    // Languages are independent of each other: each has its own portal and its own pages.
    std::vector<Outputs> by_language(site.portals.size());
    in_parallel(by_language.size(), [&](std::size_t language) {
        by_language[language] = pages_in(static_cast<std::uint32_t>(language), site, templates);
    });
    for (Outputs& pages : by_language) {
        outputs.merge(pages);
    }
}

}  // namespace lykta::html
