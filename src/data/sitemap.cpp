#include "data/sitemap.hpp"

#include "base/html.hpp"
#include "site/origin.hpp"

namespace lykta {

namespace {

class SitemapWriter {
public:
    SitemapWriter(const SitePlan& plan, const SiteSettings& settings)
        : plan_(plan), settings_(settings), origin_(origin(settings)) {}

    std::string write() {
        out_ =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
            "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
        for (const PlannedPage& page : plan_.pages) {
            if (is_for_search(page.subject)) add(page);
        }
        return std::move(out_ += "</urlset>\n");
    }

private:
    void add(const PlannedPage& page) {
        out_ += "<url><loc>";
        append_escaped(out_, origin_ + page.address);
        out_ += "</loc>";
        for (std::uint32_t index = 0; index < settings_.languages.size(); ++index) {
            if (const PlannedPage* other = plan_.find(page.subject, index)) {
                out_ += "<xhtml:link rel=\"alternate\" hreflang=\"" +
                        settings_.languages[index]->tag + "\" href=\"";
                append_escaped(out_, origin_ + other->address);
                out_ += "\"/>";
            }
        }
        out_ += "</url>\n";
    }

    const SitePlan& plan_;
    const SiteSettings& settings_;
    std::string origin_;
    std::string out_;
};

}  // namespace

std::string sitemap(const SitePlan& plan, const SiteSettings& settings) {
    return SitemapWriter(plan, settings).write();
}

}  // namespace lykta
