#include "html/page_templates.hpp"

#include "base/parallel.hpp"
#include "base/suggestion.hpp"
#include "html/diagnostics.hpp"
#include "html/pages/page_makers.hpp"
#include "html/parts/frame.hpp"
#include "html/template/markup_check.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <utility>

namespace lykta::html {

namespace {

using Sources = std::map<std::string, TemplateSource, std::less<>>;
using NameSet = std::set<std::string, std::less<>>;

/// Later files of the same name win.
void add(const std::vector<TextFile>& files, Sources& sources) {
    for (const TextFile& file : files) {
        sources.insert_or_assign(file.name, TemplateSource{file.file, file.text});
    }
}

/// Words are a portal's first segments, so a localized portal's texts begin with them.
std::vector<std::string> keys_of(const Words& words) {
    std::vector<std::string> keys(words.size());
    for (const Word& word : words) keys.at(word.phrase.segment) = word.id;
    return keys;
}

/// A component is compiled for each page that uses it, but its mistake is one.
bool told(const Diagnostic& found, const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& each) {
        return each.kind == found.kind && each.place == found.place;
    });
}

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
    std::shared_ptr<const CompiledTemplate> compiled;
    NameSet used;
    Diagnostics diagnostics;

    Compilation(const PageSource& page, const Sources& sources,
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
        compiled = compile(*source, *page.view(), {find, names, words}, diagnostics);
    }
};

/// In the order of pages.
std::vector<Compilation> compile_all(const std::vector<PageSource>& pages, const Sources& sources,
                                     const std::vector<std::string>& words,
                                     Diagnostics& diagnostics) {
    std::vector<std::optional<Compilation>> made(pages.size());
    in_parallel(pages.size(), [&](std::size_t i) { made[i].emplace(pages[i], sources, words); });
    std::vector<Compilation> out;
    for (std::optional<Compilation>& each : made) {
        for (Diagnostic& found : each->diagnostics) {
            if (!told(found, diagnostics)) diagnostics.push_back(std::move(found));
        }
        out.push_back(std::move(*each));
    }
    return out;
}

/// A site's template that stands in for none of ours, and that none of its others asks for.
void report_unused(const std::vector<TextFile>& own, const NameSet& used,
                   Diagnostics& diagnostics) {
    const std::vector<std::string> known(used.begin(), used.end());
    for (const TextFile& file : own) {
        if (used.contains(file.name)) continue;
        report(diagnostics, template_unused, {file.file, 0, 0}, {{"name", file.name}}).suggestion =
            nearest(file.name, known);
    }
}

/// Of a file in which something else is wrong this would mostly be an echo.
void check_own_markup(const std::vector<TextFile>& own, Diagnostics& diagnostics) {
    for (const TextFile& file : own) {
        const bool is_told =
            std::any_of(diagnostics.begin(), diagnostics.end(),
                        [&](const Diagnostic& each) { return each.place.file == file.file; });
        if (!is_told) check_markup({file.file, file.text}, diagnostics);
    }
}

}  // namespace

std::span<const DiagnosticKind* const> html_diagnostics() {
    static constexpr std::array kinds{&template_unused};
    return kinds;
}

BaseTemplates compile_base(const std::vector<TextFile>& files, const Words& words,
                           Diagnostics& diagnostics) {
    BaseTemplates out;
    add(files, out.sources);
    out.words = keys_of(words);
    const std::vector<PageSource> pages = page_sources();
    std::vector<Compilation> made = compile_all(pages, out.sources, out.words, diagnostics);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        out.pages.emplace(pages[i].name, std::move(made[i].compiled));
        out.used.emplace(pages[i].name, std::move(made[i].used));
    }
    return out;
}

PageTemplates with_own(const BaseTemplates& base, const std::vector<TextFile>& own,
                       Diagnostics& diagnostics) {
    PageTemplates out = base.pages;
    if (own.empty()) return out;
    std::vector<PageSource> changed;
    NameSet used;
    for (const PageSource& page : page_sources()) {
        const NameSet& made_of = base.used.at(page.name);
        const bool is_changed = std::any_of(own.begin(), own.end(), [&](const TextFile& file) {
            return made_of.contains(file.name);
        });
        if (is_changed) {
            changed.push_back(page);
        } else {
            used.insert(made_of.begin(), made_of.end());
        }
    }
    Sources sources = base.sources;
    add(own, sources);
    std::vector<Compilation> made = compile_all(changed, sources, base.words, diagnostics);
    for (std::size_t i = 0; i < changed.size(); ++i) {
        out[changed[i].name] = std::move(made[i].compiled);
        used.merge(made[i].used);
    }
    report_unused(own, used, diagnostics);
    check_own_markup(own, diagnostics);
    return out;
}

PageTemplates compile_templates(const std::vector<TextFile>& files, const Portal& portal,
                                Diagnostics& diagnostics) {
    const auto of = [&](Layer layer) {
        std::vector<TextFile> out;
        std::copy_if(files.begin(), files.end(), std::back_inserter(out),
                     [&](const TextFile& file) { return file.layer == layer; });
        return out;
    };
    return with_own(compile_base(of(Layer::base), portal.words(), diagnostics), of(Layer::site),
                    diagnostics);
}

}  // namespace lykta::html
