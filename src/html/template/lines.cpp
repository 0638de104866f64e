#include "html/template/lines.hpp"

#include <algorithm>
#include <string_view>

namespace lykta::html {
namespace {

std::string_view leading_blanks(std::string_view text) {
    return text.substr(0, std::min(text.find_first_not_of(" \t"), text.size()));
}

/// The indentation that a block's content brings along: that of its first line.
std::string_view own_indentation(const Node& block) {
    if (block.children.empty()) return {};
    const Node& first = block.children.front();
    if (!first.line.starts) return {};
    return first.kind == TokenKind::text ? leading_blanks(first.text) : first.line.indentation;
}

std::string deeper(const Lines& lines, std::string_view indentation) {
    return lines.add + std::string(indentation.substr(std::min(lines.remove, indentation.size())));
}

}  // namespace

std::string indented(const Node& literal, const Lines& lines) {
    std::string out;
    std::string_view rest = literal.text;
    for (bool starts = literal.line.starts; !rest.empty(); starts = true) {
        if (starts) {
            rest.remove_prefix(std::min(lines.remove, leading_blanks(rest).size()));
            out += lines.add;
        }
        const std::size_t newline = rest.find('\n');
        const std::size_t length = newline == std::string_view::npos ? rest.size() : newline + 1;
        out += rest.substr(0, length);
        rest.remove_prefix(length);
    }
    return out;
}

Lines within(const Lines& lines, const Node& tag) {
    // A partial that fetches itself would grow without end; nobody indents deeper than this.
    constexpr std::size_t deepest = 80;
    if (lines.add.size() > deepest) return {0, lines.add};
    return {0, deeper(lines, tag.line.indentation)};
}

Lines within(const Lines& lines, const Node& block, const Node& filling) {
    const std::size_t remove = own_indentation(filling).size();
    if (!block.line.standalone) return {remove, lines.add};
    const std::string_view intrinsic = own_indentation(block);
    return {remove, deeper(lines, intrinsic.empty() ? block.line.indentation : intrinsic)};
}

}  // namespace lykta::html
