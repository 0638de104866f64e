#include "base/browser/address.hpp"

#include "base/browser/letters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace lykta::browser {

namespace {

constexpr std::array<std::string_view, 9> programs{"javascript", "vbscript",    "livescript",
                                                   "data",       "blob",        "filesystem",
                                                   "about",      "view-source", "jar"};
constexpr std::array<std::string_view, 6> servers{"http", "https", "ftp", "ws", "wss", "data"};

bool is_high(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }
/// As browsers compare it: without what they leave out, in lower case, with "/" alone.
std::string plain(std::string_view address) {
    std::string out;
    for (const char c : address) {
        const bool leading = out.empty() && static_cast<unsigned char>(c) <= 0x20;
        if (leading || c == '\t' || c == '\n' || c == '\r') continue;
        out += c == '\\' ? '/' : lower(c);
    }
    return out;
}

std::string_view scheme_of(std::string_view plain) {
    if (plain.empty() || !is_letter(plain.front())) return {};
    const auto end = std::find_if_not(plain.begin(), plain.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
    });
    if (end == plain.end() || *end != ':') return {};
    return plain.substr(0, static_cast<std::size_t>(end - plain.begin()));
}

}  // namespace

Leads leads(std::string_view address) {
    const std::string read = plain(address);
    const std::string_view text = read;
    if (text.starts_with("//")) return Leads::elsewhere;
    const std::string_view scheme = scheme_of(text);
    if (scheme.empty()) return Leads::inside;
    for (const std::string_view held : {"data:image/", "data:font/"}) {
        if (text.starts_with(held)) return Leads::nowhere;
    }
    return contains(programs, scheme) ? Leads::program : Leads::elsewhere;
}

namespace {

bool names_a_server(std::string_view text) {
    const std::string read = plain(text);
    return read.starts_with("//") || contains(servers, scheme_of(read));
}

/// CSS Syntax 3, as far as names, texts and addresses are concerned.
class StyleReader {
public:
    explicit StyleReader(std::string_view css) : css_(css) {}

    std::vector<StyleAddress> run() {
        while (at_ < css_.size()) {
            const char c = css_[at_];
            if (css_.substr(at_).starts_with("/*")) {
                const std::size_t end = css_.find("*/", at_ + 2);
                at_ = end == std::string_view::npos ? css_.size() : end + 2;
            } else if (c == '"' || c == '\'') {
                const std::size_t begin = at_;
                std::string text = read_text();
                if (names_a_server(text)) found_.push_back({std::move(text), begin});
            } else if (is_name(c) || is_escape()) {
                const std::string name = read_name();
                if (name == "url" && at_ < css_.size() && css_[at_] == '(') read_address();
            } else {
                ++at_;
            }
        }
        return std::move(found_);
    }

private:
    static bool is_blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
    static bool is_line_end(char c) { return c == '\n' || c == '\r' || c == '\f'; }
    static bool is_name(char c) {
        return is_letter(c) || is_digit(c) || is_high(c) || c == '-' || c == '_';
    }
    [[nodiscard]] bool is_escape() const {
        return css_[at_] == '\\' && at_ + 1 < css_.size() && !is_line_end(css_[at_ + 1]);
    }

    /// After the "\".
    void read_escape(std::string& out) {
        ++at_;
        const std::size_t begin = at_;
        char32_t code = 0;
        for (; at_ < css_.size() && at_ < begin + 6; ++at_) {
            const char c = lower(css_[at_]);
            const bool letter = c >= 'a' && c <= 'f';
            if (!letter && !is_digit(c)) break;
            code = code * 16 + static_cast<char32_t>(letter ? c - 'a' + 10 : c - '0');
        }
        if (at_ == begin) {
            if (at_ < css_.size()) out += css_[at_++];
            return;
        }
        const bool possible = code != 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
        utf8::append(out, possible ? code : U'\uFFFD');
        if (css_.substr(at_).starts_with("\r\n")) {
            at_ += 2;
        } else if (at_ < css_.size() && is_blank(css_[at_])) {
            ++at_;
        }
    }

    std::string read_name() {
        std::string out;
        while (at_ < css_.size()) {
            if (is_escape()) {
                read_escape(out);
            } else if (is_name(css_[at_])) {
                out += lower(css_[at_++]);
            } else {
                break;
            }
        }
        std::transform(out.begin(), out.end(), out.begin(), lower);
        return out;
    }

    /// A text ends with its line, where its author forgot the quote.
    std::string read_text() {
        const char quote = css_[at_++];
        std::string out;
        while (at_ < css_.size() && !is_line_end(css_[at_])) {
            if (css_[at_] == quote) {
                ++at_;
                break;
            }
            if (is_escape()) {
                read_escape(out);
            } else if (css_[at_] == '\\') {
                at_ += css_.substr(at_).starts_with("\\\r\n") ? 3 : 2;  // a line that goes on
            } else {
                out += css_[at_++];
            }
        }
        return out;
    }

    void read_address() {
        ++at_;
        while (at_ < css_.size() && is_blank(css_[at_])) ++at_;
        const std::size_t begin = at_;
        const bool quoted = at_ < css_.size() && (css_[at_] == '"' || css_[at_] == '\'');
        std::string address;
        if (quoted) {
            address = read_text();
        } else {
            while (at_ < css_.size() && css_[at_] != ')') {
                if (is_escape()) {
                    read_escape(address);
                } else {
                    address += css_[at_++];
                }
            }
        }
        found_.push_back({std::move(address), begin});
    }

    std::string_view css_;
    std::size_t at_ = 0;
    std::vector<StyleAddress> found_;
};

}  // namespace

std::vector<StyleAddress> style_addresses(std::string_view css) { return StyleReader(css).run(); }

}  // namespace lykta::browser
