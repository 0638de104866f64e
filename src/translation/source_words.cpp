// See source_words.hpp.
#include "translation/source_words.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace lykta {
namespace {

constexpr auto nowhere = std::string_view::npos;
constexpr std::string_view opening = "[[";
constexpr std::string_view closing = "]]";

/// A piece of a text up to a mark, and which.
struct Piece {
    std::string_view words;
    std::string_view mark;  ///< empty at the end
};

/// The next, taken from the text.
Piece take(std::string_view& text) {
    const std::size_t at = std::min(text.find(opening), text.find(closing));
    if (at == nowhere) return {std::exchange(text, {}), {}};
    const Piece out{text.substr(0, at), text.substr(at, opening.size())};
    text.remove_prefix(at + opening.size());
    return out;
}

/// Three brackets in a row: nobody can say which two are meant.
bool unclear(std::string_view text) {
    return text.find("[[[") != nowhere || text.find("]]]") != nowhere;
}

std::string_view without_spaces(std::string_view words, bool before, bool after) {
    if (before) words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
    if (after) words = words.substr(0, words.find_last_not_of(' ') + 1);
    return words;
}

bool holds_nothing(const std::vector<Inline>& words) {
    return plain_text(words).find_first_not_of(' ') == nowhere;
}

/// Takes one list of inlines, in which pairs begin and end.
class Marker {
public:
    explicit Marker(bool inside) : inside_(inside) {}

    bool add(Inline& each) {
        if (each.kind == Inline::Kind::text) return words(each);
        if (!each.text.empty() && has_source_words(each.text)) {
            // A picture's text, a piece of code: no markup can stand in it.
            const auto plain = with_source_words(each.text, nobody_);
            if (!plain) return false;
            each.text = plain->text.value;
        }
        Marker within(inside_ || open_);
        for (Inline& child : each.children) {
            if (!within.add(child)) return false;
        }
        if (!within.take(each.children)) return false;
        into().push_back(std::move(each));
        return true;
    }

    /// False where the last pair has no end.
    bool take(std::vector<Inline>& into) {
        if (open_) return false;
        into = std::move(out_);
        return true;
    }

private:
    std::vector<Inline>& into() { return open_ ? out_.back().children : out_; }

    bool words(const Inline& from) {
        if (unclear(from.text)) return false;
        std::string_view rest = from.text;
        bool opened = false;
        while (!rest.empty()) {
            const Piece piece = lykta::take(rest);
            const bool closes = piece.mark == closing;
            const std::string_view words = without_spaces(piece.words, opened, closes);
            if (!words.empty()) {
                Inline part = from;
                part.text = words;
                into().push_back(std::move(part));
            }
            if (piece.mark.empty()) break;
            opened = !closes;
            if (closes != open_ || (opened && inside_)) return false;
            if (closes && holds_nothing(out_.back().children)) return false;
            open_ = opened;
            if (opened) {
                Inline& part = out_.emplace_back();
                part.kind = Inline::Kind::source_words;
                part.place = from.place;
            }
        }
        return true;
    }

    std::vector<Inline> out_;
    bool open_ = false;
    bool inside_;
    const Language nobody_ = {};
};

bool has_source_words(const std::vector<Inline>& inlines) {
    return std::ranges::any_of(inlines, [](const Inline& each) {
        return lykta::has_source_words(each.text) || has_source_words(each.children);
    });
}

}  // namespace

bool has_source_words(std::string_view form) {
    return form.find(opening) != nowhere || form.find(closing) != nowhere;
}

std::optional<LocalizedText> with_source_words(std::string_view form, const Language& source) {
    LocalizedText out;
    if (unclear(form)) return std::nullopt;
    bool open = false;
    while (!form.empty()) {
        const Piece piece = take(form);
        const bool closes = piece.mark == closing;
        const std::string_view words = without_spaces(piece.words, open, closes);
        const std::size_t begin = out.text.value.size();
        out.text.value += words;
        if (piece.mark.empty()) break;
        if (closes != open || (closes && words.empty())) return std::nullopt;
        if (closes) out.other_words.push_back({begin, out.text.value.size(), &source});
        open = !closes;
    }
    if (open) return std::nullopt;
    return out;
}

bool mark_source_words(std::vector<Inline>& inlines) {
    if (!has_source_words(inlines)) return true;
    Marker marker(false);
    return std::ranges::all_of(inlines, [&](Inline& each) { return marker.add(each); }) &&
           marker.take(inlines);
}

}  // namespace lykta
