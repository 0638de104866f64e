#include "source/prose_places.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <string>

namespace lykta {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t'; }

bool is_punctuation(char c) {
    return c > ' ' && c < '\x7F' && !ascii::is_digit(c) && !ascii::is_letter(c);
}

std::size_t code_point_size(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Length of "&name;" or "&#123;" at the beginning of text; 0: none.
std::size_t entity_size(std::string_view text) {
    std::size_t i = 1;
    if (i < text.size() && text[i] == '#') ++i;
    while (i < text.size() && i < 40 && (ascii::is_letter(text[i]) || ascii::is_digit(text[i])))
        ++i;
    return i > 2 && i < text.size() && text[i] == ';' ? i + 1 : 0;
}

class Follower {
public:
    Follower(const LeafSource& source, std::size_t begin)
        : text_(source.text.substr(0, source.end)), at_(begin) {
        while (is_space(peek())) ++at_;
    }

    void children(cmark_node* parent) {
        for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
             node = cmark_node_next(node)) {
            if (lost_) return;
            follow(node);
        }
    }
    [[nodiscard]] bool lost() const { return lost_; }
    [[nodiscard]] std::vector<std::size_t> take() { return std::move(offsets_); }

private:
    void follow(cmark_node* node) {
        offsets_.push_back(at_);
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT: words(cmark_node_get_literal(node)); break;
            case CMARK_NODE_SOFTBREAK:
            case CMARK_NODE_LINEBREAK: line_end(); break;
            case CMARK_NODE_CODE: code(); break;
            case CMARK_NODE_HTML_INLINE: verbatim(cmark_node_get_literal(node)); break;
            case CMARK_NODE_EMPH: delimited(node, 1); break;
            case CMARK_NODE_STRONG: delimited(node, 2); break;
            case CMARK_NODE_LINK: link(node); break;
            case CMARK_NODE_IMAGE: image(node); break;
            default: delimited(node, 2); break;  // strikethrough, a node of an extension
        }
        if (lost_ && at_ == offsets_.back()) offsets_.pop_back();
    }

    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    void expect(char c) {
        if (peek() == c) {
            ++at_;
        } else {
            lost_ = true;
        }
    }

    void words(std::string_view literal) {
        while (!literal.empty() && !lost_) {
            const std::size_t entity = peek() == '&' ? entity_size(text_.substr(at_)) : 0;
            const bool stands_for_more = entity > 0 && (literal[0] != '&' || peek(1) == '#' ||
                                                        text_.substr(at_, 5) == "&amp;");
            if (stands_for_more) {
                at_ += entity;
                literal.remove_prefix(std::min(code_point_size(literal[0]), literal.size()));
                continue;
            }
            if (peek() == '\\' && is_punctuation(peek(1)) && peek(1) == literal[0]) ++at_;
            expect(literal[0]);
            literal.remove_prefix(1);
        }
    }

    void verbatim(std::string_view literal) {
        if (text_.substr(at_).starts_with(literal)) {
            at_ += literal.size();
        } else {
            lost_ = true;
        }
    }

    void skip_line_prefix() {
        while (is_space(peek()) || peek() == '>') ++at_;
    }

    void line_end() {
        while (is_space(peek())) ++at_;
        if (peek() == '\\') ++at_;
        expect('\n');
        skip_line_prefix();
    }

    /// White space within a link's address part, which may go over a line's end.
    void skip_gap() {
        while (is_space(peek())) ++at_;
        if (peek() == '\n') line_end();
    }

    [[nodiscard]] std::size_t backticks(std::size_t from) const {
        std::size_t end = from;
        while (end < text_.size() && text_[end] == '`') ++end;
        return end - from;
    }

    void code() {
        const std::size_t fence = backticks(at_);
        std::size_t close = at_ + fence;
        while (fence > 0 && close < text_.size()) {
            const std::size_t run = backticks(close);
            if (run == fence) {
                at_ = close + run;
                return;
            }
            close += std::max<std::size_t>(run, 1);
        }
        lost_ = true;
    }

    void delimited(cmark_node* node, int marks) {
        const char mark = peek();
        lost_ = lost_ || (mark != '*' && mark != '_' && mark != '~');
        for (int i = 0; i < marks && !lost_; ++i) expect(mark);
        children(node);
        for (int i = 0; i < marks && !lost_; ++i) expect(mark);
    }

    void image(cmark_node* node) {
        expect('!');
        expect('[');
        children(node);
        expect(']');
        if (!lost_) tail();
    }

    void link(cmark_node* node) {
        const bool bracket = peek() == '[';
        const bool angle = peek() == '<';
        if (!bracket && !angle) {
            bare_address(node);
            return;
        }
        ++at_;
        children(node);
        if (bracket) expect(']');
        if (bracket && !lost_) tail();
        if (angle) expect('>');
    }

    /// In an address that the author did not mark an entity is no entity, but in one for mail.
    void bare_address(cmark_node* node) {
        cmark_node* child = cmark_node_first_child(node);
        const char* literal = child == nullptr ? nullptr : cmark_node_get_literal(child);
        if (literal == nullptr) {
            lost_ = true;
            return;
        }
        offsets_.push_back(at_);
        if (text_.substr(at_).starts_with(literal)) {
            verbatim(literal);
        } else {
            words(literal);
        }
    }

    /// After "]": "(address "title")", "[label]", "[]" or nothing.
    void tail() {
        const std::size_t begin = at_;
        if (peek() == '[') {
            const std::size_t close = text_.find_first_of("[]", at_ + 1);
            if (close != std::string_view::npos && text_[close] == ']') at_ = close + 1;
        } else if (peek() == '(' && !address()) {
            at_ = begin;
        }
    }

    bool address() {
        ++at_;
        skip_gap();
        if (peek() == '<') {
            if (!skip_to('>')) return false;
        } else {
            skip_bare_address();
        }
        skip_gap();
        const char quote = peek();
        if (quote == '"' || quote == '\'') {
            if (!skip_to(quote)) return false;
        } else if (quote == '(' && !skip_to(')')) {
            return false;
        }
        skip_gap();
        if (peek() != ')') return false;
        ++at_;
        return true;
    }

    void skip_bare_address() {
        for (int depth = 0; at_ < text_.size() && !is_space(peek()) && peek() != '\n'; ++at_) {
            if (peek() == '\\') {
                ++at_;
            } else if (peek() == '(') {
                ++depth;
            } else if (peek() == ')' && depth-- == 0) {
                break;
            }
        }
    }

    /// From an opening character to after its closing one.
    bool skip_to(char close) {
        for (++at_; at_ < text_.size(); ++at_) {
            if (peek() == '\\') {
                ++at_;
            } else if (peek() == close) {
                ++at_;
                return true;
            }
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_;
    bool lost_ = false;
    std::vector<std::size_t> offsets_;
};

}  // namespace

std::vector<std::size_t> inline_offsets(cmark_node* leaf, const LeafSource& source) {
    Follower first(source, source.begin);
    first.children(leaf);
    if (!first.lost()) return first.take();
    // Definitions of link targets at a paragraph's beginning are no longer in the tree.
    std::size_t begin = source.begin;
    while (begin < source.end && source.text[begin] == '[') {
        begin = source.text.find('\n', begin);
        if (begin == std::string_view::npos || begin >= source.end) break;
        ++begin;
        while (begin < source.end && (is_space(source.text[begin]) || source.text[begin] == '>')) {
            ++begin;
        }
        Follower next(source, begin);
        next.children(leaf);
        if (!next.lost()) return next.take();
    }
    return first.take();
}

std::vector<std::size_t> cell_offsets(std::string_view row, std::size_t row_offset) {
    std::vector<std::size_t> out;
    std::size_t at = row.find_first_not_of(" \t");
    if (at == std::string_view::npos) return out;
    if (row[at] == '|') ++at;
    out.push_back(row_offset + at);
    for (; at < row.size(); ++at) {
        if (row[at] == '\\') {
            ++at;
        } else if (row[at] == '|') {
            out.push_back(row_offset + at + 1);
        }
    }
    return out;
}

}  // namespace lykta
