#include "picture/drawing.hpp"

#include "base/encoding/base64.hpp"
#include "picture/raster.hpp"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace lykta {

namespace {

constexpr std::string_view svg_namespace = "http://www.w3.org/2000/svg";
constexpr std::string_view link_namespace = "http://www.w3.org/1999/xlink";

/// What draws. Filters (fe…) draw, too.
constexpr std::array<std::string_view, 27> drawn{
    "svg",      "g",       "defs",           "symbol",         "use",     "path", "rect",
    "circle",   "ellipse", "line",           "polyline",       "polygon", "text", "tspan",
    "textPath", "image",   "linearGradient", "radialGradient", "stop",    "mask", "clipPath",
    "pattern",  "marker",  "switch",         "style",          "filter",  "view"};
/// Only leads away; what it holds is drawn.
constexpr std::string_view anchor = "a";
/// What nobody misses who looks at the drawing.
constexpr std::array<std::string_view, 4> unseen{"metadata", "title", "desc", "script"};

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}
const xmlChar* xml(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// Nothing in it asks for anything but a part of the drawing itself.
bool stays_inside(std::string_view css) {
    const std::string text = lower(css);
    for (const std::string_view way :
         {"\\", "@import", "image-set(", "image(", "src(", "@font-face"}) {
        if (text.find(way) != std::string::npos) return false;
    }
    for (std::size_t at = text.find("url("); at != std::string::npos;
         at = text.find("url(", at + 1)) {
        const std::size_t target = text.find_first_not_of(" \t\r\n\"'", at + 4);
        if (target == std::string::npos || text[target] != '#') return false;
    }
    return true;
}

/// A picture within the drawing, made anew. Empty: none that can be kept.
std::string cleaned_data(std::string_view address) {
    constexpr std::string_view mark = ";base64,";
    const std::size_t comma = address.find(mark);
    if (!address.starts_with("data:image/") || comma == std::string_view::npos) return {};
    const auto bytes = from_base64(address.substr(comma + mark.size()));
    const auto head = bytes ? picture_head(*bytes) : std::nullopt;
    const bool kept =
        head && (head->format == PictureFormat::jpeg || head->format == PictureFormat::png ||
                 head->format == PictureFormat::webp);
    if (!kept) return {};
    const auto raster = screen_raster(*bytes, head->width);
    const std::string made = raster ? raster->encoded({head->format, 90, false}) : std::string();
    const std::string kind = head->format == PictureFormat::jpeg  ? "jpeg"
                             : head->format == PictureFormat::png ? "png"
                                                                  : "webp";
    return made.empty() ? std::string() : "data:image/" + kind + std::string(mark) + base64(made);
}

class Cleaner {
public:
    explicit Cleaner(xmlDoc* document) : document_(document) {}

    void clean(xmlNode* root) {
        // Without its namespace no browser shows it.
        if (root->ns == nullptr) xmlNewNs(root, xml(svg_namespace.data()), nullptr);
        element(root);
    }
    [[nodiscard]] bool lost() const { return lost_; }

private:
    static bool is_ours(const xmlNode* node) {
        return node->ns == nullptr || view(node->ns->href) == svg_namespace;
    }

    /// Children first gathered, since nodes go away on the way.
    void children(xmlNode* parent) {
        std::vector<xmlNode*> all;
        for (xmlNode* each = parent->children; each != nullptr; each = each->next) {
            all.push_back(each);
        }
        for (xmlNode* each : all) child(each);
    }

    void child(xmlNode* node) {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) return;
        if (node->type != XML_ELEMENT_NODE) return drop(node);
        const std::string_view name = view(node->name);
        if (!is_ours(node)) return drop(node);
        if (name == anchor) return unwrap(node);
        const bool draws = std::find(drawn.begin(), drawn.end(), name) != drawn.end() ||
                           (name.starts_with("fe") && name != "feImage");
        if (!draws) {
            // What stands beside others to choose from is not missed.
            const bool choice = view(node->parent->name) == "switch";
            const bool seen = std::find(unseen.begin(), unseen.end(), name) == unseen.end();
            lost_ = lost_ || (seen && !choice);
            return drop(node);
        }
        if (name == "style" && !style_holds(node)) {
            lost_ = true;
            return drop(node);
        }
        element(node);
    }

    static void drop(xmlNode* node) {
        xmlUnlinkNode(node);
        xmlFreeNode(node);
    }

    void unwrap(xmlNode* node) {
        children(node);
        while (node->children != nullptr) xmlAddPrevSibling(node, node->children);
        drop(node);
    }

    static bool style_holds(xmlNode* node) {
        const std::unique_ptr<xmlChar, decltype(xmlFree)> text(xmlNodeGetContent(node), xmlFree);
        return stays_inside(view(text.get()));
    }

    void element(xmlNode* node) {
        std::vector<xmlAttr*> all;
        for (xmlAttr* each = node->properties; each != nullptr; each = each->next) {
            all.push_back(each);
        }
        for (xmlAttr* each : all) attribute(node, each);
        children(node);
    }

    void attribute(xmlNode* node, xmlAttr* each) {
        const std::string_view space = each->ns == nullptr ? "" : view(each->ns->href);
        const std::string name = lower(view(each->name));
        const std::unique_ptr<xmlChar, decltype(xmlFree)> held(
            xmlNodeListGetString(document_, each->children, 1), xmlFree);
        const std::string value(view(held.get()));
        if (name == "href" && (space.empty() || space == link_namespace)) {
            return address(node, each, value);
        }
        const bool xml_own =
            space == view(XML_XML_NAMESPACE) && (name == "space" || name == "lang");
        const bool told = name.starts_with("data-") || name.starts_with("on") || name == "src" ||
                          name == "ping" || name == "target" || name == "download";
        if ((!space.empty() && !xml_own) || told) {
            xmlRemoveProp(each);
        } else if (!stays_inside(value)) {
            lost_ = true;
            xmlRemoveProp(each);
        }
    }

    void address(xmlNode* node, xmlAttr* each, const std::string& value) {
        const std::size_t begin = std::min(value.find_first_not_of(" \t\r\n"), value.size());
        if (value.compare(begin, 1, "#") == 0) return;
        const bool picture = view(node->name) == "image";
        const std::string data = picture ? cleaned_data(value) : std::string();
        if (data.empty()) {
            lost_ = true;
            xmlRemoveProp(each);
        } else {
            xmlSetNsProp(node, each->ns, each->name, xml(data.c_str()));
        }
    }

    xmlDoc* document_;
    bool lost_ = false;
};

/// A length in CSS pixels; 0: none, or a share of what is around.
double length(std::string_view written) {
    const std::string value(written.substr(0, 40));
    char* end = nullptr;
    const double number = std::strtod(value.c_str(), &end);
    std::string unit = end == value.c_str() ? "?" : end;
    unit.erase(unit.find_last_not_of(" \t\r\n") + 1);
    constexpr std::array<std::pair<std::string_view, double>, 9> units{{{"", 1},
                                                                        {"px", 1},
                                                                        {"pt", 96.0 / 72},
                                                                        {"pc", 16},
                                                                        {"in", 96},
                                                                        {"cm", 96 / 2.54},
                                                                        {"mm", 96 / 25.4},
                                                                        {"em", 16},
                                                                        {"ex", 8}}};
    for (const auto& [name, pixels] : units) {
        if (unit == name) return number * pixels;
    }
    return 0;
}

std::string own_attribute(xmlNode* node, const char* name) {
    const std::unique_ptr<xmlChar, decltype(xmlFree)> held(xmlGetNoNsProp(node, xml(name)),
                                                           xmlFree);
    return std::string(view(held.get()));
}

void measure(xmlNode* root, Drawing& out) {
    out.width = length(own_attribute(root, "width"));
    out.height = length(own_attribute(root, "height"));
    if (out.width <= 0 || out.height <= 0) {
        std::string box = own_attribute(root, "viewBox");
        std::replace(box.begin(), box.end(), ',', ' ');
        char* at = box.data();
        std::strtod(at, &at);
        std::strtod(at, &at);
        out.width = std::strtod(at, &at);
        out.height = std::strtod(at, &at);
    }
    constexpr double most = 100000;
    const bool sensible = out.width > 0 && out.height > 0 && out.width < most && out.height < most;
    if (!sensible) out.width = out.height = 0;
}

/// A document may be made to grow by entities of its own, or to read files by them.
void refuse_entity(void* context, const xmlChar*, int, const xmlChar*, const xmlChar*, xmlChar*) {
    auto* parser = static_cast<xmlParserCtxt*>(context);
    parser->wellFormed = 0;
    xmlStopParser(parser);
}

struct FreeContext {
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};
struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

Document parsed(const std::string& bytes) {
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return nullptr;
    // Several sites may be built at once.
    [[maybe_unused]] static const bool ready = (xmlInitParser(), true);
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(
        xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size())));
    if (context == nullptr) return nullptr;
    xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    context->sax->entityDecl = refuse_entity;
    xmlParseDocument(context.get());
    Document out(context->myDoc);
    context->myDoc = nullptr;
    return context->wellFormed != 0 ? std::move(out) : nullptr;
}

/// Declared for what is no longer there.
void drop_namespaces(xmlNode* node) {
    for (xmlNs** at = &node->nsDef; *at != nullptr;) {
        const std::string_view href = view((*at)->href);
        if (href == svg_namespace || href == link_namespace) {
            at = &(*at)->next;
            continue;
        }
        xmlNs* gone = *at;
        *at = gone->next;
        gone->next = nullptr;
        xmlFreeNs(gone);
    }
    for (xmlNode* each = node->children; each != nullptr; each = each->next) {
        if (each->type == XML_ELEMENT_NODE) drop_namespaces(each);
    }
}

struct FreeBuffer {
    void operator()(xmlBuffer* buffer) const { xmlBufferFree(buffer); }
};

}  // namespace

std::optional<Drawing> clean_drawing(const std::string& bytes) {
    const Document document = parsed(bytes);
    xmlNode* root = document == nullptr ? nullptr : xmlDocGetRootElement(document.get());
    const bool ours = root != nullptr && view(root->name) == "svg" &&
                      (root->ns == nullptr || view(root->ns->href) == svg_namespace);
    if (!ours) return std::nullopt;
    Drawing out;
    Cleaner cleaner(document.get());
    cleaner.clean(root);
    drop_namespaces(root);
    out.lost = cleaner.lost();
    measure(root, out);
    const std::unique_ptr<xmlBuffer, FreeBuffer> buffer(xmlBufferCreate());
    xmlNodeDump(buffer.get(), document.get(), root, 0, 0);
    out.svg = std::string(view(xmlBufferContent(buffer.get()))) + "\n";
    return out;
}

}  // namespace lykta
