#include "build.hpp"

#include "base/browser/harm.hpp"
#include "base/hash.hpp"
#include "check/content_check.hpp"
#include "check/letters.hpp"
#include "check/site_check.hpp"
#include "data/headers.hpp"
#include "data/nginx.hpp"
#include "data/sitemap.hpp"
#include "html/diagnostics.hpp"
#include "html/parts/frame.hpp"
#include "html/render.hpp"
#include "html/template/diagnostics.hpp"
#include "portal/diagnostics.hpp"
#include "portal/portal.hpp"
#include "print/diagnostics.hpp"
#include "site/diagnostics.hpp"
#include "site/kept_addresses.hpp"
#include "site/site_plan.hpp"
#include "site/zone_links.hpp"
#include "source/diagnostics.hpp"
#include "theme/copied_files.hpp"
#include "theme/diagnostics.hpp"
#include "theme/kept_pictures.hpp"
#include "translation/diagnostics.hpp"
#include "translation/fallbacks.hpp"
#include "translation/localize.hpp"
#include "translation/shown_links.hpp"

#include <algorithm>
#include <memory>
#include <utility>

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
    FilesByPath texts;
    Outputs media;
    CopiedFiles copied;
    std::vector<TextFile> templates;  ///< the site's own
    Portal portal;
    std::map<std::string, Catalogue> catalogues;
    std::vector<LocalizedPortal> portals;
    std::shared_ptr<const Judged<Assets>> assets;
    SitePlan plan;
};

/// What is wrong with a picture is told at each line that uses it: there its author looks.
Diagnostics told_where_used(const Diagnostics& found, const Media& media) {
    Diagnostics out;
    for (const Diagnostic& each : found) {
        const auto uses = media.uses.find(each.place.file);
        if (uses == media.uses.end()) {
            out.push_back(each);
            continue;
        }
        for (const Place& place : uses->second) {
            Diagnostic& there = out.emplace_back(each);
            there.place = place;
        }
    }
    return out;
}

std::string hash_of(const FilesByPath& files) {
    std::string all;
    for (const auto& [name, bytes] : files) all += name + '\n' + hash(bytes) + '\n';
    return hash(all);
}

void understand(const Base& base, const FileSystem& site, Date today, const Kept& kept,
                Understood& out, Diagnostics& diagnostics, Stopwatch& stopwatch) {
    Memory* const memory = kept.stages;
    add(base.documents.diagnostics, diagnostics);
    Documents documents =
        read_site(site, base.documents.value, record_folders(), memory, diagnostics);
    out.texts = std::move(documents.texts);
    out.templates = std::move(documents.templates);
    const std::vector<CatalogueFile> catalogue_files = std::move(documents.catalogues);
    const FilesByPath theme = std::move(documents.theme);
    out.media = std::move(documents.media);
    out.copied = documents.copied;
    // The portal asks only which media there are.
    documents.media.clear();
    for (const auto& [file, bytes] : out.media) documents.media.emplace(file, std::string());
    stopwatch.step("source");

    add(base.tables.diagnostics, diagnostics);
    out.portal = read_portal(base.tables.value, documents, today, diagnostics);
    check_content(out.portal, diagnostics);
    stopwatch.step("portal");

    out.catalogues = told(judged(read_catalogues, out.portal, catalogue_files), diagnostics);
    check_letters(out.portal, out.catalogues, base.theme->value.fonts.letters, diagnostics);
    out.portals = localized(out.portal, out.catalogues);
    check_shown_links(out.portals, diagnostics);
    check_fallbacks(out.portals, diagnostics);
    stopwatch.step("translation");

    // Scaling pictures takes longer than all else here, where none of them is kept.
    add(base.theme->diagnostics, diagnostics);
    out.assets = recall(memory, "theme", hash_of(theme) + hash_of(out.media), [&] {
        return judged(make_assets_once, base.theme->value, theme, out.media, kept.files);
    });
    add(told_where_used(out.assets->diagnostics, out.portal.media), diagnostics);
    Diagnostics of_copied;
    check_copied(out.copied, site, of_copied);
    add(told_where_used(of_copied, out.portal.media), diagnostics);
    stopwatch.step("theme");

    // An address that two claim has been told with its place, where it came from an author's words.
    Judged<SitePlan> plan = judged(plan_site, out.portals);
    if (has_errors(diagnostics)) plan.diagnostics.clear();
    out.plan = told(std::move(plan), diagnostics);
    check_zone_links(out.portal, out.plan, diagnostics);
    stopwatch.step("site");
}

/// Makes what is wanted of a site that has been understood. Each step asks first whether something
/// was wrong: pages made from mistakes would only add echoes of them.
class Maker {
public:
    Maker(const Base& base, const Understood& known, Date today, const Kept& kept,
          Diagnostics& diagnostics, Stopwatch& stopwatch)
        : base_(base),
          known_(known),
          today_(today),
          kept_(kept),
          diagnostics_(diagnostics),
          stopwatch_(stopwatch) {}

    Outputs operator()(const Everything&) { return whole_site(print::print_brochures); }

    Outputs operator()(const Judgement&) {
        whole_site(print::judge_brochures);
        return {};
    }

    Outputs operator()(const OnePage& wanted) {
        const auto templates = compile();
        const auto page =
            std::find_if(known_.plan.pages.begin(), known_.plan.pages.end(),
                         [&](const PlannedPage& each) { return each.file == wanted.file; });
        if (page == known_.plan.pages.end()) return {};
        Outputs brochures;
        const Printed printed =
            print(print::print_brochures, editions_told_on(page->subject), brochures);
        if (has_errors(diagnostics_)) return {};
        Outputs outputs = assets().files;
        html::render_page(html_site(printed), templates, *page, outputs);
        stopwatch_.step("html");
        return outputs;
    }

    Outputs operator()(const OneBrochure& wanted) {
        std::vector<print::Edition> one = print::editions(known_.portals);
        std::erase_if(one, [&](const print::Edition& each) {
            return known_.portal.brochures[each.brochure].id != wanted.id ||
                   known_.portals[each.language].language.tag != wanted.language;
        });
        Outputs outputs;
        print(print::print_brochures, one, outputs);
        return outputs;
    }

private:
    [[nodiscard]] const Assets& assets() const { return known_.assets->value; }

    [[nodiscard]] html::Site html_site(const Printed& printed) const {
        return {known_.portals, known_.plan, assets(), today_, printed};
    }

    html::PageTemplates compile() {
        add(base_.templates->diagnostics, diagnostics_);
        html::PageTemplates templates =
            told(judged(html::with_own, base_.templates->value, known_.templates), diagnostics_);
        stopwatch_.step("templates");
        return templates;
    }

    using Print = Printed (&)(const print::PrintJob&, const std::vector<print::Edition>&, Outputs&,
                              Diagnostics&);

    Printed print(Print how, const std::vector<print::Edition>& editions, Outputs& outputs) {
        if (has_errors(diagnostics_)) return {};
        const print::PrintJob job{*base_.typography, known_.portals,       known_.plan,
                                  assets().tokens,   known_.media,         today_,
                                  kept_.files,       logo_bytes(assets()), kept_.stages};
        Printed printed = how(job, editions, outputs, diagnostics_);
        stopwatch_.step("print");
        return printed;
    }

    /// Only a brochure's own page and the list of all tell of files.
    [[nodiscard]] std::vector<print::Edition> editions_told_on(Subject page) const {
        if (page.kind != PageKind::brochure && page.kind != PageKind::brochure_list) return {};
        std::vector<print::Edition> out = print::editions(known_.portals);
        std::erase_if(out, [&](const print::Edition& each) {
            return page.kind == PageKind::brochure && subject_of(each.brochure) != page;
        });
        return out;
    }

    /// Of pages whose address a server's log does best to leave out, former addresses, too; and how
    /// those of such brochures' files begin.
    [[nodiscard]] std::vector<std::string> discreet_addresses() const {
        std::vector<std::string> out;
        const auto add = [&](const PlannedPage& page, const std::string& address) {
            if (html::is_discreet(page.subject, known_.portal)) out.push_back(address);
        };
        for (const PlannedPage& page : known_.plan.pages) add(page, page.address);
        for (const Redirect& each : known_.plan.redirects) {
            add(known_.plan.pages[each.page], each.address);
        }
        const std::string folder = known_.portal.site.base_path + "/" +
                                   std::string(facts(PageKind::brochure).folder) + "/";
        for (const Brochure& brochure : known_.portal.brochures) {
            if (id_tells(brochure)) out.push_back(folder + name_in_address(brochure) + ".");
        }
        return out;
    }

    Outputs whole_site(Print how) {
        const auto templates = compile();
        Outputs outputs;
        const Printed printed = print(how, print::editions(known_.portals), outputs);
        if (has_errors(diagnostics_)) return {};
        check_kept_addresses(known_.portals, known_.plan, diagnostics_);
        html::render_pages(html_site(printed), templates, outputs);
        stopwatch_.step("html");
        const SiteSettings& settings = known_.portal.site;
        outputs.emplace("sitemap.xml", sitemap(known_.plan, settings));
        outputs.emplace(missing_unlogged, outputs.at("404.html"));
        outputs.merge(header_files({settings.base_url, settings.base_path, discreet_addresses()}));
        outputs.insert(assets().files.begin(), assets().files.end());
        stopwatch_.step("data");
        check_site(outputs, known_.copied, settings.base_path, diagnostics_);
        stopwatch_.step("check");
        return outputs;
    }

    const Base& base_;
    const Understood& known_;
    Date today_;
    const Kept& kept_;
    Diagnostics& diagnostics_;
    Stopwatch& stopwatch_;
};

/// What is told gets the site's own severities, its order, and the texts that it is told of.
void finish(const Base& base, Understood& known, Diagnostics& diagnostics, FilesByPath& texts) {
    apply_rules(known.portal.site.rules, all_diagnostics(), diagnostics);
    sort(diagnostics);
    texts = std::move(known.texts);
    const FilesByPath& shared = base.documents.value->texts;
    for (const Diagnostic& each : diagnostics) {
        if (const auto found = shared.find(each.place.file); found != shared.end()) {
            texts.insert(*found);
        }
    }
}

}  // namespace

std::vector<const DiagnosticKind*> all_diagnostics() {
    std::vector<const DiagnosticKind*> all;
    for (const auto kinds :
         {source_diagnostics(), portal_diagnostics(), translation_diagnostics(),
          theme_diagnostics(), site_diagnostics(), html::template_diagnostics(),
          html::html_diagnostics(), print::print_diagnostics(), content_check_diagnostics(),
          letters_diagnostics(), site_check_diagnostics(), browser::browser_diagnostics()}) {
        all.insert(all.end(), kinds.begin(), kinds.end());
    }
    return all;
}

namespace {

template <typename Value>
Judged<std::shared_ptr<const Value>> shared(Judged<Value> judged) {
    return {std::make_shared<const Value>(std::move(judged.value)), std::move(judged.diagnostics)};
}

}  // namespace

Base::Base(const FileSystem& files)
    : documents(shared(judged(read_base, files, record_folders()))),
      tables(shared(judged(read_shared_tables, *documents.value))),
      templates([this] {
          return judged(html::compile_base, documents.value->templates, tables.value->words);
      }),
      theme([this] { return judged(read_base_theme, documents.value->theme); }),
      typography([this] {
          const auto& own = documents.value->tables;
          const auto words = own.find("hyphenation");
          return print::Typography(words == own.end() ? yaml::Value() : words->second);
      }) {}

Built build(const Base& base, const FileSystem& site, Date today, const Wanted& wanted,
            const Kept& kept) {
    Built built;
    Stopwatch stopwatch(built.timings);
    Understood known;
    understand(base, site, today, kept, known, built.diagnostics, stopwatch);
    built.outputs =
        std::visit(Maker(base, known, today, kept, built.diagnostics, stopwatch), wanted);
    const bool whole = std::holds_alternative<Everything>(wanted);
    if (whole && !has_errors(built.diagnostics)) built.copied = known.copied;
    finish(base, known, built.diagnostics, built.texts);
    return built;
}

BuiltStand build_stand(const Base& base, const FileSystem& site, Date today,
                       const print::StandOrder& order) {
    BuiltStand built;
    std::vector<Timing> untold;
    Stopwatch stopwatch(untold);
    Understood known;
    understand(base, site, today, {}, known, built.diagnostics, stopwatch);
    if (!has_errors(built.diagnostics)) {
        const Assets& assets = known.assets->value;
        built.stand =
            print::print_stand({*base.typography, known.portals, known.plan, assets.tokens,
                                known.media, today, nullptr, logo_bytes(assets)},
                               order, built.diagnostics);
    }
    finish(base, known, built.diagnostics, built.texts);
    return built;
}

BuiltAddresses build_addresses(const Base& base, const FileSystem& site, Date today) {
    BuiltAddresses built;
    std::vector<Timing> untold;
    Stopwatch stopwatch(untold);
    Understood known;
    understand(base, site, today, {}, known, built.diagnostics, stopwatch);
    if (!has_errors(built.diagnostics)) {
        constexpr std::uintmax_t longest = 4UL * 1024 * 1024;
        const ReadFile file = site.read("addresses.yaml", longest);
        built.file =
            with_printed_addresses(file.bytes, known.portals, known.plan, built.diagnostics);
    }
    finish(base, known, built.diagnostics, built.texts);
    return built;
}

}  // namespace lykta
