#include "base/html.hpp"

namespace lykta {

namespace {

std::string_view entity(char c) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        default: return {};
    }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    // Runs are copied whole: most text has nothing to escape. All five stand before '?' in ASCII,
    // so that one comparison passes over nearly every letter.
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c > '>') continue;
        const std::string_view replacement = entity(text[i]);
        if (replacement.empty()) continue;
        out.append(text, run, i - run);
        out.append(replacement);
        run = i + 1;
    }
    out.append(text, run);
}

Html escape(const Text& text) {
    std::string markup;
    markup.reserve(text.value.size());
    append_escaped(markup, text.value);
    return Html::composed(std::move(markup));
}

}  // namespace lykta
