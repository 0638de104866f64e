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
    // Runs are copied whole: most text has nothing to escape.
    while (!text.empty()) {
        const std::size_t special = text.find_first_of("&<>\"'");
        out.append(text.substr(0, special));
        if (special == std::string_view::npos) return;
        out.append(entity(text[special]));
        text.remove_prefix(special + 1);
    }
}

Html escape(const Text& text) {
    std::string markup;
    markup.reserve(text.value.size());
    append_escaped(markup, text.value);
    return Html::composed(std::move(markup));
}

}  // namespace lykta
