#include "data/nginx.hpp"

// What nginx does, and therefore how these files are written:
// - It forgets the headers of what is around a location that adds one: all stand in both. A
//   location that only hides the log keeps them.
// - A pattern ("~") of the server's own, such as one for all .css, comes before a plain location,
//   but not before one with "^~".
// - A location may stand in one of the same name. So one file does in a server block and in the
//   location that says where the site lies; where it lies holds for all that stand within.

#include <charconv>

namespace lykta {

namespace {

/// nginx compares the names of locations with addresses whose %C3%B6 has been read.
std::string decoded(std::string_view address) {
    std::string out;
    for (std::size_t i = 0; i < address.size(); ++i) {
        unsigned value = 0;
        if (address[i] == '%' && i + 2 < address.size()) {
            const char* const digits = address.data() + i + 1;
            const auto [end, error] = std::from_chars(digits, digits + 2, value, 16);
            if (error == std::errc{} && end == digits + 2) {
                out += static_cast<char>(value);
                i += 2;
                continue;
            }
        }
        out += address[i];
    }
    return out;
}

std::string in_quotes(std::string_view value) {
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

/// Lines of a block, each further in than the last block's.
class ServerBlock {
public:
    void line(const std::string& text) { out_ += std::string(4 * depth_, ' ') + text + "\n"; }
    void open(const std::string& head) {
        line(head + " {");
        ++depth_;
    }
    void close() {
        --depth_;
        line("}");
    }
    /// A location that is only a line.
    void location(std::string_view how, const std::string& name, std::string_view says) {
        line("location " + std::string(how) + " " + in_quotes(name) + " { " + std::string(says) +
             " }");
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
    std::size_t depth_ = 0;
};

void add_headers(ServerBlock& out, const std::vector<Header>& headers) {
    for (const Header& header : headers) {
        out.line("add_header " + std::string(header.name) + " " + in_quotes(header.value) +
                 " always;");
    }
}

void add_how_to_use(ServerBlock& out, const std::string& file, const std::string& path) {
    out.line("# Made anew by each build: include it, and change nothing in it.");
    if (path.empty()) {
        out.line("# In the server block whose root is the site's folder:");
        out.line("#     include FOLDER/" + file + ";");
        return;
    }
    out.line("# It says nothing of what is outside " + path + "/.");
    out.line("# Where the site's folder is " + path + " below the server's root: in the server");
    out.line("# block, outside every location,");
    out.line("#     include FOLDER/" + file + ";");
    out.line("# Where it lies elsewhere:");
    out.line("#     location = " + path + " { return 301 " + path + "/; }");
    out.line("#     location ^~ " + path + "/ {");
    out.line("#         alias FOLDER/;");
    out.line("#         include FOLDER/" + file + ";");
    out.line("#     }");
}

std::string missing_is(const std::string& page) {
    return "error_page 404 " + in_quotes(page) + "; error_page 403 =404 " + in_quotes(page) + ";";
}

void add_site(ServerBlock& out, const std::vector<Header>& headers, const std::string& path) {
    out.line("charset utf-8;");
    out.line("index index.html;");
    out.line(missing_is(path + "/404.html"));
    add_headers(out, headers);
    out.open("location ^~ " + in_quotes(path + "/assets/"));
    add_headers(out, headers);
    out.line("add_header Cache-Control " + in_quotes(kept_for_ever) + ";");
    out.close();
    for (const std::string_view name : unserved_names) {
        out.location("^~", path + "/" + std::string(name), "return 404;");
    }
}

/// With and without its last '/', since nginx leads on from one to the other and logs both. What is
/// missing there is shown as everywhere, but from an address of its own: the log is that of the
/// location which shows it. A picture's name may tell as much as the page that it stands on.
void add_unlogged(ServerBlock& out, const std::vector<std::string>& addresses,
                  const std::string& path) {
    if (addresses.empty()) return;
    const std::string missing = path + "/" + std::string(missing_unlogged);
    const std::string hidden = "access_log off; log_not_found off;";
    for (const std::string& address : addresses) {
        const std::string name = decoded(address);
        out.location("^~", name, hidden + " " + missing_is(missing));
        if (name.ends_with('/')) out.location("=", name.substr(0, name.size() - 1), hidden);
    }
    out.location("^~", path + "/media/", hidden + " " + missing_is(missing));
    out.location("=", missing, hidden);
}

std::string nginx_file(const std::string& file, const std::vector<Header>& headers,
                       const Served& site, const std::vector<std::string>& unlogged) {
    const std::string path = decoded(site.base_path);
    ServerBlock out;
    add_how_to_use(out, file, site.base_path);
    if (!path.empty()) out.open("location ^~ " + in_quotes(path + "/"));
    add_site(out, headers, path);
    add_unlogged(out, unlogged, path);
    if (!path.empty()) out.close();
    return out.take();
}

}  // namespace

Outputs nginx_files(const std::vector<Header>& headers, const Served& site) {
    const std::string usual = "_headers.nginx.conf";
    const std::string unlogged = "_headers.unlogged.nginx.conf";
    return {{usual, nginx_file(usual, headers, site, {})},
            {unlogged, nginx_file(unlogged, headers, site, site.discreet)}};
}

}  // namespace lykta
