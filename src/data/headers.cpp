#include "data/headers.hpp"

namespace lykta {

namespace {

constexpr std::string_view policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
    "connect-src 'self'; media-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'";

/// Names of assets carry the hash of their bytes.
constexpr std::string_view for_ever = "public, max-age=31536000, immutable";

std::string quoted(const std::string& value) { return "\"" + value + "\""; }

std::string static_hosts(const std::vector<Header>& headers, const std::string& base_path) {
    std::string out = base_path + "/*\n";
    for (const Header& header : headers) {
        out += "  " + std::string(header.name) + ": " + header.value + "\n";
    }
    return out + base_path + "/assets/*\n  Cache-Control: " + std::string(for_ever) + "\n";
}

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
           quoted(std::string(for_ever)) + "\n  </FilesMatch>\n</IfModule>\n";
}

/// nginx forgets a server's headers in a location that adds one: all stand in both.
std::string nginx(const std::vector<Header>& headers, const std::string& base_path) {
    const auto lines = [&](std::string_view indent) {
        std::string out;
        for (const Header& header : headers) {
            out += std::string(indent) + "add_header " + std::string(header.name) + " " +
                   quoted(header.value) + " always;\n";
        }
        return out;
    };
    return "# include this file in the server block of the site\ncharset utf-8;\nerror_page 404 " +
           base_path + "/404.html;\n" + lines("") + "location " + base_path + "/assets/ {\n" +
           lines("    ") + "    add_header Cache-Control " + quoted(std::string(for_ever)) +
           ";\n}\nlocation ~ /(_headers|[.]htaccess) {\n    return 404;\n}\n";
}

}  // namespace

std::vector<Header> security_headers(bool https) {
    std::vector<Header> headers{
        {"Content-Security-Policy", std::string(policy)},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy",
         "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"},
    };
    if (https) {
        headers.push_back({"Strict-Transport-Security", "max-age=31536000"});
    }
    return headers;
}

Outputs header_files(const std::string& base_url, const std::string& base_path) {
    const auto headers = security_headers(base_url.starts_with("https://"));
    return {{"_headers", static_hosts(headers, base_path)},
            {".htaccess", apache(headers, base_path)},
            {"_headers.nginx.conf", nginx(headers, base_path)}};
}

}  // namespace lykta
