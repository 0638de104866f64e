#include "source/prose.hpp"

// cmark-gfm parses; its tree is turned into ours at once and forgotten.

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "source/diagnostics.hpp"
#include "source/prose/bounds.hpp"
#include "source/prose/convert.hpp"
#include "source/prose/items.hpp"
#include "source/prose/marks.hpp"
#include "source/prose_cmark.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace lykta {

namespace {

constexpr int depth_limit = 100;

}  // namespace

Prose parse_prose(std::string_view markdown, const ProseOrigin& origin, Diagnostics& diagnostics) {
    Prose out;
    if (markdown.find_first_not_of(" \t\r\n") == std::string_view::npos) return out;
    std::string buffer;
    const LineIndex lines(unix_lines(markdown, buffer), origin.file, origin.first_line);
    if (!check_characters(lines, diagnostics) || !check_bounds(lines, diagnostics)) return out;
    cmark_node* root = cmark_tree(lines.text());
    if (cmark_node* deep = too_deep(root, depth_limit)) {
        const auto line = static_cast<std::size_t>(std::max(cmark_node_get_start_line(deep), 1));
        report(diagnostics, source::prose_too_deep, lines.whole_line(line - 1),
               {{"limit", std::to_string(depth_limit)}});
    } else {
        out.blocks = blocks_of(root, lines, diagnostics);
    }
    release_cmark_tree();
    return out;
}

namespace {

/// From a place in "# words" to the place in the file.
void put_right(Place& place, const FieldText& field) {
    constexpr int before = static_cast<int>(field_mark.size()) + 1;
    const int column = field.place.column + place.column - before;
    place = field.place;
    if (field.exact && column >= place.column) place.column = column;
}
void put_right(std::vector<Inline>& inlines, const FieldText& field) {
    for (Inline& each : inlines) {
        put_right(each.place, field);
        put_right(each.children, field);
    }
}

/// What cmark makes of a field; its own complaints go to diagnostics.
FieldWords read_field(const FieldText& field, Diagnostics& diagnostics) {
    std::string text = std::string(field_mark) + std::string(field.words);
    if (text.ends_with('#')) text.insert(text.size() - 1, "\\");  // they would close a heading
    Diagnostics found;
    const LineIndex lines(text, field.place.file, field.place.line);
    FieldWords out = words_of(cmark_tree(text), lines, found);
    release_cmark_tree();
    check_marks(out.left, {text, [&](std::size_t at) { return lines.place(at); }, true}, found);
    for (Diagnostic& each : found) {
        put_right(each.place, field);
        diagnostics.push_back(std::move(each));
    }
    put_right(out.inlines, field);
    return out;
}

/// Null: none.
const Inline* find_image(const std::vector<Inline>& inlines) {
    for (const Inline& each : inlines) {
        if (each.kind == Inline::Kind::image) return &each;
        if (const Inline* inside = find_image(each.children)) return inside;
    }
    return nullptr;
}

bool may_hold_marks(std::string_view words) {
    return words.find_first_of("*_`[<&\\~@") != std::string_view::npos ||
           words.find("www.") != std::string_view::npos ||
           words.find("://") != std::string_view::npos;
}

/// Where cmark need not be asked.
void check_plain(const FieldText& field, Diagnostics& diagnostics) {
    LeftWords left;
    left.add(field.words, 0);
    check_marks(left,
                {field.words,
                 [&](std::size_t at) {
                     Place place = field.place;
                     if (field.exact) place.column += utf8::column(field.words, at) - 1;
                     return place;
                 },
                 true},
                diagnostics);
}

}  // namespace

namespace {

/// Words without marks are nothing but words, unless a number may stand in them: pages make of one
/// that is called a link, as in prose.
SharedInlines words_with_number(const FieldText& field) {
    const bool number = field.words.find_first_of("0123456789") != std::string_view::npos;
    if (!number || field.words.find_first_of("<{") != std::string_view::npos) return nullptr;
    Inline words;
    words.kind = Inline::Kind::text;
    words.text = field.words;
    words.place = field.place;
    return std::make_shared<const std::vector<Inline>>(1, std::move(words));
}

}  // namespace

SharedInlines parse_inlines(const FieldText& field, Diagnostics& diagnostics) {
    if (!check_blocks(field, diagnostics)) return nullptr;
    if (!may_hold_marks(field.words)) {
        check_plain(field, diagnostics);
        return words_with_number(field);
    }
    std::vector<Inline> words = read_field(field, diagnostics).inlines;
    if (const Inline* image = find_image(words)) {
        report(diagnostics, source::prose_list_in_field, image->place, {{"mark", "![…]"}});
    }
    const bool alone = words.size() == 1 && words.front().kind == Inline::Kind::text &&
                       words.front().text == field.words;
    if (words.empty()) return nullptr;
    if (alone) return words_with_number(field);
    return std::make_shared<const std::vector<Inline>>(std::move(words));
}

void check_words(const FieldText& field, Diagnostics& diagnostics) {
    if (!check_blocks(field, diagnostics)) return;
    if (!may_hold_marks(field.words)) return check_plain(field, diagnostics);
    Diagnostics found;
    const std::vector<Inline> words = read_field(field, found).inlines;
    // What a text would be refused for is nothing but words here.
    const auto left = [](const Diagnostic& each) { return told_of_fields(*each.kind); };
    std::copy_if(found.begin(), found.end(), std::back_inserter(diagnostics), left);
    if (plain_text(words) == field.words) return;
    const auto mark = std::find_if(words.begin(), words.end(), [](const Inline& each) {
        return each.kind != Inline::Kind::text;
    });
    report(diagnostics, source::prose_marks_in_words,
           mark == words.end() ? field.place : mark->place);
}

}  // namespace lykta
