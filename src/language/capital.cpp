// See capital.hpp.
#include "language/capital.hpp"

#include "base/utf8.hpp"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/stringoptions.h>
#include <unicode/stringpiece.h>

#include <algorithm>

namespace lykta {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Two letters or more on each side: "kommun.se", but not "t.ex.".
bool is_dot_of_address(std::string_view word, std::size_t dot) {
    std::size_t before = 0;
    for (std::size_t at = 0; at < dot;) {
        before = utf8::is_letter_or_digit(utf8::next(word, at)) ? before + 1 : 0;
    }
    std::size_t after = 0;
    for (std::size_t at = dot + 1; at < word.size() && after < 2; ++after) {
        if (!utf8::is_letter_or_digit(utf8::next(word, at))) break;
    }
    return before > 1 && after > 1;
}

/// Whoever wrote it so chose its letters: a name, an address.
bool has_own_shape(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t here = at;
        const char32_t letter = utf8::next(word, at);
        if (letter == U'@' || letter == U'/' || utf8::lower(letter) != letter ||
            (letter == U'.' && is_dot_of_address(word, here))) {
            return true;
        }
    }
    return false;
}

/// Where the tag or the character reference at `at` ends.
std::size_t past(std::string_view markup, std::size_t at, char end) {
    const std::size_t found = markup.find(end, at);
    return found == std::string_view::npos ? markup.size() : found + 1;
}

/// xx of <span lang="xx">; else what it was.
std::string_view language_in(std::string_view opening, std::string_view otherwise) {
    constexpr std::string_view attribute = " lang=\"";
    const std::size_t found = opening.find(attribute);
    if (found == std::string_view::npos) return otherwise;
    const std::string_view value = opening.substr(found + attribute.size());
    return value.substr(0, value.find('"'));
}

}  // namespace

std::string capitalized(std::string_view text, std::string_view tag) {
    const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
    const std::string_view rest = text.substr(first);
    if (has_own_shape(rest.substr(0, rest.find_first_of(blanks)))) return std::string(text);
    std::string out(text.substr(0, first));
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    const std::string language(tag.substr(0, tag.find('-')));
    icu::CaseMap::utf8ToTitle(language.c_str(), U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE,
                              nullptr, icu::StringPiece(rest), sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string(text);
}

std::string capitalized_markup(std::string_view markup, std::string_view tag) {
    std::size_t at = 0;
    while (at < markup.size()) {
        const std::size_t here = at;
        if (markup[at] == '<') {
            at = past(markup, at, '>');
            tag = language_in(markup.substr(here, at - here), tag);
        } else if (markup[at] == '&') {
            at = past(markup, at, ';');
        } else if (utf8::is_letter_or_digit(utf8::next(markup, at))) {
            const std::size_t end = std::min(markup.find_first_of("<&", here), markup.size());
            return std::string(markup.substr(0, here))
                .append(capitalized(markup.substr(here, end - here), tag))
                .append(markup.substr(end));
        }
    }
    return std::string(markup);
}

}  // namespace lykta
