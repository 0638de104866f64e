// What must hold of every change to an author's file: parsing gives what was asked for and nothing
// else, every other byte stays, and what was done can be undone. Files are those of the example,
// the base and the test sites, and hand-styled ones; each with line ends, a byte-order mark or
// front matter that it may not have had. They are edited at random, one edit upon the other.
//
// 1,000 edits here; `./dev fuzz` makes 10,000 (LYKTA_CASES).
#include "catch.hpp"
#include "reported.hpp"
#include "source/edit.hpp"
#include "source/front_matter.hpp"
#include "source/yaml/editing.hpp"
#include "yaml_at_random.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace lykta;
using yaml::Edit;
using yaml::Value;

namespace {

Value read(const File& file) {
    Diagnostics diagnostics;
    std::string_view text = file.bytes;
    if (file.name.ends_with(".md")) {
        text = split_front_matter(text, file.name, diagnostics).yaml;
    }
    const auto value = yaml::parse(text, {file.name, 1}, diagnostics);
    for (const Diagnostic& one : diagnostics) {
        INFO(one.kind->code << " in line " << one.place.line);
        REQUIRE(one.severity != Severity::error);
    }
    REQUIRE(value);
    return *value;
}

yaml::Layout layout_of(const File& file) {
    Diagnostics diagnostics;
    auto layout = yaml::layout(file.bytes, file.name, diagnostics);
    INFO((diagnostics.empty() ? "" : diagnostics.back().kind->code));
    REQUIRE(layout);
    return std::move(*layout);
}

std::string edited(const File& file, const Edit& edit) {
    Diagnostics diagnostics;
    const auto bytes = yaml::edited(file.bytes, file.name, std::span(&edit, 1), diagnostics);
    if (!diagnostics.empty()) UNSCOPED_INFO(diagnostics.back().kind->code);
    REQUIRE(reported(diagnostics) == Lines{});
    REQUIRE(bytes);
    return *bytes;
}

/// The one piece that differs.
Replacement difference(std::string_view before, std::string_view after) {
    const std::size_t both = std::min(before.size(), after.size());
    std::size_t begin = 0;
    while (begin < both && before[begin] == after[begin]) ++begin;
    std::size_t behind = 0;
    while (behind < both - begin &&
           before[before.size() - 1 - behind] == after[after.size() - 1 - behind]) {
        ++behind;
    }
    return {begin, before.size() - behind,
            std::string(after.substr(begin, after.size() - behind - begin))};
}

bool is_contained(std::string_view small, std::string_view large) {
    std::size_t at = 0;
    for (const char c : large) {
        if (at < small.size() && small[at] == c) ++at;
    }
    return at == small.size();
}

/// Each line's end is the one that the file had.
void check_line_ends(const std::string& before, const std::string& after) {
    const bool cr = before.find('\r') != std::string::npos;
    const bool lf = before.find('\n') != std::string::npos;
    for (std::size_t i = 0; (cr || lf) && i < after.size(); ++i) {
        if (after[i] == '\n') REQUIRE((lf && (!cr || (i > 0 && after[i - 1] == '\r'))));
        if (after[i] == '\r') REQUIRE((cr && (!lf || after.substr(i, 2) == "\r\n")));
    }
}

std::vector<std::string> comments_of(const yaml::Layout& layout,
                                     std::optional<yaml::Span> but_within = {}) {
    std::vector<std::string> out;
    for (const yaml::Span& comment : layout.comments) {
        const bool left_out =
            but_within && comment.begin >= but_within->begin && comment.end <= but_within->end;
        if (!left_out) out.emplace_back(layout.at(comment));
    }
    std::sort(out.begin(), out.end());
    return out;
}

struct Located {
    const yaml::Entry* entry = nullptr;
    const yaml::Node* collection = nullptr;
};

Located locate(const yaml::Layout& layout, const yaml::Path& path) {
    Located out{nullptr, &layout.root};
    const Value* value = &layout.value;
    const yaml::Node* node = &layout.root;
    for (const yaml::Step& step : path) {
        const auto number = yaml::number_of(*value, step);
        REQUIRE(number);
        out = {&node->entries.at(*number), node};
        value = &yaml::child(*value, *number);
        node = &out.entry->value;
    }
    return out;
}

bool is_single(const yaml::Node& node) {
    return node.style == yaml::Style::plain || node.style == yaml::Style::single_quoted ||
           node.style == yaml::Style::double_quoted;
}

/// A text on its line is written in the place of the other, and nowhere else.
void check_set(const yaml::Layout& before, const yaml::Layout& after, const Edit& edit) {
    const Located there = locate(before, edit.path);
    if (there.entry == nullptr || edit.value.kind != Value::Kind::scalar) return;
    const yaml::Node& old = there.entry->value;
    if (!is_single(old) || !is_single(locate(after, edit.path).entry->value)) return;
    const std::string_view all = before.bytes;
    REQUIRE(after.bytes.starts_with(all.substr(0, old.span.begin)));
    REQUIRE(after.bytes.ends_with(all.substr(old.span.end)));
    REQUIRE(comments_of(before) == comments_of(after));
}

void check_added(const yaml::Layout& before, const yaml::Layout& after, const File& file,
                 const Edit& edit) {
    REQUIRE(comments_of(before) == comments_of(after));
    yaml::Path parent = edit.path;
    parent.pop_back();
    const Located there = locate(before, parent);
    const yaml::Node& collection = there.entry ? there.entry->value : before.root;
    if (collection.entries.empty()) return;
    REQUIRE(is_contained(before.bytes, after.bytes));
    const Edit back{Edit::Action::remove, edit.path, {}, Edit::last};
    CHECK(edited({file.name, after.bytes}, back) == before.bytes);
}

void check_removed(const yaml::Layout& before, const yaml::Layout& after, const Edit& edit) {
    const Located there = locate(before, edit.path);
    if (there.collection->entries.size() > 1) REQUIRE(is_contained(after.bytes, before.bytes));
    REQUIRE(comments_of(before, there.entry->whole) == comments_of(after));
}

bool opens_with_comment(const yaml::Layout& layout) {
    const std::size_t begin = layout.bytes.find_first_not_of("- \r\n", layout.text.begin);
    return begin < layout.text.end && layout.bytes[begin] == '#';
}

void check_moved(const yaml::Layout& before, const yaml::Layout& after, const File& file,
                 const Edit& edit) {
    std::string a = before.bytes;
    std::string b = after.bytes;
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    REQUIRE(a == b);
    yaml::Path parent = edit.path;
    parent.pop_back();
    const Located around = locate(before, parent);
    const yaml::Node& collection = around.entry ? around.entry->value : before.root;
    // What comes first in a file leaves its comment there: it then tells of the file.
    if (parent.empty() && (opens_with_comment(before) || opens_with_comment(after))) return;
    const auto from =
        static_cast<std::size_t>(locate(before, edit.path).entry - collection.entries.data());
    Edit back{Edit::Action::move, edit.path, {}, from};
    if (std::holds_alternative<std::size_t>(edit.path.back())) back.path.back() = edit.to;
    CHECK(edited({file.name, after.bytes}, back) == before.bytes);
}

void check(const File& file, const Asked& asked, const File& result) {
    REQUIRE(yaml::same_content(read(result), asked.expected));
    check_line_ends(file.bytes, result.bytes);
    const Replacement undo = difference(result.bytes, file.bytes);
    REQUIRE(lykta::edited(result.bytes, {undo}) == file.bytes);

    const yaml::Layout before = layout_of(file);
    const yaml::Layout after = layout_of(result);
    REQUIRE(result.bytes.starts_with(std::string_view(file.bytes).substr(0, before.text.begin)));
    REQUIRE(result.bytes.ends_with(std::string_view(file.bytes).substr(before.text.end)));
    if (asked.what == "set") check_set(before, after, asked.edit);
    if (asked.what == "add" || asked.what == "insert") {
        check_added(before, after, file, asked.edit);
    }
    if (asked.what == "remove") check_removed(before, after, asked.edit);
    if (asked.what == "move") check_moved(before, after, file, asked.edit);
}

std::uint64_t cases() {
    const char* asked = std::getenv("LYKTA_CASES");
    return asked == nullptr ? 1000 : std::strtoull(asked, nullptr, 10);
}

}  // namespace

TEST_CASE("Whatever is edited, the file then says what was asked for and keeps all other bytes",
          "[property]") {
    const std::vector<File> program = program_files();
    const std::vector<File> styled = styled_files();
    REQUIRE(program.size() > 300);
    constexpr std::size_t upon_each_other = 5;
    File file;
    for (std::uint64_t seed = 0; seed < cases(); ++seed) {
        Chance chance(seed);
        if (seed % upon_each_other == 0) {
            file = chance.one_of(chance.one_in(2) ? program : styled);
            const bool plain = file.bytes.find('\r') == std::string::npos;
            if (plain && chance.one_in(3)) file.bytes = strewn(file, chance);
            if (plain && chance.one_in(4)) file.bytes = with_line_ends(file.bytes, "\r\n");
        }
        const Value value = read(file);
        const Asked asked = any_edit(value, chance);
        INFO("case " << seed << ": " << file.name << "\n" << file.bytes);
        INFO(asked.what << " " << yaml::text_of(asked.edit.path) << " to " << asked.edit.to
                        << ", text: " << asked.edit.value.scalar);
        const File result{file.name, edited(file, asked.edit)};
        INFO("result:\n" << result.bytes);
        check(file, asked, result);
        file = result;
    }
}

TEST_CASE("Whatever a file holds, an edit is made as it was asked for or refused with a reason",
          "[property]") {
    const std::vector<File> program = program_files();
    const std::vector<File> styled = styled_files();
    std::uint64_t made = 0;
    for (std::uint64_t seed = 0; seed < cases(); ++seed) {
        Chance chance(seed);
        File file = chance.one_of(chance.one_in(4) ? program : styled);
        file.bytes = slipped(file.bytes, chance);
        INFO("case " << seed << ": " << file.name << "\n" << file.bytes);
        Diagnostics why_not;
        const auto before = yaml::layout(file.bytes, file.name, why_not);
        REQUIRE((before || has_errors(why_not)));
        if (!before) continue;
        const Asked asked = any_edit(before->value, chance);
        INFO(asked.what << " " << yaml::text_of(asked.edit.path));
        const auto bytes = yaml::edited(file.bytes, file.name, std::span(&asked.edit, 1), why_not);
        REQUIRE((bytes || has_errors(why_not)));
        if (!bytes) continue;
        REQUIRE(yaml::same_content(read({file.name, *bytes}), asked.expected));
        ++made;
    }
    CHECK(made > cases() / 3);
}
