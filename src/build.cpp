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
#include "print/diagnostics.hpp"
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

/// Everything that is known before anything is made. Its parts refer to each other: it stays where
/// it is.
struct Understood {
    Outputs media;
    std::vector<TextFile> templates;
    Portal portal;
    std::map<std::string, Catalogue> catalogues;
    std::vector<LocalizedPortal> portals;
    Assets assets;
    SitePlan plan;
};

void understand(const FileSystem& site, const FileSystem& base, Date today, Understood& out,
                Built& built, Stopwatch& stopwatch) {
    Diagnostics& diagnostics = built.diagnostics;
    Documents documents = read_source_tree(site, base, record_folders(), diagnostics);
    built.texts = std::move(documents.texts);
    out.templates = std::move(documents.templates);
    const std::vector<CatalogueFile> catalogue_files = std::move(documents.catalogues);
    const auto theme = std::move(documents.theme);
    out.media = std::move(documents.media);
    // The portal asks only which media there are.
    documents.media.clear();
    for (const auto& [file, bytes] : out.media) documents.media.emplace(file, std::string());
    stopwatch.step("source");

    out.portal = read_portal(documents, today, diagnostics);
    check_content(out.portal, diagnostics);
    stopwatch.step("portal");

    out.catalogues = read_catalogues(out.portal, catalogue_files, diagnostics);
    check_letters(out.portal, out.catalogues, font_letters(theme), diagnostics);
    out.portals = localized(out.portal, out.catalogues);
    check_shown_links(out.portals, diagnostics);
    stopwatch.step("translation");

    out.assets = make_assets(theme, out.media, diagnostics);
    stopwatch.step("theme");

    // An address that two claim has been told with its place, where it came from an author's words.
    Diagnostics collisions;
    out.plan = plan_site(out.portals, collisions);
    if (!has_errors(diagnostics)) {
        diagnostics.insert(diagnostics.end(), collisions.begin(), collisions.end());
    }
    stopwatch.step("site");
}

}  // namespace

std::vector<const DiagnosticKind*> all_diagnostics() {
    std::vector<const DiagnosticKind*> all;
    for (const auto kinds :
         {source_diagnostics(), portal_diagnostics(), translation_diagnostics(),
          theme_diagnostics(), site_diagnostics(), html::template_diagnostics(),
          html::html_diagnostics(), print::print_diagnostics(), content_check_diagnostics(),
          letters_diagnostics(), site_check_diagnostics()}) {
        all.insert(all.end(), kinds.begin(), kinds.end());
    }
    return all;
}

Built build(const FileSystem& site, const FileSystem& base, Date today, print::Cache* cache) {
    Built built;
    Diagnostics& diagnostics = built.diagnostics;
    Stopwatch stopwatch(built.timings);
    Understood known;
    understand(site, base, today, known, built, stopwatch);

    const html::PageTemplates templates =
        html::compile_templates(known.templates, known.portal, diagnostics);
    stopwatch.step("templates");

    // Pages made from mistakes would only add echoes of them.
    Printed printed;
    Outputs outputs;
    if (!has_errors(diagnostics)) {
        printed = print::print_brochures({known.portals, known.plan, known.assets.tokens,
                                          known.media, today, cache, logo_bytes(known.assets)},
                                         outputs, diagnostics);
        stopwatch.step("print");
    }
    if (!has_errors(diagnostics)) {
        html::render_pages({known.portals, known.plan, known.assets, today, printed}, templates,
                           outputs);
        stopwatch.step("html");
        outputs.emplace("sitemap.xml", sitemap(known.plan, known.portal.site));
        outputs.merge(header_files(known.portal.site.base_url, known.portal.site.base_path));
        outputs.merge(known.assets.files);
        stopwatch.step("data");
        check_site(outputs, known.portal.site.base_path, diagnostics);
        stopwatch.step("check");
        built.outputs = std::move(outputs);
    }

    apply_rules(known.portal.site.rules, all_diagnostics(), diagnostics);
    sort(diagnostics);
    return built;
}

BuiltStand build_stand(const FileSystem& site, const FileSystem& base, Date today,
                       const print::StandOrder& order) {
    Built built;
    Stopwatch stopwatch(built.timings);
    Understood known;
    understand(site, base, today, known, built, stopwatch);
    BuiltStand out;
    if (!has_errors(built.diagnostics)) {
        out.stand = print::print_stand({known.portals, known.plan, known.assets.tokens, known.media,
                                        today, nullptr, logo_bytes(known.assets)},
                                       order, built.diagnostics);
    }
    apply_rules(known.portal.site.rules, all_diagnostics(), built.diagnostics);
    sort(built.diagnostics);
    out.diagnostics = std::move(built.diagnostics);
    out.texts = std::move(built.texts);
    return out;
}

}  // namespace lykta
