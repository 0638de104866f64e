#include "html/template/markup_check.hpp"

#include "base/browser/harm.hpp"
#include "base/utf8.hpp"
#include "html/template/lexer.hpp"

#include <algorithm>
#include <utility>

namespace lykta::html {

namespace {

/// The template's text with a mark for each tag, and where each of its pieces stands. A section
/// that is skipped leaves a tag whole (see Compiler::rejoin), so that one pass sees all there can
/// be.
class MarkedText {
public:
    explicit MarkedText(const Tokens& tokens) {
        for (const Token& token : tokens.all) {
            pieces_.push_back({text_.size(), &token});
            switch (token.kind) {
                case TokenKind::text: text_ += token.text; break;
                case TokenKind::variable:
                case TokenKind::raw: text_ += browser::value_mark; break;
                default: text_ += browser::edge_mark;
            }
        }
    }

    [[nodiscard]] const std::string& text() const { return text_; }

    [[nodiscard]] Place place(std::size_t at) const {
        const auto after = std::upper_bound(
            pieces_.begin(), pieces_.end(), at,
            [](std::size_t offset, const Piece& piece) { return offset < piece.begin; });
        if (after == pieces_.begin()) return {};
        const Piece& piece = *std::prev(after);
        Place place = piece.token->place;
        if (piece.token->kind == TokenKind::text) {
            place.column += utf8::column(piece.token->text, at - piece.begin) - 1;
        }
        return place;
    }

private:
    struct Piece {
        std::size_t begin;
        const Token* token;  ///< one line at most
    };

    std::string text_;
    std::vector<Piece> pieces_;
};

}  // namespace

void check_markup(const TemplateSource& source, Diagnostics& diagnostics) {
    Diagnostics told_by_compile;
    const Tokens tokens = tokenize(source, told_by_compile);
    if (tokens.broken) return;
    const MarkedText page(tokens);
    for (browser::Harm& harm : browser::judged_markup(page.text())) {
        harm.arguments.emplace_back("elsewhere", "");
        report(diagnostics, *harm.kind, page.place(harm.at), std::move(harm.arguments));
    }
}

}  // namespace lykta::html
