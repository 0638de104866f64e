#pragma once
// What a web server must say with each page, so that nothing but the site's own files can run, load
// or frame it, and no other site learns where a reader came from.
//
// Servers have no common way to be told. The files say the same, each where its server looks:
// _headers (static hosts), .htaccess (Apache), and for nginx (data/nginx.hpp) files to be included
// by hand. Browsers ask for none of them, and they hold no secret.
//
// A site often lies below a path of another's, the municipality's: nothing here reaches beyond it.

#include "base/outputs.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

struct Header {
    std::string_view name;
    std::string value;
};

/// Where a site is served, as its server must know it.
struct Served {
    std::string base_url;               ///< "https://www.bjorkhamn.example/anhorig"
    std::string base_path;              ///< its path: "" or "/anhorig"
    std::vector<std::string> discreet;  ///< addresses of pages that nobody's log needs to tell of,
                                        ///< each with its '/' at the end
};

/// https is asked for by name for a year where the site has the whole host and is reached by https:
/// a browser takes that header for all of the host, whichever page sends it.
std::vector<Header> security_headers(const Served& site);

/// Names of assets carry the hash of their bytes.
inline constexpr std::string_view kept_for_ever = "public, max-age=31536000, immutable";

/// How the names of files begin that lie in the published folder and are for no reader.
inline constexpr std::string_view unserved_names[] = {"_headers", ".htaccess", ".lykta"};

/// All of the files.
Outputs header_files(const Served& site);

}  // namespace lykta
