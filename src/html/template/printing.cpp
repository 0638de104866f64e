#include "html/template/printing.hpp"

#include "html/running_text.hpp"
#include "language/capital.hpp"
#include "language/number_spans.hpp"

#include <string_view>

namespace lykta::html {
namespace {

template <typename T>
const T& as(const void* address) {
    return *static_cast<const T*>(address);
}

std::string_view text_of(FieldKind kind, const void* address) {
    switch (kind) {
        case FieldKind::text: return as<Text>(address).value;
        case FieldKind::page_text: return as<PageText>(address).text.value;
        case FieldKind::localized: return as<LocalizedText>(address).text.value;
        case FieldKind::left_to_right: return as<LeftToRight>(address).text.value;
        case FieldKind::html: return as<Html>(address).markup();
        case FieldKind::url: return as<Url>(address).value;
        default: return {};
    }
}

/// A text in no language of its own, or in the page's. A page without a language: a test's.
void print_running(std::string_view text, const PageContext& page, std::string& out) {
    if (page.language == nullptr) return append_escaped(out, text);
    append_running_text(out, text, page.language->direction);
}

void print_isolated(std::string_view text, const PageContext& page, std::string& out) {
    if (page.language == nullptr) return append_escaped(out, text);
    append_escaped(out, with_isolates(text, page.language->direction));
}

/// In the text's own language, which reads in this direction.
void print_words(const LocalizedText& text, Direction direction, const PageContext& page,
                 std::string& out) {
    if (text.inlines != nullptr && page.inlines) return page.inlines(text, out);
    const std::string_view all = text.text.value;
    std::size_t done = 0;
    for (const OtherWords& each : text.other_words) {
        append_running_text(out, all.substr(done, each.begin - done), direction);
        open_language(out, *each.language, direction);
        append_running_text(out, all.substr(each.begin, each.end - each.begin),
                            each.language->direction);
        close_language(out, *each.language, direction);
        done = each.end;
    }
    append_running_text(out, all.substr(done), direction);
}

/// A language that differs is told; <bdi> keeps another direction from turning its surroundings.
void print_localized(const LocalizedText& text, const PageContext& page, std::string& out) {
    const Language* const own = text.language;
    if (own == page.language || own == nullptr || page.language == nullptr ||
        own->tag == page.language->tag || text.empty()) {
        if (page.language == nullptr) return append_escaped(out, text.text.value);
        return print_words(text, page.language->direction, page, out);
    }
    open_language(out, *own, page.language->direction);
    print_words(text, own->direction, page, out);
    close_language(out, *own, page.language->direction);
}

void print_left_to_right(std::string_view text, const PageContext& page, std::string& out) {
    const bool isolate =
        !text.empty() && page.language != nullptr && page.language->direction == Direction::rtl;
    if (!isolate) return append_escaped(out, text);
    out += "<bdi dir=\"ltr\">";
    append_escaped(out, text);
    out += "</bdi>";
}

/// All but RFC 3986's unreserved characters.
void print_url_part(std::string_view text, std::string& out) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
}

}  // namespace

void print(FieldKind kind, const void* address, Printing printing, const PageContext& page,
           std::string& out) {
    switch (printing) {
        case Printing::escaped: return append_escaped(out, text_of(kind, address));
        case Printing::running: return print_running(text_of(kind, address), page, out);
        case Printing::isolated: return print_isolated(text_of(kind, address), page, out);
        case Printing::localized: return print_localized(as<LocalizedText>(address), page, out);
        case Printing::left_to_right: return print_left_to_right(text_of(kind, address), page, out);
        case Printing::markup: out += text_of(kind, address); return;
        case Printing::url_part: return print_url_part(text_of(kind, address), out);
    }
}

void print_capital(FieldKind kind, const void* address, Printing printing, const PageContext& page,
                   std::string& out) {
    const std::string_view text = text_of(kind, address);
    const std::string_view tag =
        page.language == nullptr ? std::string_view{} : std::string_view(page.language->tag);
    if (kind == FieldKind::localized) {
        LocalizedText made = as<LocalizedText>(address);
        const Language* const own = made.language;
        made.text = Text(capitalized(text, own == nullptr ? tag : std::string_view(own->tag)));
        // A capital may take more bytes, or fewer.
        const std::size_t size = made.text.value.size();
        for (OtherWords& each : made.other_words) {
            if (each.begin > 0) each.begin = each.begin + size - text.size();
            each.end = each.end + size - text.size();
        }
        return print(kind, &made, printing, page, out);
    }
    if (kind == FieldKind::html) {
        out += capitalized_markup(text, tag);
        return;
    }
    // Text is of no language.
    const Text made(capitalized(text, kind == FieldKind::text ? std::string_view{} : tag));
    print(FieldKind::text, &made, printing, page, out);
}

bool is_words(FieldKind kind) {
    return kind == FieldKind::localized || kind == FieldKind::page_text ||
           kind == FieldKind::text || kind == FieldKind::html;
}

bool is_full(FieldKind kind, const void* address) {
    if (kind == FieldKind::boolean) return as<bool>(address);
    return kind == FieldKind::object || !text_of(kind, address).empty();
}

}  // namespace lykta::html
