#include "html/template/parser.hpp"

#include "html/template/diagnostics.hpp"

#include <algorithm>

namespace lykta::html {
namespace {

bool opens(TokenKind kind) {
    return kind == TokenKind::section || kind == TokenKind::inverted || kind == TokenKind::parent ||
           kind == TokenKind::block;
}

/// What reads the tree goes as deep as it does.
constexpr std::size_t deepest = 100;

class Parser {
public:
    explicit Parser(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    Tree run(Tokens tokens) {
        for (Token& token : tokens.all) {
            if (token.kind == TokenKind::text)
                text(std::move(token));
            else if (token.kind == TokenKind::close)
                close(token);
            else if (opens(token.kind) && open_.size() == deepest) {
                report(diagnostics_, mistake::too_deep, token.place,
                       {{"limit", std::to_string(deepest)}});
                return {{}, std::move(tokens.end)};
            } else if (opens(token.kind))
                open_.push_back(node(std::move(token)));
            else
                content().push_back(node(std::move(token)));
        }
        while (!open_.empty()) {
            if (!tokens.broken) unclosed(tokens.end);
            finish(tokens.end);
        }
        return {std::move(nodes_), std::move(tokens.end)};
    }

private:
    static Node node(Token token) {
        return {token.kind, std::move(token.text), std::move(token.place),
                {},         std::move(token.line), {}};
    }

    std::vector<Node>& content() { return open_.empty() ? nodes_ : open_.back().children; }

    /// Neighbours become one, so that the HTML context sees "</title>" whole.
    void text(Token token) {
        std::vector<Node>& nodes = content();
        if (!nodes.empty() && nodes.back().kind == TokenKind::text)
            nodes.back().text += token.text;
        else
            nodes.push_back(node(std::move(token)));
    }

    void close(const Token& token) {
        const auto match = std::find_if(open_.rbegin(), open_.rend(),
                                        [&](const Node& n) { return n.text == token.text; });
        if (open_.empty()) {
            report(diagnostics_, mistake::close_without_open, token.place,
                   {{"tag", written(token.kind, token.text)}});
            return;
        }
        if (match == open_.rend()) {
            // Most likely a slip in the name: it ends what is open, so that it is one mistake.
            const Node& open = open_.back();
            report(diagnostics_, mistake::wrong_close, token.place,
                   {{"tag", written(token.kind, token.text)},
                    {"open", written(open.kind, open.text)},
                    {"line", std::to_string(open.place.line)},
                    {"close", written(TokenKind::close, open.text)}});
            return finish(token.place);
        }
        for (auto skipped = match - open_.rbegin(); skipped > 0; --skipped) {
            unclosed(token.place);
            finish(token.place);
        }
        finish(token.place);
    }

    void unclosed(const Place& place) {
        const Node& open = open_.back();
        report(diagnostics_, mistake::unclosed_section, place,
               {{"open", written(open.kind, open.text)},
                {"line", std::to_string(open.place.line)},
                {"close", written(TokenKind::close, open.text)}});
    }

    void finish(const Place& place) {
        Node done = std::move(open_.back());
        open_.pop_back();
        done.closed = place;
        content().push_back(std::move(done));
    }

    Diagnostics& diagnostics_;
    std::vector<Node> nodes_;
    std::vector<Node> open_;  // outermost first
};

}  // namespace

Tree parse(const TemplateSource& source, Diagnostics& diagnostics) {
    return Parser(diagnostics).run(tokenize(source, diagnostics));
}

}  // namespace lykta::html
