#include "source/yaml/nodes.hpp"

#include "base/utf8.hpp"
#include "source/yaml/diagnostics.hpp"
#include "source/yaml/scalars.hpp"

#include <algorithm>
#include <utility>

namespace lykta::yaml {

namespace {

bool is_null(const Event& event) {
    return event.style == Style::absent ||
           (event.style == Style::plain && is_null_word(event.text));
}

/// As the reader gives it.
std::string read_text(const Event& event) {
    std::string text = utf8::composed(event.text);
    if (has_lines(event.style)) text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

/// Events and marks -> nodes, along the value that the reader made of the same text.
class Builder {
public:
    /// lines: of text. Offsets that are given back are those in text.
    Builder(std::string_view text, const std::vector<Event>& events, const std::vector<Mark>& marks,
            const LineIndex& lines)
        : text_(text),
          events_(events),
          marks_(marks),
          lines_(lines),
          begins_(events.size() + 1, text.size()) {
        for (std::size_t i = events.size(); i-- > 0;) {
            begins_[i] = events[i].span.empty() ? begins_[i + 1] : events[i].span.begin;
        }
    }

    Node build(const Value& value) {
        Node root;
        if (next_ < events_.size()) root = node(value, 0);
        differ_if(next_ != events_.size() || mark_ != marks_.size() ||
                      (events_.empty() && value.kind != Value::Kind::null),
                  root.span.end);
        return root;
    }

private:
    [[noreturn]] static void refuse(const DiagnosticKind& kind, std::size_t at) {
        throw Refused{&kind, at};
    }
    static void differ_if(bool different, std::size_t at) {
        if (different) refuse(source::edit_two_readings, at);
    }

    const Event& take(std::size_t at) {
        differ_if(next_ == events_.size(), at);
        return events_[next_++];
    }

    /// The next mark, where it is of that kind and stands before the next value.
    Span take_mark(Mark::Kind kind, std::size_t at) {
        const bool there = mark_ < marks_.size() && marks_[mark_].kind == kind &&
                           marks_[mark_].span.begin < begins_[next_];
        return there ? marks_[mark_++].span : Span{at, at};
    }
    Span take_needed(Mark::Kind kind, std::size_t at) {
        const Span mark = take_mark(kind, at);
        differ_if(mark.empty(), at);
        return mark;
    }

    void check_place(const Value& value, std::size_t at) const {
        const Place place = lines_.place(at);
        differ_if(value.place.line != place.line || value.place.column != place.column, at);
    }

    /// at: the end of what stands before.
    Node node(const Value& value, std::size_t at) {
        const Event& event = take(at);
        Node out;
        out.style = event.style;
        out.span = event.span;
        switch (event.kind) {
            case Event::Kind::scalar: scalar(value, event, at, out); break;
            case Event::Kind::sequence:
                differ_if(value.kind != Value::Kind::sequence, at);
                for (const Value& item : value.items) add_item(item, out);
                finish(out, at);
                break;
            case Event::Kind::mapping:
                differ_if(value.kind != Value::Kind::mapping, at);
                for (const Member& member : value.members) add_field(member, out);
                finish(out, at);
                break;
            case Event::Kind::end: differ_if(true, at);
        }
        if (value.kind != Value::Kind::null) check_place(value, out.span.begin);
        return out;
    }

    void scalar(const Value& value, const Event& event, std::size_t at, Node& out) {
        if (event.style == Style::absent) out.span = {at, at};
        if (has_lines(event.style)) out.span = block_text(event, at);
        if (is_null(event)) {
            differ_if(value.kind != Value::Kind::null, out.span.begin);
            return;
        }
        differ_if(value.kind != Value::Kind::scalar || value.scalar != read_text(event) ||
                      value.quoted != (event.style != Style::plain),
                  out.span.begin);
    }

    /// From its sign to its last line; empty lines below are nobody's.
    Span block_text(const Event& event, std::size_t at) {
        differ_if(mark_ == marks_.size() || marks_[mark_].kind != Mark::Kind::header, at);
        const Span header = marks_[mark_++].span;
        const std::string_view lines =
            text_.substr(event.span.begin, event.span.end - event.span.begin);
        const std::size_t first = lines.find_first_not_of(" \r\n");
        if (first == std::string_view::npos) return header;
        const std::size_t line = lines.find_last_of("\r\n", first) + 1;
        const std::size_t indentation = first - line;
        std::size_t end = lines.size();
        while (true) {
            end = lines.find_last_not_of("\r\n", end - 1) + 1;
            const std::size_t last = lines.find_last_of("\r\n", end - 1) + 1;
            const bool blank =
                lines.substr(last, end - last).find_first_not_of(' ') == std::string_view::npos;
            if (!blank || end - last > indentation) break;
            end = last;
        }
        return {header.begin, event.span.begin + end};
    }

    void add_item(const Value& item, Node& out) {
        Entry entry;
        const std::size_t before = end_of(out);
        if (out.style == Style::block) {
            entry.sign = take_needed(Mark::Kind::dash, before);
            entry.value = node(item, entry.sign.end);
            entry.body = {entry.sign.begin, entry.value.span.end};
        } else {
            differ_if(next_ == events_.size(), before);
            refuse_pair(events_[next_], begins_[next_]);
            entry.value = node(item, before);
            entry.body = entry.value.span;
            entry.sign = {entry.body.begin, entry.body.begin};
        }
        entry.key = {entry.body.begin, entry.body.begin};
        add(entry, out);
    }

    void add_field(const Member& member, Node& out) {
        Entry entry;
        const Event& key = take(end_of(out));
        entry.key = key.span;
        entry.key_style = key.style;
        differ_if(key.kind != Event::Kind::scalar || key.style == Style::absent ||
                      has_lines(key.style) || read_text(key) != member.key,
                  end_of(out));
        entry.sign = out.style == Style::block ? take_needed(Mark::Kind::colon, key.span.end)
                                               : take_mark(Mark::Kind::colon, key.span.end);
        entry.value = node(member.value, entry.sign.end);
        entry.body = {entry.key.begin, std::max(entry.sign.end, entry.value.span.end)};
        add(entry, out);
    }

    /// "[a: 1]": a mapping without brackets of its own.
    static void refuse_pair(const Event& event, std::size_t at) {
        const bool own_sign = event.kind == Event::Kind::scalar || event.style == Style::flow;
        if (!own_sign) refuse(source::edit_form, at);
    }

    void add(Entry& entry, Node& out) {
        const std::size_t end = entry.body.end;
        entry.comma = {end, end};
        if (out.style == Style::flow) entry.comma.end = take_mark(Mark::Kind::comma, end).end;
        out.entries.push_back(std::move(entry));
    }

    [[nodiscard]] static std::size_t end_of(const Node& node) {
        if (!node.entries.empty()) {
            return std::max(node.entries.back().body.end, node.entries.back().comma.end);
        }
        return node.span.end;
    }

    void finish(Node& out, std::size_t at) {
        const Event& end = take(at);
        differ_if(end.kind != Event::Kind::end || end.style != out.style, at);
        if (out.style == Style::flow) {
            out.span.end = end.span.end;
        } else {
            differ_if(out.entries.empty(), at);
            out.span = {out.entries.front().body.begin, out.entries.back().body.end};
        }
    }

    std::string_view text_;
    const std::vector<Event>& events_;
    const std::vector<Mark>& marks_;
    const LineIndex& lines_;
    /// Of each event, where the next value stands from it on that has a place of its own.
    std::vector<std::size_t> begins_;
    std::size_t next_ = 0;
    std::size_t mark_ = 0;
};

}  // namespace

Node nodes(std::string_view text, const std::vector<Event>& events, const std::vector<Mark>& signs,
           const Value& value, const LineIndex& lines) {
    return Builder(text, events, signs, lines).build(value);
}

}  // namespace lykta::yaml
