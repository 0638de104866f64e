#include "source/prose/convert.hpp"

#include "base/utf8.hpp"
#include "source/diagnostics.hpp"
#include "source/prose/items.hpp"
#include "source/prose/lost.hpp"
#include "source/prose_places.hpp"
#include "source/prose_rules.hpp"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <set>
#include <utility>

namespace lykta {

namespace {

std::string_view or_empty(const char* text) {
    return text == nullptr ? std::string_view() : std::string_view(text);
}

Block::Alignment alignment(char code) {
    switch (code) {
        case 'l': return Block::Alignment::start;
        case 'c': return Block::Alignment::center;
        case 'r': return Block::Alignment::end;
        default: return Block::Alignment::none;
    }
}

void append(std::vector<Inline>& to, Inline part) {
    const bool joins =
        !to.empty() && to.back().kind == Inline::Kind::text && part.kind == Inline::Kind::text;
    if (joins) {
        to.back().text += part.text;
    } else {
        to.push_back(std::move(part));
    }
}

class Converter {
public:
    Converter(const LineIndex& lines, Diagnostics& diagnostics)
        : lines_(lines),
          diagnostics_(diagnostics),
          has_entities_(lines.text().find('&') != std::string_view::npos) {}

    /// The whole document.
    std::vector<Block> document(cmark_node* root) {
        std::vector<Block> out = blocks(root);
        check_lost_lines(lines_, seen_, diagnostics_);
        return out;
    }

    /// The words of a field, which stand behind a heading's mark.
    FieldWords field(cmark_node* root) {
        cmark_node* heading = cmark_node_first_child(root);
        if (heading == nullptr) return {};
        Block made;
        made.place = place(heading);
        words_of(heading, field_mark.size(), lines_.text().size(), made);
        return {std::move(made.inlines), std::move(left_)};
    }

private:
    std::vector<Block> blocks(cmark_node* parent) {
        std::vector<Block> out;
        for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
             node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
                report(diagnostics_, source::prose_html, place(node));
            } else {
                out.push_back(block(node));
            }
        }
        check_dashes(out, diagnostics_);
        return out;
    }

    [[nodiscard]] static std::size_t line_number(cmark_node* node) {
        return static_cast<std::size_t>(std::max(cmark_node_get_start_line(node), 1)) - 1;
    }
    [[nodiscard]] std::size_t offset(cmark_node* node) const {
        const int column = std::max(cmark_node_get_start_column(node), 1);
        return std::min(lines_.start(line_number(node)) + static_cast<std::size_t>(column) - 1,
                        lines_.text().size());
    }
    [[nodiscard]] Place place(cmark_node* node) const { return lines_.place(offset(node)); }

    [[nodiscard]] std::size_t end_of_line(std::size_t at) const {
        return std::min(lines_.text().find('\n', at), lines_.text().size());
    }
    [[nodiscard]] std::size_t end(cmark_node* node) const {
        const auto last = static_cast<std::size_t>(
            std::max(cmark_node_get_end_line(node), cmark_node_get_start_line(node)));
        return lines_.start(last);
    }

    std::string text(const char* literal, const Place& where) {
        std::string out = utf8::composed(or_empty(literal));
        if (has_entities_) check_unescaped(out, where, diagnostics_);
        return out;
    }

    Block block(cmark_node* node) {
        Block out;
        out.place = place(node);
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_HEADING: heading(node, out); break;
            case CMARK_NODE_LIST: list(node, out); break;
            case CMARK_NODE_ITEM:
                out.kind = Block::Kind::item;
                out.blocks = blocks(node);
                break;
            case CMARK_NODE_BLOCK_QUOTE:
                out.kind = Block::Kind::quote;
                out.blocks = blocks(node);
                break;
            case CMARK_NODE_CODE_BLOCK:
                out.kind = Block::Kind::code;
                code(node, out.place);
                out.text = text(cmark_node_get_literal(node), out.place);
                out.info = text(cmark_node_get_fence_info(node), out.place);
                break;
            case CMARK_NODE_THEMATIC_BREAK: out.kind = Block::Kind::thematic_break; break;
            case CMARK_NODE_PARAGRAPH: paragraph(node, out); break;
            default: table(node, out); break;
        }
        return out;
    }

    void heading(cmark_node* node, Block& out) {
        out.kind = Block::Kind::heading;
        out.level = cmark_node_get_heading_level(node);
        const std::string_view source = lines_.text();
        std::size_t begin = offset(node);
        const std::size_t after = std::min(source.find_first_not_of('#', begin), source.size());
        const bool marked = after - begin == static_cast<std::size_t>(out.level) &&
                            (after == source.size() || source[after] == ' ' ||
                             source[after] == '\t' || source[after] == '\n');
        if (marked) begin = after;
        words_of(node, begin, end(node), out);
        // Its own fragment is no leftover; HeadingRules takes it.
        if (left_.text.ends_with('}')) left_.cut(left_.text.rfind("{#"));
        left_marks();
        headings_.add(out, diagnostics_);
    }

    void code(cmark_node* node, const Place& where) {
        for (std::size_t line = line_number(node); lines_.start(line) < end(node); ++line) {
            seen_.insert(line);
        }
        int length = 0;
        int indent = 0;
        char mark = 0;
        const bool fenced = cmark_node_get_fenced(node, &length, &indent, &mark) != 0;
        if (!fenced) report(diagnostics_, source::prose_indented, where);
    }

    void list(cmark_node* node, Block& out) {
        out.kind = Block::Kind::list;
        out.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        out.tight = cmark_node_get_list_tight(node) != 0;
        if (out.ordered) out.start = cmark_node_get_list_start(node);
        out.blocks = blocks(node);
    }

    /// Where a line of a table begins, behind the marks of quotes around it.
    [[nodiscard]] std::size_t row_offset(std::size_t line) const {
        return std::min(lines_.text().find_first_not_of(" \t>", lines_.start(line)),
                        lines_.text().size());
    }

    /// cmark takes a table below a paragraph's lines to begin where these do; a table's first row
    /// of data, two lines below its head, is always right.
    [[nodiscard]] std::size_t head_offset(cmark_node* table) const {
        cmark_node* head = cmark_node_first_child(table);
        cmark_node* data = head == nullptr ? nullptr : cmark_node_next(head);
        const int line = data != nullptr ? cmark_node_get_start_line(data) - 2
                                         : cmark_node_get_end_line(table) - 1;
        if (line == cmark_node_get_start_line(table)) return offset(table);
        return row_offset(static_cast<std::size_t>(std::max(line, 1)) - 1);
    }

    void table(cmark_node* node, Block& out) {
        out.kind = Block::Kind::table;
        const std::size_t columns = cmark_gfm_extensions_get_table_columns(node);
        const std::uint8_t* codes = cmark_gfm_extensions_get_table_alignments(node);
        for (std::size_t i = 0; i < columns; ++i) {
            out.columns.push_back(alignment(static_cast<char>(codes[i])));
        }
        std::size_t begin = head_offset(node);
        out.place = lines_.place(begin);
        for (cmark_node* row = cmark_node_first_child(node); row != nullptr;
             row = cmark_node_next(row)) {
            if (!out.blocks.empty()) begin = row_offset(line_number(row));
            out.blocks.push_back(table_row(row, begin));
        }
    }

    Block table_row(cmark_node* node, std::size_t begin) {
        Block out;
        out.kind = Block::Kind::row;
        out.place = lines_.place(begin);
        const std::size_t line_end = end_of_line(begin);
        const auto offsets = cell_offsets(lines_.text().substr(begin, line_end - begin), begin);
        std::size_t number = 0;
        for (cmark_node* cell = cmark_node_first_child(node); cell != nullptr;
             cell = cmark_node_next(cell), ++number) {
            Block& made = out.blocks.emplace_back();
            made.kind = Block::Kind::cell;
            std::size_t at = number < offsets.size() ? offsets[number] : line_end;
            at = std::min(lines_.text().find_first_not_of(" \t", at), line_end);
            made.place = lines_.place(at);
            leaf(cell, at, line_end, made);
        }
        seen_.insert(lines_.line_of(begin));
        lost_cells(offsets, number, line_end);
        return out;
    }

    /// cmark drops what stands beyond the last column of a table's head.
    void lost_cells(const std::vector<std::size_t>& offsets, std::size_t columns,
                    std::size_t line_end) {
        for (std::size_t i = columns; i < offsets.size(); ++i) {
            const std::size_t at = lines_.text().find_first_not_of(" \t|", offsets[i]);
            if (at >= line_end) return;
            report(diagnostics_, source::prose_cell_lost, lines_.place(at),
                   {{"columns", std::to_string(columns)}});
            return;
        }
    }

    /// The lines above a table's head lose their place to the table.
    void paragraph(cmark_node* node, Block& out) {
        cmark_node* below = cmark_node_next(node);
        const bool lost = cmark_node_get_start_line(node) == 0 && below != nullptr;
        if (lost) out.place = place(below);
        leaf(node, offset(lost ? below : node), lost ? head_offset(below) : end(node), out);
        check_beginning(out, diagnostics_);
    }

    void leaf(cmark_node* node, std::size_t begin, std::size_t leaf_end, Block& out) {
        words_of(node, begin, leaf_end, out);
        left_marks();
    }

    void left_marks() {
        check_marks(left_, {lines_.text(), [&](std::size_t at) { return lines_.place(at); }},
                    diagnostics_);
    }

    void words_of(cmark_node* node, std::size_t begin, std::size_t leaf_end, Block& out) {
        offsets_ = inline_offsets(node, {lines_.text(), begin, leaf_end});
        next_ = 0;
        leaf_begin_ = begin;
        leaf_place_ = out.place;
        html_reported_ = false;
        left_ = {};
        out.inlines = inlines(node);
    }

    /// Where the inline stands that add_inline has come to.
    std::size_t next_offset() {
        const std::size_t number = next_++;
        return number < offsets_.size() ? offsets_[number] : leaf_begin_;
    }
    [[nodiscard]] Place place_at(std::size_t offset) const {
        return next_ <= offsets_.size() ? lines_.place(offset) : leaf_place_;
    }

    std::vector<Inline> inlines(cmark_node* parent) {
        std::vector<Inline> out;
        for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
             node = cmark_node_next(node)) {
            add_inline(node, out);
        }
        return out;
    }

    void add_inline(cmark_node* node, std::vector<Inline>& out) {
        Inline made;
        const std::size_t offset = next_offset();
        made.place = place_at(offset);
        seen_.insert(lines_.line_of(offset));
        const bool words = cmark_node_get_type(node) == CMARK_NODE_TEXT;
        const bool line_end = cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK ||
                              cmark_node_get_type(node) == CMARK_NODE_LINEBREAK;
        bare_ = bare_ || is_bare(node, offset);
        if (words) {
            const std::string_view literal = or_empty(cmark_node_get_literal(node));
            bare_ ? left_.add_address(literal, offset)
                  : left_.add_literal(literal, lines_.text(), offset);
        } else if (!bare_) {
            left_.add(line_end ? '\n' : LeftWords::bar, offset);
        }
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_HTML_INLINE: html(node, made.place); return;
            case CMARK_NODE_LINK: link(node, std::move(made), out); return;
            case CMARK_NODE_IMAGE: image(node, made); break;
            case CMARK_NODE_TEXT:
                made.text = text(cmark_node_get_literal(node), made.place);
                if (made.text.empty()) return;
                break;
            case CMARK_NODE_CODE:
                made.kind = Inline::Kind::code;
                made.text = text(cmark_node_get_literal(node), made.place);
                break;
            case CMARK_NODE_SOFTBREAK: made.kind = Inline::Kind::soft_break; break;
            case CMARK_NODE_LINEBREAK: made.kind = Inline::Kind::line_break; break;
            case CMARK_NODE_EMPH: made.kind = Inline::Kind::emphasis; break;
            case CMARK_NODE_STRONG: made.kind = Inline::Kind::strong; break;
            default: made.kind = Inline::Kind::strikethrough; break;
        }
        const bool holds_words = made.kind == Inline::Kind::emphasis ||
                                 made.kind == Inline::Kind::strong ||
                                 made.kind == Inline::Kind::strikethrough;
        if (holds_words) {
            made.children = inlines(node);
            left_.add(LeftWords::bar, offset);
        }
        append(out, std::move(made));
    }

    /// An address that its author has not marked.
    [[nodiscard]] bool is_bare(cmark_node* node, std::size_t offset) const {
        return cmark_node_get_type(node) == CMARK_NODE_LINK && offset < lines_.text().size() &&
               lines_.text()[offset] != '[' && lines_.text()[offset] != '<';
    }

    /// An element's end tag goes with its start tag: one message for both.
    void html(cmark_node* node, const Place& where) {
        const bool end_tag = or_empty(cmark_node_get_literal(node)).starts_with("</");
        if (!end_tag || !html_reported_) report(diagnostics_, source::prose_html, where);
        html_reported_ = true;
    }

    void link(cmark_node* node, Inline made, std::vector<Inline>& out) {
        made.kind = Inline::Kind::link;
        made.target = text(cmark_node_get_url(node), made.place);
        made.title = text(cmark_node_get_title(node), made.place);
        made.children = inlines(node);
        if (!std::exchange(bare_, false)) left_.add(LeftWords::bar, leaf_begin_);
        if (check_link(made, diagnostics_)) {
            out.push_back(std::move(made));
        } else {
            for (Inline& word : made.children) append(out, std::move(word));
        }
    }

    void image(cmark_node* node, Inline& made) {
        made.kind = Inline::Kind::image;
        made.target = text(cmark_node_get_url(node), made.place);
        made.title = text(cmark_node_get_title(node), made.place);
        made.text = plain_text(inlines(node));
        left_.add(LeftWords::bar, leaf_begin_);
        check_image(made, diagnostics_);
    }

    const LineIndex& lines_;
    Diagnostics& diagnostics_;
    bool has_entities_;
    HeadingRules headings_;
    std::vector<std::size_t> offsets_;  ///< of the leaf that is being converted
    std::size_t next_ = 0;
    Place leaf_place_;
    std::size_t leaf_begin_ = 0;
    bool bare_ = false;           ///< within an address that its author has not marked
    LeftWords left_;              ///< of the leaf, for marks that nobody has understood
    std::set<std::size_t> seen_;  ///< lines that something on the page comes from
    bool html_reported_ = false;
};

}  // namespace

std::vector<Block> blocks_of(cmark_node* root, const LineIndex& lines, Diagnostics& diagnostics) {
    return Converter(lines, diagnostics).document(root);
}

FieldWords words_of(cmark_node* root, const LineIndex& lines, Diagnostics& diagnostics) {
    return Converter(lines, diagnostics).field(root);
}

}  // namespace lykta
