#include "html/prose_inlines.hpp"

#include "html/here.hpp"
#include "html/prose_links.hpp"
#include "html/prose_pictures.hpp"
#include "html/running_text.hpp"
#include "language/number_spans.hpp"

#include <algorithm>
#include <utility>

namespace lykta::html {

namespace {

bool any_right_to_left(const std::vector<Inline>& parts) {
    return std::ranges::any_of(parts, [](const Inline& each) {
        return has_right_to_left(each.text) || any_right_to_left(each.children);
    });
}

}  // namespace

void LeafWriter::begin(const LocalizedLeaf& leaf) {
    leaf_ = &leaf;
    turns_ = leaf.language->direction == Direction::ltr && any_right_to_left(*leaf.inlines);
}

/// Text on both sides of a line's end is one text: a number may stand across it.
void LeafWriter::inlines(const std::vector<Inline>& list) {
    std::string words;
    for (const Inline& each : list) {
        if (each.kind == Inline::Kind::text) {
            words += each.text;
        } else if (each.kind == Inline::Kind::soft_break) {
            words += '\n';
        } else {
            text(std::exchange(words, {}));
            one(each);
        }
    }
    text(words);
}

void LeafWriter::one(const Inline& each) {
    switch (each.kind) {
        case Inline::Kind::text:
        case Inline::Kind::soft_break: return;  // written by inlines()
        case Inline::Kind::code:
            out_ += "<code>";
            append_escaped(out_, each.text);
            out_ += "</code>";
            return;
        case Inline::Kind::emphasis: return around("em", each);
        case Inline::Kind::strong: return around("strong", each);
        case Inline::Kind::strikethrough: return around("s", each);
        case Inline::Kind::source_words: return source_words(each);
        case Inline::Kind::link: return link(each);
        case Inline::Kind::image: return image(each);
        case Inline::Kind::line_break: out_ += "<br>\n"; return;
    }
}

/// The first time a word of the glossary stands here it leads to what it means, at the end of
/// the page.
void LeafWriter::text(std::string_view words) {
    std::size_t written = 0;
    const bool explains =
        context_.terms != nullptr && !leads_on_ && leaf_->language == &context_.localized->language;
    if (explains) {
        for (const FoundTerm& found : context_.terms->find(words)) {
            if (std::ranges::count(terms_, found.term) > 0) continue;
            terms_.push_back(found.term);
            numbers(words.substr(written, found.begin - written));
            out_ += "<a class=\"term\" href=\"#" +
                    place_on(context_.zone, "ord_" + found.term->id) + "\">";
            append_escaped(out_, words.substr(found.begin, found.end - found.begin));
            out_ += "</a>";
            written = found.end;
        }
    }
    numbers(words.substr(written));
}

/// A number that somebody in need calls is a link wherever it stands.
void LeafWriter::numbers(std::string_view words) {
    std::size_t written = 0;
    if (context_.numbers != nullptr && !leads_on_) {
        for (const CalledNumber& each : numbers_to_call(words, *context_.numbers)) {
            running(words.substr(written, each.begin - written));
            out_ += "<a href=\"tel:" + each.dial + "\">";
            calls_ = true;
            running(words.substr(each.begin, each.end - each.begin));
            calls_ = false;
            out_ += "</a>";
            written = each.end;
        }
    }
    running(words.substr(written));
}

void LeafWriter::running(std::string_view words) {
    // A link that calls is whole on its line already.
    const bool plain = calls_ && !turns_ && leaf_->language->direction == Direction::ltr;
    if (plain) return append_escaped(out_, words);
    append_running_text(out_, words, leaf_->language->direction, turns_);
}

void LeafWriter::around(std::string_view tag, const Inline& each) {
    out_ += "<" + std::string(tag) + ">";
    inlines(each.children);
    out_ += "</" + std::string(tag) + ">";
}

void LeafWriter::source_words(const Inline& each) {
    LocalizedLeaf words = *leaf_;
    words.language = &context_.localized->portal.source_language();
    const Direction around = leaf_->language->direction;
    open_language(out_, *words.language, around);
    const LocalizedLeaf* const translation = std::exchange(leaf_, &words);
    inlines(each.children);
    leaf_ = translation;
    close_language(out_, *words.language, around);
}

void LeafWriter::link(const Inline& link) {
    const ProseTarget target = target_of(link.target, context_);
    if (target.address.empty()) {  // reported where the prose was read: the words remain
        return inlines(link.children);
    }
    out_ += "<a href=\"";
    append_escaped(out_, target.address);
    out_ += "\"";
    if (target.language != nullptr && target.language != &context_.localized->language) {
        out_ += " hreflang=\"" + target.language->tag + "\"";
    }
    title(link);
    out_ += ">";
    const bool in_heading = std::exchange(leads_on_, true);
    calls_ = target.address.starts_with("tel:");
    inlines(link.children);
    calls_ = false;
    leads_on_ = in_heading;
    if (context_.zone != Zone::open) away(target.address);
    out_ += "</a>";
}

/// From a page that must not tell: which other site a link leads to, and that it is kept.
void LeafWriter::away(const std::string& address) {
    if (!address.starts_with("https:") && !address.starts_with("http:")) return;
    const LocalizedText note = context_.localized->word("stays-in-history");
    out_ += " <span class=\"away\"";
    if (note.language != leaf_->language) {
        out_ += " lang=\"" + note.language->tag + "\" dir=\"" +
                std::string(direction_name(note.language->direction)) + "\"";
    }
    out_ += ">(<bdi dir=\"ltr\">";
    append_escaped(out_, host_of(address));
    out_ += "</bdi>, ";
    append_escaped(out_, note.text.value);
    out_ += ")</span>";
}

void LeafWriter::image(const Inline& image) {
    out_ += "<img src=\"";
    append_escaped(out_, in_site(image.target, context_));
    out_ += "\" alt=\"";
    append_escaped(out_, with_isolates(image.text, leaf_->language->direction));
    out_ += "\"";
    title(image);
    if (const std::string sizes = picture_sizes(image.target, context_); !sizes.empty()) {
        out_ += sizes;
        // Those that nobody may ever scroll to are not fetched before.
        if (pictures_++ > 0) out_ += " loading=\"lazy\"";
    }
    out_ += ">";
}

/// Translators are not offered it, so it stands only with words in its own language.
void LeafWriter::title(const Inline& each) {
    const bool translated =
        leaf_->status == TextStatus::translated || leaf_->status == TextStatus::draft;
    if (each.title.empty() || translated) return;
    out_ += " title=\"";
    append_escaped(out_, with_isolates(each.title, leaf_->language->direction));
    out_ += "\"";
}

}  // namespace lykta::html
