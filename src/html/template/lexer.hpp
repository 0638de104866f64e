#pragma once
// Cuts a template's text into literal text and tags. Knows Mustache's rules of lines: a line that
// holds only tags which print nothing themselves vanishes with its newline ("standalone").

#include "base/diagnostic.hpp"
#include "html/template/template.hpp"

#include <string>
#include <vector>

namespace lykta::html {

enum class TokenKind : unsigned char {
    text,
    variable,  ///< {{name}}
    raw,       ///< {{{name}}} and {{&name}}
    section,   ///< {{#name}}
    inverted,  ///< {{^name}}
    partial,   ///< {{>name}}
    parent,    ///< {{<name}}
    block,     ///< {{$name}}
    close,     ///< {{/name}}
    silent,    ///< a comment or new delimiters
};

/// How a piece stands in its line: indentation is decided by it.
struct LinePlace {
    bool starts = false;      ///< nothing stands before it in its line
    bool standalone = false;  ///< its line vanishes
    std::string indentation;  ///< of a standalone line
};

struct Token {
    TokenKind kind = TokenKind::text;
    std::string text;  ///< literal text, or the name
    Place place;       ///< of a tag's first character
    LinePlace line;
};

struct Tokens {
    std::vector<Token> all;
    Place end;            ///< where the file ends
    bool broken = false;  ///< a tag has no end: what follows from it is not reported
};

Tokens tokenize(const TemplateSource& source, Diagnostics& diagnostics);

/// "{{#name}}", for messages.
std::string written(TokenKind kind, std::string_view name);

}  // namespace lykta::html
