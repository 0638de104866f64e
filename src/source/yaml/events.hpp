#pragma once
// What libfyaml sees in a text: where each value begins and ends in bytes and how it is quoted,
// which yaml-cpp does not tell. The only place that knows libfyaml.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::yaml {

/// Bytes begin to end (not included).
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }
    bool operator==(const Span&) const = default;
};

/// How a value is written.
enum class Style {
    absent,  ///< a key or dash with nothing behind it
    plain,
    single_quoted,
    double_quoted,
    literal,  ///< |
    folded,   ///< >
    block,    ///< fields or items below each other
    flow,     ///< { … } or [ … ]
};

constexpr bool is_quoted(Style style) {
    return style == Style::single_quoted || style == Style::double_quoted;
}
/// Its text has lines of its own below a sign.
constexpr bool has_lines(Style style) { return style == Style::literal || style == Style::folded; }

struct Event {
    enum class Kind { scalar, sequence, mapping, end };
    Kind kind = Kind::end;
    Style style = Style::absent;
    /// In the text. Of a quoted scalar with its quotes; of a literal or folded one its lines,
    /// without the sign before them; of { } and [ ] the one bracket; empty where no sign of its own
    /// stands.
    Span span;
    std::string text;  ///< of a scalar: unescaped, folded
};

struct Events {
    /// Values, keys and ends of collections in the order of the text; none for an empty text.
    std::vector<Event> all;
    /// Where libfyaml could not read on: behind what it last read. Also at anchors, aliases, tags
    /// and further documents.
    std::optional<std::size_t> stopped;
};

Events events(std::string_view text);

}  // namespace lykta::yaml
