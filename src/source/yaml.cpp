#include "source/yaml.hpp"

// Values are built from yaml-cpp's events, for its nodes have lost duplicate keys and most places.
// Its marks give lines and columns that are right in bytes (its offsets are not, with CRLF).

#include "base/utf8.hpp"
#include "source/characters.hpp"
#include "source/diagnostics.hpp"
#include "source/yaml_errors.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <numeric>
#include <streambuf>
#include <utility>

namespace lykta::yaml {

namespace {

constexpr std::size_t depth_limit = 32;

/// Ends the parsing of a text that has been reported and is not worth reading on.
struct Stop {};

struct Frame {
    Value value;
    bool in_brackets = false;  ///< { } or [ ]
    bool has_key = false;
    bool key_is_bad = false;
    std::string key;
    Place key_place;
};

/// The first of two equal keys stays: what the author reads first is what we understood.
void drop_duplicates(std::vector<Member>& members, Diagnostics& diagnostics) {
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return members[a].key < members[b].key; });
    std::vector<bool> doubled(members.size());
    bool any = false;
    for (std::size_t i = 1, first = 0; i < order.size(); ++i) {
        const Member& kept = members[order[first]];
        const Member& member = members[order[i]];
        if (member.key != kept.key) {
            first = i;
            continue;
        }
        report(diagnostics, source::yaml_duplicate_key, member.key_place,
               {{"key", member.key}, {"line", std::to_string(kept.key_place.line)}});
        doubled[order[i]] = any = true;
    }
    if (!any) return;
    std::vector<Member> kept;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!doubled[i]) kept.push_back(std::move(members[i]));
    }
    members = std::move(kept);
}

/// Finds in a line what stands next after a place. The values of a line ask from left to right, and
/// one answer holds for all that stand before it: a line of megabytes is searched once.
class Ahead {
public:
    template <typename Find>
    std::size_t next(std::size_t number, std::string_view line, std::size_t begin, Find find) {
        const bool known = number == number_ && from_ <= begin && begin <= at_;
        if (!known) {
            number_ = number;
            from_ = begin;
            at_ = std::min(find(line, begin), line.size());
        }
        return at_;
    }

private:
    std::size_t number_ = std::string_view::npos;
    std::size_t from_ = 0;
    std::size_t at_ = 0;
};

class Builder final : public YAML::EventHandler {
public:
    Builder(const LineIndex& lines, Diagnostics& diagnostics)
        : lines_(lines), diagnostics_(diagnostics) {}

    [[nodiscard]] Value take() { return std::move(root_); }
    /// Of the last event, where that was a value in '…' or "…".
    [[nodiscard]] std::optional<std::size_t> last_quote() const { return last_quote_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ == 1) return;
        const auto number = static_cast<std::size_t>(mark.line);
        const bool marked = lines_.line(number).starts_with("---") ||
                            (number > 0 && lines_.line(number - 1).starts_with("..."));
        report(diagnostics_, marked ? source::yaml_second_document : source::yaml_structure,
               lines_.place(number, static_cast<std::size_t>(mark.column)));
        throw Stop{};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        last_quote_.reset();
        Value value;
        value.refused = refuse_properties(mark, "?", anchor);
        value.place = place(mark);
        if (!stack_.empty() && stack_.back().has_key) {
            // A line without a colon is to yaml-cpp a key whose value is absent at the same place,
            // and so is "name:" as the very last line, where no line end follows it.
            if (value.place == stack_.back().key_place && !stack_.back().key_is_bad &&
                !key_has_colon(offset(mark), lines_)) {
                report_line_without_colon(static_cast<std::size_t>(mark.line), lines_,
                                          diagnostics_);
                stack_.back().key_is_bad = true;
            }
            refuse_words_behind_comma(mark);
            // An absent value has no character of its own: yaml-cpp marks what follows it.
            value.place = stack_.back().key_place;
        }
        add(std::move(value), true);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        report(diagnostics_, source::yaml_anchor, place(mark));
        last_quote_.reset();
        Value value;
        value.refused = true;
        value.place = place(mark);
        add(std::move(value), true);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& text) override {
        const char first = character(mark);
        Value value;
        value.kind = Value::Kind::scalar;
        value.place = place(mark);
        value.scalar = utf8::composed(text);
        value.quoted = first == '"' || first == '\'' || first == '|' || first == '>';
        if (!value.quoted) value.refused = refuse_properties(mark, tag, anchor);
        const bool is_key = !stack_.empty() && stack_.back().value.kind == Value::Kind::mapping &&
                            !stack_.back().has_key;
        if (!value.quoted && !is_key && !check_plain(mark, value)) value.refused = true;
        last_quote_.reset();
        std::size_t length = text.size();
        if (first == '"' || first == '\'') {
            last_quote_ = offset(mark);
            // yaml-cpp is content when the text ends within quotes.
            const auto closing = closing_quote(lines_.text(), *last_quote_);
            if (!closing) {
                report(diagnostics_, source::yaml_unclosed_quote, value.place);
                throw Stop{};
            }
            length = *closing - *last_quote_;
        }
        // What stands there raw has been told for the whole text; an escape has not.
        const std::size_t begin = std::min(offset(mark), lines_.text().size());
        if (utf8::first_forbidden(lines_.text().substr(begin, length))) {
            value.refused = true;
        } else if (first == '"') {
            value.refused = !check_unescaped(value.scalar, value.place, diagnostics_);
        }
        if (first == '|' || first == '>') {
            value.scalar.erase(value.scalar.find_last_not_of('\n') + 1);
        }
        add(std::move(value), false);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        start(Value::Kind::sequence, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { end(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        start(Value::Kind::mapping, mark, tag, anchor, style);
    }
    void OnMapEnd() override {
        drop_duplicates(stack_.back().value.members, diagnostics_);
        end();
    }

private:
    [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
        return lines_.start(static_cast<std::size_t>(mark.line)) +
               static_cast<std::size_t>(mark.column);
    }
    [[nodiscard]] char character(const YAML::Mark& mark) const {
        const std::size_t at = offset(mark);
        return at < lines_.text().size() ? lines_.text()[at] : '\0';
    }
    [[nodiscard]] Place place(const YAML::Mark& mark) const {
        return lines_.place(static_cast<std::size_t>(mark.line),
                            static_cast<std::size_t>(mark.column));
    }

    /// True where the value has an anchor or a tag.
    bool refuse_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        const char first = character(mark);
        const bool anchored = anchor != YAML::NullAnchor || first == '&';
        const bool tagged = first == '!' || (!tag.empty() && tag != "?" && tag != "!");
        if (!anchored && !tagged) return false;
        report(diagnostics_, anchored ? source::yaml_anchor : source::yaml_tag, place(mark));
        return true;
    }

    /// What YAML takes for words, or for a remark, where an author meant something else. False:
    /// the value is not what she wrote.
    bool check_plain(const YAML::Mark& mark, const Value& value) {
        const auto number = static_cast<std::size_t>(mark.line);
        const std::string_view line = lines_.line(number);
        const auto begin = std::min(static_cast<std::size_t>(mark.column), line.size());
        const std::string_view rest = line.substr(begin);
        const std::size_t first = indentation_.next(
            number, line, 0,
            [](std::string_view text, std::size_t) { return text.find_first_not_of(' '); });
        const bool begins_line = first == begin;
        std::size_t second = 1;
        if (begins_line && rest.size() > 1 && rest.front() == '-' &&
            utf8::is_letter(utf8::next(rest, second))) {
            report(diagnostics_, source::yaml_space_after_dash, value.place);
            return false;
        }
        const std::size_t hash = hashes_.next(
            number, line, begin,
            [](std::string_view text, std::size_t from) { return text.find(" #", from); });
        const bool remark =
            hash + 2 >= line.size() || line[hash + 2] == ' ' || line[hash + 2] == '#';
        const std::size_t quote =
            quotes_.next(number, line, begin, [](std::string_view text, std::size_t from) {
                return text.find_first_of("\"'", from);
            });
        // Behind a quote it may stand within the next value.
        if (!remark && hash < quote) {
            report(diagnostics_, source::yaml_cut_by_hash, lines_.place(number, hash + 1));
        }
        return true;
    }

    /// "{ note: Udda veckor, vecka 5–19 }": to YAML the words behind the comma are a key of their
    /// own.
    void refuse_words_behind_comma(const YAML::Mark& absent) {
        Frame& frame = stack_.back();
        if (!frame.in_brackets || frame.key_is_bad || frame.value.members.empty()) return;
        const Member& before = frame.value.members.back();
        const auto comma = comma_without_colon(offset(absent), lines_);
        if (!comma || before.value.kind != Value::Kind::scalar) return;
        report(diagnostics_, source::yaml_comma_in_braces, lines_.place(*comma),
               {{"words", frame.key}, {"key", before.key}, {"value", before.value.scalar}});
        frame.key_is_bad = true;
    }

    void start(Value::Kind kind, const YAML::Mark& mark, const std::string& tag,
               YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
        const bool refused = refuse_properties(mark, tag, anchor);
        last_quote_.reset();
        if (stack_.size() == depth_limit) {
            report(diagnostics_, source::yaml_too_deep, place(mark),
                   {{"limit", std::to_string(depth_limit)}});
            throw Stop{};
        }
        Frame& frame = stack_.emplace_back();
        frame.value.kind = kind;
        frame.in_brackets = style == YAML::EmitterStyle::Flow;
        frame.value.refused = refused;
        frame.value.place = place(mark);
    }

    void end() {
        last_quote_.reset();
        Value value = std::move(stack_.back().value);
        stack_.pop_back();
        add(std::move(value), true);
    }

    /// Gives a finished value to what it stands in: as item, key or value of a key.
    void add(Value value, bool bad_as_key) {
        if (stack_.empty()) {
            root_ = std::move(value);
            return;
        }
        Frame& frame = stack_.back();
        if (frame.value.kind == Value::Kind::sequence) {
            frame.value.items.push_back(std::move(value));
        } else if (!frame.has_key) {
            frame.has_key = true;
            frame.key_is_bad = bad_as_key;
            frame.key = std::move(value.scalar);
            frame.key_place = std::move(value.place);
            if (bad_as_key) report(diagnostics_, source::yaml_bad_key, frame.key_place);
        } else {
            frame.has_key = false;
            if (frame.key_is_bad) return;
            frame.value.members.push_back(
                {std::move(frame.key), std::move(frame.key_place), std::move(value)});
        }
    }

    const LineIndex& lines_;
    Diagnostics& diagnostics_;
    std::vector<Frame> stack_;
    Value root_;
    int documents_ = 0;
    std::optional<std::size_t> last_quote_;
    Ahead indentation_;
    Ahead hashes_;
    Ahead quotes_;
};

/// yaml-cpp wants a stream; this one reads where the text lies.
class ViewBuffer final : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view text) {
        char* begin = const_cast<char*>(text.data());  // streambuf's interface; never written to
        setg(begin, begin, begin + text.size());
    }
};

/// A tab in a line's indentation: YAML forbids it in most places and misreads it in the others.
bool report_tabs(const LineIndex& lines, Diagnostics& diagnostics) {
    bool found = false;
    for (std::size_t number = 0; number < lines.count(); ++number) {
        const std::string_view line = lines.line(number);
        const std::size_t end = line.find_first_not_of(" \t");
        const std::size_t tab = line.substr(0, end).find('\t');
        if (end == std::string_view::npos || tab == std::string_view::npos) continue;
        report(diagnostics, source::yaml_tab, lines.place(number, tab));
        found = true;
    }
    return found;
}

/// yaml-cpp takes U+0004 for the end of the text and zero bytes for UTF-16.
std::string_view without_controls(std::string_view text, std::string& buffer) {
    const auto is_control = [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\t'; };
    if (std::none_of(text.begin(), text.end(), is_control)) return text;
    buffer = text;
    std::replace_if(buffer.begin(), buffer.end(), is_control, ' ');
    return buffer;
}

SyntaxError syntax_error(const YAML::Exception& exception, const Builder& builder) {
    SyntaxError error;
    error.message = exception.msg;
    error.line = static_cast<std::size_t>(std::max(exception.mark.line, 0));
    error.column = static_cast<std::size_t>(std::max(exception.mark.column, 0));
    error.quote = builder.last_quote();
    return error;
}

}  // namespace

const Member* Value::member(std::string_view key) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.key == key; });
    return found == members.end() ? nullptr : &*found;
}

const Value* Value::find(std::string_view key) const {
    const Member* found = member(key);
    return found == nullptr ? nullptr : &found->value;
}

std::optional<Value> parse(std::string_view text, const Origin& origin, Diagnostics& diagnostics) {
    std::string lines_buffer;
    const LineIndex lines(unix_lines(without_byte_order_mark(text), lines_buffer), origin.file,
                          origin.first_line);
    if (!check_characters(lines, diagnostics)) return std::nullopt;
    if (report_tabs(lines, diagnostics)) return std::nullopt;

    std::string controls_buffer;
    ViewBuffer buffer(without_controls(lines.text(), controls_buffer));
    std::istream stream(&buffer);
    Builder builder(lines, diagnostics);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop&) {
        return std::nullopt;
    } catch (const YAML::Exception& exception) {
        report_syntax_error(syntax_error(exception, builder), lines, diagnostics);
        return std::nullopt;
    }
    Value root = builder.take();
    if (root.kind == Value::Kind::null && root.place.line == 0) {
        root.place = {origin.file, origin.first_line, 0};
    }
    return root;
}

}  // namespace lykta::yaml
