#pragma once
// sitemap.xml: every page with the same page in other languages, for search engines.
// Source: sitemaps.org protocol 0.9, with xhtml:link alternates.

#include "site/site_plan.hpp"

#include <string>

namespace lykta {

/// Pages that ask not to be listed (404) are left out.
std::string sitemap(const SitePlan& plan, const SiteSettings& settings);

}  // namespace lykta
