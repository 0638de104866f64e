#include "check/site_check.hpp"

#include "base/percent.hpp"
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
    static constexpr std::array kinds{&page_link_broken, &page_fragment_broken, &page_id_twice,
                                      &page_asks_elsewhere};
    return kinds;
}

namespace {

struct PageParts {
    std::vector<std::string_view> links;
    std::vector<std::string_view> fetched;  // what a browser asks for by itself
    std::vector<std::string_view> ids;      // sorted
};

/// Our own pages only: attributes are in double quotes, and '<' in text is escaped.
PageParts scan(std::string_view page) {
    PageParts parts;
    std::size_t at = 0;
    while ((at = page.find('=', at)) != std::string_view::npos) {
        if (at + 1 >= page.size() || page[at + 1] != '"') {
            ++at;
            continue;
        }
        const std::size_t end = page.find('"', at + 2);
        if (end == std::string_view::npos) {
            break;
        }
        const std::string_view before = page.substr(0, at);
        const std::string_view value = page.substr(at + 2, end - at - 2);
        if (before.ends_with(" href") || before.ends_with(" src")) {
            const std::string_view tag = before.substr(before.rfind('<') + 1);
            const bool asks =
                tag.starts_with("link rel=\"stylesheet\"") || before.ends_with(" src");
            (asks ? parts.fetched : parts.links).push_back(value);
        } else if (before.ends_with(" id")) {
            parts.ids.push_back(value);
        }
        at = end + 1;
    }
    std::sort(parts.ids.begin(), parts.ids.end());
    return parts;
}

bool has_scheme(std::string_view address) {
    const std::size_t colon = address.find(':');
    return colon != std::string_view::npos && colon < address.find('/');
}

bool is_elsewhere(std::string_view address) {
    return address.starts_with("//") || (has_scheme(address) && !address.starts_with("data:"));
}

class SiteCheck {
public:
    SiteCheck(const Outputs& outputs, const std::string& base_path, Diagnostics& diagnostics)
        : outputs_(outputs), root_(base_path + "/"), diagnostics_(diagnostics) {
        for (const auto& [file, bytes] : outputs) {
            if (file.ends_with(".html")) {
                pages_.emplace(file, scan(bytes));
            }
        }
    }

    void check() {
        for (const auto& [file, parts] : pages_) {
            ids(file, parts);
            std::set<std::string_view> told;
            for (const std::string_view link : parts.links) {
                if (told.insert(link).second) check_link(file, plain(link));
            }
            for (const std::string_view address : parts.fetched) {
                if (!told.insert(address).second) continue;
                if (is_elsewhere(address)) {
                    find(page_asks_elsewhere, file, {{"address", address}});
                } else {
                    check_link(file, plain(address));
                }
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

    /// url(…) and @import: a look that fetches from elsewhere tells strangers who reads here.
    void stylesheet(const std::string& file, std::string_view written) {
        const std::string css = utf8::lower(written);
        for (const std::string_view opening : {"url(", "@import", "image-set("}) {
            for (std::size_t at = css.find(opening); at != std::string_view::npos;
                 at = css.find(opening, at + 1)) {
                const std::size_t begin = css.find_first_not_of("\"' ", at + opening.size());
                if (begin == std::string::npos) break;
                const std::size_t end = css.find_first_of("\"') ;", begin);
                const std::string_view address = std::string_view(css).substr(begin, end - begin);
                if (is_elsewhere(address)) {
                    find(page_asks_elsewhere, file, {{"address", address}});
                }
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
        if (!outputs_.contains(target)) {
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
    std::string root_;
    Diagnostics& diagnostics_;
    std::map<std::string, PageParts> pages_;
    std::deque<std::string> unescaped_;
    std::unordered_set<std::string_view> good_;  // most links stand on every page: asked once
    std::map<std::string, Found> found_;
};

}  // namespace

void check_site(const Outputs& outputs, const std::string& base_path, Diagnostics& diagnostics) {
    SiteCheck(outputs, base_path, diagnostics).check();
}

}  // namespace lykta
