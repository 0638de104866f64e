// Prose as plain text, and the walk over its leaves.
#include "source/prose.hpp"

namespace lykta {

namespace {

void add_leaves(const std::vector<Block>& blocks, std::vector<const Block*>& out) {
    for (const Block& block : blocks) {
        if (block.leaf()) out.push_back(&block);
        add_leaves(block.blocks, out);
    }
}

void add_words(const std::vector<Inline>& inlines, std::string& out) {
    for (const Inline& part : inlines) {
        switch (part.kind) {
            case Inline::Kind::soft_break: out += ' '; break;
            case Inline::Kind::line_break: out += '\n'; break;
            default: out += part.text; break;
        }
        add_words(part.children, out);
    }
}

std::string_view gap_below(const Block& block) {
    switch (block.kind) {
        case Block::Kind::list:
        case Block::Kind::item:
        case Block::Kind::table: return "\n";
        case Block::Kind::row: return "\t";
        default: return "\n\n";
    }
}

std::string block_text(const Block& block);

std::string joined(const std::vector<Block>& blocks, std::string_view gap) {
    std::string out;
    for (const Block& block : blocks) {
        const std::string text = block_text(block);
        if (text.empty()) continue;
        if (!out.empty()) out += gap;
        out += text;
    }
    return out;
}

std::string block_text(const Block& block) {
    if (block.leaf()) return plain_text(block.inlines);
    if (block.kind == Block::Kind::code) {
        return block.text.substr(0, block.text.find_last_not_of('\n') + 1);
    }
    return joined(block.blocks, gap_below(block));
}

}  // namespace

std::vector<const Block*> leaves(const Prose& prose) {
    std::vector<const Block*> out;
    add_leaves(prose.blocks, out);
    return out;
}

std::string plain_text(const std::vector<Inline>& inlines) {
    std::string out;
    add_words(inlines, out);
    return out;
}

std::string plain_text(const Prose& prose) { return joined(prose.blocks, "\n\n"); }

}  // namespace lykta
