#include "data/sitemap.hpp"
#include "catch.hpp"
#include "fixture/planned_site.hpp"

using namespace lykta;
using namespace lykta::tests;

namespace {

std::string sitemap_of(const PlannedSite& site) { return sitemap(site.plan, site.portal.site); }

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

/// The settings and the plan of a site whose address needs escaping, which no site.yaml may say.
std::string sitemap_of_page(const std::string& address) {
    SiteSettings settings;
    Language swedish;
    swedish.tag = "sv";
    settings.base_url = "https://a.example";
    settings.languages = {&swedish};
    SitePlan plan;
    plan.pages = {{{PageKind::page, 0}, 0, address, "x/index.html"}};
    plan.by_subject[{{PageKind::page, 0}, 0}] = 0;
    return sitemap(plan, settings);
}

}  // namespace

TEST_CASE("The map of the site names each page once, with its whole address") {
    const PlannedSite site({});
    const std::string map = sitemap_of(site);
    CHECK(times(map, "<loc>https://anhorig.bjorkhamn.example/stod/samtal/</loc>") == 1);
    CHECK(times(map, "<url>") == site.plan.pages.size() - 1);  // all but 404.html
}

TEST_CASE("The map of the site does not list the page for what is missing") {
    CHECK(sitemap_of(PlannedSite({})).find("404") == std::string::npos);
}

TEST_CASE("The map of the site says in which languages a page exists, itself included") {
    const PlannedSite site({{"translations/en.po", catalogue("en", support_in_english())}});
    const std::string map = sitemap_of(site);
    const std::string pages =
        "<xhtml:link rel=\"alternate\" hreflang=\"sv\" "
        "href=\"https://anhorig.bjorkhamn.example/stod/samtal/\"/>"
        "<xhtml:link rel=\"alternate\" hreflang=\"en\" "
        "href=\"https://anhorig.bjorkhamn.example/en/stod/samtal/\"/></url>";
    CHECK(times(map, pages) == 2);
}

TEST_CASE("The map of the site keeps the path of the base address") {
    const PlannedSite site({{"site.yaml",
                             "name: Anhörigstöd\n"
                             "organization: { name: Björkhamns kommun }\n"
                             "base_url: https://www.bjorkhamn.example/omsorg\n"
                             "languages: [sv]\n"
                             "main_contact: anhorigstod\n"}});
    CHECK(times(sitemap_of(site), "<loc>https://www.bjorkhamn.example/omsorg/stod/</loc>") == 1);
}

TEST_CASE("Addresses in the map of the site are escaped for XML") {
    const std::string map = sitemap_of_page("/a&b<c>\"d'/");
    CHECK(times(map, "<loc>https://a.example/a&amp;b&lt;c&gt;&quot;d&#39;/</loc>") == 1);
    CHECK(times(map, "href=\"https://a.example/a&amp;b&lt;c&gt;&quot;d&#39;/\"") == 1);
}

TEST_CASE("The map of the site is one XML document whose elements are all closed") {
    const std::string map = sitemap_of(PlannedSite({}));
    CHECK(map.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "));
    CHECK(map.ends_with("</url>\n</urlset>\n"));
    CHECK(times(map, "<url>") == times(map, "</url>"));
    CHECK(times(map, "<loc>") == times(map, "</loc>"));
    CHECK(times(map, "<xhtml:link ") == times(map, "\"/>"));
}
