#include "html/prose.hpp"

#include "html/prose_inlines.hpp"

#include <algorithm>
#include <utility>

namespace lykta::html {

namespace {

class Writer {
public:
    Writer(const LocalizedProse& prose, const ProseContext& context)
        : prose_(prose),
          context_(context),
          around_(common_language()),
          words_(context, out_, shown_.terms) {}

    WrittenProse write() {
        out_ += "<div class=\"prose\"";
        mark(around_, &context_.localized->language);
        out_ += ">\n";
        blocks(prose_.prose->blocks);
        out_ += "</div>";
        shown_.html = Html::composed(std::move(out_));
        return std::move(shown_);
    }

    std::string write_inlines() {
        const LocalizedLeaf& leaf = next_leaf();
        words_.inlines(*leaf.inlines);
        return std::move(out_);
    }

private:
    /// The language of all leaves where they share one, else the page's.
    const Language* common_language() const {
        const Language* page = &context_.localized->language;
        if (prose_.leaves.empty()) {
            return page;
        }
        const Language* first = prose_.leaves.front().language;
        const bool shared = std::all_of(prose_.leaves.begin(), prose_.leaves.end(),
                                        [&](const auto& leaf) { return leaf.language == first; });
        return shared ? first : page;
    }

    /// Writes lang, and dir where it differs, if language is not the one around it.
    void mark(const Language* language, const Language* around) {
        if (language == around) {
            return;
        }
        out_ += " lang=\"" + language->tag + "\"";
        if (language->direction != around->direction) {
            out_ += " dir=\"" + std::string(direction_name(language->direction)) + "\"";
        }
    }

    void blocks(const std::vector<Block>& list) {
        for (const Block& each : list) {
            block(each);
        }
    }

    void block(const Block& block) {
        switch (block.kind) {
            case Block::Kind::heading: return heading(block);
            case Block::Kind::paragraph: return paragraph();
            case Block::Kind::list: return list(block);
            case Block::Kind::item: return item(block, false);
            case Block::Kind::quote: return wrapped("blockquote", block);
            case Block::Kind::code: return code(block);
            case Block::Kind::thematic_break: out_ += "<hr>\n"; return;
            case Block::Kind::table: return table(block);
            case Block::Kind::row:
            case Block::Kind::cell: return;  // written by table()
        }
    }

    void wrapped(std::string_view tag, const Block& block) {
        open(tag);
        out_ += ">\n";
        blocks(block.blocks);
        close(tag);
    }

    void heading(const Block& block) {
        const LocalizedLeaf& localized = prose_.leaves[next_leaf_];
        const std::string place = place_on(context_.zone, block.fragment);
        if (block.level == 2) {
            ProseHeading& shown = shown_.headings.emplace_back();
            shown.text = {Text(plain_text(*localized.inlines)), localized.language,
                          localized.status};
            shown.fragment = place;
        }
        last_heading_ = place;
        words_.let_lead_on(false);
        leaf("h" + std::to_string(block.level), " id=\"" + place + "\"");
        words_.let_lead_on(true);
    }

    void paragraph() {
        const std::vector<Inline>& parts = *prose_.leaves[next_leaf_].inlines;
        const bool captioned = parts.size() == 3 && parts[0].kind == Inline::Kind::image &&
                               is_space(parts[1]) && parts[2].kind == Inline::Kind::emphasis;
        if (!captioned) return leaf("p");
        const LocalizedLeaf& localized = next_leaf();
        open("figure");
        mark(localized.language, around_);
        out_ += ">\n";
        words_.image(parts[0]);
        out_ += "\n<figcaption>";
        words_.inlines(parts[2].children);
        out_ += "</figcaption>\n";
        close("figure");
    }

    /// A translation comes back with its line end as a space.
    static bool is_space(const Inline& part) {
        return part.kind == Inline::Kind::soft_break ||
               (part.kind == Inline::Kind::text && part.text == " ");
    }

    void leaf(std::string_view tag, const std::string& attributes = "") {
        const LocalizedLeaf& localized = next_leaf();
        open(tag);
        out_ += attributes;
        mark(localized.language, around_);
        out_ += ">";
        tag == "td" ? said_or_written(*localized.inlines) : words_.inlines(*localized.inlines);
        close(tag);
    }

    void list(const Block& list) {
        const std::string_view tag = list.ordered ? "ol" : "ul";
        open(tag);
        if (list.ordered && list.start != 1) {
            out_ += " start=\"" + std::to_string(list.start) + "\"";
        }
        out_ += ">\n";
        for (const Block& each : list.blocks) {
            item(each, list.tight);
        }
        close(tag);
    }

    /// In a tight list an item's first paragraph is the item itself.
    void item(const Block& item, bool tight) {
        auto first = item.blocks.begin();
        open("li");
        if (tight && first != item.blocks.end() && first->kind == Block::Kind::paragraph) {
            tight_item();
            ++first;
        } else {
            out_ += ">\n";
        }
        for (; first != item.blocks.end(); ++first) {
            block(*first);
        }
        close("li");
    }

    /// An item that turned as a whole would have its bullet on the wrong side of the list.
    void tight_item() {
        const LocalizedLeaf& localized = next_leaf();
        const bool turns = localized.language->direction != around_->direction;
        if (turns) {
            out_ += "><bdi";
        }
        mark(localized.language, around_);
        out_ += ">";
        said_or_written(*localized.inlines);
        if (turns) {
            out_ += "</bdi>";
        }
    }

    /// A list's item or a table's cell that is all emphasis is what somebody says.
    void said_or_written(const std::vector<Inline>& parts) {
        const bool said = parts.size() == 1 && parts.front().kind == Inline::Kind::emphasis;
        if (!said) return words_.inlines(parts);
        out_ += "<q>";
        words_.inlines(parts.front().children);
        out_ += "</q>";
    }

    void code(const Block& block) {
        out_ += "<pre><code>";
        append_escaped(out_, block.text);
        out_ += "</code></pre>\n";
    }

    /// A table that is wider than the screen is scrolled by keyboard too, and so it has a name: its
    /// head's words, which know their language.
    void table(const Block& table) {
        const std::string name =
            has_words(table.blocks) ? "tabell_" + std::to_string(++tables_) : last_heading_;
        out_ += "<div class=\"table\" tabindex=\"0\"";
        if (!name.empty()) out_ += " role=\"region\" aria-labelledby=\"" + name + "\"";
        out_ += ">\n<table>\n";
        for (std::size_t row = 0; row < table.blocks.size(); ++row) {
            if (row < 2) {
                out_ += row == 0 ? "<thead>\n" : "<tbody>\n";
            }
            out_ += row == 0 && name != last_heading_ ? "<tr id=\"" + name + "\">\n" : "<tr>\n";
            const std::vector<Block>& cells = table.blocks[row].blocks;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                cell(row == 0, alignment(table, column));
            }
            out_ += "</tr>\n";
            if (row == 0) {
                out_ += "</thead>\n";
            }
        }
        out_ += table.blocks.size() > 1 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n";
    }

    /// Whether the first row says something.
    static bool has_words(const std::vector<Block>& rows) {
        return !rows.empty() &&
               std::any_of(rows.front().blocks.begin(), rows.front().blocks.end(),
                           [](const Block& cell) { return !cell.inlines.empty(); });
    }

    void cell(bool head, std::string_view align) {
        // A head that says nothing, over the column of rows' names, is no head.
        const bool names = head && !prose_.leaves[next_leaf_].inlines->empty();
        std::string attributes = names ? " scope=\"col\"" : "";
        if (!align.empty()) {
            attributes += " class=\"" + std::string(align) + "\"";
        }
        leaf(names ? "th" : "td", attributes);
    }

    static std::string_view alignment(const Block& table, std::size_t column) {
        if (column >= table.columns.size()) {
            return "";
        }
        switch (table.columns[column]) {
            case Block::Alignment::center: return "align-center";
            case Block::Alignment::end: return "align-end";
            case Block::Alignment::start:
            case Block::Alignment::none: break;
        }
        return "";
    }

    const LocalizedLeaf& next_leaf() {
        const LocalizedLeaf& leaf = prose_.leaves[next_leaf_++];
        words_.begin(leaf);
        return leaf;
    }

    void open(std::string_view tag) { (out_ += "<") += tag; }
    void close(std::string_view tag) { ((out_ += "</") += tag) += ">\n"; }

    const LocalizedProse& prose_;
    const ProseContext& context_;
    const Language* around_;
    std::size_t next_leaf_ = 0;
    std::size_t tables_ = 0;
    std::string last_heading_;
    WrittenProse shown_;
    std::string out_;
    LeafWriter words_;
};

}  // namespace

WrittenProse write_prose(const LocalizedProse& prose, const ProseContext& context) {
    return prose.prose->empty() ? WrittenProse() : Writer(prose, context).write();
}

void write_inlines(const LocalizedText& text, const ProseContext& context, std::string& out) {
    const LocalizedProse one{nullptr, {{text.inlines, text.language, text.status}}};
    out += Writer(one, context).write_inlines();
}

}  // namespace lykta::html
