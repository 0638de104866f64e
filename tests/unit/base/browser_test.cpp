#include "base/browser/address.hpp"
#include "base/browser/harm.hpp"
#include "base/browser/markup.hpp"
#include "catch.hpp"

using namespace lykta;
using namespace lykta::browser;

namespace {

std::vector<std::string> harms(std::string_view text) {
    std::vector<std::string> out;
    for (const Harm& harm : judged_markup(text)) out.emplace_back(harm.kind->code);
    return out;
}

/// Exactly this is told of the text, and once.
bool tells(std::string_view text, std::string_view code) {
    const std::vector<std::string> found = harms(text);
    INFO(text);
    for (const std::string& each : found) UNSCOPED_INFO(each);
    return found == std::vector<std::string>{std::string(code)};
}

}  // namespace

TEST_CASE("What a page of ours is made of is fine") {
    for (const std::string_view text :
         {"<!doctype html><html lang=\"sv\"><title>A &amp; B</title><meta charset=\"utf-8\">",
          "<link rel=\"stylesheet\" href=\"/assets/a.css\"><script src=\"/assets/a.js\" "
          "defer></script>",
          "<link rel=\"canonical\" href=\"https://a.example/\">",
          "<meta http-equiv=\"refresh\" content=\"0; url=/stod/\">",
          "<a href=\"https://a.example/?a=1&amp;b=2\" rel=\"external\">x</a>",
          "<a href=\"mailto:a@a.example\">x</a><a href='tel:112'>112</a>",
          "<img src=\"/media/a.jpg\" srcset=\"/media/a.480.webp 480w, /media/a.960.webp 960w\">",
          "<svg viewBox=\"0 0 1 1\"><defs><radialGradient id=\"a\"/></defs><circle "
          "fill=\"url(#a)\"/>"
          "<use href=\"#a\"/></svg>",
          "<!-- <p>borta</p> --><p>1 < 2 & 3</p>",
          "<details open><summary>x</summary></details>"}) {
        INFO(text);
        CHECK(harms(text).empty());
    }
}

TEST_CASE("What a browser asks for by itself is told wherever it leads elsewhere") {
    for (const std::string_view text :
         {"<img src=https://a.example/b.png>",
          "<IMG SRC='//a.example/b'>",
          "<img src=\"/\\a.example/b\">",
          "<img src=\" \thttps://a.example\">",
          "<img src=\"ht\ntps://a.example\">",
          "<img src=\"https&#58;//a.example\">",
          "<img src=\"https&#x3a//a.example\">",
          "<img srcset=\"/a 1x, //a.example/b 2x\">",
          "<link rel=\"prefetch\" href=\"https://a.example/\">",
          "<link rel=\"dns-prefetch\" href=\"//a.example\">",
          "<link rel=\"alternate stylesheet\" href=\"https://a.example/a.css\">",
          "<link href=\"https://a.example/\">",
          "<link rel=preload imagesrcset=\"//a.example/b 1x\">",
          "<body background=\"//a.example/b\">",
          "<video poster=\"https://a.example/b\"></video>",
          "<a href=\"/\" ping=\"/a https://a.example/b\">x</a>",
          "<svg><image href=\"https://a.example/b\"/></svg>",
          "<svg><use xlink:href=\"https://a.example/b#c\"/></svg>",
          "<svg><feImage HREF=\"//a.example/b\"/></svg>",
          "<svg><path fill=\"url(https://a.example/b#c)\"/></svg>",
          "<p style=\"background:url(https://a.example/b)\">",
          "<p style=\"background:u\\72 l(//a.example/b)\">",
          "<p STYLE='background:url(&quot;//a.example/b&quot;)'>",
          "<p style=\"--a:&quot= background:url(//a.example/b) &quot=\">",
          "<p style=\"background:image-set('https://a.example/b' 1x)\">",
          "<style>@import '//a.example/b';</style>",
          "<svg><set attributeName=\"fill\" to=\"url(//a.example/b#c)\"/></svg>",
          "<img s\x02rc\x02=\"//a.example/b\">",
          "<img src=\"\x02x\x02//a.example/b\">",
          "<img src=\"\x01//a.example/b\">"}) {
        CHECK(tells(text, "page-asks-elsewhere"));
    }
}

TEST_CASE("What takes the reader or the reader's words elsewhere is told") {
    for (const std::string_view text :
         {"<base href=\"/\">", "<BASE target=_blank>",
          "<meta http-equiv=refresh content=\"0;url=https://a.example\">",
          "<meta http-equiv=\"refresh\" content=\"0, '//a.example'\">",
          "<meta HTTP-EQUIV=\"re&#102;resh\" content=\"5;URL = //a.example\">",
          "<meta http-equiv=\"refresh\" content=\"0;url=\x01//a.example\">",
          "<meta http-equiv=\"x-dns-prefetch-control\" content=\"on\">",
          "<meta name=\"Referrer\" content=\"unsafe-url\">",
          "<a href=\"https://a.example\" referrerpolicy=\"unsafe-url\">x</a>",
          "<form action=\"https://a.example/\"></form>",
          "<button formaction=\"//a.example/\">x</button>"}) {
        CHECK(tells(text, "page-leads-away"));
    }
}

TEST_CASE("Programs are told, however they are written") {
    for (const std::string_view text :
         {"<a href=\"javascript:alert(1)\">x</a>", "<a href=\"JAVA\tSCRIPT:alert(1)\">x</a>",
          "<a href=\"&#1;javascript:alert(1)\">x</a>", "<a href=\"java&#115;cript:x\">x</a>",
          "<a href=\"data:text/html,x\">x</a>", "<p onclick=\"x()\">", "<p OnClick=x()>",
          "<p/onclick=x()>", "<script>x()</script>", "<SCRIPT >x()</SCRIPT>", "<script></script>",
          "<script src=\"/assets/a.js\">x()</script>",
          "<script type=\"speculationrules\">{}</script>", "<p srcdoc=\"x\">",
          "<svg><animate attributeName=\"xlink:href\" values=\"x\"/></svg>",
          "<svg><script href=\"/a.js\"/></svg>x</script>",
          "<form action=\"javascript:x()\"></form>", "<a href=\"\x02java\x02script:x()\">x</a>"}) {
        INFO(text);
        const std::vector<std::string> found = harms(text);
        CHECK(std::count(found.begin(), found.end(), "page-runs-program") == 1);
    }
}

TEST_CASE("Elements that hold pages of their own are told") {
    for (const std::string_view text :
         {"<iframe src=\"/a/\"></iframe>", "<object data=\"/a\"></object>", "<embed src=\"/a\">",
          "<noscript>x</noscript>", "<svg><foreignObject></foreignObject></svg>",
          "<frameset></frameset>", "<math></math>"}) {
        CHECK(tells(text, "page-element-foreign"));
    }
}

TEST_CASE("Markup that can be read in two ways is told") {
    for (const std::string_view text :
         {"<svg><![CDATA[ > <x a=\"]]><image href=\"x\"> \">", "<p title=\"<b>\">", "<p a'b>",
          "<svg><title><img src=x></title></svg>", "<title><b></title>", "<title>x", "<p class=\"x",
          "<!-- x", "<!--> x -->", "<!-- x --!> y -->", "<?php x ?>", "<!ELEMENT x>",
          "<a<b href=\"x\">", "<img src=\"x&sol;y\">", "<p style=\"--a:&quotx; b\">",
          "<\x02img src=\"x\">"}) {
        INFO(text);
        const std::vector<std::string> found = harms(text);
        CHECK(std::count(found.begin(), found.end(), "page-markup-unclear") >= 1);
    }
}

TEST_CASE("An address leads where browsers take it") {
    CHECK(leads("/stod/") == Leads::inside);
    CHECK(leads("a:b/c") == Leads::elsewhere);
    CHECK(leads("1a:b") == Leads::inside);
    CHECK(leads("./a:b") == Leads::inside);
    CHECK(leads("\\\\a.example") == Leads::elsewhere);
    CHECK(leads("https:a") == Leads::elsewhere);
    CHECK(leads("data:image/png;base64,AA") == Leads::nowhere);
    CHECK(leads("data:text/css,x") == Leads::program);
    CHECK(leads("view-source:https://a.example") == Leads::program);
}

TEST_CASE("A style's addresses are found behind escapes, and not in comments") {
    const auto all = [](std::string_view css) {
        std::vector<std::string> out;
        for (const StyleAddress& each : style_addresses(css)) out.push_back(each.address);
        return out;
    };
    using List = std::vector<std::string>;
    CHECK(all("/* url(//a.example) */ a{b:url( /x.png )}") == List{"/x.png "});
    CHECK(all("a{b:URL('x)y')}") == List{"x)y"});
    CHECK(all("@import\n\"//a.example\"") == List{"//a.example"});
    CHECK(all("@\\69mport '\\2f/a.example'") == List{"//a.example"});
    CHECK(all("a{--b:'https://a.example'}") == List{"https://a.example"});
    CHECK(all("a{content:'Obs: se //'}").empty());
    CHECK(all("a{content:'x\\\n//y'}").empty());
    CHECK(all("a{b:\\75\\72\\6c(//a.example)}") == List{"//a.example"});
    CHECK(all("a{content:'x\n;b:url(//a.example)}") == List{"//a.example"});
    CHECK(all("a{b:src('https://a.example')}") == List{"https://a.example"});
    CHECK(all("curl(x) url-x(y)").empty());
}
