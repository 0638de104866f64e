// See tmx.hpp. The tree is built whole: a memory is refused above the size that its reader sets.
#include "source/tmx/tmx.hpp"

#include "base/ascii.hpp"
#include "base/html.hpp"
#include "base/utf8.hpp"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace lykta::tmx {
namespace {

constexpr int deepest = 40;  ///< of elements within a text
constexpr const char* context_property = "x-context";

/// "<1>", "</1>" or "<1/>" at the beginning of text, whole; empty: none of them.
std::string_view tag_at(std::string_view text) {
    const std::size_t end = text.find('>');
    if (!text.starts_with('<') || end == std::string_view::npos) return {};
    std::string_view number = text.substr(1, end - 1);
    if (number.starts_with('/')) {
        number.remove_prefix(1);
    } else if (number.ends_with('/')) {
        number.remove_suffix(1);
    }
    const bool is_tag = !number.empty() && std::ranges::all_of(number, ascii::is_digit);
    return is_tag ? text.substr(0, end + 1) : std::string_view();
}

/// A tag keeps its own element, so that a program shows it as one thing that cannot be mended. All
/// else is as the store has it ("\<" too): what comes back is compared with that.
std::string segment(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::string_view tag = tag_at(text);
        const bool escape = text.starts_with('\\') && text.size() > 1;
        const std::string_view part = text.substr(0, !tag.empty() ? tag.size() : escape ? 2 : 1);
        if (tag.empty()) {
            append_escaped(out, part);
        } else {
            const bool closes = tag[1] == '/';
            const bool alone = tag.ends_with("/>");
            const std::string number(
                tag.substr(closes ? 2 : 1, tag.find_last_of("0123456789") - (closes ? 1 : 0)));
            const std::string name = alone ? "ph" : closes ? "ept" : "bpt";
            out += "<" + name + (alone ? "" : " i=\"" + number + "\"") + ">";
            append_escaped(out, tag);
            out += "</" + name + ">";
        }
        text.remove_prefix(part.size());
    }
    return out;
}

struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

bool is(const xmlNode* node, std::string_view name) {
    return node->type == XML_ELEMENT_NODE && view(node->name) == name;
}

std::string attribute(xmlNode* node, const char* name) {
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    std::string out(view(value));
    xmlFree(value);
    return out;
}

const xmlNode* child(const xmlNode* node, std::string_view name) {
    for (const xmlNode* one = node->children; one != nullptr; one = one->next) {
        if (is(one, name)) return one;
    }
    return nullptr;
}

/// All words below, those within marks of programs too.
void words(const xmlNode* node, std::string& out, int depth) {
    for (const xmlNode* one = node->children; one != nullptr; one = one->next) {
        if (one->type == XML_TEXT_NODE || one->type == XML_CDATA_SECTION_NODE) {
            out += view(one->content);
        } else if (one->type == XML_ELEMENT_NODE && depth < deepest) {
            words(one, out, depth + 1);
        }
    }
}

Unit unit_of(const xmlNode* node) {
    Unit out;
    for (xmlNode* one = node->children; one != nullptr; one = one->next) {
        if (is(one, "prop") && attribute(one, "type") == context_property) {
            words(one, out.context, 0);
        }
        if (!is(one, "tuv")) continue;
        const xmlNode* text = child(one, "seg");
        if (text == nullptr) continue;
        Variant& variant = out.variants.emplace_back();
        variant.language = attribute(one, "lang");
        words(text, variant.text, 0);
        utf8::compose(variant.text);
    }
    return out;
}

/// What is wrong, in libxml2's words.
std::string reason() {
    const auto* error = xmlGetLastError();
    std::string out = error == nullptr || error->message == nullptr ? "?" : error->message;
    out.erase(out.find_last_not_of(" \n") + 1);
    return out;
}

}  // namespace

std::string written(const std::vector<Unit>& units, std::string_view source_language) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
        "  <header creationtool=\"Lykta\" creationtoolversion=\"1\" segtype=\"block\" "
        "o-tmf=\"PO\" adminlang=\"sv\" srclang=\"";
    append_escaped(out, source_language);
    out += "\" datatype=\"plaintext\"/>\n  <body>\n";
    for (const Unit& unit : units) {
        out += "    <tu>\n";
        if (!unit.context.empty()) {
            out += "      <prop type=\"" + std::string(context_property) + "\">";
            append_escaped(out, unit.context);
            out += "</prop>\n";
        }
        for (const Variant& variant : unit.variants) {
            out += "      <tuv xml:lang=\"";
            append_escaped(out, variant.language);
            out += "\"><seg>" + segment(variant.text) + "</seg></tuv>\n";
        }
        out += "    </tu>\n";
    }
    return out + "  </body>\n</tmx>\n";
}

std::optional<std::vector<Unit>> parse(std::string_view bytes, const std::string& file,
                                       Diagnostics& diagnostics) {
    const auto refused = [&](const std::string& what) {
        report(diagnostics, not_tmx, {file, 0, 0}, {{"what", what}});
        return std::nullopt;
    };
    if (bytes.size() > std::numeric_limits<int>::max()) return refused("size");
    xmlResetLastError();
    // Nothing is fetched, and no entity is put in: programs name a DTD, which tells us nothing.
    const std::unique_ptr<xmlDoc, FreeDocument> document(
        xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!document) return refused(reason());
    if (document->intSubset != nullptr && document->intSubset->children != nullptr) {
        return refused("<!ENTITY>");
    }
    const xmlNode* root = xmlDocGetRootElement(document.get());
    const xmlNode* body = is(root, "tmx") ? child(root, "body") : nullptr;
    if (body == nullptr) return refused("<tmx><body>");
    std::vector<Unit> out;
    for (const xmlNode* one = body->children; one != nullptr; one = one->next) {
        if (is(one, "tu")) out.push_back(unit_of(one));
    }
    return out;
}

}  // namespace lykta::tmx
