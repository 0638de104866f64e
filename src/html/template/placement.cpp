#include "html/template/placement.hpp"

#include "html/template/diagnostics.hpp"

#include <algorithm>
#include <array>

namespace lykta::html {
namespace {

enum class Audience {
    people,   ///< read aloud or shown: must be in the page's language
    address,  ///< followed by the browser
    data,     ///< data-*: read by our own script
    codes,    ///< class, id, lang, datetime …
    program,  ///< run or taken apart by the browser: no variables
};

constexpr std::array people{"abbr",
                            "alt",
                            "aria-braillelabel",
                            "aria-brailleroledescription",
                            "aria-description",
                            "aria-label",
                            "aria-placeholder",
                            "aria-roledescription",
                            "aria-valuetext",
                            "content",
                            "label",
                            "placeholder",
                            "summary",
                            "title",
                            "value"};
constexpr std::array addresses{"action", "background", "cite",   "data", "formaction",
                               "href",   "manifest",   "poster", "src",  "xlink:href"};
constexpr std::array programs{"style", "srcset", "imagesrcset", "srcdoc", "ping"};

Audience audience_of(std::string_view attribute) {
    const auto in = [&](const auto& list) {
        return std::find(list.begin(), list.end(), attribute) != list.end();
    };
    if (in(addresses)) return Audience::address;
    if (in(people)) return Audience::people;
    if (in(programs) || attribute.starts_with("on")) return Audience::program;
    return attribute.starts_with("data-") ? Audience::data : Audience::codes;
}

Placement refused(const DiagnosticKind& mistake) { return {Printing::escaped, &mistake}; }

Placement in_text(FieldKind kind) {
    if (kind == FieldKind::localized) return {Printing::localized};
    if (kind == FieldKind::left_to_right) return {Printing::left_to_right};
    if (kind == FieldKind::text || kind == FieldKind::page_text) return {Printing::running};
    return {Printing::escaped};
}

/// Neither an attribute nor <title> can carry the language of a text that differs from the page.
Placement for_people(FieldKind kind) {
    if (kind == FieldKind::localized) return refused(mistake::language_lost);
    // Neutral Text may be a code that a browser reads: <meta content="0; url=…">.
    if (kind == FieldKind::text || kind == FieldKind::url) return {Printing::escaped};
    return {Printing::isolated};
}

Placement in_address(FieldKind kind, Scheme scheme) {
    if (scheme == Scheme::script) return refused(mistake::variable_in_program);
    if (kind == FieldKind::url) return {Printing::escaped};
    if (kind != FieldKind::text && kind != FieldKind::page_text) {
        return refused(mistake::kind_not_allowed);
    }
    if (scheme == Scheme::open) return refused(mistake::text_as_address);
    return {Printing::url_part};
}

Placement in_attribute(FieldKind kind, const HtmlContext& context) {
    switch (audience_of(context.attribute)) {
        case Audience::program: return refused(mistake::variable_in_program);
        case Audience::address: return in_address(kind, context.scheme);
        case Audience::people:
            if (kind == FieldKind::url && context.attribute != "content") {
                return refused(mistake::kind_not_allowed);
            }
            return for_people(kind);
        case Audience::data:
            if (kind == FieldKind::localized) return refused(mistake::language_lost);
            return {Printing::escaped};
        case Audience::codes: break;
    }
    if (kind != FieldKind::text) return refused(mistake::kind_not_allowed);
    return {Printing::escaped};
}

}  // namespace

Placement place(FieldKind kind, bool three, const HtmlContext& context) {
    switch (context.spot) {
        case Spot::text:
        case Spot::text_only:
        case Spot::quoted: break;
        case Spot::comment:
        case Spot::declaration:
        case Spot::markup_open: return refused(mistake::variable_in_comment);
        case Spot::raw: return refused(mistake::variable_in_program);
        case Spot::before_value:
        case Spot::unquoted: return refused(mistake::variable_unquoted);
        default: return refused(mistake::variable_in_tag);
    }
    if (kind == FieldKind::boolean || kind == FieldKind::object || kind == FieldKind::list) {
        return refused(mistake::not_printable);
    }
    if (kind == FieldKind::html && context.spot != Spot::text) {
        return refused(mistake::html_outside_text);
    }
    if (kind == FieldKind::html && !three) return refused(mistake::html_needs_three);
    if (kind != FieldKind::html && three) return refused(mistake::three_need_html);
    if (kind == FieldKind::html) return {Printing::markup};
    if (context.spot == Spot::text) return in_text(kind);
    if (context.spot == Spot::text_only) return for_people(kind);
    return in_attribute(kind, context);
}

Bilingual words_of(FieldKind kind) {
    switch (kind) {
        case FieldKind::text: return {"en neutral text", "a neutral text"};
        case FieldKind::page_text:
            return {"en text på sidans språk", "a text in the page's language"};
        case FieldKind::localized:
            return {"en text som kan vara på ett annat språk än sidan",
                    "a text that may be in another language than the page"};
        case FieldKind::left_to_right:
            return {"ett telefonnummer, en tid eller en adress", "a phone number, time or address"};
        case FieldKind::html: return {"färdig HTML", "finished HTML"};
        case FieldKind::url: return {"en webbadress", "a web address"};
        case FieldKind::boolean: return {"ett ja eller nej", "a yes or no"};
        case FieldKind::list: return {"en lista", "a list"};
        default: return {"en samling av fält", "a group of fields"};
    }
}

}  // namespace lykta::html
