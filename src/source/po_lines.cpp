#include "source/po_lines.hpp"

#include "base/utf8.hpp"
#include "source/diagnostics.hpp"

#include <algorithm>
#include <array>

namespace lykta::po {

namespace {

bool is_octal(char c) { return c >= '0' && c <= '7'; }

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

class LineReader {
public:
    LineReader(const LineIndex& lines, std::size_t number, Diagnostics& diagnostics)
        : lines_(lines), number_(number), text_(lines.line(number)), diagnostics_(diagnostics) {}

    Line read() {
        Line out;
        skip_space();
        if (peek() == '#') {
            const char sign = peek(1);
            if (sign != '~' && sign != '|') return comment();
            at_ += 2;
            out.obsolete = sign == '~';
            out.previous = sign == '|';
            if (out.obsolete && peek() == '|') {
                out.previous = true;
                ++at_;
            }
            skip_space();
        }
        out.at = at_;
        if (at_ == text_.size()) return out;
        if (peek() == '"') {
            out.kind = Line::Kind::text;
        } else {
            out.kind = Line::Kind::keyword;
            if (!keyword(out)) return broken(out);
        }
        if (!quoted(out.words)) return broken(out);
        return out;
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    [[nodiscard]] Place place(std::size_t at) const { return lines_.place(number_, at); }
    void skip_space() {
        while (peek() == ' ' || peek() == '\t') ++at_;
    }
    static Line broken(Line line) {
        line.kind = Line::Kind::broken;
        return line;
    }

    Line comment() {
        Line out;
        out.kind = Line::Kind::comment;
        out.at = at_;
        ++at_;
        if (peek() == '.' || peek() == ':' || peek() == ',') out.sign = text_[at_++];
        out.words = trimmed(text_.substr(at_));
        utf8::compose(out.words);
        return out;
    }

    bool keyword(Line& out) {
        constexpr std::array<std::string_view, 4> known{"msgctxt", "msgid", "msgid_plural",
                                                        "msgstr"};
        const std::size_t begin = at_;
        while ((peek() >= 'a' && peek() <= 'z') || peek() == '_') ++at_;
        out.word = text_.substr(begin, at_ - begin);
        if (std::find(known.begin(), known.end(), out.word) == known.end()) return refuse(begin);
        if (peek() == '[') {
            const int digit = hex_value(peek(1));
            if (out.word != "msgstr" || digit < 0 || digit > 9 || peek(2) != ']') {
                return refuse(begin);
            }
            out.index = digit;
            at_ += 3;
        }
        skip_space();
        return peek() == '"' || refuse(begin);
    }

    bool refuse(std::size_t begin) {
        const std::string_view found = trimmed(text_.substr(begin));
        report(diagnostics_, source::po_syntax, place(begin),
               {{"found", found.substr(0, found.find_first_of(" \t\""))}});
        return false;
    }

    /// The quoted text, and that nothing follows it.
    bool quoted(std::string& out) {
        const std::size_t begin = at_;
        bool escaped = false;
        for (++at_; at_ < text_.size() && text_[at_] != '"';) {
            const std::size_t begin_plain = at_;
            while (at_ < text_.size() && text_[at_] != '\\' && text_[at_] != '"') ++at_;
            out += text_.substr(begin_plain, at_ - begin_plain);
            if (peek() != '\\') continue;
            if (!escape(out)) return false;
            escaped = true;
        }
        if (at_ == text_.size()) {
            report(diagnostics_, source::po_unclosed_text, place(begin));
            return false;
        }
        ++at_;
        skip_space();
        if (at_ < text_.size()) return refuse(at_);
        if (escaped && utf8::first_invalid(out)) {
            report(diagnostics_, source::not_utf8, place(begin));
            return false;
        }
        if (escaped) check_unescaped(out, place(begin), diagnostics_);
        utf8::compose(out);
        return true;
    }

    bool escape(std::string& out) {
        constexpr std::string_view letters = "ntrabfv\\\"";
        constexpr std::string_view meanings = "\n\t\r\a\b\f\v\\\"";
        const std::size_t begin = at_++;
        if (const auto found = letters.find(peek()); found != std::string_view::npos && peek()) {
            out += meanings[found];
            ++at_;
            return true;
        }
        int value = -1;
        if (is_octal(peek())) {
            value = 0;
            for (int i = 0; i < 3 && is_octal(peek()); ++i)
                value = value * 8 + (text_[at_++] - '0');
        } else if (peek() == 'x' && hex_value(peek(1)) >= 0) {
            value = 0;
            for (++at_; hex_value(peek()) >= 0 && value < 256; ++at_) {
                value = value * 16 + hex_value(peek());
            }
        }
        if (value < 0 || value > 255) {
            report(diagnostics_, source::po_escape, place(begin),
                   {{"escape", text_.substr(begin, 2)}});
            return false;
        }
        out += static_cast<char>(value);
        return true;
    }

    const LineIndex& lines_;
    std::size_t number_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    std::size_t at_ = 0;
};

}  // namespace

Line read_line(const LineIndex& lines, std::size_t number, Diagnostics& diagnostics) {
    return LineReader(lines, number, diagnostics).read();
}

}  // namespace lykta::po
