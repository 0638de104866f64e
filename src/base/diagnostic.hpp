#pragma once
// What the program tells an author: where, what is wrong, what to do. Authors' mistakes are
// collected in a Diagnostics value and never thrown.
//
// Each stage lists its kinds of mistakes in its own diagnostics.hpp as constants; a kind holds its
// words in Swedish and English with {named} places, so that one printer makes every message and a
// test can ask that each kind has an example in tests/invalid.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

enum class Severity {
    notice,   ///< never stops a build
    warning,  ///< stops it with --strict
    error,    ///< stops it
};

/// Where a mistake is. Lines and columns count from 1, columns in characters (code points).
/// line 0: the file or folder as a whole; column 0: the line as a whole.
struct Place {
    /// Relative to the site, with '/'; files of the shared base begin "content/".
    std::string file;
    int line = 0;
    int column = 0;

    auto operator<=>(const Place&) const = default;
};

/// The program's own words, in the two languages it speaks to authors.
struct Bilingual {
    std::string_view sv;
    std::string_view en;
};

struct DiagnosticKind {
    std::string_view code;  ///< kebab-case, stable: authors set severities by it in site.yaml
    Severity severity;
    Bilingual message;
    Bilingual hint;  ///< what to do; may be empty
};

/// A value for one {name} in message and hint; sv and en differ only where it is a word.
struct Argument {
    std::string name;
    std::string sv;
    std::string en;

    Argument(std::string_view n, std::string_view both) : name(n), sv(both), en(both) {}
    Argument(std::string_view n, Bilingual words) : name(n), sv(words.sv), en(words.en) {}
};

struct Diagnostic {
    const DiagnosticKind* kind = nullptr;
    Severity severity = Severity::error;
    Place place;
    std::vector<Argument> arguments;
    std::string suggestion;  ///< "did you mean"; empty: none
};

using Diagnostics = std::vector<Diagnostic>;

/// Adds a diagnostic and returns it, so that a caller may set its suggestion.
Diagnostic& report(Diagnostics& diagnostics, const DiagnosticKind& kind, Place place,
                   std::vector<Argument> arguments = {});

/// By file, line, column, code, message: the same order on every machine. Doubles are dropped.
void sort(Diagnostics& diagnostics);

[[nodiscard]] bool has_errors(const Diagnostics& diagnostics);
[[nodiscard]] std::size_t count(const Diagnostics& diagnostics, Severity severity);

enum class MessageLanguage { sv, en };

std::string_view in(const Bilingual& words, MessageLanguage language);

/// message or hint with its {names} filled in.
std::string message(const Diagnostic& diagnostic, MessageLanguage language);
std::string hint(const Diagnostic& diagnostic, MessageLanguage language);

}  // namespace lykta
