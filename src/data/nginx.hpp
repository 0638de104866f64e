#pragma once
// The site's headers in nginx's words: files to be included in the configuration of a server, or in
// the location that shows the site where it does not lie below the server's root.

#include "data/headers.hpp"

namespace lykta {

/// The page for what is missing once more: a location that writes no log shows it from an address
/// of its own. To rewrite to the other would not do where the site's folder is named by alias.
inline constexpr std::string_view missing_unlogged = "404.unlogged.html";

/// _headers.nginx.conf, and _headers.unlogged.nginx.conf, to be included instead of it where the
/// access log shall not tell who read a discreet page.
Outputs nginx_files(const std::vector<Header>& headers, const Served& site);

}  // namespace lykta
