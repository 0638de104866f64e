#pragma once
// What a web server must say with each page, so that nothing but the site's own files can run, load
// or frame it, and no other site learns where a reader came from.
//
// Servers have no common way to be told. Three files say the same, each where its server looks:
// _headers (static hosts), .htaccess (Apache), and _headers.nginx.conf, to be included by hand in a
// server block of nginx. Browsers ask for none of them, and they hold no secret.

#include "base/outputs.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct Header {
    std::string_view name;
    std::string value;
};

/// https: whether the site is reached by https alone.
std::vector<Header> security_headers(bool https);

/// The three files. base_path: "" or "/anhorig".
Outputs header_files(const std::string& base_url, const std::string& base_path);

}  // namespace lykta
