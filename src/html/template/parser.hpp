#pragma once
// Tokens -> tree: every opening tag with what stands up to its closing one.

#include "html/template/lexer.hpp"

#include <vector>

namespace lykta::html {

struct Node {
    TokenKind kind = TokenKind::text;  ///< never close or silent
    std::string text;                  ///< literal text, or the name
    Place place;
    Place closed;  ///< of the closing tag
    LinePlace line;
    std::vector<Node> children;  ///< of section, inverted, parent, block
};

struct Tree {
    std::vector<Node> nodes;
    Place end;  ///< where the file ends
};

Tree parse(const TemplateSource& source, Diagnostics& diagnostics);

}  // namespace lykta::html
