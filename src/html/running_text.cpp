#include "html/running_text.hpp"

#include "base/html.hpp"
#include "language/number_spans.hpp"

namespace lykta::html {

namespace {

/// The style sheet keeps .whole and <bdi dir="ltr"> on one line; an address may go on to the next.
struct Tags {
    std::string& out;

    void open(const NumberSpan& span) const {
        if (span.left_to_right) {
            out += span.whole ? "<bdi dir=\"ltr\">" : "<span dir=\"ltr\">";
        } else {
            out += "<span class=\"whole\">";
        }
    }
    void words(std::string_view piece) const { append_escaped(out, piece); }
    void close(const NumberSpan& span) const {
        out += span.left_to_right && span.whole ? "</bdi>" : "</span>";
    }
};

}  // namespace

void append_running_text(std::string& out, std::string_view text, Direction around,
                         bool beside_right_to_left) {
    walk_numbers(text, number_spans(text, around, beside_right_to_left), Tags{out});
}

void open_language(std::string& out, const Language& own, Direction around) {
    const bool turns = own.direction != around;
    out += turns ? "<bdi lang=\"" : "<span lang=\"";
    append_escaped(out, own.tag);
    if (turns) out.append("\" dir=\"").append(direction_name(own.direction));
    out += "\">";
}

void close_language(std::string& out, const Language& own, Direction around) {
    out += own.direction != around ? "</bdi>" : "</span>";
}

}  // namespace lykta::html
