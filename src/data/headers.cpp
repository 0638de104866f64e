#include "data/headers.hpp"

#include "data/nginx.hpp"

namespace lykta {

namespace {

constexpr std::string_view policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
    "connect-src 'self'; media-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'";

std::string quoted(const std::string& value) { return "\"" + value + "\""; }

std::string static_hosts(const std::vector<Header>& headers, const std::string& base_path) {
    std::string out = base_path + "/*\n";
    for (const Header& header : headers) {
        out += "  " + std::string(header.name) + ": " + header.value + "\n";
    }
    return out + base_path + "/assets/*\n  Cache-Control: " + std::string(kept_for_ever) + "\n";
}

/// Apache reads it in the site's own folder, and applies it there and below.
std::string apache(const std::vector<Header>& headers, const std::string& base_path) {
    std::string out = "ErrorDocument 404 " + base_path +
                      "/404.html\nAddDefaultCharset utf-8\nAddType font/woff2 .woff2\n"
                      "AddType text/calendar .ics\n<IfModule mod_headers.c>\n";
    for (const Header& header : headers) {
        out +=
            "  Header always set " + std::string(header.name) + " " + quoted(header.value) + "\n";
    }
    return out +
           "  <FilesMatch "
           "\"^(lykta|own|[a-z-]+-[47]00)[.][0-9a-f]+[.](css|js|woff2|svg|png|webp|jpg)$\">\n"
           "    Header set Cache-Control " +
           quoted(std::string(kept_for_ever)) +
           "\n  </FilesMatch>\n</IfModule>\n"
           "<FilesMatch \"^(_headers|[.]htaccess|[.]lykta)\">\n  Require all denied\n"
           "</FilesMatch>\n";
}

}  // namespace

std::vector<Header> security_headers(const Served& site) {
    std::vector<Header> headers{
        {"Content-Security-Policy", std::string(policy)},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy",
         "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"},
    };
    if (site.base_url.starts_with("https://") && site.base_path.empty()) {
        headers.push_back({"Strict-Transport-Security", "max-age=31536000"});
    }
    return headers;
}

Outputs header_files(const Served& site) {
    const auto headers = security_headers(site);
    Outputs files{{"_headers", static_hosts(headers, site.base_path)},
                  {".htaccess", apache(headers, site.base_path)}};
    files.merge(nginx_files(headers, site));
    return files;
}

}  // namespace lykta
