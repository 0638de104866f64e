#include "source/prose_bounds.hpp"

#include "source/diagnostics.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace lykta {

namespace {

/// Also where nothing but the marks of quotes stands.
bool is_bare(std::string_view line) {
    return line.find_first_not_of(" \t>") == std::string_view::npos;
}

/// "|---|:--:|", perhaps in a list or a quote. More lines look like one than are one, which is on
/// the safe side: then too many cells are counted.
bool delimits_table(std::string_view line) {
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|:- \t>*+.)0123456789") == std::string_view::npos;
}

/// Of such a line; its outer bars part nothing.
std::size_t columns_of(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t>*+.)0123456789");
    const std::size_t last = line.find_last_not_of(" \t");
    const auto bars = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
    const std::size_t outer = (line[first] == '|' ? 1U : 0U) + (line[last] == '|' ? 1U : 0U);
    return std::max<std::size_t>(bars + 1 - std::min(outer, bars), 1);
}

bool check_tables(const LineIndex& lines, std::size_t count, Diagnostics& diagnostics) {
    std::size_t cells = 0;
    std::size_t rows = 1;  // below a line, with the head in its stead
    std::size_t first = count;
    for (std::size_t number = count; number-- > 0;) {
        const std::string_view line = lines.line(number);
        if (is_bare(line)) {
            rows = 1;
        } else if (delimits_table(line)) {
            cells += columns_of(line) * rows;
            first = number;
            ++rows;
        } else {
            ++rows;
        }
    }
    if (cells <= most_cells) return true;
    report(diagnostics, source::prose_table_too_large, lines.whole_line(first == 0 ? 0 : first - 1),
           {{"cells", std::to_string(cells)}, {"limit", std::to_string(most_cells)}});
    return false;
}

/// How long the address and title of "[name]: address "title"" are; offset: after its colon.
std::size_t referred_length(std::string_view text, std::size_t offset) {
    constexpr std::string_view blanks = " \t\n";
    const std::size_t begin = text.find_first_not_of(blanks, offset);
    if (begin == std::string_view::npos) return 0;
    const std::size_t end = std::min(text.find_first_of(blanks, begin), text.size());
    const std::size_t title = text.find_first_not_of(blanks, end);
    if (title == std::string_view::npos ||
        std::string_view("\"'(").find(text[title]) == std::string_view::npos)
        return end - begin;
    // A title that never ends is none; then too much is counted.
    const char close = text[title] == '(' ? ')' : text[title];
    std::size_t at = title + 1;
    while (at < text.size() && text[at] != close && !text.substr(at).starts_with("\n\n")) ++at;
    return at - begin;
}

bool check_references(const LineIndex& lines, Diagnostics& diagnostics) {
    const std::string_view text = lines.text();
    std::size_t longest = 0;
    std::size_t where = 0;
    for (std::size_t at = text.find("]:"); at != std::string_view::npos; at = text.find("]:", at)) {
        const std::size_t length = referred_length(text, at + 2);
        if (length > longest) {
            longest = length;
            where = at;
        }
        at += 2 + length;  // what stands in a title is shorter than it
    }
    const auto brackets = static_cast<std::size_t>(std::count(text.begin(), text.end(), ']'));
    if (longest * brackets <= most_referred) return true;
    report(diagnostics, source::prose_references_too_long, lines.place(where),
           {{"limit", std::to_string(most_referred / (1024UL * 1024))}});
    return false;
}

}  // namespace

bool check_bounds(const LineIndex& lines, Diagnostics& diagnostics) {
    if (lines.text().find('|') != std::string_view::npos) {
        const std::size_t count = lines.line_of(lines.text().size()) + 1;
        if (!check_tables(lines, count, diagnostics)) return false;
    }
    return check_references(lines, diagnostics);
}

}  // namespace lykta
