#include "source/characters.hpp"

#include "base/utf8.hpp"
#include "base/utf8_marks.hpp"
#include "source/diagnostics.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace lykta {

namespace {

std::string code_name(char32_t code_point) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (auto rest = static_cast<std::uint32_t>(code_point); rest > 0 || out.size() < 4;
         rest /= 16) {
        out.insert(out.begin(), digits[rest % 16]);
    }
    return "U+" + out;
}

void report_forbidden(std::string_view text, std::size_t offset, Place place,
                      Diagnostics& diagnostics) {
    const char32_t found = utf8::next(text, offset);
    report(diagnostics, source::forbidden_character, std::move(place),
           {{"character", code_name(found)}});
}

void report_pile(Place place, Diagnostics& diagnostics) {
    report(diagnostics, source::too_many_marks, std::move(place),
           {{"limit", std::to_string(utf8::most_marks)}});
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    return text;
}

std::string_view unix_lines(std::string_view text, std::string& buffer) {
    if (text.find('\r') == std::string_view::npos) return text;
    buffer.clear();
    buffer.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            buffer += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            buffer += '\n';
        }
    }
    return buffer;
}

std::size_t line_end(std::string_view text, std::size_t from) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    return std::min(text.substr(0, end).find('\r', from), end);
}

std::size_t next_line(std::string_view text, std::size_t end) {
    return std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size());
}

LineIndex::LineIndex(std::string_view text, std::string file, int first_line)
    : text_(text), file_(std::move(file)), first_line_(first_line), starts_{0} {
    while (true) {
        const std::size_t end = line_end(text, starts_.back());
        if (end == text.size()) break;
        starts_.push_back(next_line(text, end));
    }
}

std::size_t LineIndex::start(std::size_t number) const {
    return number < starts_.size() ? starts_[number] : text_.size();
}

std::string_view LineIndex::line(std::size_t number) const {
    if (number >= starts_.size()) return {};
    const bool last = number + 1 == starts_.size();
    const std::size_t end = last ? text_.size() : starts_[number + 1] - 1;
    return text_.substr(starts_[number], end - starts_[number]);
}

std::size_t LineIndex::line_of(std::size_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

Place LineIndex::place(std::size_t offset) const {
    const std::size_t number = line_of(offset);
    return place(number, offset - starts_[number]);
}

Place LineIndex::place(std::size_t number, std::size_t byte_column) const {
    const std::string_view found = line(number);
    const std::size_t bytes = std::min(byte_column, found.size());
    if (counted_.line != number || counted_.bytes > bytes) counted_ = {number, 0, 1};
    counted_.column += utf8::column(found.substr(counted_.bytes), bytes - counted_.bytes) - 1;
    counted_.bytes = bytes;
    return {file_, first_line_ + static_cast<int>(number), counted_.column};
}

Place LineIndex::whole_line(std::size_t number) const {
    return {file_, first_line_ + static_cast<int>(number), 0};
}

bool check_characters(const LineIndex& lines, Diagnostics& diagnostics) {
    const std::string_view text = lines.text();
    if (const auto invalid = utf8::first_invalid(text)) {
        report(diagnostics, source::not_utf8, lines.place(*invalid));
        return false;
    }
    std::size_t from = 0;
    while (const auto found = utf8::first_forbidden(text.substr(from))) {
        const std::size_t offset = from + *found;
        report_forbidden(text, offset, lines.place(offset), diagnostics);
        from = offset + 1;
        while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) {
            ++from;
        }
    }
    if (const auto pile = utf8::first_pile(text)) {
        report_pile(lines.place(*pile), diagnostics);
        return false;
    }
    return true;
}

bool check_unescaped(std::string_view value, const Place& place, Diagnostics& diagnostics) {
    const auto found = utf8::first_forbidden(value);
    if (found) report_forbidden(value, *found, place, diagnostics);
    const bool piled = !found && utf8::first_pile(value).has_value();
    if (piled) report_pile(place, diagnostics);
    return !found && !piled;
}

}  // namespace lykta
