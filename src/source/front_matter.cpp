#include "source/front_matter.hpp"

#include "source/characters.hpp"
#include "source/diagnostics.hpp"

namespace lykta {

namespace {

bool is_fence(std::string_view line) {
    const std::size_t end = line.find_last_not_of(" \t");
    return line.substr(0, end == std::string_view::npos ? 0 : end + 1) == "---";
}

}  // namespace

FrontMatter split_front_matter(std::string_view text, const std::string& file,
                               Diagnostics& diagnostics) {
    text = without_byte_order_mark(text);
    FrontMatter out;
    const std::size_t first_end = line_end(text, 0);
    if (!is_fence(text.substr(0, first_end))) {
        // The text may begin with a title written as a heading: told once, and only as this.
        report(diagnostics, source::front_matter_missing, {file, 1, 0});
        return out;
    }
    const std::size_t begin = next_line(text, first_end);
    int line = 2;
    for (std::size_t start = begin; start < text.size(); ++line) {
        const std::size_t end = line_end(text, start);
        const std::size_t next = next_line(text, end);
        if (is_fence(text.substr(start, end - start))) {
            out.yaml = text.substr(begin, start - begin);
            out.body = text.substr(next);
            out.body_line = line + 1;
            return out;
        }
        start = next;
    }
    report(diagnostics, source::front_matter_unclosed, {file, 1, 0});
    return out;
}

}  // namespace lykta
