#include "source/prose_rules.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "source/diagnostics.hpp"
#include "source/slug.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

/// "https:" of an address; "//" where it names another host without a scheme, as browsers read it.
std::string scheme_of(std::string_view target) {
    const auto slash = [&](std::size_t i) {
        return i < target.size() && (target[i] == '/' || target[i] == '\\');
    };
    if (slash(0) && slash(1)) return "//";
    const std::size_t colon = target.find(':');
    if (colon == std::string_view::npos || colon == 0 || !ascii::is_letter(target[0])) return {};
    const std::string_view scheme = target.substr(0, colon);
    const bool valid = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return ascii::is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    });
    return valid ? utf8::lower(scheme) + ":" : std::string();
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

/// Browsers drop white space and control characters from an address before they read its scheme.
/// A file of our own may have spaces in its name.
bool is_well_formed(std::string_view target) {
    const bool own = target.starts_with("media/");
    return !target.empty() && std::none_of(target.begin(), target.end(), [&](char c) {
        return (static_cast<unsigned char>(c) <= ' ' && !(own && c == ' ')) || c == '\x7F';
    });
}

/// Takes " {#its-own}" from the end of the words.
std::string take_fragment(std::vector<Inline>& words) {
    if (words.empty() || words.back().kind != Inline::Kind::text) return {};
    std::string& text = words.back().text;
    const std::size_t begin = text.rfind("{#");
    if (begin == std::string::npos || !text.ends_with('}')) return {};
    std::string fragment = text.substr(begin + 2, text.size() - begin - 3);
    text.resize(begin);
    text.erase(text.find_last_not_of(' ') + 1);
    if (text.empty()) words.pop_back();
    return fragment;
}

std::string fragment_of(const std::vector<Inline>& words) {
    std::string made = slug(plain_text(words));
    return made.empty() ? "avsnitt" : made;
}

}  // namespace

bool check_link(const Inline& link, Diagnostics& diagnostics) {
    constexpr std::array<std::string_view, 6> allowed{
        "", "https:", "http:", "mailto:", "tel:", "sms:"};
    if (!is_well_formed(link.target)) {
        report(diagnostics, source::prose_link_target, link.place);
        return false;
    }
    const std::string scheme = scheme_of(link.target);
    if (std::find(allowed.begin(), allowed.end(), scheme) == allowed.end()) {
        report(diagnostics, source::prose_link_scheme, link.place, {{"scheme", scheme}});
        return false;
    }
    if (is_blank(plain_text(link.children))) {
        report(diagnostics, source::prose_link_without_words, link.place);
    }
    return true;
}

void check_image(const Inline& image, Diagnostics& diagnostics) {
    if (!is_well_formed(image.target)) {
        report(diagnostics, source::prose_link_target, image.place);
    } else if (!scheme_of(image.target).empty() && !image.target.starts_with("media/")) {
        report(diagnostics, source::prose_image_elsewhere, image.place);
    }
    if (is_blank(image.text)) report(diagnostics, source::prose_image_without_alt, image.place);
}

void check_beginning(const Block& paragraph, Diagnostics& diagnostics) {
    if (paragraph.inlines.empty() || paragraph.inlines.front().kind != Inline::Kind::text) return;
    const std::string_view text = paragraph.inlines.front().text;
    std::size_t after = std::min(text.find_first_not_of('#'), text.size());
    if (after == 0 && text.starts_with('-')) after = 1;
    if (after == 0 || after == text.size()) return;
    std::size_t next = after;
    if (!utf8::is_letter(utf8::next(text, next))) return;
    report(diagnostics, source::prose_space_after_mark, paragraph.place,
           {{"mark", text.substr(0, after)}});
}

void HeadingRules::add(Block& heading, Diagnostics& diagnostics) {
    if (heading.level == 1) {
        report(diagnostics, source::prose_title_heading, heading.place);
    } else if (heading.level > level_ + 1) {
        report(diagnostics, source::prose_heading_skipped, heading.place,
               {{"marks", std::string(static_cast<std::size_t>(level_ + 1), '#')}});
    }
    level_ = heading.level;

    heading.fragment = take_fragment(heading.inlines);
    if (is_blank(plain_text(heading.inlines))) {
        report(diagnostics, source::prose_heading_empty, heading.place);
    }
    if (!heading.fragment.empty() && !is_slug(heading.fragment)) {
        report(diagnostics, source::prose_bad_fragment, heading.place,
               {{"fragment", heading.fragment}})
            .suggestion = ascii_slug(heading.fragment);
        heading.fragment.clear();
    }
    if (heading.fragment.empty()) heading.fragment = fragment_of(heading.inlines);

    const int line = heading.place.line;
    const auto [first, is_new] = taken_.emplace(heading.fragment, Taken{line});
    if (is_new) return;
    report(diagnostics, source::prose_fragment_twice, heading.place,
           {{"line", std::to_string(first->second.line)}, {"fragment", heading.fragment}});
    do {
        heading.fragment = first->first + "-" + std::to_string(++first->second.last_suffix);
    } while (!taken_.emplace(heading.fragment, Taken{line}).second);
}

}  // namespace lykta
