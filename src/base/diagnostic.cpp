#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lykta {

namespace {

const Argument* find(const std::vector<Argument>& arguments, std::string_view name) {
    const auto found = std::find_if(arguments.begin(), arguments.end(),
                                    [&](const Argument& a) { return a.name == name; });
    return found == arguments.end() ? nullptr : &*found;
}

/// Values are put in once and never looked into: an author's "{file}" stays what it is.
std::string fill(std::string_view words, const std::vector<Argument>& arguments,
                 MessageLanguage language) {
    std::string out;
    while (!words.empty()) {
        const std::size_t open = words.find('{');
        out += words.substr(0, open);
        if (open == std::string_view::npos) break;
        words.remove_prefix(open);
        const std::size_t close = words.find('}');
        const Argument* argument =
            close == std::string_view::npos ? nullptr : find(arguments, words.substr(1, close - 1));
        if (argument == nullptr) {
            out += '{';
            words.remove_prefix(1);
        } else {
            out += language == MessageLanguage::sv ? argument->sv : argument->en;
            words.remove_prefix(close + 1);
        }
    }
    return out;
}

}  // namespace

Diagnostic& report(Diagnostics& diagnostics, const DiagnosticKind& kind, Place place,
                   std::vector<Argument> arguments) {
    return diagnostics.emplace_back(
        Diagnostic{&kind, kind.severity, std::move(place), std::move(arguments), {}});
}

void sort(Diagnostics& diagnostics) {
    struct Keyed {
        std::string words;
        Diagnostic diagnostic;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(diagnostics.size());
    for (Diagnostic& diagnostic : diagnostics) {
        keyed.push_back({message(diagnostic, MessageLanguage::sv), std::move(diagnostic)});
    }
    const auto key = [](const Keyed& k) {
        return std::tie(k.diagnostic.place, k.diagnostic.kind->code, k.words);
    };
    std::stable_sort(keyed.begin(), keyed.end(), [&](const Keyed& a, const Keyed& b) {
        if (key(a) != key(b)) return key(a) < key(b);
        return a.diagnostic.severity > b.diagnostic.severity;  // of doubles the gravest is kept
    });
    const auto end = std::unique(keyed.begin(), keyed.end(),
                                 [&](const Keyed& a, const Keyed& b) { return key(a) == key(b); });
    diagnostics.clear();
    for (auto k = keyed.begin(); k != end; ++k) diagnostics.push_back(std::move(k->diagnostic));
}

bool has_errors(const Diagnostics& diagnostics) { return count(diagnostics, Severity::error) > 0; }

std::size_t count(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(diagnostics.begin(), diagnostics.end(),
                      [&](const Diagnostic& d) { return d.severity == severity; }));
}

std::string_view in(const Bilingual& words, MessageLanguage language) {
    return language == MessageLanguage::sv ? words.sv : words.en;
}

std::string message(const Diagnostic& diagnostic, MessageLanguage language) {
    return fill(in(diagnostic.kind->message, language), diagnostic.arguments, language);
}

std::string hint(const Diagnostic& diagnostic, MessageLanguage language) {
    return fill(in(diagnostic.kind->hint, language), diagnostic.arguments, language);
}

}  // namespace lykta
