#include "base/browser/markup.hpp"

#include "base/browser/letters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace lykta::browser {

namespace {

/// What is in them is text to a browser, at least outside <svg> and <math>.
constexpr std::array<std::string_view, 9> text_elements{
    "script", "style", "title", "xmp", "iframe", "textarea", "noembed", "noframes", "plaintext"};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }
bool same_letters(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

/// A "<" that would begin something, were it read as markup.
bool begins_markup(std::string_view text, std::size_t less) {
    const char c = less + 1 < text.size() ? text[less + 1] : '\0';
    return is_letter(c) || c == '/' || c == '!' || c == '?';
}

std::optional<std::size_t> markup_in(std::string_view text) {
    for (std::size_t at = text.find('<'); at != npos; at = text.find('<', at + 1)) {
        if (begins_markup(text, at)) return at;
    }
    return std::nullopt;
}

}  // namespace

bool MarkupReader::next(Tag& tag) {
    while ((at_ = text_.find('<', at_)) != npos) {
        const char c = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        const char second = at_ + 2 < text_.size() ? text_[at_ + 2] : '\0';
        if (c == edge_mark || (c == '/' && second == edge_mark)) {
            doubt(at_++);  // a section chooses what the "<" begins
        } else if (is_letter(c) || (c == '/' && is_letter(second))) {
            if (read_tag(tag)) return true;
        } else if (c == '!' || c == '?' || c == '/') {
            skip_markup();
        } else {
            ++at_;
        }
    }
    at_ = text_.size();
    return false;
}

bool MarkupReader::read_tag(Tag& tag) {
    tag.at = at_++;
    tag.attributes.clear();
    tag.content = {};
    tag.ends = text_[at_] == '/';
    if (tag.ends) ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_blank(text_[at_]) && text_[at_] != '/' && text_[at_] != '>') {
        ++at_;
    }
    tag.name = text_.substr(begin, at_ - begin);
    if (tag.name.find('<') != npos) doubt(tag.at);
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == '>') {
            ++at_;
            read_content(tag);
            return true;
        }
        if (is_blank(c) || c == '/' || c == edge_mark) {
            ++at_;
        } else {
            read_attribute(tag);
        }
    }
    doubt(tag.at);  // it never ends, and is dropped
    return false;
}

void MarkupReader::read_attribute(Tag& tag) {
    Attribute found;
    found.at = at_++;  // its first character, even "="
    while (at_ < text_.size() && !is_blank(text_[at_]) &&
           std::string_view("/>=").find(text_[at_]) == npos) {
        ++at_;
    }
    found.name = text_.substr(found.at, at_ - found.at);
    std::size_t after = at_;
    while (after < text_.size() && is_blank(text_[after])) ++after;
    if (after < text_.size() && text_[after] == '=') {
        at_ = after + 1;
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
        const char quote = at_ < text_.size() ? text_[at_] : '\0';
        if (quote == '"' || quote == '\'') {
            const std::size_t end = std::min(text_.find(quote, at_ + 1), text_.size());
            found.value = text_.substr(at_ + 1, end - at_ - 1);
            at_ = std::min(end + 1, text_.size());
        } else {
            const std::size_t begin = at_;
            while (at_ < text_.size() && !is_blank(text_[at_]) && text_[at_] != '>') ++at_;
            found.value = text_.substr(begin, at_ - begin);
        }
    }
    // Ours write it as &lt;. Here it could end what another reader takes for raw text.
    if (found.name.find_first_of("<\"'") != npos || found.value.find('<') != npos) doubt(found.at);
    tag.attributes.push_back(found);
}

void MarkupReader::read_content(Tag& tag) {
    const bool begins = !tag.ends && std::any_of(text_elements.begin(), text_elements.end(),
                                                 [&](std::string_view element) {
                                                     return same_letters(element, tag.name);
                                                 });
    if (!begins) return;
    const std::size_t begin = at_;
    for (std::size_t end = text_.find("</", at_); end != npos; end = text_.find("</", end + 1)) {
        const std::size_t after = end + 2 + tag.name.size();
        const bool whole = after < text_.size() &&
                           (is_blank(text_[after]) || text_[after] == '/' || text_[after] == '>');
        if (!whole || !same_letters(text_.substr(end + 2, tag.name.size()), tag.name)) continue;
        tag.content = text_.substr(begin, end - begin);
        at_ = end;
        if (const auto found = markup_in(tag.content)) doubt(begin + *found);
        return;
    }
    tag.content = text_.substr(begin);
    at_ = text_.size();
    doubt(tag.at);
}

/// Comments, declarations, and what browsers take for comments: up to the next ">".
void MarkupReader::skip_markup() {
    if (text_.substr(at_).starts_with("<!--")) return skip_comment();
    // Inside <svg> such a section ends elsewhere; and nothing of ours begins like these.
    const std::string_view rest = text_.substr(at_);
    const bool declares = rest.size() > 9 && same_letters(rest.substr(0, 9), "<!doctype");
    if (!declares) doubt(at_);
    const std::size_t end = text_.find('>', at_);
    if (end == npos) doubt(at_);
    at_ = end == npos ? text_.size() : end + 1;
}

void MarkupReader::skip_comment() {
    const std::size_t begin = at_;
    at_ += 4;
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with(">") || rest.starts_with("->")) {
        doubt(begin);
        at_ = text_.find('>', at_) + 1;
        return;
    }
    const std::size_t usual = text_.find("-->", at_);
    const std::size_t odd = text_.substr(0, std::min(usual, text_.size())).find("--!>", at_);
    if (odd != npos || usual == npos) doubt(begin);
    if (odd != npos) {
        at_ = odd + 4;
    } else {
        at_ = usual == npos ? text_.size() : usual + 3;
    }
}

std::string plain_name(std::string_view name) {
    std::string out;
    for (const char c : name) {
        if (c != edge_mark) out += lower(c);
    }
    return out;
}

namespace {

struct Reference {
    std::string_view name;
    std::string_view text;
    bool holds_without_end;  ///< "&amp" is read, too, where no letter, digit or "=" follows
};

/// Those that we write ourselves, and those that people know. Of the two thousand others none is
/// needed in an address or a style. Capitals count: &Quot; is nothing.
constexpr std::array<Reference, 10> references{{{"amp", "&", true},
                                                {"lt", "<", true},
                                                {"gt", ">", true},
                                                {"quot", "\"", true},
                                                {"AMP", "&", true},
                                                {"LT", "<", true},
                                                {"GT", ">", true},
                                                {"QUOT", "\"", true},
                                                {"apos", "'", false},
                                                {"nbsp", "\xC2\xA0", true}}};

/// value: what follows "&#". How much of it is the number; 0: none is.
std::size_t read_number(std::string_view value, std::string& out) {
    const bool hexadecimal = !value.empty() && lower(value.front()) == 'x';
    std::size_t at = hexadecimal ? 1 : 0;
    const std::size_t begin = at;
    char32_t code = 0;
    for (; at < value.size(); ++at) {
        const char c = lower(value[at]);
        const bool letter = hexadecimal && c >= 'a' && c <= 'f';
        if (!is_digit(c) && !letter) break;
        const auto digit = static_cast<char32_t>(letter ? c - 'a' + 10 : c - '0');
        code = std::min<char32_t>(code * (hexadecimal ? 16 : 10) + digit, 0x110000);
    }
    if (at == begin) return 0;
    const bool possible = code != 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
    utf8::append(out, possible ? code : U'\uFFFD');
    return at < value.size() && value[at] == ';' ? at + 1 : at;
}

}  // namespace

std::optional<std::string> decoded(std::string_view value) {
    std::string out;
    std::size_t at = 0;
    for (std::size_t amp = value.find('&'); amp != npos; amp = value.find('&', at)) {
        out.append(value, at, amp - at);
        at = amp + 1;
        const std::string_view rest = value.substr(at);
        if (rest.starts_with('#')) {
            const std::size_t length = read_number(rest.substr(1), out);
            if (length == 0) out += '&';
            at += length == 0 ? 0 : length + 1;
            continue;
        }
        const auto end = std::find_if_not(rest.begin(), rest.end(),
                                          [](char c) { return is_letter(c) || is_digit(c); });
        const std::string_view name = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
        const bool closed = end != rest.end() && *end == ';';
        const bool holds = closed || end == rest.end() || *end != '=';
        const auto known = std::find_if(references.begin(), references.end(), [&](const auto& one) {
            return one.name == name && (closed || (holds && one.holds_without_end));
        });
        if (known != references.end()) {
            out += known->text;
            at += name.size() + (closed ? 1 : 0);
        } else if (closed) {
            return std::nullopt;
        } else {
            out += '&';
        }
    }
    out.append(value, std::min(at, value.size()));
    return out;
}

}  // namespace lykta::browser
