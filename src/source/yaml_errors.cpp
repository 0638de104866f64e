#include "source/yaml_errors.hpp"

#include "source/diagnostics.hpp"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

namespace lykta::yaml {

namespace {

/// The key of a line like "title:Hej", whose missing space yaml-cpp finds out only lines later.
std::optional<std::string_view> key_without_space(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" -");
    if (begin == std::string_view::npos) return std::nullopt;
    const std::string_view rest = line.substr(begin);
    const std::size_t end = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
    if (end == 0 || end == std::string_view::npos || rest[end] != ':') return std::nullopt;
    if (end + 1 >= rest.size() || rest[end + 1] == ' ' || rest.substr(end).starts_with("://")) {
        return std::nullopt;
    }
    return rest.substr(0, end);
}

bool report_missing_space(std::size_t number, const LineIndex& lines, Diagnostics& diagnostics) {
    const std::string_view line = lines.line(number);
    const auto key = key_without_space(line);
    if (!key) return false;
    const auto colon = static_cast<std::size_t>(key->data() - line.data()) + key->size();
    report(diagnostics, source::yaml_space_after_colon, lines.place(number, colon),
           {{"key", *key}});
    return true;
}

/// Above a colon that yaml-cpp did not expect: a line, indented as much or more, that has none.
bool report_missing_colon(std::size_t number, const LineIndex& lines, Diagnostics& diagnostics) {
    if (number == 0) return false;
    const std::string_view above = lines.line(number - 1);
    const std::size_t begin = above.find_first_not_of(' ');
    const std::size_t here = lines.line(number).find_first_not_of(' ');
    if (begin == std::string_view::npos || here == std::string_view::npos || begin < here) {
        return false;
    }
    if (above[begin] == '#' || above[begin] == '-' || above.find(':') != std::string_view::npos) {
        return false;
    }
    report(diagnostics, source::yaml_missing_colon, lines.place(number - 1, begin));
    return true;
}

/// In the indentation, or right after a key's colon, a no-break space is no space to YAML.
bool report_hard_space(std::size_t number, const LineIndex& lines, Diagnostics& diagnostics) {
    constexpr std::string_view hard = "\u00A0";
    const std::string_view line = lines.line(number);
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    std::size_t at = begin;
    if (!line.substr(begin).starts_with(hard)) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !line.substr(colon + 1).starts_with(hard)) {
            return false;
        }
        at = colon + 1;
    }
    report(diagnostics, source::yaml_hard_space, lines.place(number, at));
    return true;
}

/// Word processors write ”…” where YAML wants "…".
bool report_curly_quotes(std::size_t number, const LineIndex& lines, Diagnostics& diagnostics) {
    const std::string_view line = lines.line(number);
    for (const std::string_view quote : {"\u201D", "\u201C", "\u201E"}) {
        const std::size_t at = line.find(quote);
        if (at == std::string_view::npos || at == 0) continue;
        const std::size_t before = line.find_last_not_of(' ', at - 1);
        const bool begins_value =
            before != std::string_view::npos &&
            std::string_view(":-[{,").find(line[before]) != std::string_view::npos;
        if (!begins_value) continue;
        report(diagnostics, source::yaml_curly_quotes, lines.place(number, at));
        return true;
    }
    return false;
}

/// A quote that was opened and closed in the wrong place shows only as nonsense after it.
bool report_quote(const SyntaxError& error, const LineIndex& lines, Diagnostics& diagnostics) {
    if (!error.quote) return false;
    const auto close = closing_quote(lines.text(), *error.quote);
    const std::size_t opened_on = lines.line_of(*error.quote);
    if (!close || lines.line_of(*close) != opened_on) {
        report(diagnostics, source::yaml_unclosed_quote, lines.place(*error.quote));
        return true;
    }
    if (error.line != opened_on) return false;
    report(diagnostics, source::yaml_after_quote, lines.place(*close + 1));
    return true;
}

struct Translation {
    std::string_view message;  ///< how yaml-cpp's own begins
    const DiagnosticKind* kind;
};

const DiagnosticKind* kind_of(std::string_view message) {
    namespace said = YAML::ErrorMsg;
    const std::array translations{
        Translation{said::MAP_VALUE, &source::yaml_colon},
        Translation{said::MAP_KEY, &source::yaml_bad_key},
        Translation{said::BLOCK_ENTRY, &source::yaml_dash},
        Translation{said::END_OF_MAP_FLOW, &source::yaml_unclosed_bracket},
        Translation{said::END_OF_SEQ_FLOW, &source::yaml_unclosed_bracket},
        Translation{said::END_OF_MAP, &source::yaml_structure},
        Translation{said::END_OF_SEQ, &source::yaml_structure},
        Translation{said::FLOW_END, &source::yaml_stray_bracket},
        Translation{said::UNKNOWN_TOKEN, &source::yaml_first_character},
        Translation{said::INVALID_ESCAPE, &source::yaml_escape},
        Translation{said::INVALID_HEX, &source::yaml_escape},
        Translation{said::INVALID_UNICODE, &source::yaml_escape},
        Translation{said::DOC_IN_SCALAR, &source::yaml_unclosed_quote},
        Translation{said::EOF_IN_SCALAR, &source::yaml_unclosed_quote},
        Translation{said::TAB_IN_INDENTATION, &source::yaml_tab},
        Translation{said::CHAR_IN_BLOCK, &source::yaml_block_text},
        Translation{said::ZERO_INDENT_IN_BLOCK, &source::yaml_block_text},
        Translation{said::UNKNOWN_ANCHOR, &source::yaml_anchor},
        Translation{said::ALIAS_NOT_FOUND, &source::yaml_anchor},
        Translation{said::ANCHOR_NOT_FOUND, &source::yaml_anchor},
        Translation{said::CHAR_IN_ALIAS, &source::yaml_anchor},
        Translation{said::CHAR_IN_ANCHOR, &source::yaml_anchor},
        Translation{said::ALIAS_CONTENT, &source::yaml_anchor},
        Translation{said::MULTIPLE_ANCHORS, &source::yaml_anchor},
        Translation{said::MULTIPLE_TAGS, &source::yaml_tag},
        Translation{said::CHAR_IN_TAG_HANDLE, &source::yaml_tag},
        Translation{said::TAG_WITH_NO_SUFFIX, &source::yaml_tag},
        Translation{said::END_OF_VERBATIM_TAG, &source::yaml_tag}};
    const auto found =
        std::find_if(translations.begin(), translations.end(),
                     [&](const Translation& t) { return message.starts_with(t.message); });
    return found == translations.end() ? &source::yaml_syntax : found->kind;
}

bool begins_comment(std::string_view text, std::size_t i) {
    return text[i] == '#' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n');
}

/// Where the innermost bracket that is still open at offset stands. Brackets in quotes are not
/// told apart: this is for a message only.
std::optional<std::size_t> open_bracket(std::string_view text, std::size_t offset) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < std::min(offset, text.size()); ++i) {
        if (begins_comment(text, i)) i = std::min(text.find('\n', i), text.size() - 1);
        if (text[i] == '[' || text[i] == '{') open.push_back(i);
        if ((text[i] == ']' || text[i] == '}') && !open.empty()) open.pop_back();
    }
    if (open.empty()) return std::nullopt;
    return open.back();
}

/// Within brackets a value ends where a "?" or a second ":" stands, and what follows makes no
/// sense: to YAML the bracket is never closed. Nothing where the rest of the line has no such sign.
std::optional<std::size_t> sign_that_ends_value(std::string_view text, std::size_t bracket) {
    const std::size_t end = std::min(text.find('\n', bracket), text.size());
    bool begun = false;    // a value or a key
    bool has_key = false;  // its colon has been
    for (std::size_t i = bracket + 1; i < end; ++i) {
        const char c = text[i];
        const bool parts =
            i + 1 == end || std::string_view(" ,]}").find(text[i + 1]) != std::string_view::npos;
        if (!begun && (c == '"' || c == '\'')) {
            i = std::min(closing_quote(text, i).value_or(end), end);
            begun = true;
        } else if (c == ',' || c == '[' || c == '{') {
            begun = has_key = false;
        } else if (begun && parts && (c == '?' || (c == ':' && has_key))) {
            return i;
        } else if (c == ':' && parts) {
            has_key = true;
            begun = false;
        } else if (c != ' ') {
            begun = true;
        }
    }
    return std::nullopt;
}

void report_unclosed_bracket(std::size_t offset, const LineIndex& lines, Diagnostics& diagnostics) {
    const std::string_view text = lines.text();
    const auto bracket = open_bracket(text, offset);
    if (const auto sign = bracket ? sign_that_ends_value(text, *bracket) : std::nullopt) {
        report(diagnostics, source::yaml_within_brackets, lines.place(*sign),
               {{"character", text.substr(*sign, 1)}});
        return;
    }
    const bool square = !bracket || text[*bracket] == '[';
    report(diagnostics, source::yaml_unclosed_bracket, lines.place(bracket.value_or(offset)),
           {{"open", square ? "[" : "{"}, {"close", square ? "]" : "}"}});
}

}  // namespace

std::optional<std::size_t> closing_quote(std::string_view text, std::size_t offset) {
    const char quote = text[offset];
    for (std::size_t i = offset + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
            if (!doubled) return i;
            ++i;
        }
    }
    return std::nullopt;
}

bool key_has_colon(std::size_t offset, const LineIndex& lines) {
    const std::string_view text = lines.text();
    if (offset >= text.size()) return false;
    const bool quoted = text[offset] == '"' || text[offset] == '\'';
    const std::size_t begin = quoted ? closing_quote(text, offset).value_or(offset) : offset;
    std::string_view rest = text.substr(begin, text.find('\n', begin) - begin);
    rest = rest.substr(0, rest.find(" #"));
    rest = rest.substr(0, rest.find_last_not_of(' ') + 1);
    return rest.ends_with(':') || rest.find(": ") != std::string_view::npos;
}

std::optional<std::size_t> comma_without_colon(std::size_t offset, const LineIndex& lines) {
    const std::string_view before = lines.text().substr(0, offset);
    const std::size_t comma = before.find_last_of(",{[\n");
    if (comma == std::string_view::npos || before[comma] != ',') return std::nullopt;
    std::string_view entry = before.substr(comma);
    entry = entry.substr(0, entry.find_last_not_of(' ') + 1);
    const bool colon = entry.ends_with(':') || entry.find(": ") != std::string_view::npos;
    return colon ? std::nullopt : std::optional(comma);
}

void report_line_without_colon(std::size_t line, const LineIndex& lines, Diagnostics& diagnostics) {
    if (report_missing_space(line, lines, diagnostics)) return;
    const std::size_t begin = lines.line(line).find_first_not_of(' ');
    report(diagnostics, source::yaml_missing_colon,
           lines.place(line, begin == std::string_view::npos ? 0 : begin));
}

void report_syntax_error(const SyntaxError& error, const LineIndex& lines,
                         Diagnostics& diagnostics) {
    const DiagnosticKind* kind = kind_of(error.message);
    const Place place = lines.place(error.line, error.column);
    const std::string_view line = lines.line(error.line);
    const bool consequence = kind == &source::yaml_colon || kind == &source::yaml_structure ||
                             kind == &source::yaml_first_character ||
                             kind == &source::yaml_unclosed_bracket;
    if (consequence && report_quote(error, lines, diagnostics)) return;
    if (error.line > 0 && report_hard_space(error.line - 1, lines, diagnostics)) return;
    if (report_hard_space(error.line, lines, diagnostics)) return;
    if (kind == &source::yaml_colon && report_curly_quotes(error.line, lines, diagnostics)) return;
    if (kind == &source::yaml_colon || kind == &source::yaml_structure) {
        if (error.line > 0 && report_missing_space(error.line - 1, lines, diagnostics)) return;
        if (report_missing_space(error.line, lines, diagnostics)) return;
    }
    if (kind == &source::yaml_colon && report_missing_colon(error.line, lines, diagnostics)) return;
    if (kind == &source::yaml_unclosed_bracket) {
        report_unclosed_bracket(lines.start(error.line) + error.column, lines, diagnostics);
    } else if (kind == &source::yaml_first_character) {
        const std::size_t at = std::min(error.column, line.size());
        const std::string_view found = line.substr(at, 1);
        // "Vad händer sen?, …": a value has begun, and in brackets the sign ends it.
        const bool goes_on =
            at > 0 && std::string_view(" ,:[{-").find(line[at - 1]) == std::string_view::npos;
        report(diagnostics, goes_on ? source::yaml_within_brackets : *kind, place,
               {{"character", found}});
    } else if (kind == &source::yaml_block_text) {
        const bool folded = line.substr(0, error.column).rfind('>') != std::string_view::npos;
        report(diagnostics, *kind, place, {{"open", folded ? ">" : "|"}});
    } else {
        report(diagnostics, *kind, place);
    }
}

}  // namespace lykta::yaml
