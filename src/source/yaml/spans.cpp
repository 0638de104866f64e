#include "source/yaml/spans.hpp"

#include "source/characters.hpp"
#include "source/diagnostics.hpp"
#include "source/front_matter.hpp"
#include "source/yaml/comments.hpp"
#include "source/yaml/diagnostics.hpp"
#include "source/yaml/gaps.hpp"
#include "source/yaml/nodes.hpp"

#include <algorithm>
#include <utility>

namespace lykta::yaml {

namespace {

void shift(Span& span, std::size_t by) {
    span.begin += by;
    span.end += by;
}

/// Offsets in the text -> offsets in the file.
void shift(Node& node, std::size_t by) {
    shift(node.span, by);
    for (Entry& entry : node.entries) {
        for (Span* span : {&entry.key, &entry.sign, &entry.body, &entry.comma}) shift(*span, by);
        shift(entry.value, by);
    }
}

void build(Layout& out) {
    const std::string_view text = out.at(out.text);
    const Events found = events(text);
    if (found.stopped) throw Refused{&source::edit_two_readings, *found.stopped};
    const Gaps between = gaps(text, found.all);
    if (between.foreign) throw Refused{&source::edit_two_readings, *between.foreign};
    std::vector<Mark> signs;
    for (const Mark& mark : between.marks) {
        switch (mark.kind) {
            case Mark::Kind::comment: out.comments.push_back(mark.span); break;
            case Mark::Kind::document: break;
            case Mark::Kind::question: throw Refused{&source::edit_form, mark.span.begin};
            default: signs.push_back(mark);
        }
    }
    const LineIndex lines(text, out.file, out.first_line);
    out.root = nodes(text, found.all, signs, out.value, lines);
    shift(out.root, out.text.begin);
    for (Span& comment : out.comments) shift(comment, out.text.begin);
    give_comments(out);
}

/// Which part of the bytes is YAML; nothing where that is reported to be no file of ours.
bool find_text(Layout& out, Diagnostics& diagnostics) {
    const std::string_view all = out.bytes;
    std::string_view text = without_byte_order_mark(all);
    if (out.file.ends_with(".md")) {
        const std::size_t told = diagnostics.size();
        const FrontMatter parts = split_front_matter(all, out.file, diagnostics);
        if (diagnostics.size() != told) return false;
        text = parts.yaml;
        out.first_line = parts.yaml_line;
    }
    out.text.begin = static_cast<std::size_t>(text.data() - all.data());
    out.text.end = out.text.begin + text.size();
    return true;
}

}  // namespace

std::string_view Layout::at(Span span) const {
    return std::string_view(bytes).substr(span.begin, span.end - span.begin);
}

Place Layout::place(std::size_t offset) const {
    return LineIndex(at(text), file, first_line).place(offset - text.begin);
}

std::size_t Layout::line_begin(std::size_t offset) const {
    const std::size_t found = at({text.begin, offset}).find_last_of("\r\n");
    return found == std::string_view::npos ? text.begin : text.begin + found + 1;
}

std::size_t Layout::line_end(std::size_t offset) const {
    return text.begin + lykta::line_end(at(text), offset - text.begin);
}

std::size_t Layout::next_line(std::size_t offset) const {
    return text.begin + lykta::next_line(at(text), line_end(offset) - text.begin);
}

std::size_t Layout::column(std::size_t offset) const { return offset - line_begin(offset); }

bool Layout::has_comment(Span span) const {
    return std::any_of(comments.begin(), comments.end(), [&](const Span& comment) {
        return comment.begin < span.end && span.begin < comment.end;
    });
}

std::optional<Layout> layout(std::string_view bytes, const std::string& file,
                             Diagnostics& diagnostics) {
    Layout out;
    out.file = file;
    out.bytes = bytes;
    if (!find_text(out, diagnostics)) return std::nullopt;
    Diagnostics found;
    auto value = parse(out.at(out.text), {file, out.first_line}, found);
    const bool readable = value && !has_errors(found);
    diagnostics.insert(diagnostics.end(), found.begin(), found.end());
    if (!readable) {
        report(diagnostics, source::edit_after_mending, {file, 0, 0});
        return std::nullopt;
    }
    out.value = std::move(*value);
    try {
        build(out);
    } catch (const Refused& refused) {
        report(diagnostics, *refused.kind, out.place(out.text.begin + refused.at));
        return std::nullopt;
    }
    return out;
}

}  // namespace lykta::yaml
