#include "build.hpp"

#include "check/content_check.hpp"
#include "check/letters.hpp"
#include "check/site_check.hpp"
#include "data/headers.hpp"
#include "data/sitemap.hpp"
#include "html/diagnostics.hpp"
#include "html/render.hpp"
#include "html/template/diagnostics.hpp"
#include "portal/diagnostics.hpp"
#include "portal/portal.hpp"
#include "site/diagnostics.hpp"
#include "site/site_plan.hpp"
#include "source/diagnostics.hpp"
#include "source/source_tree.hpp"
#include "theme/diagnostics.hpp"
#include "theme/theme.hpp"
#include "translation/diagnostics.hpp"
#include "translation/localize.hpp"
#include "translation/shown_links.hpp"

namespace lykta {

namespace {

class Stopwatch {
public:
    explicit Stopwatch(std::vector<Timing>& timings) : timings_(timings) {}

    /// The time since the last step, or the start.
    void step(std::string_view name) {
        const auto now = std::chrono::steady_clock::now();
        timings_.push_back({name, now - last_});
        last_ = now;
    }

private:
    std::vector<Timing>& timings_;
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

std::vector<LocalizedPortal> localized(const Portal& portal,
                                       const std::map<std::string, Catalogue>& catalogues) {
    std::vector<LocalizedPortal> portals;
    portals.reserve(portal.site.languages.size());
    for (const Language* language : portal.site.languages) {
        const auto found = catalogues.find(language->tag);
        portals.emplace_back(portal, *language,
                             found == catalogues.end() ? nullptr : &found->second);
    }
    return portals;
}

}  // namespace

std::vector<const DiagnosticKind*> all_diagnostics() {
    std::vector<const DiagnosticKind*> all;
    for (const auto kinds : {source_diagnostics(), portal_diagnostics(), translation_diagnostics(),
                             theme_diagnostics(), site_diagnostics(), html::template_diagnostics(),
                             html::html_diagnostics(), content_check_diagnostics(),
                             letters_diagnostics(), site_check_diagnostics()}) {
        all.insert(all.end(), kinds.begin(), kinds.end());
    }
    return all;
}

Built build(const FileSystem& site, const FileSystem& base, Date today) {
    Built built;
    Diagnostics& diagnostics = built.diagnostics;
    Stopwatch stopwatch(built.timings);

    Documents documents = read_source_tree(site, base, diagnostics);
    built.texts = std::move(documents.texts);
    const std::vector<TextFile> template_files = std::move(documents.templates);
    const std::vector<CatalogueFile> catalogue_files = std::move(documents.catalogues);
    const auto theme = std::move(documents.theme);
    const Outputs media = std::move(documents.media);
    // The portal asks only which media there are.
    documents.media.clear();
    for (const auto& [file, bytes] : media) documents.media.emplace(file, std::string());
    stopwatch.step("source");

    const Portal portal = read_portal(std::move(documents), today, diagnostics);
    check_content(portal, diagnostics);
    stopwatch.step("portal");

    const auto catalogues = read_catalogues(portal, catalogue_files, diagnostics);
    check_letters(portal, catalogues, font_letters(theme), diagnostics);
    const std::vector<LocalizedPortal> portals = localized(portal, catalogues);
    check_shown_links(portals, diagnostics);
    stopwatch.step("translation");

    Assets assets = make_assets(theme, media, diagnostics);
    stopwatch.step("theme");

    // An address that two claim has been told with its place, where it came from an author's words.
    Diagnostics collisions;
    const SitePlan plan = plan_site(portals, collisions);
    if (!has_errors(diagnostics)) {
        diagnostics.insert(diagnostics.end(), collisions.begin(), collisions.end());
    }
    stopwatch.step("site");

    const html::PageTemplates templates =
        html::compile_templates(template_files, portal, diagnostics);
    stopwatch.step("templates");

    // Pages made from mistakes would only add echoes of them.
    const Printed printed;
    if (!has_errors(diagnostics)) {
        Outputs outputs;
        html::render_pages({portals, plan, assets, today, printed}, templates, outputs);
        stopwatch.step("html");
        outputs.emplace("sitemap.xml", sitemap(plan, portal.site));
        outputs.merge(header_files(portal.site.base_url, portal.site.base_path));
        outputs.merge(assets.files);
        stopwatch.step("data");
        check_site(outputs, portal.site.base_path, diagnostics);
        stopwatch.step("check");
        built.outputs = std::move(outputs);
    }

    apply_rules(portal.site.rules, all_diagnostics(), diagnostics);
    sort(diagnostics);
    return built;
}

}  // namespace lykta
