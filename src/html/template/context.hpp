#pragma once
// Where in HTML a template stands: followed through its literal text at compile time, so that each
// variable is printed as its place demands. It judges only as far as safety needs; whether the
// markup is valid is the checker's matter. Wherever it is unsure, variables are refused.

#include "base/diagnostic.hpp"

#include <string>
#include <string_view>

namespace lykta::html {

enum class Spot : unsigned char {
    text,       ///< between tags
    text_only,  ///< in title, textarea, option: no markup can stand there
    raw,        ///< in script, style and their like
    comment,
    declaration,  ///< <!doctype …>
    tag_open,     ///< after "<"
    markup_open,  ///< after "<!"
    tag_name,
    in_tag,  ///< between attributes
    attribute_name,
    before_value,  ///< after "=": a variable here would be unquoted
    quoted,
    unquoted,
    seam,  ///< in a tag, after a section that may have ended there: only a gap may follow
};

/// What the literal beginning of an address says of its scheme.
enum class Scheme : unsigned char {
    open,    ///< a text here could become one
    fixed,   ///< "/x/", "#", "https://": what follows cannot change it
    script,  ///< "javascript:", "data:"
};

struct HtmlContext {
    Spot spot = Spot::text;
    bool end_tag = false;
    bool torn = false;  ///< a letter came right after a seam
    char quote = '\0';
    Scheme scheme = Scheme::open;
    std::string element;    ///< in a tag, text_only and raw; lower case
    std::string attribute;  ///< in an attribute; lower case
    std::string value;      ///< the literal text of an attribute's value while its scheme is open
};

/// Follows literal text.
void follow(HtmlContext& context, std::string_view literal);

/// The context after a section that may be skipped, repeated, or chosen; false: they do not meet,
/// and before stays as it is.
bool join(HtmlContext& before, const HtmlContext& after);

/// For messages: "the attribute alt of <img>".
struct Words {
    std::string sv;
    std::string en;
    operator Bilingual() const { return {sv, en}; }
};
Words describe(const HtmlContext& context);

}  // namespace lykta::html
