#pragma once
// What stands before the path of an address that must be whole: on paper, in the sitemap, in links
// between languages.

#include "portal/site_settings.hpp"

#include <string>

namespace lykta {

/// "https://anhorig.bjorkhamn.example"
inline std::string origin(const SiteSettings& site) {
    return site.base_url.substr(0, site.base_url.size() - site.base_path.size());
}

}  // namespace lykta
