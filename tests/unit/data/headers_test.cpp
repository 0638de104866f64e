#include "data/headers.hpp"
#include "catch.hpp"

#include <sstream>
#include <string>
#include <vector>

using namespace lykta;

namespace {

const Served below_a_path{
    "https://www.bjorkhamn.example/stod", "/stod", {"/stod/barn/", "/stod/fi/s-1b2c/"}};
const Served whole_host{"https://anhorig.bjorkhamn.example", "", {"/barn/"}};
const Outputs files = header_files(below_a_path);

std::string value_of(std::string_view name, const Served& site = whole_host) {
    for (const Header& header : security_headers(site)) {
        if (header.name == name) return header.value;
    }
    return "";
}

}  // namespace

TEST_CASE("The policy allows nothing but the site's own files, and no inline script or style") {
    const std::string policy = value_of("Content-Security-Policy");
    CHECK(policy.starts_with("default-src 'none';"));
    CHECK(policy.find("unsafe") == std::string::npos);
    CHECK(policy.find("http") == std::string::npos);
    CHECK(policy.find('*') == std::string::npos);
}

TEST_CASE("Each server is told every header, in its own words") {
    REQUIRE(files.size() == 4);
    for (const Header& header : security_headers(below_a_path)) {
        INFO(header.name);
        const std::string name(header.name);
        CHECK(files.at("_headers").find("  " + name + ": " + header.value + "\n") !=
              std::string::npos);
        CHECK(files.at(".htaccess").find("set " + name + " \"" + header.value + "\"\n") !=
              std::string::npos);
        CHECK(files.at("_headers.nginx.conf")
                  .find("add_header " + name + " \"" + header.value + "\" always;\n") !=
              std::string::npos);
    }
}

TEST_CASE("A value that is quoted holds no quote") {
    for (const Header& header : security_headers(below_a_path)) {
        CHECK(header.value.find('"') == std::string::npos);
    }
}

TEST_CASE("A site below a path is told of with its path") {
    CHECK(files.at("_headers").find("\n/stod/assets/*\n") != std::string::npos);
    CHECK(files.at(".htaccess").starts_with("ErrorDocument 404 /stod/404.html\n"));
}

TEST_CASE("Only a site that has its host alone, and by https, asks for https for a year") {
    const std::string name = "Strict-Transport-Security";
    CHECK_FALSE(value_of(name).empty());
    CHECK(value_of(name, {"http://anhorig.bjorkhamn.example", "", {}}).empty());
    CHECK(value_of(name, below_a_path).empty());
}

TEST_CASE("All that nginx is told of a site below a path stands within its path") {
    for (const char* const name : {"_headers.nginx.conf", "_headers.unlogged.nginx.conf"}) {
        INFO(name);
        std::istringstream lines(files.at(name));
        std::string line;
        std::vector<std::string> at_the_edge;
        while (std::getline(lines, line)) {
            if (!line.starts_with('#') && !line.starts_with(' ')) at_the_edge.push_back(line);
        }
        CHECK(at_the_edge == std::vector<std::string>{"location ^~ \"/stod/\" {", "}"});
    }
}

TEST_CASE("A path's letters stand for nginx as it compares them") {
    const Outputs named =
        header_files({"https://www.bjorkhamn.example/anh%C3%B6rig", "/anh%C3%B6rig", {}});
    CHECK(named.at("_headers.nginx.conf").find("location ^~ \"/anh\u00F6rig/\" {") !=
          std::string::npos);
}

TEST_CASE("The log can be told of no discreet page, by including another file") {
    const std::string& unlogged = files.at("_headers.unlogged.nginx.conf");
    for (const char* const address :
         {"\"/stod/barn/\"", "\"/stod/barn\"", "\"/stod/fi/s-1b2c/\""}) {
        INFO(address);
        CHECK(unlogged.find(std::string(address) + " { access_log off;") != std::string::npos);
    }
    CHECK(files.at("_headers.nginx.conf").find("access_log") == std::string::npos);
}
