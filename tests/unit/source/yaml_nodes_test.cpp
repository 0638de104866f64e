// What libfyaml says of a text is not believed: its spans are held against the gaps between them
// and against what yaml-cpp read. No real text is known for which these spans are wrong, so they
// are bent here.
#include "source/yaml/nodes.hpp"

#include "catch.hpp"
#include "source/yaml/diagnostics.hpp"

#include <optional>

using namespace lykta;
using yaml::Event;
using yaml::Span;

namespace {

std::vector<Event> events_of(std::string_view text) {
    const yaml::Events events = yaml::events(text);
    REQUIRE_FALSE(events.stopped);
    return events.all;
}

std::vector<Event> bent(std::string_view text, std::string_view scalar, Span span) {
    std::vector<Event> events = events_of(text);
    for (Event& event : events) {
        if (event.text == scalar) event.span = span;
    }
    return events;
}

/// Where nodes of these events are refused; nothing where they are not.
std::optional<std::size_t> refused_at(std::string_view text, const std::vector<Event>& events,
                                      const std::vector<yaml::Mark>& more = {}) {
    Diagnostics diagnostics;
    const auto value = yaml::parse(text, {"a.yaml", 1}, diagnostics);
    REQUIRE(value);
    std::vector<yaml::Mark> signs = yaml::gaps(text, events_of(text)).marks;
    std::erase_if(signs, [](const yaml::Mark& m) { return m.kind == yaml::Mark::Kind::comment; });
    signs.insert(signs.end(), more.begin(), more.end());
    const LineIndex lines(text, "a.yaml", 1);
    try {
        yaml::nodes(text, events, signs, *value, lines);
    } catch (const yaml::Refused& refused) {
        CHECK(refused.kind == &source::edit_two_readings);
        return refused.at;
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("Nothing but signs, white space and comments may stand between values") {
    CHECK_FALSE(yaml::gaps("a: xy  # z\n", events_of("a: xy  # z\n")).foreign);
    CHECK(yaml::gaps("a: xy\n", bent("a: xy\n", "xy", {3, 4})).foreign == 4U);
    CHECK(yaml::gaps("a: xy\n", bent("a: xy\n", "xy", {4, 5})).foreign == 3U);
    CHECK(yaml::gaps("a: xy\n", bent("a: xy\n", "xy", {3, 7})).foreign);
    CHECK(yaml::gaps("a: x#\n", bent("a: x#\n", "x#", {3, 4})).foreign == 4U);
}

TEST_CASE("A value begins where the reader saw it begin") {
    const std::string_view text = "a: x\n# xx\n";
    CHECK_FALSE(refused_at(text, events_of(text)));
    CHECK(refused_at(text, bent(text, "x", {2, 4})) == 2U);
    CHECK(refused_at(text, bent(text, "x", {8, 9})) == 8U);
}

TEST_CASE("A value says what the reader read, in quotes where the reader saw some") {
    const std::string_view text = "a: x\n";
    std::vector<Event> events = events_of(text);
    REQUIRE(events.size() == 4);
    events[2].text = "y";
    CHECK(refused_at(text, events) == 3U);
    events[2].text = "x";
    events[2].style = yaml::Style::single_quoted;
    CHECK(refused_at(text, events) == 3U);
}

TEST_CASE("Every sign between values is one that the values need") {
    const std::string_view text = "a: x\n";
    std::vector<Event> events = events_of("- x\n");
    CHECK(refused_at(text, events));
    events = events_of(text);
    events.pop_back();
    CHECK(refused_at(text, events));
    CHECK(refused_at("- x\n", events_of("x")));
    CHECK(refused_at(text, events_of(text), {{yaml::Mark::Kind::comma, {4, 5}}}));
}
