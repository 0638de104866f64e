#include "html/render.hpp"

#include "base/parallel.hpp"
#include "base/suggestion.hpp"
#include "html/diagnostics.hpp"
#include "html/pages/brochure.hpp"
#include "html/pages/pages.hpp"
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

/// A kind of page: its template, what the template sees, and where the compiled one goes.
struct PageSource {
    std::string_view name;
    const ViewType* (*view)();
    std::shared_ptr<const CompiledTemplate> PageTemplates::*into;
};

constexpr std::array page_sources{
    PageSource{"pages/home", view_type<HomeView>, &PageTemplates::home},
    PageSource{"pages/support-list", view_type<SupportListView>, &PageTemplates::support_list},
    PageSource{"pages/support", view_type<SupportView>, &PageTemplates::support},
    PageSource{"pages/contact-list", view_type<ContactListView>, &PageTemplates::contact_list},
    PageSource{"pages/contact", view_type<ContactView>, &PageTemplates::contact},
    PageSource{"pages/article", view_type<ArticleView>, &PageTemplates::article},
    PageSource{"pages/situation", view_type<SituationView>, &PageTemplates::situation},
    PageSource{"pages/night", view_type<NightView>, &PageTemplates::night},
    PageSource{"pages/help-line", view_type<HelpLineView>, &PageTemplates::help_line},
    PageSource{"pages/organization-list", view_type<OrganizationListView>,
               &PageTemplates::organization_list},
    PageSource{"pages/organization", view_type<OrganizationView>, &PageTemplates::organization},
    PageSource{"pages/calendar", view_type<CalendarView>, &PageTemplates::calendar},
    PageSource{"pages/event", view_type<EventView>, &PageTemplates::event},
    PageSource{"pages/situation-list", view_type<SituationListView>,
               &PageTemplates::situation_list},
    PageSource{"pages/target-group-list", view_type<TargetGroupListView>,
               &PageTemplates::target_group_list},
    PageSource{"pages/target-group", view_type<TargetGroupView>, &PageTemplates::target_group},
    PageSource{"pages/support-forms", view_type<SupportFormsView>, &PageTemplates::support_forms},
    PageSource{"pages/law-list", view_type<LawListView>, &PageTemplates::law_list},
    PageSource{"pages/law", view_type<LawView>, &PageTemplates::law},
    PageSource{"pages/glossary", view_type<GlossaryView>, &PageTemplates::glossary},
    PageSource{"pages/a-to-z", view_type<IndexView>, &PageTemplates::index},
    PageSource{"pages/young", view_type<YoungView>, &PageTemplates::young},
    PageSource{"pages/staff", view_type<StaffView>, &PageTemplates::staff},
    PageSource{"pages/accessibility", view_type<AccessibilityView>, &PageTemplates::accessibility},
    PageSource{"pages/brochure-list", view_type<BrochureListView>, &PageTemplates::brochure_list},
    PageSource{"pages/brochure", view_type<BrochureView>, &PageTemplates::brochure},
    PageSource{"pages/not-found", view_type<NotFoundView>, &PageTemplates::not_found},
    PageSource{"pages/redirect", view_type<RedirectView>, &PageTemplates::redirect},
};

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

class LanguageRenderer {
public:
    LanguageRenderer(const Site& site, const PageTemplates& templates, std::uint32_t language)
        : site_(site),
          templates_(templates),
          terms_(site.portals[language]),
          here_{site, language, &terms_},
          shared_(shared_frame(here_)) {}

    Outputs render_all() {
        for (const PlannedPage& page : site_.plan.pages) {
            if (page.language == here_.language) {
                render_page({page, shared_, here_});
            }
        }
        for (const Redirect& redirect : site_.plan.redirects) {
            if (redirect.language == here_.language) {
                write(*templates_.redirect, redirect_view(redirect, here_), redirect.file);
            }
        }
        return std::move(outputs_);
    }

private:
    void render_page(const PageToMake& make) {
        switch (make.page.subject.kind) {
            case PageKind::home: return write(*templates_.home, home_view(make), make);
            case PageKind::support_list:
                return write(*templates_.support_list, support_list_view(make), make);
            case PageKind::support: return write(*templates_.support, support_view(make), make);
            case PageKind::contact_list:
                return write(*templates_.contact_list, contact_list_view(make), make);
            case PageKind::contact: return write(*templates_.contact, contact_view(make), make);
            case PageKind::page: return write(*templates_.article, article_view(make), make);
            case PageKind::situation:
                return write(*templates_.situation, situation_view(make), make);
            case PageKind::night: return write(*templates_.night, night_view(make), make);
            case PageKind::help_line:
                return write(*templates_.help_line, help_line_view(make), make);
            case PageKind::organization_list:
                return write(*templates_.organization_list, organization_list_view(make), make);
            case PageKind::organization:
                return write(*templates_.organization, organization_view(make), make);
            case PageKind::calendar: return write(*templates_.calendar, calendar_view(make), make);
            case PageKind::event: return write(*templates_.event, event_view(make), make);
            case PageKind::situation_list:
                return write(*templates_.situation_list, situation_list_view(make), make);
            case PageKind::target_group_list:
                return write(*templates_.target_group_list, target_group_list_view(make), make);
            case PageKind::target_group:
                return write(*templates_.target_group, target_group_view(make), make);
            case PageKind::support_forms:
                return write(*templates_.support_forms, support_forms_view(make), make);
            case PageKind::law_list: return write(*templates_.law_list, law_list_view(make), make);
            case PageKind::law: return write(*templates_.law, law_view(make), make);
            case PageKind::glossary: return write(*templates_.glossary, glossary_view(make), make);
            case PageKind::index: return write(*templates_.index, index_view(make), make);
            case PageKind::staff: return write(*templates_.staff, staff_view(make), make);
            case PageKind::accessibility:
                return write(*templates_.accessibility, accessibility_view(make), make);
            case PageKind::child:
            case PageKind::youth: return write(*templates_.young, young_view(make), make);
            case PageKind::brochure_list:
                return write(*templates_.brochure_list, brochure_list_view(make), make);
            case PageKind::brochure: return write(*templates_.brochure, brochure_view(make), make);
            case PageKind::not_found:
                return write(*templates_.not_found, not_found_view(make), make);
        }
    }

    /// What a page shows decides what it says of itself: a page on which a draft or a text in
    /// another language came up is rendered once more, with the notice.
    template <typename View>
    void write(const CompiledTemplate& compiled, View view, const PageToMake& make) {
        const Shown shown = write(compiled, view, make.page.file);
        const bool unsaid =
            (shown.draft && !view.frame.draft) || (shown.fallback && !view.frame.partial);
        if (unsaid) {
            view.frame.draft = view.frame.draft || shown.draft;
            view.frame.partial = view.frame.partial || shown.fallback;
            write(compiled, view, make.page.file);
        }
    }

    template <typename View>
    Shown write(const CompiledTemplate& compiled, const View& view, const std::string& file) {
        const LocalizedPortal& localized = here_.localized();
        const std::span words(localized.texts().data(), localized.portal.words.size());
        std::string page;
        page.reserve(16 * 1024);
        const Shown shown = render(compiled, view, {&localized.language, words}, page);
        outputs_.insert_or_assign(file, std::move(page));
        return shown;
    }

    const Site& site_;
    const PageTemplates& templates_;
    const TermIndex terms_;
    const Here here_;
    const SharedFrameView shared_;
    Outputs outputs_;
};

}  // namespace

std::span<const DiagnosticKind* const> html_diagnostics() {
    static constexpr std::array kinds{&template_unused};
    return kinds;
}

PageTemplates compile_templates(const std::vector<TextFile>& files, const Portal& portal,
                                Diagnostics& diagnostics) {
    const TemplateFiles sources = by_name(files);
    const std::vector<std::string> words = word_keys(portal);
    PageTemplates compiled;
    std::vector<Compilation> compilations(page_sources.size());
    in_parallel(page_sources.size(), [&](std::size_t i) {
        const PageSource& page = page_sources[i];
        compiled.*page.into = compilations[i].run(page, sources, words);
    });
    NameSet used;
    for (Compilation& each : compilations) {
        used.merge(each.used);
        for (Diagnostic& found : each.diagnostics) {
            if (!told(found, diagnostics)) diagnostics.push_back(std::move(found));
        }
    }
    report_unused(files, used, diagnostics);
    return compiled;
}

void render_pages(const Site& site, const PageTemplates& templates, Outputs& outputs) {
    // Languages are independent of each other: each has its own portal and its own pages.
    std::vector<Outputs> by_language(site.portals.size());
    in_parallel(by_language.size(), [&](std::size_t language) {
        by_language[language] =
            LanguageRenderer(site, templates, static_cast<std::uint32_t>(language)).render_all();
    });
    for (Outputs& pages : by_language) {
        outputs.merge(pages);
    }
}

}  // namespace lykta::html
