#include "html/render.hpp"

#include "base/parallel.hpp"
#include "base/suggestion.hpp"
#include "html/diagnostics.hpp"
#include "html/pages/page_makers.hpp"
#include "html/parts/frame.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

namespace lykta::html {

namespace {

using TemplateFiles = std::map<std::string, TemplateSource, std::less<>>;

/// Later files of the same name win: the site's own follow the base's.
TemplateFiles by_name(const std::vector<TextFile>& files) {
    TemplateFiles sources;
    for (const TextFile& file : files) {
        sources.insert_or_assign(file.name, TemplateSource{file.file, file.text});
    }
    return sources;
}

/// Words are the portal's first segments, so a localized portal's texts begin with them.
std::vector<std::string> word_keys(const Portal& portal) {
    std::vector<std::string> keys(portal.words.size());
    for (const Word& word : portal.words) {
        keys.at(word.phrase.segment) = word.id;
    }
    return keys;
}

/// A component is compiled for each page that uses it, but its mistake is one.
bool told(const Diagnostic& found, const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& each) {
        return each.kind == found.kind && each.place == found.place;
    });
}

using NameSet = std::set<std::string, std::less<>>;

/// A template that some page is shown by, and what it sees.
struct PageSource {
    std::string_view name;
    const ViewType* (*view)();
};

/// Each once, though kinds of pages share some.
std::vector<PageSource> page_sources() {
    std::vector<PageSource> out;
    NameSet known;
    for (const PageMaker& maker : page_makers()) {
        if (known.emplace(maker.template_name).second) {
            out.push_back({maker.template_name, maker.view});
        }
    }
    out.push_back({redirect_template, view_type<RedirectView>});
    return out;
}

/// One page's template with all that it asks for, independent of the others.
struct Compilation {
    NameSet used;
    Diagnostics diagnostics;

    std::shared_ptr<const CompiledTemplate> run(const PageSource& page,
                                                const TemplateFiles& sources,
                                                const std::vector<std::string>& words) {
        const auto find = [&](std::string_view name) -> const TemplateSource* {
            const auto found = sources.find(name);
            if (found == sources.end()) return nullptr;
            used.insert(found->first);
            return &found->second;
        };
        const auto names = [&] {
            std::vector<std::string> all;
            for (const auto& [name, source] : sources) all.push_back(name);
            return all;
        };
        const TemplateSource* source = find(page.name);
        if (source == nullptr) {
            throw std::runtime_error("templates/" + std::string(page.name) +
                                     " is missing: broken installation");
        }
        return compile(*source, *page.view(), {find, names, words}, diagnostics);
    }
};

/// A site's template that stands in for none of ours, and that none of its others asks for.
void report_unused(const std::vector<TextFile>& files, const NameSet& used,
                   Diagnostics& diagnostics) {
    const std::vector<std::string> known(used.begin(), used.end());
    for (const TextFile& file : files) {
        if (file.layer == Layer::site && !used.contains(file.name)) {
            report(diagnostics, template_unused, {file.file, 0, 0}, {{"name", file.name}})
                .suggestion = nearest(file.name, known);
        }
    }
}

/// All pages in one language, and the former addresses that lead to them.
Outputs pages_in(std::uint32_t language, const Site& site, const PageTemplates& templates) {
    const TermIndex terms(site.portals[language]);
    const Here here{site, language, &terms};
    const SharedFrameView shared = shared_frame(here);
    Outputs out;
    for (const PlannedPage& page : site.plan.pages) {
        if (page.language != language) continue;
        const PageMaker& maker = page_makers()[static_cast<std::size_t>(page.subject.kind)];
        out.insert_or_assign(page.file,
                             maker.make({page, shared, here}, *templates.at(maker.template_name)));
    }
    for (const Redirect& redirect : site.plan.redirects) {
        if (redirect.language != language) continue;
        out.insert_or_assign(redirect.file,
                             make_redirect(redirect, here, *templates.at(redirect_template)));
    }
    return out;
}

}  // namespace

std::span<const DiagnosticKind* const> html_diagnostics() {
    static constexpr std::array kinds{&template_unused};
    return kinds;
}

PageTemplates compile_templates(const std::vector<TextFile>& files, const Portal& portal,
                                Diagnostics& diagnostics) {
    const TemplateFiles sources = by_name(files);
    const std::vector<std::string> words = word_keys(portal);
    const std::vector<PageSource> pages = page_sources();
    std::vector<std::shared_ptr<const CompiledTemplate>> compiled(pages.size());
    std::vector<Compilation> compilations(pages.size());
    in_parallel(pages.size(), [&](std::size_t i) {
        compiled[i] = compilations[i].run(pages[i], sources, words);
    });
    NameSet used;
    for (Compilation& each : compilations) {
        used.merge(each.used);
        for (Diagnostic& found : each.diagnostics) {
            if (!told(found, diagnostics)) diagnostics.push_back(std::move(found));
        }
    }
    report_unused(files, used, diagnostics);
    PageTemplates out;
    for (std::size_t i = 0; i < pages.size(); ++i) out.emplace(pages[i].name, compiled[i]);
    return out;
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
