// A walk through the built example, from where children and the young begin and from each page
// about what is sensitive, by every link that there is. It stops at nothing that tells: no title,
// no address, no page without a way to leave, no link to another website that does not say so.

#include "build.hpp"
#include "catch.hpp"
#include "html/parts/frame.hpp"
#include "html/render.hpp"
#include "site/zones.hpp"

#include <algorithm>
#include <set>

using namespace lykta;

namespace {

constexpr Date today{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}};

/// The example in two languages, one of them from right to left: the others would only take time.
class ExampleFiles final : public FileSystem {
public:
    [[nodiscard]] ReadFile read(const std::string& path, std::uintmax_t limit) const override {
        ReadFile file = files_->read(path, limit);
        if (path == "site.yaml") {
            replace_line(file.bytes, "languages: ", "languages: [sv, ar]");
            replace_line(file.bytes, "area_languages: ", "");
        }
        return file;
    }
    [[nodiscard]] ListedFolder list(const std::string& path) const override {
        return files_->list(path);
    }

private:
    static void replace_line(std::string& text, std::string_view begin, std::string_view line) {
        const std::size_t at = text.find("\n" + std::string(begin));
        REQUIRE(at != std::string::npos);
        text.replace(at + 1, text.find('\n', at + 1) - at - 1, line);
    }

    std::unique_ptr<FileSystem> files_ = disk(std::string(LYKTA_SOURCE_DIR) + "/site-example");
};

/// Its pages, without brochures and pictures. Stays where it was made.
struct Example {
    Example() {
        const Base base(*disk(LYKTA_SOURCE_DIR));
        Documents documents =
            read_site(ExampleFiles(), base.documents.value, record_folders(), nullptr, diagnostics);
        portal = read_portal(base.tables.value, documents, today, diagnostics);
        catalogues = read_catalogues(portal, documents.catalogues, diagnostics);
        for (const Language* language : portal.site.languages) {
            const auto found = catalogues.find(language->tag);
            portals.emplace_back(portal, *language,
                                 found == catalogues.end() ? nullptr : &found->second);
        }
        plan = plan_site(portals, diagnostics);
        assets = make_assets(base.theme->value, documents.theme, {}, diagnostics);
        const auto templates =
            html::with_own(base.templates->value, documents.templates, diagnostics);
        const html::Site site{portals, plan, assets, today, printed};
        render_pages(site, templates, pages);
        for (std::uint32_t language = 0; language < portals.size(); ++language) {
            titles.insert(html::neutral_title(html::Here{site, language}).text.value);
        }
    }
    Example(const Example&) = delete;
    Example& operator=(const Example&) = delete;

    Diagnostics diagnostics;
    Portal portal;
    std::map<std::string, Catalogue> catalogues;
    std::vector<LocalizedPortal> portals;
    SitePlan plan;
    Assets assets;
    Printed printed;
    Outputs pages;
    std::set<std::string> titles;  ///< that tell nothing
};

const Example& built_example() {
    static const Example example;
    return example;
}

std::string between(const std::string& text, std::string_view begin, std::string_view end,
                    std::size_t from = 0) {
    const std::size_t at = text.find(begin, from);
    if (at == std::string::npos) return {};
    const std::size_t inside = at + begin.size();
    return text.substr(inside, text.find(end, inside) - inside);
}

struct Link {
    std::string address;
    bool leaves = false;  ///< the way out, always in the same corner
    std::string whole;    ///< with its words, and what stands right after
};

std::vector<Link> links(const std::string& page) {
    std::vector<Link> out;
    for (std::size_t at = page.find("<a "); at != std::string::npos;
         at = page.find("<a ", at + 1)) {
        const std::string tag = page.substr(at, page.find('>', at) - at);
        const std::size_t end = page.find("</a>", at);
        out.push_back({between(tag, "href=\"", "\""), tag.find("data-leave") != std::string::npos,
                       page.substr(at, end - at + 80)});
    }
    return out;
}

std::string body_class(const std::string& page) {
    return between(page, "class=\"", "\"", page.find("<body "));
}

/// "barn/r-0123456789/index.html" of "/barn/r-0123456789/#x"
std::string file_of(std::string address) {
    address = address.substr(1, address.find('#') - 1);
    return address + (address.empty() || address.ends_with('/') ? "index.html" : "");
}

/// What a page in the safe zone gives away, one sentence each.
std::vector<std::string> told_by(const std::string& file, const Example& example) {
    const std::string& page = example.pages.at(file);
    std::vector<std::string> out;
    const std::string title = between(page, "<title>", "</title>");
    if (!example.titles.contains(title)) out.push_back("its title is " + title);
    const std::string description = between(page, "name=\"description\" content=\"", "\"");
    if (description != title) out.push_back("it is described as " + description);
    if (page.find(" data-leave") == std::string::npos) out.emplace_back("one cannot leave it");
    if (page.find("data-without-script") == std::string::npos) {
        out.emplace_back("it does not say that one can come back to it");
    }
    // The base's own ids for the young are names of places.
    const std::string folder = file.substr(0, file.rfind('/'));
    const std::string name = folder.substr(folder.rfind('/') + 1);
    const bool hashed = name.starts_with("s-") || name.starts_with("r-");
    const auto* of_base = example.portal.pages.find(name);
    const bool neutral = hashed || name == "barn" || name == "ung" ||
                         (of_base != nullptr && example.portal.pages[*of_base].head.in_base);
    if (!neutral) out.push_back("its address has " + name);
    for (const Link& link : links(page)) {
        const std::size_t hash = link.address.find('#');
        const std::string place = hash == std::string::npos ? "" : link.address.substr(hash + 1);
        if (!place.empty() && !place.starts_with("d-") && place != "main_content") {
            out.push_back("its address may end in #" + place);
        }
        const bool web = link.address.starts_with("http");
        if (!web || link.leaves) continue;
        const std::string host = html::host_of(link.address);
        if (link.whole.find(host, link.whole.find('>')) == std::string::npos) {
            out.push_back("a link does not name " + host);
        }
        if (link.whole.find("class=\"away\"") == std::string::npos) {
            out.push_back("it does not say that " + host + " stays in the history");
        }
    }
    return out;
}

}  // namespace

TEST_CASE("From a page that must not tell, no link leads to one that does") {
    const Example& example = built_example();
    std::set<std::string> seen;
    std::vector<std::string> to_visit;
    for (const PlannedPage& page : example.plan.pages) {
        const bool begins =
            page.subject.zone == Zone::open && zone_of(page.subject, example.portal) != Zone::open;
        if (begins && seen.insert(page.file).second) to_visit.push_back(page.file);
    }
    CHECK(seen.contains("barn/index.html"));
    CHECK(seen.contains("ar/ung/index.html"));
    std::size_t refuges = 0;
    while (!to_visit.empty()) {
        const std::string file = to_visit.back();
        to_visit.pop_back();
        refuges += file.find("/r-") == std::string::npos ? 0 : 1;
        INFO(file);
        CHECK(told_by(file, example) == std::vector<std::string>{});
        const std::string& page = example.pages.at(file);
        for (const Link& link : links(page)) {
            if (!link.address.starts_with('/')) continue;
            const std::string next = file_of(link.address);
            INFO(link.whole);
            REQUIRE(example.pages.contains(next));
            // Where children and the young begin, each tells of the other. Nobody else changes
            // rooms: an adult in danger is no child.
            const bool begins =
                next.ends_with("barn/index.html") || next.ends_with("ung/index.html");
            CHECK((begins || body_class(example.pages.at(next)) == body_class(page)));
            if (seen.insert(next).second) to_visit.push_back(next);
        }
    }
    CHECK(refuges > 20);  // those that answer have pages there, not only names
}

TEST_CASE("A former address of what must not tell says nothing, either") {
    const Example& example = built_example();
    std::size_t found = 0;
    for (const Redirect& redirect : example.plan.redirects) {
        const Subject subject = example.plan.pages[redirect.page].subject;
        if (zone_of(subject, example.portal) == Zone::open) continue;
        ++found;
        const std::string title = between(example.pages.at(redirect.file), "<title>", "</title>");
        INFO(redirect.file);
        CHECK(example.titles.contains(title));
    }
    CHECK(found > 5);
}
