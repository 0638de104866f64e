// One leaf as translators see it, and back. The tags carry numbers only: a translator can neither
// break an address nor invent one.
#include "source/prose.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

bool has_tag(const Inline& part) {
    return part.kind != Inline::Kind::text && part.kind != Inline::Kind::soft_break;
}

/// Whether a tag's words stand in the inline itself and not in children.
bool holds_own_text(const Inline& part) {
    return part.kind == Inline::Kind::code || part.kind == Inline::Kind::image;
}

bool is_blank(const std::vector<Inline>& words) {
    return plain_text(words).find_first_not_of(' ') == std::string::npos;
}

bool has_words(const Inline& part) { return !part.text.empty() || !part.children.empty(); }

void add_escaped(std::string_view text, std::string& out) {
    for (const char c : text) {
        if (c == '<' || c == '\\') out += '\\';
        out += c;
    }
}

void add_tagged(const std::vector<Inline>& inlines, int& last, std::string& out) {
    for (const Inline& part : inlines) {
        if (part.kind == Inline::Kind::soft_break) {
            out += ' ';
        } else if (!has_tag(part)) {
            add_escaped(part.text, out);
        } else {
            const std::string number = std::to_string(++last);
            if (!has_words(part)) {
                out += "<" + number + "/>";
                continue;
            }
            out += "<" + number + ">";
            add_escaped(part.text, out);
            add_tagged(part.children, last, out);
            out += "</" + number + ">";
        }
    }
}

/// A tag of the source: 1-based number = index + 1.
struct Known {
    const Inline* part;
    std::size_t parent;  ///< number of the tag around it; 0: none
    bool used = false;
};

void add_known(const std::vector<Inline>& inlines, std::size_t parent, std::vector<Known>& out) {
    for (const Inline& part : inlines) {
        if (!has_tag(part)) continue;
        out.push_back({&part, parent});
        add_known(part.children, out.size(), out);
    }
}

struct Tag {
    enum class Kind { open, close, empty };
    Kind kind = Kind::open;
    std::size_t number = 0;
};

class TagReader {
public:
    TagReader(std::string_view text, std::vector<Known> known)
        : text_(text), known_(std::move(known)) {}

    std::optional<std::vector<Inline>> read() {
        auto out = words_of(0);
        if (!out || at_ < text_.size()) return std::nullopt;
        for (const Known& tag : known_) {
            if (!tag.used) return std::nullopt;
        }
        return out;
    }

private:
    /// Up to the end of tag number, which is passed; 0: up to the end of the text.
    std::optional<std::vector<Inline>> words_of(std::size_t number) {
        std::vector<Inline> out;
        while (at_ < text_.size()) {
            if (text_[at_] != '<') {
                add_text(out);
                continue;
            }
            const auto tag = read_tag();
            if (!tag) return std::nullopt;
            if (tag->kind == Tag::Kind::close) {
                if (tag->number != number || number == 0) return std::nullopt;
                return out;
            }
            auto part = tagged(*tag, number);
            if (!part) return std::nullopt;
            out.push_back(std::move(*part));
        }
        if (number != 0) return std::nullopt;
        return out;
    }

    void add_text(std::vector<Inline>& out) {
        Inline part;
        for (; at_ < text_.size() && text_[at_] != '<'; ++at_) {
            const bool escape = text_[at_] == '\\' && at_ + 1 < text_.size() &&
                                (text_[at_ + 1] == '<' || text_[at_ + 1] == '\\');
            if (escape) ++at_;
            part.text += text_[at_];
        }
        out.push_back(std::move(part));
    }

    std::optional<Tag> read_tag() {
        Tag tag;
        ++at_;
        if (at_ < text_.size() && text_[at_] == '/') {
            tag.kind = Tag::Kind::close;
            ++at_;
        }
        while (at_ < text_.size() && ascii::is_digit(text_[at_]) && tag.number <= known_.size()) {
            tag.number = tag.number * 10 + static_cast<std::size_t>(text_[at_++] - '0');
        }
        if (tag.kind == Tag::Kind::open && at_ < text_.size() && text_[at_] == '/') {
            tag.kind = Tag::Kind::empty;
            ++at_;
        }
        const bool closed = at_ < text_.size() && text_[at_] == '>';
        if (!closed || tag.number == 0 || tag.number > known_.size()) return std::nullopt;
        ++at_;
        return tag;
    }

    std::optional<Inline> tagged(const Tag& tag, std::size_t parent) {
        Known& known = known_[tag.number - 1];
        const bool empty = tag.kind == Tag::Kind::empty;
        if (known.used || known.parent != parent || empty == has_words(*known.part)) {
            return std::nullopt;
        }
        known.used = true;
        Inline out;
        out.kind = known.part->kind;
        out.target = known.part->target;
        out.title = known.part->title;
        out.place = known.part->place;
        if (empty) return out;
        auto words = words_of(tag.number);
        if (!words || (is_blank(*words) && !is_blank({*known.part}))) return std::nullopt;
        if (holds_own_text(out)) {
            out.text = plain_text(*words);  // no tags can be within: the source has none there
        } else {
            out.children = std::move(*words);
        }
        return out;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Known> known_;
};

}  // namespace

bool has_stray_less_than(std::string_view tagged) {
    for (std::size_t at = 0; at < tagged.size(); ++at) {
        if (tagged[at] == '\\') {
            ++at;
        } else if (tagged[at] == '<') {
            std::string_view tag = tagged.substr(at + 1);
            if (tag.starts_with('/')) tag.remove_prefix(1);
            const std::size_t end = std::min(tag.find_first_not_of("0123456789"), tag.size());
            const std::string_view rest = tag.substr(end);
            if (end == 0 || !(rest.starts_with('>') || rest.starts_with("/>"))) return true;
        }
    }
    return false;
}

std::string tagged_text(const std::vector<Inline>& inlines) {
    std::string out;
    int last = 0;
    add_tagged(inlines, last, out);
    return out;
}

std::optional<std::vector<Inline>> with_tags(std::string_view tagged,
                                             const std::vector<Inline>& source) {
    std::vector<Known> known;
    add_known(source, 0, known);
    return TagReader(tagged, std::move(known)).read();
}

}  // namespace lykta
