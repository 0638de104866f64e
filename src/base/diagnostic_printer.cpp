#include "base/diagnostic_printer.hpp"

// What authors wrote is shown without its control characters: a file may not steer a terminal.

#include "base/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace lykta {

namespace {

constexpr std::size_t widest = 100;  // characters of a source line that are shown
constexpr std::string_view margin = "    ";

Bilingual severity_words(Severity severity) {
    switch (severity) {
        case Severity::notice: return {"upplysning", "notice"};
        case Severity::warning: return {"varning", "warning"};
        case Severity::error: return {"fel", "error"};
    }
    return {};
}

std::string printable(std::string_view text) {
    std::string out;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const char32_t c = utf8::next(text, offset);
        const bool bad = utf8::first_forbidden(text.substr(start, offset - start)).has_value();
        utf8::append(out, bad ? U'\uFFFD' : c);
    }
    return out;
}

/// A line, and where each of its characters begins: what is shown is cut out before anything is
/// done with it, so that a thousand mistakes on one long line cost a thousand excerpts, and not its
/// length a thousand times.
struct Line {
    std::string_view text;
    std::vector<std::size_t> starts;  ///< its end comes last

    explicit Line(std::string_view line) : text(line) {
        for (std::size_t offset = 0; offset < text.size();) {
            starts.push_back(offset);
            utf8::next(text, offset);
        }
        starts.push_back(text.size());
    }
};

/// Diagnostics come sorted, so that each file is walked once from its top, and each line read once.
class LineReader {
public:
    explicit LineReader(const SourceLookup& source) : source_(source) {}

    const Line* line(const std::string& file, int number) {
        if (!source_ || number < 1) return nullptr;
        if (line_ && file == file_ && number == number_) return &*line_;
        line_.reset();
        if (!begun_ || file != file_ || number < number_) begin(file);
        while (rest_ && number_ < number) {
            const std::size_t end = rest_->find('\n');
            if (end == std::string_view::npos) return nullptr;
            rest_->remove_prefix(end + 1);
            ++number_;
        }
        if (!rest_) return nullptr;
        std::string_view found = rest_->substr(0, rest_->find('\n'));
        if (!found.empty() && found.back() == '\r') found.remove_suffix(1);
        line_.emplace(found);
        return &*line_;
    }

private:
    void begin(const std::string& file) {
        file_ = file;
        number_ = 1;
        rest_ = source_(file);
        begun_ = true;
    }

    const SourceLookup& source_;
    bool begun_ = false;
    std::string file_;
    int number_ = 1;
    std::optional<std::string_view> rest_;
    std::optional<Line> line_;
};

/// The line around the column and, below it, the caret. Tabs stand in both, so that they line up
/// however wide the terminal makes them.
std::string excerpt(const Line& line, int column) {
    const std::size_t size = line.starts.size() - 1;
    const std::size_t caret = column < 1 ? 0 : std::min(static_cast<std::size_t>(column) - 1, size);
    std::size_t begin = 0;
    if (size > widest && caret > widest / 2) begin = std::min(caret - widest / 2, size - widest);
    const std::size_t end = std::min(begin + widest, size);

    std::string text(margin);
    std::string pointer(margin);
    if (begin > 0) {
        text += "…";
        pointer += ' ';
    }
    text += printable(line.text.substr(line.starts[begin], line.starts[end] - line.starts[begin]));
    for (std::size_t i = begin; i < std::min(caret, end); ++i) {
        pointer += line.text[line.starts[i]] == '\t' ? '\t' : ' ';
    }
    if (end < size) text += "…";
    text += '\n';
    if (column >= 1) text += pointer + "^\n";
    return text;
}

/// What a file is called may hold line ends, too; a message is one line.
std::string in_one_line(std::string_view text) {
    std::string out(text);
    std::ranges::replace(out, '\n', ' ');
    return printable(out);
}

std::string heading(const Diagnostic& d, MessageLanguage language) {
    std::string out = in_one_line(d.place.file);
    if (d.place.line > 0) out += fmt::format(":{}", d.place.line);
    if (d.place.line > 0 && d.place.column > 0) out += fmt::format(":{}", d.place.column);
    if (!out.empty()) out += ": ";
    out += in(severity_words(d.severity), language);
    return fmt::format("{}: {} [{}]\n", out, in_one_line(message(d, language)), d.kind->code);
}

std::string tally(const Diagnostics& diagnostics, MessageLanguage language) {
    const std::size_t errors = count(diagnostics, Severity::error);
    const std::size_t warnings = count(diagnostics, Severity::warning);
    std::string out;
    const auto add = [&](std::size_t number, Bilingual one, Bilingual many) {
        if (number == 0) return;
        if (!out.empty()) out += ", ";
        out += fmt::format("{} {}", number, in(number == 1 ? one : many, language));
    };
    add(errors, {"fel", "error"}, {"fel", "errors"});
    add(warnings, {"varning", "warning"}, {"varningar", "warnings"});
    return out.empty() ? out : out + '\n';
}

std::string json_string(std::string_view text) {
    std::string out = "\"";
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t c = utf8::next(text, offset);
        switch (c) {
            case U'"': out += "\\\""; break;
            case U'\\': out += "\\\\"; break;
            case U'\n': out += "\\n"; break;
            case U'\t': out += "\\t"; break;
            default:
                if (c < 0x20) {
                    out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
                } else {
                    utf8::append(out, c);
                }
        }
    }
    return out + '"';
}

}  // namespace

std::string print_text(const Diagnostics& diagnostics, MessageLanguage language,
                       const SourceLookup& source) {
    std::string out;
    LineReader reader(source);
    for (const Diagnostic& d : diagnostics) {
        out += heading(d, language);
        const Line* const line = reader.line(d.place.file, d.place.line);
        if (line != nullptr && line->text.find_first_not_of(" \t") != std::string_view::npos) {
            out += excerpt(*line, d.place.column);
        }
        if (!d.suggestion.empty()) {
            const std::string word = printable(d.suggestion);
            out += language == MessageLanguage::sv ? fmt::format("  Menade du ”{}”?\n", word)
                                                   : fmt::format("  Did you mean “{}”?\n", word);
        }
        const std::string advice = printable(hint(d, language));
        if (!advice.empty()) out += fmt::format("  {}\n", advice);
    }
    return out + tally(diagnostics, language);
}

std::string print_json(const Diagnostics& diagnostics, MessageLanguage language) {
    std::string out = "[";
    for (const Diagnostic& d : diagnostics) {
        out += out.size() == 1 ? "\n" : ",\n";
        out += fmt::format(R"({{"severity":{},"code":{},"file":{},"line":{},"column":{},)",
                           json_string(severity_words(d.severity).en), json_string(d.kind->code),
                           json_string(d.place.file), d.place.line, d.place.column);
        out += fmt::format(R"("message":{},"hint":{},"suggestion":{}}})",
                           json_string(message(d, language)), json_string(hint(d, language)),
                           json_string(d.suggestion));
    }
    return out + (diagnostics.empty() ? "]\n" : "\n]\n");
}

}  // namespace lykta
