// Reading. Nothing is fetched, no entity is followed, and a file with a document type is refused
// before anything in it is looked at.
#include "source/xliff.hpp"

#include "base/utf8.hpp"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <cstddef>
#include <limits>
#include <memory>
#include <set>
#include <utility>

namespace lykta::xliff {

namespace {

constexpr std::string_view name_space = "urn:oasis:names:tc:xliff:document:1.2";

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string attribute(const xmlNode* node, const char* name) {
    for (const xmlAttr* one = node->properties; one != nullptr; one = one->next) {
        if (view(one->name) == name) {
            return one->children == nullptr ? std::string()
                                            : std::string(view(one->children->content));
        }
    }
    return {};
}

bool is(const xmlNode* node, std::string_view name) {
    return node->type == XML_ELEMENT_NODE && view(node->name) == name && node->ns != nullptr &&
           view(node->ns->href) == name_space;
}

class Reader {
public:
    Reader(const std::string& file, Diagnostics& diagnostics)
        : file_(file), diagnostics_(diagnostics) {}

    std::optional<Document> read(const xmlNode* root) {
        if (root == nullptr || !is(root, "xliff") || attribute(root, "version") != "1.2") {
            return refuse(root, "<xliff version=\"1.2\">");
        }
        for (const xmlNode* node = root->children; node != nullptr; node = node->next) {
            if (is(node, "file")) read_file(node);
        }
        if (failed_) return std::nullopt;
        return std::move(out_);
    }

private:
    [[nodiscard]] Place place(const xmlNode* node) const {
        return {file_, node == nullptr ? 0 : static_cast<int>(xmlGetLineNo(node)), 0};
    }

    std::nullopt_t refuse(const xmlNode* node, const std::string& what) {
        report(diagnostics_, not_xliff, place(node), {{"what", what}});
        failed_ = true;
        return std::nullopt;
    }

    void one_language(std::string& known, const xmlNode* node, const char* name) {
        std::string found = attribute(node, name);
        if (found.empty() || (!known.empty() && known != found)) {
            refuse(node, std::string(name) + "=\"" + found + "\"");
        }
        known = std::move(found);
    }

    void read_file(const xmlNode* node) {
        one_language(out_.source_language, node, "source-language");
        one_language(out_.target_language, node, "target-language");
        original_ = attribute(node, "original");
        read_units(node);
    }

    void read_units(const xmlNode* parent) {
        for (const xmlNode* node = parent->children; node != nullptr; node = node->next) {
            if (is(node, "trans-unit")) {
                read_unit(node);
            } else if (is(node, "body") || is(node, "group")) {
                read_units(node);
            }
        }
    }

    void read_unit(const xmlNode* node) {
        Unit unit;
        unit.id = attribute(node, "id");
        unit.context = attribute(node, "resname");
        unit.file = original_;
        unit.place = place(node);
        if (!ids_.insert(unit.id).second) {
            report(diagnostics_, doubled_id, unit.place, {{"id", unit.id}});
            failed_ = true;
        }
        bool has_source = false;
        for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
            if (is(child, "source")) {
                has_source = true;
                unit.source = text(child);
            } else if (is(child, "target")) {
                if (unit.target) refuse(child, "<target>");
                unit.target = text(child);
                unit.state = attribute(child, "state");
            }
        }
        if (unit.id.empty() || unit.context.empty() || !has_source) {
            refuse(node, "<trans-unit>");
        }
        out_.units.push_back(std::move(unit));
    }

    Pieces text(const xmlNode* element) {
        Pieces out;
        add(element, out, 0);
        return out;
    }

    void add(const xmlNode* element, Pieces& out, int depth) {
        if (depth > 40) {
            refuse(element, "<g>");
            return;
        }
        for (const xmlNode* node = element->children; node != nullptr; node = node->next) {
            if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
                if (out.empty() || out.back().kind != Piece::Kind::words) out.push_back({});
                out.back().text += utf8::composed(view(node->content));
            } else if (is(node, "g")) {
                const std::string id = attribute(node, "id");
                out.push_back({Piece::Kind::open, id});
                add(node, out, depth + 1);
                out.push_back({Piece::Kind::close, id});
            } else if (is(node, "x")) {
                out.push_back({Piece::Kind::empty, attribute(node, "id")});
            } else if (is(node, "ph")) {
                // The id says which: what a program shows inside is its own.
                out.push_back({Piece::Kind::placeholder, "{" + attribute(node, "id") + "}"});
            } else if (is(node, "mrk")) {
                add(node, out, depth + 1);  // a program's own mark: its words stay
            } else if (node->type != XML_COMMENT_NODE && node->type != XML_PI_NODE) {
                refuse(node, "<" + std::string(view(node->name)) + ">");
            }
        }
    }

    const std::string& file_;
    Diagnostics& diagnostics_;
    Document out_;
    std::string original_;
    std::set<std::string> ids_;
    bool failed_ = false;
};

struct FreeContext {
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};
struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

}  // namespace

std::optional<Document> parse(std::string_view bytes, const std::string& file,
                              Diagnostics& diagnostics) {
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(xmlNewParserCtxt());
    if (!context || bytes.size() > std::numeric_limits<int>::max()) {
        report(diagnostics, not_xml, {file, 0, 0}, {{"what", "size"}});
        return std::nullopt;
    }
    const std::unique_ptr<xmlDoc, FreeDocument> document(xmlCtxtReadMemory(
        context.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES));
    if (document && document->intSubset != nullptr) {
        report(diagnostics, document_type, {file, 0, 0});
        return std::nullopt;
    }
    if (!document || context->wellFormed == 0) {
        const xmlError& error = context->lastError;
        std::string what = error.message == nullptr ? "?" : error.message;
        what.erase(what.find_last_not_of(" \n") + 1);
        report(diagnostics, not_xml, {file, error.line, 0}, {{"what", what}});
        return std::nullopt;
    }
    return Reader(file, diagnostics).read(xmlDocGetRootElement(document.get()));
}

}  // namespace lykta::xliff
