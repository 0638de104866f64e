#pragma once
// What every reader of authors' files needs first: one kind of line end, no hidden characters, and
// the way from a byte to its line and column in characters.

#include "base/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// A byte-order mark at the beginning is left out.
std::string_view without_byte_order_mark(std::string_view text);

/// The text with "\n" for "\r\n" and "\r": text itself where it has none of these, else buffer.
std::string_view unix_lines(std::string_view text, std::string& buffer);

/// Where the line ends that from stands in: at "\n", "\r\n", "\r" or the end of the text.
std::size_t line_end(std::string_view text, std::size_t from);
/// Behind the line end that stands at end.
std::size_t next_line(std::string_view text, std::size_t end);

/// Lines of a text that must outlive it, whichever system's ends they have. Lines and byte columns
/// count from 0 here.
class LineIndex {
public:
    LineIndex(std::string_view text, std::string file, int first_line);

    [[nodiscard]] std::size_t count() const { return starts_.size(); }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::string_view line(std::size_t number) const;  ///< empty beyond the last
    [[nodiscard]] std::size_t start(std::size_t number) const;
    [[nodiscard]] std::size_t line_of(std::size_t offset) const;
    [[nodiscard]] Place place(std::size_t offset) const;
    [[nodiscard]] Place place(std::size_t line, std::size_t byte_column) const;
    [[nodiscard]] Place whole_line(std::size_t line) const;  ///< column 0
    [[nodiscard]] const std::string& file() const { return file_; }

private:
    std::string_view text_;
    std::string file_;
    int first_line_;
    std::vector<std::size_t> starts_;

    /// Places are asked for from left to right, and a hostile line may be megabytes long: counting
    /// its characters goes on where it last stopped.
    struct Counted {
        std::size_t line = 0;
        std::size_t bytes = 0;
        int column = 1;
    };
    mutable Counted counted_;
};

/// Reports the first byte that is not UTF-8 (then false: the text cannot be read) and every
/// forbidden character.
bool check_characters(const LineIndex& lines, Diagnostics& diagnostics);

/// Reports what an escape ("\u202e", "&#x202e;") has smuggled into a value; false then.
bool check_unescaped(std::string_view value, const Place& place, Diagnostics& diagnostics);

}  // namespace lykta
