#include "data/headers.hpp"
#include "catch.hpp"

using namespace lykta;

namespace {

const Outputs files = header_files("https://anhorig.bjorkhamn.example/stod", "/stod");

std::string value_of(std::string_view name, bool https = true) {
    for (const Header& header : security_headers(https)) {
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
    REQUIRE(files.size() == 3);
    for (const Header& header : security_headers(true)) {
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
    for (const Header& header : security_headers(true)) {
        CHECK(header.value.find('"') == std::string::npos);
    }
}

TEST_CASE("A site below a path is told of with its path") {
    CHECK(files.at("_headers").find("\n/stod/assets/*\n") != std::string::npos);
    CHECK(files.at(".htaccess").starts_with("ErrorDocument 404 /stod/404.html\n"));
    CHECK(files.at("_headers.nginx.conf").find("location /stod/assets/ {") != std::string::npos);
}

TEST_CASE("Only a site that is reached by https asks for it for ever") {
    CHECK_FALSE(value_of("Strict-Transport-Security").empty());
    CHECK(value_of("Strict-Transport-Security", false).empty());
}
