// Reading, element by element as they come: no tree is built. Nothing is fetched, no entity is
// followed, and a file with a document type is refused before anything in it is looked at.
#include "source/xliff.hpp"

#include "base/utf8.hpp"

#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>

#include <cstddef>
#include <limits>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace lykta::xliff {

namespace {

constexpr std::string_view name_space = "urn:oasis:names:tc:xliff:document:1.2";
constexpr std::size_t deepest = 40;  ///< of elements within a text

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

/// An element's attributes as libxml2 hands them over: five pointers each, of which the last two
/// are the value's beginning and end. They hold only while the element begins.
class Attributes {
public:
    Attributes(const xmlChar** all, int count) : all_(all), count_(count) {}
    [[nodiscard]] std::string of(std::string_view name) const {
        for (int i = 0; i < count_; ++i) {
            const xmlChar** one = all_ + std::ptrdiff_t{5} * i;
            if (view(one[0]) == name) {
                return {reinterpret_cast<const char*>(one[3]),
                        reinterpret_cast<const char*>(one[4])};
            }
        }
        return {};
    }

private:
    const xmlChar** all_;
    int count_;
};

class Reader {
public:
    Reader(const std::string& file, Diagnostics& diagnostics, xmlParserCtxt* context)
        : file_(file), diagnostics_(diagnostics), context_(context) {}

    std::optional<Document> result() {
        if (failed_) return std::nullopt;
        return std::move(out_);
    }

    void document_type() {
        report(diagnostics_, xliff::document_type, {file_, 0, 0});
        stop();
    }

    void begin(std::string_view name, bool ours, const Attributes& attributes) {
        const In in = in_.empty() ? In::document : in_.back();
        In inside = In::nothing;
        if (in == In::document) {
            if (ours && name == "xliff" && attributes.of("version") == "1.2") {
                inside = In::xliff;
            } else {
                refuse("<xliff version=\"1.2\">");
                stop();
            }
        } else if (in == In::text) {
            inside = begin_in_text(name, ours, attributes);
        } else if (ours) {
            inside = begin_around_text(in, name, attributes);
        }
        in_.push_back(inside);
    }

    void end() {
        const In ended = in_.back();
        in_.pop_back();
        if (ended == In::unit) end_unit();
        if (ended != In::text) return;
        if (const std::string& id = open_.back(); !id.empty()) {
            into_->push_back({Piece::Kind::close, id});
        }
        open_.pop_back();
        if (!open_.empty()) return;
        for (Piece& piece : *into_) utf8::compose(piece.text);
    }

    void words(std::string_view text) {
        if (in_.empty() || in_.back() != In::text) return;
        if (into_->empty() || into_->back().kind != Piece::Kind::words) into_->push_back({});
        into_->back().text += text;
    }

private:
    enum class In { document, xliff, file, unit, text, nothing };

    In begin_around_text(In in, std::string_view name, const Attributes& attributes) {
        if (in == In::xliff && name == "file") {
            one_language(out_.source_language, attributes, "source-language");
            one_language(out_.target_language, attributes, "target-language");
            original_ = attributes.of("original");
            if (out_.build.empty()) out_.build = attributes.of("build-num");
            return In::file;
        }
        if (in == In::file && (name == "body" || name == "group")) return In::file;
        if (in == In::file && name == "trans-unit") return begin_unit(attributes);
        if (in != In::unit) return In::nothing;
        if (name == "source") {
            has_source_ = true;
            return begin_text(unit_.source);
        }
        if (name == "target") {
            if (unit_.target) refuse("<target>");
            unit_.state = attributes.of("state");
            return begin_text(unit_.target.emplace());
        }
        return In::nothing;
    }

    In begin_unit(const Attributes& attributes) {
        unit_ = {};
        unit_.id = attributes.of("id");
        unit_.context = attributes.of("resname");
        unit_.file = original_;
        unit_.place = place();
        const std::string approved = attributes.of("approved");
        if (!approved.empty()) unit_.approved = approved == "yes";
        has_source_ = false;
        return In::unit;
    }

    void end_unit() {
        if (!ids_.insert(unit_.id).second) {
            report(diagnostics_, doubled_id, unit_.place, {{"id", unit_.id}});
            failed_ = true;
        }
        if (unit_.id.empty() || unit_.context.empty() || !has_source_) {
            refuse("<trans-unit>", unit_.place);
        }
        out_.units.push_back(std::move(unit_));
    }

    In begin_text(Pieces& into) {
        into.clear();
        into_ = &into;
        open_.emplace_back();
        return In::text;
    }

    /// What holds words goes on as text; of the rest only the element itself counts.
    In begin_in_text(std::string_view name, bool ours, const Attributes& attributes) {
        const bool group = ours && name == "g";
        if (group || (ours && name == "mrk")) {  // a mark is a program's own: its words stay
            if (open_.size() > deepest) {
                refuse("<g>");
                return In::nothing;
            }
            std::string id = group ? attributes.of("id") : std::string();
            if (group) into_->push_back({Piece::Kind::open, id});
            open_.push_back(std::move(id));
            return In::text;
        }
        if (ours && name == "x") {
            into_->push_back({Piece::Kind::empty, attributes.of("id")});
        } else if (ours && name == "ph") {
            // The id says which: what a program shows inside is its own.
            into_->push_back({Piece::Kind::placeholder, "{" + attributes.of("id") + "}"});
        } else {
            refuse("<" + std::string(name) + ">");
        }
        return In::nothing;
    }

    [[nodiscard]] Place place() const { return {file_, xmlSAX2GetLineNumber(context_), 0}; }

    void refuse(const std::string& what, std::optional<Place> where = {}) {
        report(diagnostics_, not_xliff, where ? std::move(*where) : place(), {{"what", what}});
        failed_ = true;
    }

    void one_language(std::string& known, const Attributes& attributes, const std::string& name) {
        std::string found = attributes.of(name);
        if (found.empty() || (!known.empty() && known != found)) {
            refuse(name + "=\"" + found + "\"");
        }
        known = std::move(found);
    }

    /// There is nothing more to learn from the file, not even whether it is whole.
    void stop() {
        failed_ = true;
        xmlStopParser(context_);
    }

    const std::string& file_;
    Diagnostics& diagnostics_;
    xmlParserCtxt* context_;
    Document out_;
    std::string original_;
    std::unordered_set<std::string> ids_;  ///< asked, never walked
    std::vector<In> in_;                   ///< the elements that are open
    Unit unit_;
    bool has_source_ = false;
    Pieces* into_ = nullptr;         ///< the text that is being read
    std::vector<std::string> open_;  ///< ids of the elements in it; empty: the text itself, a mark
    bool failed_ = false;
};

Reader& reader(void* context) {
    return *static_cast<Reader*>(static_cast<xmlParserCtxt*>(context)->_private);
}

xmlSAXHandler handler() {
    xmlSAXHandler out{};
    out.initialized = XML_SAX2_MAGIC;
    out.internalSubset = [](void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
        reader(context).document_type();
    };
    out.startElementNs = [](void* context, const xmlChar* name, const xmlChar*, const xmlChar* uri,
                            int, const xmlChar**, int count, int, const xmlChar** attributes) {
        reader(context).begin(view(name), view(uri) == name_space, {attributes, count});
    };
    out.endElementNs = [](void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
        reader(context).end();
    };
    out.characters = [](void* context, const xmlChar* text, int size) {
        reader(context).words(
            {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    };
    out.cdataBlock = out.characters;
    out.ignorableWhitespace = out.characters;
    return out;
}

/// Stops at the first <file>, or where a document type stands before it.
xmlSAXHandler language_handler() {
    xmlSAXHandler out{};
    out.initialized = XML_SAX2_MAGIC;
    out.internalSubset = [](void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
        xmlStopParser(static_cast<xmlParserCtxt*>(context));
    };
    out.startElementNs = [](void* context, const xmlChar* name, const xmlChar*, const xmlChar* uri,
                            int, const xmlChar**, int count, int, const xmlChar** attributes) {
        if (view(uri) != name_space || view(name) != "file") return;
        auto* parser = static_cast<xmlParserCtxt*>(context);
        *static_cast<std::string*>(parser->_private) =
            Attributes(attributes, count).of("target-language");
        xmlStopParser(parser);
    };
    return out;
}

struct FreeContext {
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};
using Context = std::unique_ptr<xmlParserCtxt, FreeContext>;

/// Null where bytes are more than libxml2 counts.
Context parser_of(std::string_view bytes, const xmlSAXHandler& handler) {
    if (bytes.size() > std::numeric_limits<int>::max()) return nullptr;
    Context context(xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size())));
    if (!context) return nullptr;
    *context->sax = handler;
    // NOENT: "&amp;" in an attribute is "&". Without a document type there are no other entities.
    xmlCtxtUseOptions(context.get(),
                      XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    return context;
}

}  // namespace

std::string target_language(std::string_view bytes) {
    std::string tag;
    if (const Context context = parser_of(bytes, language_handler())) {
        context->_private = &tag;
        xmlParseDocument(context.get());
    }
    return tag;
}

std::optional<Document> parse(std::string_view bytes, const std::string& file,
                              Diagnostics& diagnostics) {
    const Context context = parser_of(bytes, handler());
    if (!context) {
        report(diagnostics, not_xml, {file, 0, 0}, {{"what", "size"}});
        return std::nullopt;
    }
    Reader reader(file, diagnostics, context.get());
    context->_private = &reader;
    xmlParseDocument(context.get());
    std::optional<Document> out = reader.result();
    const xmlError& error = context->lastError;
    const bool stopped = error.code == XML_ERR_USER_STOP || context->disableSAX == 2;
    if (context->wellFormed == 0 && !stopped) {
        std::string what = error.message == nullptr ? "?" : error.message;
        what.erase(what.find_last_not_of(" \n") + 1);
        report(diagnostics, not_xml, {file, error.line, 0}, {{"what", what}});
        return std::nullopt;
    }
    return out;
}

}  // namespace lykta::xliff
