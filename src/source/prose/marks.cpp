#include "source/prose/marks.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "source/diagnostics.hpp"
#include "source/prose/items.hpp"
#include "source/prose/mark_rows.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

constexpr auto nowhere = std::string_view::npos;

/// How far a mark's end may stand from its beginning, in bytes, so that no text takes longer than
/// its length.
constexpr std::size_t reach = 400;
/// Of one kind in one leaf; who has more has seen them.
constexpr std::size_t most_told = 20;

/// From there on, as far as a mark reaches.
std::size_t find_near(std::string_view text, std::string_view wanted, std::size_t from) {
    const std::size_t found = text.substr(std::min(from, text.size()), reach).find(wanted);
    return found == nowhere ? nowhere : from + found;
}

bool is_apart(char c) { return c == ' ' || c == '\t' || c == '\n' || c == LeftWords::bar; }

bool letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && utf8::is_letter(utf8::next(text, at));
}

bool first_on_its_line(std::string_view text, std::size_t at) {
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
    return at == 0 || text[at - 1] == '\n';
}

struct Span {
    std::size_t begin = nowhere;
    std::size_t end = nowhere;
    [[nodiscard]] explicit operator bool() const { return begin != nowhere; }
};

Span find(const Mark& mark, std::string_view text) {
    for (std::size_t at = text.find(mark.begins); at != nowhere;
         at = text.find(mark.begins, at + 1)) {
        if (mark.stands == Stands::first_on_line && !first_on_its_line(text, at)) continue;
        const std::size_t after = at + mark.begins.size();
        if (mark.ends.empty()) return {at, after};
        const std::size_t close = find_near(text, mark.ends, after);
        if (close == nowhere || text.substr(at, close - at).find('\n') != nowhere) continue;
        return {at, close + mark.ends.size()};
    }
    return {};
}

/// An opening or lone mark of emphasis: "*Obs! *", "__Obs__ läs". A star alone may be a footnote.
Span find_lone_emphasis(std::string_view text) {
    for (std::size_t at = text.find_first_of("*_"); at != nowhere;
         at = text.find_first_of("*_", at + 1)) {
        const std::size_t after = std::min(text.find_first_not_of(text[at], at), text.size());
        const std::size_t marks_here = after - at;
        const bool opens = (at == 0 || is_apart(text[at - 1])) && letter_at(text, after);
        if (!opens || marks_here > 2) {
            at = after - 1;
            continue;
        }
        const std::string same = std::string(marks_here, text[at]);
        const std::size_t close = find_near(text, same, after);
        if (close != nowhere && text.substr(at, close - at).find('\n') == nowhere) {
            return {at, close + marks_here};
        }
        at = after - 1;
    }
    return {};
}

/// "<o:p>", "< br>": neither a tag that cmark knows nor "1 < 2".
Span find_tag(std::string_view text) {
    for (std::size_t at = text.find('<'); at != nowhere; at = text.find('<', at + 1)) {
        std::size_t name = at + 1;
        if (name < text.size() && text[name] == '/') ++name;
        if (name >= text.size() || !(ascii::is_letter(text[name]) || text[name] == '?')) continue;
        const std::size_t close = find_near(text, ">", name);
        if (close != nowhere) return {at, close + 1};
    }
    return {};
}

/// "&auml;", "&#228;" that still stands there, being written twice or in a field.
Span find_entity(std::string_view text) {
    for (std::size_t at = text.find('&'); at != nowhere; at = text.find('&', at + 1)) {
        std::size_t end = at + 1;
        if (end < text.size() && text[end] == '#') ++end;
        while (end < text.size() && end < at + 12 &&
               (ascii::is_letter(text[end]) || ascii::is_digit(text[end]))) {
            ++end;
        }
        if (end > at + 2 && end < text.size() && text[end] == ';') return {at, end + 1};
    }
    return {};
}

/// ":smile:", as chats and code sites write pictures.
Span find_short_picture(std::string_view text) {
    for (std::size_t at = text.find(':'); at != nowhere; at = text.find(':', at + 1)) {
        if (at > 0 && !is_apart(text[at - 1])) continue;
        const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1);
        if (end != nowhere && end > at + 2 && text[end] == ':') return {at, end + 1};
    }
    return {};
}

class Check {
public:
    Check(const LeftWords& words, const MarksPlace& where, Diagnostics& diagnostics)
        : text_(words.text), words_(words), where_(where), diagnostics_(diagnostics) {}

    void run() {
        lines();
        comment();
        links();
        for (const Mark& mark : left_marks()) {
            if (const Span found = find(mark, text_)) told(found, *mark.advice);
        }
        if (const Span found = find_lone_emphasis(text_)) told(found, emphasis_advice);
        if (const Span found = find_tag(text_)) told(found, tags_);
        if (const Span found = find_entity(text_)) told(found, entity_);
        if (const Span found = find_short_picture(text_)) told(found, no_mark_advice);
    }

private:
    static constexpr Bilingual tags_{
        "HTML kan inte skrivas i texten. Ta bort det. Menar du tecknet <, skriv \\<.",
        "HTML cannot be written in the text. Remove it. If you mean the character <, write \\<."};
    static constexpr Bilingual entity_{
        "Skriv tecknet självt, till exempel å, & eller ett mellanslag.",
        "Write the character itself, as å, & or a space."};
    static constexpr Bilingual tabs_{
        "En tabell skrivs med | mellan spalterna och en rad |---|---| under den första.",
        "A table is written with | between its columns and a line |---|---| below the first."};

    [[nodiscard]] Place place(std::size_t at) const {
        return where_.place(at < words_.offsets.size() ? words_.offsets[at] : where_.source.size());
    }

    /// What the author wrote there, where it is short.
    [[nodiscard]] std::string written(Span span) const {
        if (text_[span.begin] == '\t') return "⇥";
        const std::size_t begin = words_.offsets[span.begin];
        const std::size_t end = std::max(words_.offsets[span.end - 1] + 1, begin);
        std::string out(where_.source.substr(begin, end - begin));
        constexpr std::size_t most = 60;
        if (out.size() <= most) return out;
        std::size_t cut = most;
        while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xC0U) == 0x80U) --cut;
        return out.substr(0, cut) + "…";
    }

    /// Of several that begin within each other the first holds.
    void told(Span span, const Bilingual& advice) {
        const bool known = std::any_of(told_.begin(), told_.end(), [&](const Span& each) {
            return span.begin < each.end && each.begin < span.end;
        });
        if (known) return;
        told_.push_back(span);
        report(diagnostics_, source::prose_mark_left, place(span.begin),
               {{"mark", written(span)}, {"advice", advice}});
    }

    void comment() {
        const std::size_t at = text_.find("<!--");
        if (at == nowhere) return;
        told_.push_back({at, std::min(text_.find("-->", at), text_.size())});
        report(diagnostics_, source::prose_comment_shown, place(at));
    }

    /// "[words](an address with spaces)": cmark leaves "](" for no other reason than a mistake.
    void links() {
        for (std::size_t at = text_.find("]("); at != nowhere; at = text_.find("](", at + 1)) {
            const std::size_t from = at < reach ? 0 : at - reach;
            const std::size_t near = text_.substr(from, at - from).rfind('[');
            if (near == nowhere || told_.size() > most_told) continue;
            const std::size_t open = from + near;
            const std::size_t begin = open > 0 && text_[open - 1] == '!' ? open - 1 : open;
            const std::size_t close = find_near(text_, ")", at);
            const std::size_t end = close == nowhere ? text_.size() : close + 1;
            told_.push_back({begin, end});
            Diagnostic& made = report(diagnostics_, source::prose_link_not_understood, place(begin),
                                      {{"mark", written({begin, end})}});
            if (close != nowhere) made.suggestion = mended(begin, at, close);
        }
    }

    /// A number loses its spaces; another address gets angle brackets around it.
    [[nodiscard]] std::string mended(std::size_t begin, std::size_t middle,
                                     std::size_t close) const {
        const std::string words(text_.substr(begin, middle - begin));
        std::string address(text_.substr(middle + 2, close - middle - 2));
        if (words.find(LeftWords::bar) != std::string::npos) return {};
        std::erase(address, LeftWords::bar);
        std::erase(address, '\n');
        const std::size_t first = address.find_first_not_of(' ');
        if (first == std::string::npos) return {};
        address = address.substr(first, address.find_last_not_of(' ') + 1 - first);
        if (address.starts_with("tel:") || address.starts_with("sms:") ||
            address.starts_with("mailto:") || address.starts_with("http")) {
            std::erase(address, ' ');
            return words + "](" + address + ")";
        }
        return address.find_first_of("<>") == std::string::npos ? words + "](<" + address + ">)"
                                                                : std::string();
    }

    void lines() {
        std::size_t dashes = 0;
        std::size_t first_dash = nowhere;
        std::size_t tabs = 0;
        std::size_t first_tab = nowhere;
        bool listed = false;
        for (std::size_t begin = 0; begin <= text_.size();) {
            const std::size_t end = std::min(text_.find('\n', begin), text_.size());
            const std::string_view line = text_.substr(begin, end - begin);
            if (begins_with_dash(line) && dashes++ == 0) first_dash = begin;
            if (line.find('\t') != nowhere && as_item(line).empty() && tabs++ == 0)
                first_tab = begin + line.find('\t');
            if (!begins_with_dash(line) &&
                !std::exchange(listed, listed || !as_item(line).empty())) {
                if (const std::string item = as_item(line); !item.empty()) pasted(begin, line);
            }
            if (begin > 0) unspaced(line, begin);
            numbered(line, begin);
            begin = end + 1;
        }
        if (dashes > 1) pasted(first_dash, line_at(first_dash));
        if (tabs > 1) told({first_tab, first_tab + 1}, tabs_);
    }

    [[nodiscard]] std::string_view line_at(std::size_t begin) const {
        return text_.substr(begin, std::min(text_.find('\n', begin), text_.size()) - begin);
    }

    void pasted(std::size_t begin, std::string_view line) {
        std::string item = as_item(line);
        std::erase(item, LeftWords::bar);
        report(diagnostics_, where_.field ? source::prose_list_in_field : source::prose_list_pasted,
               place(begin), {{"mark", line.substr(0, utf8_size(line))}, {"line", item}});
    }
    static std::size_t utf8_size(std::string_view line) {
        std::size_t end = 0;
        utf8::next(line, end);
        return end;
    }

    /// "##Rubrik" and "-Punkt" below another line; those that begin a paragraph are told elsewhere.
    void unspaced(std::string_view line, std::size_t begin) {
        std::size_t after = std::min(line.find_first_not_of('#'), line.size());
        if (after < 2) after = line.starts_with('-') ? 1 : 0;
        if (after == 0 || !letter_at(line, after)) return;
        report(diagnostics_, source::prose_space_after_mark, place(begin),
               {{"mark", line.substr(0, after)}});
    }

    /// "1.Ett"
    void numbered(std::string_view line, std::size_t begin) {
        std::size_t after = 0;
        while (after < line.size() && after < 3 && ascii::is_digit(line[after])) ++after;
        if (after == 0 || after == line.size() || (line[after] != '.' && line[after] != ')'))
            return;
        if (!letter_at(line, ++after)) return;
        report(diagnostics_, source::prose_space_after_mark, place(begin),
               {{"mark", line.substr(0, after)}});
    }

    std::string_view text_;
    const LeftWords& words_;
    const MarksPlace& where_;
    Diagnostics& diagnostics_;
    std::vector<Span> told_;
};

}  // namespace

void LeftWords::add(std::string_view words, std::size_t offset) {
    for (std::size_t i = 0; i < words.size(); ++i) add(words[i], offset + i);
}

void LeftWords::add(char one, std::size_t offset) {
    text += one;
    offsets.push_back(offset);
}

void LeftWords::add_address(std::string_view address, std::size_t offset) {
    constexpr std::size_t beginning = 4;  // "http", "www."
    add(address.substr(0, beginning), offset);
    for (std::size_t i = beginning; i < address.size(); ++i) add(bar, offset + i);
}

void LeftWords::cut(std::size_t end) {
    text.resize(std::min(end, text.size()));
    offsets.resize(text.size());
}

void LeftWords::add_literal(std::string_view literal, std::string_view source, std::size_t offset) {
    std::size_t at = offset;
    for (std::size_t i = 0; i < literal.size();) {
        const std::string_view rest = at < source.size() ? source.substr(at) : std::string_view();
        if (rest.starts_with(literal[i])) {
            if (literal[i] != '&' || !rest.starts_with("&amp;")) {
                add(literal[i++], at++);
                continue;
            }
        }
        std::size_t size = 1;
        while (i + size < literal.size() &&
               (static_cast<unsigned char>(literal[i + size]) & 0xC0U) == 0x80U) {
            ++size;
        }
        if (rest.starts_with('\\')) {
            add(bar, at);
            at += 1 + size;
        } else if (rest.starts_with("&nbsp;")) {
            add("&nbsp;", at);
            at += 6;
        } else if (rest.starts_with('&') && rest.find(';') < 40) {
            add(bar, at);
            at += rest.find(';') + 1;
        } else {
            // The source cannot be followed: the words are judged as they are.
            for (std::size_t k = 0; k < size; ++k) add(literal[i + k], at);
        }
        i += size;
    }
}

bool told_of_fields(const DiagnosticKind& kind) {
    return &kind == &source::prose_mark_left || &kind == &source::prose_comment_shown ||
           &kind == &source::prose_link_not_understood || &kind == &source::prose_list_in_field ||
           &kind == &source::prose_space_after_mark;
}

void check_marks(const LeftWords& words, const MarksPlace& where, Diagnostics& diagnostics) {
    Check(words, where, diagnostics).run();
}

}  // namespace lykta
