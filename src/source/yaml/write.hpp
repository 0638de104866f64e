#pragma once
// Values written as YAML, in a file's habits.

#include "source/yaml/habits.hpp"
#include "source/yaml/spans.hpp"

#include <string>
#include <string_view>

namespace lykta::yaml {

/// Where a value is to stand.
struct Spot {
    std::string role;
    std::size_t column = 0;  ///< of the key or dash in front of it
    bool behind_dash = false;
    bool above_comments = false;   ///< which lines of a text, put in below, would swallow
    Style before = Style::absent;  ///< how the value is written that it replaces
    std::string header;            ///< of that, where it is literal or folded
    std::size_t text_column = 0;   ///< where its lines begin then; 0: there are none
};

class Writer {
public:
    explicit Writer(const Layout& layout);

    /// What stands behind a colon or dash, from the space or line end on; without the last line
    /// end.
    [[nodiscard]] std::string behind_sign(const Value& value, const Spot& spot) const;
    /// A field or item on lines of its own from that column on, which the first is not indented to.
    [[nodiscard]] std::string field(std::string_view key, const Value& value,
                                    const Spot& spot) const;
    [[nodiscard]] std::string item(const Value& value, const Spot& spot) const;
    /// All fields or items of a value that is not empty. Column: theirs.
    [[nodiscard]] std::string entries(const Value& value, const Spot& spot) const;

    // The same within { } or [ ].
    [[nodiscard]] std::string in_flow(const Value& value, const Spot& spot) const;
    [[nodiscard]] std::string field_in_flow(std::string_view key, const Value& value,
                                            const Spot& spot) const;

    [[nodiscard]] const std::string& line_end() const { return line_end_; }

private:
    [[nodiscard]] std::string key(std::string_view text, bool in_flow) const;
    [[nodiscard]] std::string scalar(const Value& value, const Spot& spot, bool in_flow) const;
    [[nodiscard]] std::string lines(std::string_view text, Style style, const Spot& spot) const;
    [[nodiscard]] Style quotes_for(std::string_view text) const;
    [[nodiscard]] bool goes_in_brackets(const Value& value, const Spot& spot) const;

    Habits habits_;
    std::string line_end_;
};

}  // namespace lykta::yaml
