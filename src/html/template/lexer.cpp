#include "html/template/lexer.hpp"

#include "base/utf8.hpp"
#include "html/template/diagnostics.hpp"

#include <algorithm>
#include <optional>

namespace lykta::html {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

TokenKind kind_of_sigil(char sigil) {
    switch (sigil) {
        case '{':
        case '&': return TokenKind::raw;
        case '#': return TokenKind::section;
        case '^': return TokenKind::inverted;
        case '>': return TokenKind::partial;
        case '<': return TokenKind::parent;
        case '$': return TokenKind::block;
        case '/': return TokenKind::close;
        case '!':
        case '=': return TokenKind::silent;
        default: return TokenKind::variable;
    }
}

class Lexer {
public:
    Lexer(const TemplateSource& source, Diagnostics& diagnostics)
        : source_(source), text_(source.text), diagnostics_(diagnostics) {}

    Tokens run() {
        while (at_ < text_.size()) {
            const std::size_t tag = text_.find(open_, at_);
            literal(std::min(tag, text_.size()));
            if (at_ < text_.size()) read_tag();
        }
        tokens_.end = here(text_.size());
        return std::move(tokens_);
    }

private:
    /// One token per line, so that lines can be judged; the parser joins them again.
    void literal(std::size_t end) {
        while (at_ < end) {
            const std::size_t newline = text_.find('\n', at_);
            const std::size_t stop = newline < end ? newline + 1 : end;
            add(TokenKind::text, text_.substr(at_, stop - at_), at_);
            at_ = stop;
        }
    }

    void read_tag() {
        const std::size_t start = at_;
        const std::size_t inner = start + open_.size();
        const std::size_t first = std::min(text_.find_first_not_of(blanks, inner), text_.size());
        const char sigil = first < text_.size() ? text_[first] : '\0';
        const TokenKind kind = kind_of_sigil(sigil);
        const std::string_view mirrored = sigil == '{' ? "}" : sigil == '=' ? "=" : "";
        const std::string close = std::string(mirrored) + close_;
        const std::size_t from = kind == TokenKind::variable ? inner : first + 1;
        const std::size_t end = text_.find(close, std::min(from, text_.size()));
        if (end == std::string_view::npos) return unclosed(start);

        const std::string_view content = trimmed(text_.substr(from, end - from));
        // A name that reaches into the next tag or line has lost its own end.
        if (kind != TokenKind::silent && (content.find(open_) != std::string_view::npos ||
                                          content.find('\n') != std::string_view::npos)) {
            return unclosed(start);
        }
        at_ = end + close.size();
        if (sigil == '=') return set_delimiters(content, start);
        if (kind != TokenKind::silent &&
            (content.empty() || content.find_first_of(blanks) != std::string_view::npos)) {
            report(diagnostics_, mistake::bad_name, here(start),
                   {{"tag", text_.substr(start, at_ - start)}});
            return;
        }
        add(kind, kind == TokenKind::silent ? std::string_view{} : content, start);
    }

    void unclosed(std::size_t start) {
        report(diagnostics_, mistake::unclosed_tag, here(start),
               {{"open", open_}, {"close", close_}});
        tokens_.broken = true;
        at_ = start + open_.size();
    }

    void set_delimiters(std::string_view content, std::size_t start) {
        const std::size_t gap = content.find_first_of(blanks);
        const std::string_view open = content.substr(0, gap);
        const std::string_view close =
            gap == std::string_view::npos ? std::string_view{} : trimmed(content.substr(gap));
        if (close.empty() || close.find_first_of(" \t\r\n=") != std::string_view::npos ||
            open.find('=') != std::string_view::npos) {
            report(diagnostics_, mistake::bad_delimiters, here(start),
                   {{"tag", text_.substr(start, at_ - start)}});
            return;
        }
        open_ = open;
        close_ = close;
        add(TokenKind::silent, {}, start);
    }

    void add(TokenKind kind, std::string_view text, std::size_t start) {
        tokens_.all.push_back({kind, std::string(text), here(start), {}});
    }

    /// Asked for in rising order: each character is counted once.
    Place here(std::size_t offset) {
        if (offset > counted_) {
            std::string_view between = text_.substr(counted_, offset - counted_);
            line_ += static_cast<int>(std::count(between.begin(), between.end(), '\n'));
            if (const auto newline = between.rfind('\n'); newline != std::string_view::npos) {
                between.remove_prefix(newline + 1);
                column_ = 1;
            }
            column_ += utf8::column(between, between.size()) - 1;
            counted_ = offset;
        }
        return {source_.file, line_, column_};
    }

    const TemplateSource& source_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    Tokens tokens_;
    std::string open_ = "{{";
    std::string close_ = "}}";
    std::size_t at_ = 0;
    std::size_t counted_ = 0;  ///< the place up to which line_ and column_ count
    int line_ = 1;
    int column_ = 1;
};

using Iterator = std::vector<Token>::iterator;

bool is_blank(const Token& token) {
    return token.kind == TokenKind::text && trimmed(token.text).empty();
}

/// A line whose tags print nothing themselves; a partial counts where it has the line alone.
bool is_standalone(Iterator first, Iterator last) {
    std::ptrdiff_t tags = 0;
    bool partial = false;
    for (auto token = first; token != last; ++token) {
        if (is_blank(*token)) continue;
        if (token->kind == TokenKind::text || token->kind == TokenKind::variable ||
            token->kind == TokenKind::raw) {
            return false;
        }
        ++tags;
        partial = partial || token->kind == TokenKind::partial;
    }
    return tags > 0 && (!partial || tags == 1);
}

/// A block that opens and ends within the line gives it its content: the newline belongs to that.
bool has_whole_block(Iterator first, Iterator last) {
    std::vector<TokenKind> open;
    for (auto token = first; token != last; ++token) {
        if (token->kind == TokenKind::parent || token->kind == TokenKind::block ||
            token->kind == TokenKind::section || token->kind == TokenKind::inverted) {
            open.push_back(token->kind);
        } else if (token->kind == TokenKind::close && !open.empty()) {
            const bool whole = open.back() == TokenKind::block;
            open.pop_back();
            if (whole && std::count(open.begin(), open.end(), TokenKind::parent) == 0) return true;
        }
    }
    return false;
}

std::string_view newline_of(std::string_view text) {
    if (text.ends_with("\r\n")) return "\r\n";
    return text.ends_with('\n') ? "\n" : "";
}

void judge_line(Iterator first, Iterator last) {
    first->line.starts = true;
    if (!is_standalone(first, last)) return;
    const std::string indentation = is_blank(*first) ? first->text : "";
    const bool keeps_newline = has_whole_block(first, last);
    const std::string newline(keeps_newline ? newline_of(std::prev(last)->text) : "");
    for (auto token = first; token != last; ++token) {
        if (token->kind == TokenKind::text) {
            token->text = std::next(token) == last ? newline : "";
        } else {
            token->line = {true, true, indentation};
        }
    }
}

void judge_lines(std::vector<Token>& tokens) {
    for (auto first = tokens.begin(); first != tokens.end();) {
        auto last = std::find_if(first, tokens.end(), [](const Token& token) {
            return token.kind == TokenKind::text && token.text.ends_with('\n');
        });
        if (last != tokens.end()) ++last;
        judge_line(first, last);
        first = last;
    }
    std::erase_if(tokens, [](const Token& token) {
        return token.kind == TokenKind::silent ||
               (token.kind == TokenKind::text && token.text.empty());
    });
}

}  // namespace

Tokens tokenize(const TemplateSource& source, Diagnostics& diagnostics) {
    Tokens tokens = Lexer(source, diagnostics).run();
    judge_lines(tokens.all);
    return tokens;
}

std::string written(TokenKind kind, std::string_view name) {
    const auto tag = [&](std::string_view before, std::string_view after) {
        return std::string(before).append(name).append(after);
    };
    switch (kind) {
        case TokenKind::raw: return tag("{{{", "}}}");
        case TokenKind::section: return tag("{{#", "}}");
        case TokenKind::inverted: return tag("{{^", "}}");
        case TokenKind::partial: return tag("{{> ", "}}");
        case TokenKind::parent: return tag("{{< ", "}}");
        case TokenKind::block: return tag("{{$", "}}");
        case TokenKind::close: return tag("{{/", "}}");
        default: return tag("{{", "}}");
    }
}

}  // namespace lykta::html
