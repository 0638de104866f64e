#include "source/prose/lost.hpp"

#include "base/utf8.hpp"
#include "source/diagnostics.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace lykta {

namespace {

/// Each "[name]" that is no line's own beginning, in lower case. Every letter is looked at
/// once, since a hostile text may name a hundred thousand.
std::set<std::string> names_asked_for(std::string_view text) {
    std::set<std::string> out;
    std::size_t open = std::string_view::npos;
    for (std::size_t at = text.find_first_of("[]"); at != std::string_view::npos;
         at = text.find_first_of("[]", at + 1)) {
        if (text[at] == '[') {
            open = at;
        } else if (open != std::string_view::npos) {
            if (text.substr(at + 1, 1) != ":") {
                out.insert(utf8::lower(text.substr(open, at + 1 - open)));
            }
            open = std::string_view::npos;
        }
    }
    return out;
}

}  // namespace

void check_lost_lines(const LineIndex& lines, const std::set<std::size_t>& shown,
                      Diagnostics& diagnostics) {
    const std::string_view text = lines.text();
    if (text.find("]:") == std::string_view::npos) return;
    const std::set<std::string> asked_for = names_asked_for(text);
    for (std::size_t line = 0; lines.start(line) < text.size(); ++line) {
        const std::size_t begin = text.find_first_not_of(" >", lines.start(line));
        if (begin == std::string_view::npos || text[begin] != '[' || shown.contains(line)) {
            continue;
        }
        const std::string_view written =
            text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
        const std::size_t close = written.find("]:");
        if (close == std::string_view::npos) continue;
        if (!asked_for.contains(utf8::lower(written.substr(0, close + 1)))) {
            report(diagnostics, source::prose_line_lost, lines.place(begin),
                   {{"mark", written.substr(0, close + 2)}});
        }
    }
}

}  // namespace lykta
