// See filling.hpp.
#include "translation/filling.hpp"

#include <algorithm>

namespace lykta {
namespace {

struct Placeholder {
    std::size_t begin;  ///< of '{'
    std::size_t end;    ///< after '}'
    std::string_view name;
};

/// The first at or after from; begin is npos where there is none. Braces around nothing, or around
/// words with a space, are a writer's own.
Placeholder next_placeholder(std::string_view text, std::size_t from) {
    for (std::size_t open = text.find('{', from); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        const std::size_t close = text.find_first_of("{} \n\t", open + 1);
        if (close == std::string_view::npos) {
            break;
        }
        if (text[close] == '}' && close > open + 1) {
            return {open, close + 1, text.substr(open + 1, close - open - 1)};
        }
    }
    return {std::string_view::npos, std::string_view::npos, {}};
}

}  // namespace

std::vector<std::string_view> placeholder_names(std::string_view text) {
    std::vector<std::string_view> names;
    for (Placeholder found = next_placeholder(text, 0); found.begin != std::string_view::npos;
         found = next_placeholder(text, found.end)) {
        names.push_back(found.name);
    }
    std::ranges::sort(names);
    const auto doubles = std::ranges::unique(names);
    names.erase(doubles.begin(), doubles.end());
    return names;
}

std::string filled(std::string_view text, const std::vector<FilledPlace>& places) {
    std::string out;
    std::size_t done = 0;
    for (Placeholder found = next_placeholder(text, 0); found.begin != std::string_view::npos;
         found = next_placeholder(text, found.end)) {
        const auto filling = std::ranges::find(places, found.name, &FilledPlace::name);
        if (filling == places.end()) {
            continue;
        }
        out += text.substr(done, found.begin - done);
        out += filling->words;
        done = found.end;
    }
    out += text.substr(done);
    return out;
}

}  // namespace lykta
