#include "check/site_check.hpp"

#include "base/browser/address.hpp"
#include "base/browser/harm.hpp"
#include "base/browser/markup.hpp"
#include "base/encoding/percent.hpp"
#include "base/parallel.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace lykta {

std::span<const DiagnosticKind* const> site_check_diagnostics() {
    static constexpr std::array kinds{&page_link_broken, &page_fragment_broken, &page_id_twice};
    return kinds;
}

namespace {

struct PageParts {
    std::vector<std::string_view> links;
    std::vector<std::string_view> ids;  // sorted
    std::vector<browser::Harm> harms;
};

PageParts scan(std::string_view page) {
    PageParts parts;
    browser::MarkupReader reader(page);
    for (browser::Tag tag; reader.next(tag);) {
        for (const browser::Attribute& each : tag.attributes) {
            if (each.name.size() > 4) continue;
            const std::string name = browser::plain_name(each.name);
            if (name == "href" || name == "src") parts.links.push_back(each.value);
            if (name == "id") parts.ids.push_back(each.value);
        }
        browser::judge(tag, page, parts.harms);
    }
    if (const auto at = reader.unclear()) {
        parts.harms.push_back({&browser::page_markup_unclear, *at, {}});
    }
    std::sort(parts.ids.begin(), parts.ids.end());
    return parts;
}

bool has_scheme(std::string_view address) {
    const std::size_t colon = address.find(':');
    return colon != std::string_view::npos && colon < address.find('/');
}

class SiteCheck {
public:
    SiteCheck(const Outputs& outputs, const CopiedFiles& copied, const std::string& base_path,
              Diagnostics& diagnostics)
        : outputs_(outputs), copied_(copied), root_(base_path + "/"), diagnostics_(diagnostics) {
        std::vector<const Outputs::value_type*> pages;
        for (const auto& each : outputs) {
            if (each.first.ends_with(".html")) pages.push_back(&each);
        }
        std::vector<PageParts> parts(pages.size());
        in_parallel(pages.size(), [&](std::size_t i) { parts[i] = scan(pages[i]->second); });
        for (std::size_t i = 0; i < pages.size(); ++i) {
            pages_.emplace(pages[i]->first, std::move(parts[i]));
        }
    }

    void check() {
        for (const auto& [file, parts] : pages_) {
            ids(file, parts);
            std::set<std::string_view> told;
            for (const std::string_view link : parts.links) {
                if (told.insert(link).second) check_link(file, plain(link));
            }
            std::set<std::string> harmful;
            for (const browser::Harm& harm : parts.harms) {
                std::string key(harm.kind->code);
                for (const Argument& each : harm.arguments) key += '\n' + each.en;
                if (harmful.insert(std::move(key)).second) find(*harm.kind, file, harm.arguments);
            }
        }
        for (const auto& [file, bytes] : outputs_) {
            if (file.ends_with(".css")) stylesheet(file, bytes);
        }
        for (auto& [key, found] : found_) tell(std::move(found));
    }

private:
    void ids(const std::string& file, const PageParts& parts) {
        auto twice = parts.ids.begin();
        while ((twice = std::adjacent_find(twice, parts.ids.end())) != parts.ids.end()) {
            find(page_id_twice, file, {{"id", *twice}});
            twice = std::upper_bound(twice, parts.ids.end(), *twice);
        }
    }

    /// A look that fetches from elsewhere tells strangers who reads here.
    void stylesheet(const std::string& file, std::string_view css) {
        for (const browser::StyleAddress& each : browser::style_addresses(css)) {
            const browser::Leads where = browser::leads(each.address);
            if (where == browser::Leads::elsewhere || where == browser::Leads::program) {
                find(browser::page_asks_elsewhere, file, {{"address", each.address}});
            }
        }
    }

    /// As it stands on the page it is escaped: "&amp;", "&#39;".
    std::string_view plain(std::string_view link) {
        if (link.find('&') == std::string_view::npos) return link;
        std::string& out = unescaped_.emplace_back(link);
        constexpr std::array<std::pair<std::string_view, std::string_view>, 5> entities{
            {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
        for (const auto& [entity, character] : entities) {
            for (std::size_t at = 0; (at = out.find(entity, at)) != std::string::npos; ++at) {
                out.replace(at, entity.size(), character);
            }
        }
        return out;
    }

    void check_link(const std::string& file, std::string_view link) {
        const std::size_t hash = link.find('#');
        const std::string_view path = link.substr(0, link.find_first_of("?#"));
        if (has_scheme(path) || (path.starts_with('/') && !path.starts_with(root_)) ||
            path.starts_with("//")) {
            return;  // the world outside: never asked from here
        }
        const bool same_everywhere = path.starts_with('/');
        if (same_everywhere && good_.contains(link)) return;
        const std::string target = path.empty() ? file : file_of(path, file);
        const std::string_view fragment =
            hash == std::string_view::npos ? std::string_view() : link.substr(hash + 1);
        if (!outputs_.contains(target) && !copied_.contains(target)) {
            find(page_link_broken, file, {{"target", path}});
        } else if (!fragment.empty() && !has_fragment(target, fragment)) {
            find(page_fragment_broken, file,
                 {{"target", link},
                  {"fragment", fragment},
                  {"own", "{#" + std::string(fragment) + "}"}});
        } else if (same_everywhere) {
            good_.insert(link);
        }
    }

    /// Files that are no pages have fragments that we do not know.
    bool has_fragment(const std::string& target, std::string_view fragment) const {
        const auto page = pages_.find(target);
        return page == pages_.end() ||
               std::binary_search(page->second.ids.begin(), page->second.ids.end(), fragment);
    }

    /// The same mistake of several pages.
    struct Found {
        const DiagnosticKind* kind = nullptr;
        std::string first_page;
        std::vector<Argument> arguments;
        std::size_t other_pages = 0;
    };

    void find(const DiagnosticKind& kind, const std::string& file,
              std::vector<Argument> arguments) {
        std::string key(kind.code);
        for (const Argument& argument : arguments) key += '\n' + argument.sv;
        const auto [found, is_new] = found_.try_emplace(std::move(key));
        if (is_new) {
            found->second = {&kind, file, std::move(arguments), 0};
        } else {
            ++found->second.other_pages;
        }
    }

    void tell(Found found) {
        const std::string number = std::to_string(found.other_pages);
        const bool one = found.other_pages == 1;
        const std::string sv = " (här och på " + number + (one ? " sida" : " sidor") + " till)";
        const std::string en = " (here and on " + number + (one ? " page" : " pages") + " more)";
        found.arguments.push_back(found.other_pages == 0
                                      ? Argument("elsewhere", "")
                                      : Argument("elsewhere", Bilingual{sv, en}));
        report(diagnostics_, *found.kind, {found.first_page, 0, 0}, std::move(found.arguments));
    }

    /// The file that an address of ours leads to; one that is not from the root, from here.
    std::string file_of(std::string_view path, const std::string& here) const {
        const std::string folder = here.substr(0, here.rfind('/') + 1);
        const std::string whole = path.starts_with('/') ? std::string(path.substr(root_.size()))
                                                        : folder + std::string(path);
        const std::string file =
            std::filesystem::path(percent_decoded(whole)).lexically_normal().generic_string();
        return file.empty() || file == "." || file.ends_with('/')
                   ? (file == "." ? "" : file) + "index.html"
                   : file;
    }

    const Outputs& outputs_;
    const CopiedFiles& copied_;
    std::string root_;
    Diagnostics& diagnostics_;
    std::map<std::string, PageParts> pages_;
    std::deque<std::string> unescaped_;
    std::unordered_set<std::string_view> good_;  // most links stand on every page: asked once
    std::map<std::string, Found> found_;
};

}  // namespace

void check_site(const Outputs& outputs, const CopiedFiles& copied, const std::string& base_path,
                Diagnostics& diagnostics) {
    SiteCheck(outputs, copied, base_path, diagnostics).check();
}

}  // namespace lykta
