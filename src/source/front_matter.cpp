#include "source/front_matter.hpp"

#include "source/characters.hpp"
#include "source/diagnostics.hpp"

#include <algorithm>

namespace lykta {

namespace {

bool is_fence(std::string_view line) {
    const std::size_t end = line.find_last_not_of(" \t\r");
    return line.substr(0, end == std::string_view::npos ? 0 : end + 1) == "---";
}

}  // namespace

FrontMatter split_front_matter(std::string_view text, const std::string& file,
                               Diagnostics& diagnostics) {
    text = without_byte_order_mark(text);
    FrontMatter out;
    const std::size_t first_end = text.find('\n');
    if (!is_fence(text.substr(0, first_end))) {
        // The text may begin with a title written as a heading: told once, and only as this.
        report(diagnostics, source::front_matter_missing, {file, 1, 0});
        return out;
    }
    const std::size_t begin = std::min(first_end, text.size() - 1) + 1;
    int line = 2;
    for (std::size_t start = begin; start < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (is_fence(text.substr(start, end - start))) {
            out.yaml = text.substr(begin, start - begin);
            out.body = text.substr(std::min(end + 1, text.size()));
            out.body_line = line + 1;
            return out;
        }
        start = end + 1;
    }
    report(diagnostics, source::front_matter_unclosed, {file, 1, 0});
    return out;
}

}  // namespace lykta
