#include "check/site_check.hpp"
#include "catch.hpp"

using namespace lykta;

namespace {

std::vector<std::string> messages(const Outputs& outputs, const std::string& base_path = "") {
    Diagnostics diagnostics;
    check_site(outputs, {}, base_path, diagnostics);
    sort(diagnostics);
    std::vector<std::string> found;
    for (const Diagnostic& each : diagnostics) {
        found.push_back(each.place.file + ": " + message(each, MessageLanguage::en));
    }
    return found;
}

}  // namespace

TEST_CASE("Links to folders, files and fragments that exist are fine") {
    CHECK(messages({{"index.html",
                     "<a href=\"/stod/#a\">x</a><link href=\"/assets/a.css\">"
                     "<a href=\"#here\" id=\"here\">y</a>"},
                    {"stod/index.html", "<h2 id=\"a\">A</h2><a href=\"/\">home</a>"},
                    {"assets/a.css", ""}})
              .empty());
}

TEST_CASE("A link to a page that does not exist is told once, however often it stands there") {
    const std::string links = "<a href=\"/borta/\">x</a> <a href=\"/borta/\">x</a>";
    CHECK(messages({{"index.html", links}}) ==
          std::vector<std::string>{"index.html: the link to /borta/ leads nowhere"});
    CHECK(messages({{"a.html", links}, {"b.html", links}, {"c.html", links}}) ==
          std::vector<std::string>{
              "a.html: the link to /borta/ leads nowhere (here and on 2 pages more)"});
}

TEST_CASE("A fragment that the page does not have is told") {
    CHECK(messages(
              {{"index.html", "<a href=\"/a/#nej\">x</a>"}, {"a/index.html", "<p id=\"ja\">"}}) ==
          std::vector<std::string>{
              "index.html: the link to /a/#nej leads to a page that has no “#nej”"});
}

TEST_CASE("An id that stands twice is told") {
    CHECK(messages({{"index.html", "<p id=\"a\"></p><p id=\"a\"></p>"}}) ==
          std::vector<std::string>{"index.html: two places on the page have the same address, #a"});
}

TEST_CASE("A picture that was not published is told") {
    CHECK(messages({{"index.html", "<img src=\"/media/katt.jpg\" alt=\"\">"}}) ==
          std::vector<std::string>{"index.html: the link to /media/katt.jpg leads nowhere"});
}

TEST_CASE("Below a path, only links below it are ours") {
    CHECK(messages({{"index.html", "<a href=\"/anhorig/a/\">x</a><a href=\"/annat/\">y</a>"}},
                   "/anhorig") ==
          std::vector<std::string>{"index.html: the link to /anhorig/a/ leads nowhere"});
}

TEST_CASE("A link that is not from the root is followed from its page") {
    CHECK(messages({{"a/index.html", "<a href=\"../b/\">x</a><a href=\"../borta/\">y</a>"},
                    {"b/index.html", ""}}) ==
          std::vector<std::string>{"a/index.html: the link to ../borta/ leads nowhere"});
}

TEST_CASE("A question after an address does not hide the page") {
    CHECK(messages(
              {{"index.html", "<a href=\"/a/?visa=1#b\">x</a>"}, {"a/index.html", "<p id=\"b\">"}})
              .empty());
}

TEST_CASE("A link to another site is fine, but a picture from there is not") {
    CHECK(messages({{"index.html",
                     "<a href=\"https://a.example/\">x</a>"
                     "<img src=\"https://a.example/b.png\" alt=\"\">"}}) ==
          std::vector<std::string>{
              "index.html: the page fetches https://a.example/b.png from somewhere else"});
}

TEST_CASE("A stylesheet from another origin is told") {
    CHECK(messages({{"index.html", "<link rel=\"stylesheet\" href=\"//a.example/b.css\">"}}) ==
          std::vector<std::string>{
              "index.html: the page fetches //a.example/b.css from somewhere else"});
}

TEST_CASE("A stylesheet that fetches from elsewhere is told, one that carries its data is not") {
    CHECK(messages({{"a.css",
                     "@import 'https://a.example/x.css'; b { background: "
                     "url(data:image/gif;base64,R0lG) url(/media/y.png) }"}}) ==
          std::vector<std::string>{
              "a.css: the page fetches https://a.example/x.css from somewhere else"});
}

TEST_CASE("An address in capitals, in single quotes or without any is an address") {
    for (const char* page : {"<A HREF=\"/borta/\">x</A>", "<a href='/borta/'>x</a>",
                             "<a href=/borta/ >x</a>", "<a\nhref = \"/borta/\">x</a>"}) {
        INFO(page);
        CHECK(messages({{"index.html", page}}) ==
              std::vector<std::string>{"index.html: the link to /borta/ leads nowhere"});
    }
}

TEST_CASE("What only a finished page shows is told of it") {
    // A template may say <img src="{{url}}">, and {{url}} be another site's.
    CHECK(
        messages({{"index.html", "<link rel=\"prefetch\" href=\"https://a.example/b\">"},
                  {"a.html", "<link rel=\"prefetch\" href=\"https://a.example/b\">"}}) ==
        std::vector<std::string>{"a.html: the page fetches https://a.example/b from somewhere else "
                                 "(here and on 1 page more)"});
    CHECK(messages({{"index.html", "<p onclick=\"x()\"></p>"}}) ==
          std::vector<std::string>{"index.html: onclick= runs a program in the reader's browser"});
    CHECK(
        messages({{"index.html", "<base href=\"https://a.example/\">"}}) ==
        std::vector<std::string>{"index.html: <base> takes the reader, or what the reader writes, "
                                 "somewhere else"});
    CHECK(messages({{"index.html", "<object data=\"/x\"></object>"}}) ==
          std::vector<std::string>{"index.html: <object> cannot stand on the pages"});
    CHECK(messages({{"index.html", "<p>a</p><!-- b"}}) ==
          std::vector<std::string>{"index.html: browsers can read this in more than one way"});
}

TEST_CASE("A style is read as browsers read it") {
    for (const char* css : {"a{b:u\\72l(//a.example/x)}", "@\\69mport '//a.example/x'",
                            "a{b:image-set('//a.example/x' 1x)}", "a{--b:'//a.example/x'}",
                            "a{b:URL( \"//a.example/x\" )}", "a{b:url(\\2f\\2f a.example/x)}"}) {
        INFO(css);
        CHECK(
            messages({{"a.css", css}}) ==
            std::vector<std::string>{"a.css: the page fetches //a.example/x from somewhere else"});
    }
}
