// What authors of templates are told: each kind of mistake with its whole message, and that one
// slip is one mistake.
#include "catch.hpp"

#include "html/template/diagnostics.hpp"
#include "template_fixture.hpp"

#include <set>

using namespace lykta;
using namespace lykta::html;

namespace {

using All = std::vector<std::string>;

const std::string known_names =
    "(A template can use here: id, title, summary, phone, body, url, urgent, contact, deputy, "
    "note, shared, contacts, tags, tree.)";

/// The {names} in a message.
std::set<std::string> places(std::string_view words) {
    std::set<std::string> names;
    for (std::size_t open = words.find('{'); open != std::string_view::npos;
         open = words.find('{', open + 1)) {
        names.emplace(words.substr(open, words.find('}', open) - open));
    }
    return names;
}

}  // namespace

TEST_CASE("Every kind of mistake speaks both languages of the same things") {
    for (const DiagnosticKind* kind : template_diagnostics()) {
        INFO(kind->code);
        CHECK(kind->code.starts_with("template-"));
        CHECK_FALSE(kind->hint.sv.empty());
        CHECK_FALSE(kind->message.sv == kind->message.en);
        CHECK(places(kind->message.sv) == places(kind->message.en));
        CHECK(places(kind->hint.sv) == places(kind->hint.en));
    }
}

TEST_CASE("A tag without an end is told where it begins") {
    CHECK(mistakes("<p>å {{id\n</p>{{id}}") ==
          All{"page.html:1:6: the tag that begins here with {{ has no end (End it with }} on the "
              "same line.)"});
    CHECK(mistakes("{{id {{title}}").size() == 1);
    CHECK(mistakes("{{#urgent}}{{").size() == 1);
}

TEST_CASE("A name is one word") {
    CHECK(mistakes("{{a b}}") ==
          All{"page.html:1:1: {{a b}} has no valid name (Write a single name without spaces.)"});
    CHECK(mistakes("{{# }}").size() == 1);
}

TEST_CASE("New delimiters are two") {
    CHECK(mistakes("{{=<%=}}") ==
          All{"page.html:1:1: {{=<%=}} does not give two new delimiters (Write two characters or "
              "pairs of characters with a space between, without equals signs.)"});
}

TEST_CASE("An unclosed section is told where the file ends, with its opening tag") {
    CHECK(mistakes("a\n{{#urgent}}\nb\n") ==
          All{"page.html:4:1: {{#urgent}} on line 2 is not closed here (Write {{/urgent}} before "
              "this place.)"});
}

TEST_CASE("An unclosed section inside another is told where the outer one closes") {
    CHECK(mistakes("{{#urgent}}\n{{#tags}}\n{{/urgent}}") ==
          All{"page.html:3:1: {{#tags}} on line 2 is not closed here (Write {{/tags}} before this "
              "place.)"});
}

TEST_CASE("A closing tag needs an opening one") {
    CHECK(mistakes("a{{/urgent}}") ==
          All{"page.html:1:2: {{/urgent}} closes what was never opened (Remove the tag, or add "
              "the one that should stand before it.)"});
}

TEST_CASE("A closing tag of another name is a slip") {
    CHECK(mistakes("{{#urgent}}{{/urgnt}}") ==
          All{"page.html:1:12: {{/urgnt}} does not match {{#urgent}} on line 1 (Write {{/urgent}} "
              "here.)"});
}

TEST_CASE("An unknown name is met with the nearest that is visible") {
    CHECK(mistakes("{{sumary}}") ==
          All{"page.html:1:1: there is no sumary in SampleView " + known_names + " summary?"});
    CHECK(mistakes("{{#contacts}}{{titel}}{{/contacts}}") ==
          All{"page.html:1:14: there is no titel in CallerView (A template can use here: name, "
              "phone.) title?"});
    CHECK(mistakes("{{contact.phon}}") ==
          All{"page.html:1:1: there is no phon in CallerView (A template can use here: name, "
              "phone.) phone?"});
}

TEST_CASE("In an unknown section only the section is told") {
    CHECK(mistakes("{{#persons}}{{name}}{{.}}{{/persons}}") ==
          All{"page.html:1:1: there is no persons in SampleView " + known_names});
}

TEST_CASE("An unknown word is met with the nearest") {
    CHECK(mistakes("{{words.meny}}") ==
          All{"page.html:1:1: there is no interface word meny (Add the word to the interface "
              "words, or correct the name.) menu?"});
}

TEST_CASE("A value has no fields") {
    CHECK(mistakes("{{contacts.name}}") ==
          All{"page.html:1:1: contacts is a list and has no fields, so {{contacts.name}} cannot be "
              "read (Remove what follows the dot. A list is read with a section.)"});
}

TEST_CASE("An unknown template is met with the nearest") {
    CHECK(mistakes("{{> components/crad}}", {{"components/card", ""}}) ==
          All{"page.html:1:1: there is no template components/crad (Write the name as its folder "
              "in templates, for example components/card.) components/card?"});
    CHECK(mistakes("{{< page}}{{/page}}").size() == 1);
}

TEST_CASE("A block that the parent lacks is told") {
    CHECK(mistakes("{{< page}}{{$mian}}x{{/mian}}{{/page}}", {{"page", "{{$main}}{{/main}}"}}) ==
          All{"page.html:1:11: page has no block mian, so the content is never shown (Blocks that "
              "can be filled: main.) main?"});
}

TEST_CASE("A list, a view and a bool cannot be printed") {
    CHECK(mistakes("{{tags}}") ==
          All{"page.html:1:1: tags is a list and cannot be printed (Use a section: "
              "{{#tags}}…{{/tags}}.)"});
    CHECK(mistakes("{{contact}}{{urgent}}").size() == 2);
}

TEST_CASE("HTML takes three braces") {
    CHECK(mistakes("{{body}}") ==
          All{"page.html:1:1: body is finished HTML and would be shown as code (Write "
              "{{{body}}}.)"});
}

TEST_CASE("Three braces take HTML") {
    CHECK(mistakes("{{{id}}}") ==
          All{"page.html:1:1: id is a neutral text; only HTML may be printed without escaping "
              "(Write {{id}}.)"});
}

TEST_CASE("HTML stands between tags") {
    CHECK(mistakes("<p title=\"{{{body}}}\">") ==
          All{"page.html:1:11: body is finished HTML and cannot stand in the attribute title of "
              "<p> (Move it to ordinary text between tags.)"});
}

TEST_CASE("Where no language can be told, a text must be in the page's") {
    const std::string hint =
        " (Put the text in a visually hidden element with an id and point to "
        "it with aria-labelledby, or use a text in the page's language.)";
    CHECK(mistakes("<img alt=\"{{summary}}\">") ==
          All{"page.html:1:11: summary is a text that may be in another language than the page; in "
              "the attribute alt of <img> the language cannot be told" +
              hint});
    CHECK(mistakes("<title>{{summary}}</title>") ==
          All{"page.html:1:8: summary is a text that may be in another language than the page; in "
              "the element <title> the language cannot be told" +
              hint});
    CHECK(mistakes("<nav aria-label='{{words.menu}}'><select><option>{{summary}}</option></select>"
                   "<textarea placeholder=\"{{summary}}\"></textarea>")
              .size() == 3);
}

TEST_CASE("A text may not decide an address's scheme") {
    CHECK(mistakes("<a href=\"{{id}}\">") ==
          All{"page.html:1:10: id is a neutral text and may not begin the address in the attribute "
              "href of <a> (Begin the address in the template, for example with / or #, or use a "
              "web address.)"});
    CHECK(mistakes("<a href=\"java{{id}}\">").size() == 1);
    CHECK(mistakes("<a href=\"{{#urgent}}/{{/urgent}}{{id}}\">").size() == 1);
    CHECK(mistakes("<a href=\"{{url}}{{id}}\">").size() == 1);
    CHECK(mistakes("<a href=\"/x/{{id}}?q={{title}}\">").empty());
}

TEST_CASE("A kind of value has its places") {
    CHECK(mistakes("<p id=\"{{title}}\">") ==
          All{"page.html:1:8: title is a text in the page's language and does not fit in the "
              "attribute id of <p> (Choose a field that is made for that place.)"});
    CHECK(mistakes("<p class='{{url}}'><a href='/{{phone}}'><img alt='{{url}}'>").size() == 3);
}

TEST_CASE("A variable in an attribute needs quotes") {
    CHECK(mistakes("<p id={{id}}>") ==
          All{"page.html:1:7: {{id}} stands without quotes in the attribute id of <p> (Write "
              "quotes around the whole value.)"});
    CHECK(mistakes("<p id=a{{id}}>").size() == 1);
}

TEST_CASE("A variable is no tag and no attribute") {
    CHECK(mistakes("<p {{id}}>") ==
          All{"page.html:1:4: {{id}} stands in the tag <p>, where only the template's own text may "
              "stand (Write the name in the template and let a section choose it.)"});
    CHECK(mistakes("<{{id}}></{{id}}>").size() == 2);
}

TEST_CASE("A variable is no comment") {
    CHECK(mistakes("<!-- {{id}} -->") ==
          All{"page.html:1:6: {{id}} stands in a comment (Move it out. A comment that should not "
              "reach the page is written with ! after the braces.)"});
}

TEST_CASE("A variable is no part of a program") {
    CHECK(mistakes("<script>let a = '{{id}}';</script>") ==
          All{"page.html:1:18: {{id}} stands in the element <script>, which the browser reads as a "
              "program (Put the value in an attribute that begins with data- and read it from "
              "there.)"});
    CHECK(mistakes("<style>{{id}}</style><p style='{{id}}' onclick='{{id}}'>"
                   "<a href='javascript:{{id}}'><img srcset='{{url}}'>")
              .size() == 5);
}

TEST_CASE("A section ends in the place of HTML where it begins") {
    CHECK(mistakes("{{#urgent}}\n<p class=\"a{{/urgent}}\">") ==
          All{
              "page.html:2:12: {{#urgent}} on line 1 begins in ordinary text but ends in the "
              "attribute class of <p> (Close the tags and quotes that are opened inside it there "
              "as well.)",
          });
    CHECK(mistakes("<h{{#urgent}}1{{/urgent}}>").size() == 1);
}

TEST_CASE("After a section in a tag comes a gap") {
    CHECK(mistakes("<p{{#urgent}} hid{{/urgent}}den>") ==
          All{"page.html:1:18: after {{/urgent}}, which stands in a tag, another character follows "
              "at once (Write a space after it.)"});
    CHECK(mistakes("<p {{#urgent}}id{{/urgent}}=\"a\">").size() == 1);
}

TEST_CASE("A template ends in ordinary text") {
    CHECK(mistakes("{{> open}}", {{"open", "<p>\n<p class=\"a"}}) ==
          All{"templates/open.html:2:12: the template ends in the attribute class of <p> (Close "
              "it before the template ends.)"});
}

TEST_CASE("A partial is fetched into ordinary text") {
    CHECK(mistakes("<p class=\"{{> card}}\">", {{"card", "x"}}) ==
          All{"page.html:1:11: {{> card}} stands in the attribute class of <p>, but a template is "
              "fetched only into ordinary text (Move it to ordinary text between tags.)"});
}

TEST_CASE("A component that calls itself with the same view is told") {
    CHECK(mistakes("{{> a}}", {{"a", "{{#urgent}}{{> b}}{{/urgent}}"}, {"b", "{{> a}}"}}) ==
          All{"templates/a.html:1:12: {{> b}} fetches itself with the same content, without end (A "
              "template that repeats itself is fetched in a section on a list or field further "
              "in.)",
              "templates/b.html:1:1: {{> a}} fetches itself with the same content, without end (A "
              "template that repeats itself is fetched in a section on a list or field further "
              "in.)"});
    CHECK(mistakes("{{> a}}", {{"a", "{{#tags}}{{> a}}{{/tags}}"}}).size() == 1);
}

TEST_CASE("A parent that fetches itself is told") {
    CHECK(mistakes("{{< a}}{{/a}}", {{"a", "{{< b}}{{/b}}"}, {"b", "{{< a}}{{/a}}"}}) ==
          All{"templates/a.html:1:1: {{< b}} fetches itself without end (A template that repeats "
              "itself is fetched as a component, with > instead of <.)"});
}

TEST_CASE("What stands in a parent but in no block is told") {
    CHECK(
        mistakes("{{< page}}lost{{$main}}x{{/main}}{{/page}}", {{"page", "{{$main}}{{/main}}"}}) ==
        All{"page.html:1:1: {{< page}} holds something outside its blocks that is never shown "
            "(Move it into one of the blocks, or remove it.)"});
}

TEST_CASE("All mistakes are told in one run, each once") {
    CHECK(mistakes("{{#contacts}}{{> a}}{{/contacts}}{{#contact}}{{> a}}{{/contact}}\n{{nope}}",
                   {{"a", "{{x}}\n{{{phone}}}"}})
              .size() == 3);
}
