#include "catch.hpp"
#include "html/parts/frame.hpp"
#include "page_fixture.hpp"

#include <algorithm>

using namespace lykta;
using namespace lykta::html;
using namespace lykta::tests;

namespace {

/// A site and the frame of one of its pages.
struct Framed {
    Framed(std::initializer_list<Files::value_type> files, std::string_view tag,
           std::string_view file)
        : made(files),
          here(made.here(tag)),
          shared(shared_frame(here)),
          page(made.planned.page(file)) {
        INFO("page: " << file);
        REQUIRE(page != nullptr);
        const Support& support = made.support();
        view = frame_of({*page, shared, here},
                        {here.text(support.title), here.text(support.summary), {}});
    }
    MadeSite made;
    Here here;
    SharedFrameView shared;
    const PlannedPage* page;
    FrameView view;

    [[nodiscard]] const LanguageChoiceView& choice(std::string_view tag) const {
        const auto found = std::find_if(view.languages.begin(), view.languages.end(),
                                        [&](const auto& each) { return each.tag.value == tag; });
        REQUIRE(found != view.languages.end());
        return *found;
    }
};

const Files::value_type english{"translations/en.po", catalogue("en", support_in_english())};
constexpr const char* swedish_page = "stod/samtal/index.html";

bool shows_notice(const std::string& dates) {
    const MadeSite made(
        {{"site.yaml", site_yaml("sv", "notice: { text: Stängt vecka 29" + dates + " }\n")}});
    return shared_frame(made.here()).notice.has_value();
}

}  // namespace

TEST_CASE("A page's title ends with the site's name") {
    CHECK(Framed({}, "sv", swedish_page).view.head.title.markup() ==
          "<title>Samtal – Anhörigstöd</title>");
}

TEST_CASE("A former address of a sensitive page tells no more than the page itself") {
    const MadeSite made(
        {{"supports/samtal.md", support_with("sensitive: true\naliases: [oro]\n")}});
    const Outputs pages = made.pages();
    const std::string& redirect = pages.at("stod/oro/index.html");
    CHECK(redirect.find("http-equiv=\"refresh\"") != std::string::npos);
    CHECK(redirect.find("Samtal") == std::string::npos);
}

TEST_CASE(
    "A title has no word in another language: without its name translated, the site is left out") {
    CHECK(Framed({english}, "en", "en/stod/samtal/index.html").view.head.title.markup() ==
          "<title>Conversations</title>");
}

TEST_CASE("The home page is called what the site is called") {
    CHECK(Framed({}, "sv", "index.html").view.head.title.markup() == "<title>Anhörigstöd</title>");
}

TEST_CASE("A page is described by its summary") {
    const Framed framed({english}, "en", "en/stod/samtal/index.html");
    REQUIRE(framed.view.head.description);
    CHECK(framed.view.head.description->text.value == "Someone listens.");
}

TEST_CASE("A summary in another language describes nothing") {
    const MadeSite made({});
    const Here here = made.here("en");
    const SharedFrameView shared = shared_frame(here);
    const FrameView view =
        frame_of({*made.planned.page("en/index.html"), shared, here},
                 {here.word("home-title"), here.text(made.support().summary), {}});
    CHECK_FALSE(view.head.description);
}

TEST_CASE("A page's own address is whole, with the scheme and the path of the site") {
    const Framed framed({{"site.yaml",
                          "name: Anhörigstöd\n"
                          "organization: { name: Björkhamns kommun }\n"
                          "base_url: https://www.bjorkhamn.example/omsorg\n"
                          "languages: [sv]\nmain_contact: anhorigstod\n"}},
                        "sv", swedish_page);
    CHECK(framed.view.head.canonical.value == "https://www.bjorkhamn.example/omsorg/stod/samtal/");
    CHECK(framed.shared.stylesheet.value.starts_with("/omsorg/assets/lykta."));
}

TEST_CASE("A page names itself, its translations and the Swedish one as the one for all others") {
    const Framed framed({english}, "en", "en/stod/samtal/index.html");
    const auto& alternates = framed.view.head.alternates;
    REQUIRE(alternates.size() == 3);
    CHECK(alternates[0].language.value == "sv");
    CHECK(alternates[1].language.value == "en");
    CHECK(alternates[1].url.value == "https://anhorig.bjorkhamn.example/en/stod/samtal/");
    CHECK(alternates[2].language.value == "x-default");
    CHECK(alternates[2].url.value == "https://anhorig.bjorkhamn.example/stod/samtal/");
}

TEST_CASE("A page in one language only has no others to name") {
    CHECK(Framed({}, "sv", swedish_page).view.head.alternates.empty());
}

TEST_CASE("The switcher leads to the page in each language that has it") {
    const Framed framed({english}, "sv", swedish_page);
    CHECK(framed.choice("en").url.value == "/en/stod/samtal/");
    CHECK(framed.choice("en").target_language.value == "en");
    CHECK(framed.choice("en").linked);
    CHECK_FALSE(framed.choice("en").missing);
}

TEST_CASE("The page's own language is in the switcher, but is no link") {
    const Framed framed({english}, "sv", swedish_page);
    CHECK(framed.choice("sv").current);
    CHECK_FALSE(framed.choice("sv").linked);
}

TEST_CASE(
    "Where a language lacks the page, the switcher leads to Swedish and says so in that language") {
    const Framed framed({english}, "en", "en/stod/samtal/index.html");
    const LanguageChoiceView& arabic = framed.choice("ar");
    CHECK(arabic.missing);
    CHECK(arabic.url.value == "/stod/samtal/");
    CHECK(arabic.target_language.value == "sv");
    CHECK(arabic.note.language->tag == "ar");
    CHECK(arabic.note.text.value == framed.made.here("ar").word("shown-in-swedish").text.value);
}

TEST_CASE("What the switcher says of other languages is no text that this page lacks") {
    for (const LanguageChoiceView& choice : Framed({}, "sv", swedish_page).view.languages) {
        CHECK_FALSE(choice.note.fallback());
    }
}

TEST_CASE("From a page that does not exist one changes language to the home page") {
    const Framed framed({}, "sv", "404.html");
    CHECK(framed.choice("en").url.value == "/en/");
    CHECK(framed.view.head.hidden);
    CHECK(framed.view.head.alternates.empty());
}

TEST_CASE("The menu marks the list that one is on") {
    const Framed list({}, "sv", "stod/index.html");
    CHECK(list.view.navigation[0].current);
    CHECK_FALSE(list.view.navigation[1].current);
    CHECK_FALSE(Framed({}, "sv", swedish_page).view.navigation[0].current);
}

TEST_CASE("A path of links begins at home") {
    const Framed framed({}, "sv", swedish_page);
    CHECK(framed.view.breadcrumbs.front().url.value == "/");
    CHECK(framed.view.here.text.value == "Samtal");
}

TEST_CASE("A notice shows from its first day until its last") {
    CHECK(shows_notice(""));
    CHECK(shows_notice(", from: 2026-10-01, until: 2026-10-01"));
    CHECK(shows_notice(", from: 2026-09-01"));
    CHECK(shows_notice(", until: 2026-10-02"));
    CHECK_FALSE(shows_notice(", from: 2026-10-02"));
    CHECK_FALSE(shows_notice(", until: 2026-09-30"));
}

TEST_CASE("The number for danger is in the words of every page, isolated in Arabic") {
    const MadeSite made({});
    CHECK(shared_frame(made.here()).emergency.text.value.find("112") != std::string::npos);
    CHECK(shared_frame(made.here("ar")).emergency.text.value.find("112") != std::string::npos);
}
