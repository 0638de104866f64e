#pragma once
// Markdown as our own tree of blocks and inlines with places, made once. Segments, rules,
// readability, pages, print and search all walk it. The only user of cmark-gfm, which renders
// nothing here.

#include "base/diagnostic.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lykta {

struct Inline {
    enum class Kind {
        text,
        code,  ///< text holds it
        emphasis,
        strong,
        strikethrough,
        link,          ///< target; children are its words
        image,         ///< target; text is the alternative text
        source_words,  ///< children, in the source's language within a translation; no author's
        soft_break,    ///< a line end in the source: a space on the page
        line_break,
    };
    Kind kind = Kind::text;
    std::string text;
    std::string target;  ///< as written: "support/id", "#fragment", "https://…", "mailto:…"
    std::string title;
    std::vector<Inline> children;
    Place place;

    bool operator==(const Inline&) const = default;
};

struct Block {
    enum class Kind {
        heading,    ///< level, inlines, fragment
        paragraph,  ///< inlines
        list,       ///< ordered, start, tight; blocks are items
        item,
        quote,
        code,  ///< text, info
        thematic_break,
        table,  ///< blocks are rows, the first is the head; columns gives alignment
        row,
        cell,  ///< inlines
    };
    enum class Alignment { none, start, center, end };

    Kind kind = Kind::paragraph;
    int level = 0;  ///< heading 1–6
    bool ordered = false;
    bool tight = false;
    int start = 1;
    std::string text;
    std::string info;
    std::string fragment;  ///< of a heading: from its words, or {#its-own}; unique here
    std::vector<Alignment> columns;
    std::vector<Block> blocks;
    std::vector<Inline> inlines;
    Place place;

    /// The blocks whose inlines are translated: heading, paragraph, cell.
    [[nodiscard]] bool leaf() const {
        return kind == Kind::heading || kind == Kind::paragraph || kind == Kind::cell;
    }
};

struct Prose {
    std::vector<Block> blocks;
    [[nodiscard]] bool empty() const { return blocks.empty(); }
};

/// A field's words with the links and emphasis in them; null where they are words alone.
using SharedInlines = std::shared_ptr<const std::vector<Inline>>;

/// Read once, then shared by whatever refers to it or to a leaf in it; never null.
using SharedProse = std::shared_ptr<const Prose>;
inline SharedProse shared_prose(Prose prose = {}) {
    return std::make_shared<const Prose>(std::move(prose));
}

/// Where the Markdown stands in its file.
struct ProseOrigin {
    std::string file;
    int first_line = 1;
};

/// Reported: raw HTML, a level-1 heading (the title is the record's), a heading level that is
/// skipped, a link scheme other than https, http, mailto, tel and sms, a link or heading without
/// words, an image without alternative text or from another site, two headings with the same
/// fragment, marks that nobody has understood (see prose/marks.hpp). The rest of the prose is still
/// returned, without the HTML and with a refused link's words only. Safe in threads; cmark-gfm
/// itself runs in one at a time.
Prose parse_prose(std::string_view markdown, const ProseOrigin& origin, Diagnostics& diagnostics);

/// What a field of one sentence or a few says, where it is written.
struct FieldText {
    std::string_view written;  ///< as the author wrote it, with its line ends
    std::string_view words;    ///< on one line
    Place place;               ///< of the first character
    bool exact = false;        ///< words stand in the file letter by letter from place on
};

/// Links, emphasis and code of a field that takes them; null where it is words alone. Reported as
/// in parse_prose, and what takes more room than a sentence: headings, lists, tables, pictures.
SharedInlines parse_inlines(const FieldText& field, Diagnostics& diagnostics);

/// A field that takes words alone: what would be a mark elsewhere is reported, since readers would
/// see it.
void check_words(const FieldText& field, Diagnostics& diagnostics);

/// All leaf blocks in document order: the places that carry translatable words.
std::vector<const Block*> leaves(const Prose& prose);

/// Plain text: blocks parted by an empty line, list items and table rows by a line, cells by a tab;
/// link words without address, an image's alternative text.
std::string plain_text(const Prose& prose);
std::string plain_text(const std::vector<Inline>& inlines);

/// One leaf as a translator sees it: words with numbered tags around links, emphasis, code and
/// images, "Ring <1>oss</1> <2>nu</2>". Tags are numbered in the source's order. A literal '<' or
/// '\' is written '\<', '\\'. An image's words are its alternative text. A tag without words (a
/// line break) is <1/>; a soft break is a space.
std::string tagged_text(const std::vector<Inline>& inlines);

/// A translation put back: the tags' meaning (link targets, emphasis) comes from the source's
/// inlines, the words from tagged. Nothing where a tag is lost, doubled, unknown, left without
/// words or nested otherwise than in the source. Tags keep the source's places; words have none.
std::optional<std::vector<Inline>> with_tags(std::string_view tagged,
                                             const std::vector<Inline>& source);

/// Whether a '<' stands there that is neither written '\<' nor the beginning of a tag: why
/// with_tags refuses "1 < 2" and "<b>".
bool has_stray_less_than(std::string_view tagged);

}  // namespace lykta
