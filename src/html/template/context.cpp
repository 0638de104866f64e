#include "html/template/context.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <array>

namespace lykta::html {
namespace {

constexpr std::array text_only_elements{"title", "textarea", "option"};
constexpr std::array raw_elements{"script",  "style",    "iframe",   "xmp",
                                  "noembed", "noframes", "plaintext"};
constexpr std::array script_schemes{"javascript", "vbscript", "data"};

template <typename List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool in_tag(Spot spot) {
    return spot == Spot::tag_name || spot == Spot::in_tag || spot == Spot::attribute_name ||
           spot == Spot::seam;
}

class Follower {
public:
    Follower(HtmlContext& context, std::string_view literal) : context_(context), rest_(literal) {}

    void run() {
        while (!rest_.empty()) step();
    }

private:
    void step() {
        switch (context_.spot) {
            case Spot::text: return skip_past("<", Spot::tag_open);
            case Spot::comment: return skip_past("-->", Spot::text);
            case Spot::declaration: return skip_past(">", Spot::text);
            case Spot::text_only:
            case Spot::raw: return find_end_tag();
            case Spot::tag_open: return open_tag();
            case Spot::markup_open: return open_markup();
            case Spot::quoted: return quoted();
            default: return tag(take());
        }
    }

    char take() {
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }

    void skip_past(std::string_view mark, Spot then) {
        const std::size_t found = rest_.find(mark);
        if (found == std::string_view::npos) {
            rest_ = {};
            return;
        }
        rest_.remove_prefix(found + mark.size());
        if (then == Spot::text)
            context_ = {};
        else
            context_.spot = then;
    }

    /// "</" and the element's name; only where it stands whole in one literal.
    void find_end_tag() {
        const std::string& element = context_.element;
        while (!rest_.empty()) {
            const std::size_t found = rest_.find("</");
            if (found == std::string_view::npos) break;
            rest_.remove_prefix(found + 2);
            if (rest_.size() > element.size() &&
                std::equal(element.begin(), element.end(), rest_.begin(),
                           [](char name, char c) { return name == lower(c); }) &&
                !ascii::is_letter(rest_[element.size()])) {
                rest_.remove_prefix(element.size());
                context_.spot = Spot::tag_name;
                context_.end_tag = true;
                return;
            }
        }
        rest_ = {};
    }

    void open_tag() {
        const char c = rest_.front();
        if (ascii::is_letter(c)) {
            context_.spot = Spot::tag_name;
            context_.element.clear();
        } else if (c == '/' && !context_.end_tag) {
            context_.end_tag = true;
            take();
        } else if (c == '!') {
            context_.spot = Spot::markup_open;
            take();
        } else if (c == '?') {
            context_.spot = Spot::declaration;
        } else {
            context_ = {};  // a lone "<" is text
        }
    }

    void open_markup() {
        context_.spot = rest_.starts_with("--") ? Spot::comment : Spot::declaration;
    }

    void quoted() {
        const std::size_t end = std::min(rest_.find(context_.quote), rest_.size());
        follow_scheme(rest_.substr(0, end));
        rest_.remove_prefix(end);
        if (rest_.empty()) return;
        take();
        context_.spot = Spot::in_tag;
        context_.attribute.clear();
    }

    void follow_scheme(std::string_view part) {
        if (context_.scheme != Scheme::open) return;
        const std::size_t end = part.find_first_of(":/?#");
        for (const char c : part.substr(0, end)) {
            if (!is_blank(c)) context_.value += lower(c);
        }
        if (end == std::string_view::npos) return;
        const bool script = part[end] == ':' && contains(script_schemes, context_.value);
        context_.scheme = script ? Scheme::script : Scheme::fixed;
        context_.value.clear();
    }

    void tag(char c) {
        if (c == '>') return finish_tag();
        if (context_.spot == Spot::before_value) {
            if (is_blank(c)) return;
            if (c == '"' || c == '\'') {
                context_.quote = c;
                context_.scheme = Scheme::open;
                context_.value.clear();
                context_.spot = Spot::quoted;
            } else {
                context_.spot = Spot::unquoted;
            }
        } else if (context_.spot == Spot::unquoted) {
            if (is_blank(c)) context_.spot = Spot::in_tag;
        } else if (c == '=' && !context_.attribute.empty()) {
            context_.spot = Spot::before_value;
        } else if (is_blank(c) || c == '/') {
            // The attribute's name stays known: "alt =" is allowed.
            context_.spot = Spot::in_tag;
        } else if (context_.spot == Spot::tag_name) {
            context_.element += lower(c);
        } else {
            if (context_.spot == Spot::seam) context_.torn = true;
            if (context_.spot != Spot::attribute_name) context_.attribute.clear();
            context_.spot = Spot::attribute_name;
            context_.attribute += lower(c);
        }
    }

    void finish_tag() {
        const std::string element = std::move(context_.element);
        const bool starts = !context_.end_tag;
        const bool torn = context_.torn;
        context_ = {};
        context_.torn = torn;
        if (starts && contains(text_only_elements, element))
            context_.spot = Spot::text_only;
        else if (starts && contains(raw_elements, element))
            context_.spot = Spot::raw;
        if (context_.spot != Spot::text) context_.element = element;
    }

    HtmlContext& context_;
    std::string_view rest_;
};

}  // namespace

void follow(HtmlContext& context, std::string_view literal) { Follower(context, literal).run(); }

bool join(HtmlContext& before, const HtmlContext& after) {
    if (before.element != after.element || before.end_tag != after.end_tag) return false;
    if (in_tag(before.spot) && in_tag(after.spot)) {
        // <details{{#open}} open{{/open}}>: fine, if a gap or the tag's end comes next.
        if (before.spot != after.spot || before.attribute != after.attribute) {
            before.spot = Spot::seam;
            before.attribute.clear();
        }
        return true;
    }
    if (before.spot != after.spot || before.quote != after.quote ||
        before.attribute != after.attribute) {
        return false;
    }
    if (before.scheme != after.scheme || before.value != after.value) {
        const bool script = before.scheme == Scheme::script || after.scheme == Scheme::script;
        before.scheme = script ? Scheme::script : Scheme::open;
    }
    return true;
}

Words describe(const HtmlContext& context) {
    const std::string element = "<" + context.element + ">";
    switch (context.spot) {
        case Spot::text: return {"vanlig text", "ordinary text"};
        case Spot::text_only:
        case Spot::raw: return {"elementet " + element, "the element " + element};
        case Spot::comment: return {"en kommentar", "a comment"};
        case Spot::declaration:
        case Spot::markup_open: return {"en deklaration <!…>", "a declaration <!…>"};
        case Spot::tag_open: return {"ett elements namn", "an element's name"};
        case Spot::before_value:
        case Spot::quoted:
        case Spot::unquoted:
            return {"attributet " + context.attribute + " i " + element,
                    "the attribute " + context.attribute + " of " + element};
        default: return {"taggen " + element, "the tag " + element};
    }
}

}  // namespace lykta::html
