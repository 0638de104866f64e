#include "source/prose/items.hpp"

#include "base/utf8.hpp"
#include "source/diagnostics.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

constexpr std::string_view hard_space = "\u00A0";

constexpr std::array<std::string_view, 19> bullets{"•", "·", "▪",      "●",      "◦",     "‣", "⁃",
                                                   "■", "▫", "○",      "◆",      "➢",     "➤", "✓",
                                                   "✔", "►", "\uF0B7", "\uF0A7", "\uF0D8"};
constexpr std::array<std::string_view, 4> dashes{"–", "—", "−", "‑"};

/// Where the words begin behind a bullet of one of the sets; 0: there is none.
template <std::size_t count>
std::size_t after_any(const std::array<std::string_view, count>& signs, std::string_view line) {
    for (const std::string_view sign : signs) {
        if (line.starts_with(sign)) return sign.size();
    }
    return 0;
}

std::size_t skip_space(std::string_view line, std::size_t at) {
    while (at < line.size()) {
        if (line[at] == ' ' || line[at] == '\t') {
            ++at;
        } else if (line.substr(at).starts_with(hard_space)) {
            at += hard_space.size();
        } else {
            break;
        }
    }
    return at;
}

}  // namespace

bool begins_with_dash(std::string_view line) {
    const std::size_t after = after_any(dashes, line);
    return after > 0 && skip_space(line, after) > after;
}

std::string as_item(std::string_view line) {
    std::size_t after = after_any(bullets, line);
    const auto gap = [&](std::string_view sign) {
        const std::string_view rest = line.substr(std::min(sign.size(), line.size()));
        return line.starts_with(sign) && (rest.starts_with('\t') || rest.starts_with(hard_space));
    };
    if (after == 0 && begins_with_dash(line)) after = after_any(dashes, line);
    // Word's second level, and a list whose space was pasted as a hard one.
    if (after == 0 && (gap("o") || gap("-") || gap("*") || gap("§"))) {
        after = line.starts_with("§") ? 2 : 1;
    }
    if (after == 0) return {};
    const std::size_t words = skip_space(line, after);
    return words == line.size() ? std::string() : "- " + std::string(line.substr(words));
}

namespace {

bool ends_as_sentence(std::string_view text) {
    for (const std::string_view end : {".", "!", "?", "…", "”", "\"", ":", "»"}) {
        if (text.ends_with(end)) return true;
    }
    return false;
}

/// The mark that a block of Markdown would begin with; empty: none.
std::string_view block_mark(std::string_view line) {
    for (const std::string_view mark : {"- ", "* ", "+ ", "# ", "## ", "### ", "> ", "|", "```"}) {
        if (line.starts_with(mark)) return mark;
    }
    return {};
}

bool begins_with_number(std::string_view line) {
    const std::size_t after = std::min(line.find_first_not_of("0123456789"), line.size());
    return after > 0 && after < 3 &&
           (line.substr(after).starts_with(". ") || line.substr(after).starts_with(") "));
}

}  // namespace

void check_dashes(const std::vector<Block>& blocks, Diagnostics& diagnostics) {
    const auto pasted = [](const Block& block) {
        if (block.kind != Block::Kind::paragraph) return false;
        const std::string text = plain_text(block.inlines);
        return begins_with_dash(text) && !ends_as_sentence(text);
    };
    for (auto at = blocks.begin(); at != blocks.end();) {
        const auto end = std::find_if_not(at, blocks.end(), pasted);
        if (end - at > 1) {
            const std::string text = plain_text(at->inlines);
            std::size_t dash = 0;
            utf8::next(text, dash);
            report(diagnostics, source::prose_list_pasted, at->place,
                   {{"mark", text.substr(0, dash)}, {"line", as_item(text)}});
        }
        at = end == blocks.end() ? end : end + 1;
    }
}

bool check_blocks(const FieldText& field, Diagnostics& diagnostics) {
    const bool several = field.written.find('\n') != std::string_view::npos;
    std::size_t dashes = 0;
    for (std::size_t begin = 0; begin < field.written.size();) {
        const std::size_t end = std::min(field.written.find('\n', begin), field.written.size());
        std::string_view line = field.written.substr(begin, end - begin);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        std::string mark(block_mark(line));
        if (mark.empty() && several && begins_with_number(line)) {
            mark = line.substr(0, line.find(' '));
        }
        if (mark.empty() && several && !as_item(line).empty() &&
            (!begins_with_dash(line) || ++dashes > 1)) {
            std::size_t sign = 0;
            utf8::next(line, sign);
            mark = line.substr(0, sign);
        }
        if (!mark.empty()) {
            mark.erase(mark.find_last_not_of(' ') + 1);
            report(diagnostics, source::prose_list_in_field, field.place, {{"mark", mark}});
            return false;
        }
        begin = end + 1;
    }
    return true;
}

}  // namespace lykta
