#include "print/canvas/writer.hpp"

#include "print/canvas/producer.hpp"

#include "base/html.hpp"
#include "print/canvas/operators.hpp"
#include "print/canvas/roles.hpp"

#include <fmt/core.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace lykta::print {

namespace {

QPDFObjectHandle name(const std::string& value) { return QPDFObjectHandle::newName(value); }
QPDFObjectHandle words(const std::string& utf8) { return QPDFObjectHandle::newUnicodeString(utf8); }
QPDFObjectHandle whole(long long value) { return QPDFObjectHandle::newInteger(value); }
QPDFObjectHandle real(double value) { return QPDFObjectHandle::newReal(number(value)); }

QPDFObjectHandle box(double x, double y, double width, double height) {
    return QPDFObjectHandle::newArray({real(x), real(y), real(x + width), real(y + height)});
}

/// The node that has an element: words are said by the node above.
NodeId element_of(const Structure& structure, NodeId node) {
    while (structure[node].role == Role::words) node = structure[node].parent;
    return node;
}

}  // namespace

Writer::Writer(const Canvas& canvas, const Structure& structure, const DocumentFacts& facts)
    : canvas_(canvas), structure_(structure), facts_(facts), used_(structure.nodes().size()) {
    pdf_.emptyPDF();
}

QPDFObjectHandle Writer::stream(const std::string& bytes) {
    return Object::newStream(&pdf_, bytes);
}

void Writer::add_pages() {
    for (std::size_t i = 0; i < canvas_.pages_.size(); ++i) {
        const Canvas::Page& from = canvas_.pages_[i];
        const double width = from.size.width + 2 * from.margin;
        const double height = from.size.height + 2 * from.margin;
        Object page = Object::newDictionary();
        page.replaceKey("/Type", name("/Page"));
        page.replaceKey("/MediaBox", box(0, 0, width, height));
        page.replaceKey("/TrimBox",
                        box(from.margin, from.margin, from.size.width, from.size.height));
        const double bleed = from.trim.bleed;
        page.replaceKey("/BleedBox",
                        box(from.margin - bleed, from.margin - bleed, from.size.width + 2 * bleed,
                            from.size.height + 2 * bleed));
        Object resources = Object::newDictionary();
        resources.replaceKey("/Font", fonts_);
        if (!canvas_.pictures_.empty()) resources.replaceKey("/XObject", pictures_);
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", stream(from.content + (from.open ? "EMC\n" : "")));
        page.replaceKey("/StructParents", whole(next_key_++));
        page.replaceKey("/Tabs", name("/S"));
        pdf_.addPage(pdf_.makeIndirectObject(page), false);
    }
    pages_ = pdf_.getAllPages();
}

void Writer::add_pictures() {
    for (const Canvas::UsedPicture& used : canvas_.pictures_) {
        Object image = stream(*used.picture.bytes);
        Object facts = image.getDict();
        facts.replaceKey("/Type", name("/XObject"));
        facts.replaceKey("/Subtype", name("/Image"));
        facts.replaceKey("/Width", whole(used.picture.width));
        facts.replaceKey("/Height", whole(used.picture.height));
        facts.replaceKey("/BitsPerComponent", whole(8));
        const int channels = used.picture.channels;
        facts.replaceKey("/ColorSpace", name(channels == 1   ? "/DeviceGray"
                                             : channels == 3 ? "/DeviceRGB"
                                                             : "/DeviceCMYK"));
        if (used.picture.jpeg) facts.replaceKey("/Filter", name("/DCTDecode"));
        pictures_.replaceKey(used.name, image);
    }
}

void Writer::find_marked() {
    for (std::size_t page = 0; page < canvas_.pages_.size(); ++page) {
        const std::vector<NodeId>& marked = canvas_.pages_[page].marked;
        for (std::size_t i = 0; i < marked.size(); ++i) {
            marks_[marked[i]].push_back({page, static_cast<int>(i)});
            for (NodeId node = marked[i]; node != Structure::root; node = structure_[node].parent) {
                used_[node] = true;
            }
            used_[Structure::root] = true;
        }
    }
    // A cell to write in by hand holds nothing, but a table without it would be no table.
    for (NodeId node = 0; node < used_.size(); ++node) {
        if (structure_[node].role == Role::cell) {
            for (NodeId up = node; !used_[up]; up = structure_[up].parent) used_[up] = true;
        }
    }
}

void Writer::add_elements() {
    for (auto& [node, element] : elements_) {
        const Node& from = structure_[node];
        element.replaceKey("/Type", name("/StructElem"));
        element.replaceKey("/S", name(role_name(from.role)));
        if (node != Structure::root) element.replaceKey("/P", elements_.at(from.parent));
        if (!from.language.empty()) element.replaceKey("/Lang", words(from.language));
        if (!from.alternative.empty()) element.replaceKey("/Alt", words(from.alternative));
        const auto figure = canvas_.figures_.find(node);
        Object attributes = role_attributes(from.role);
        if (figure != canvas_.figures_.end()) {
            const Rectangle& area = figure->second.box;
            attributes = Object::newDictionary();
            attributes.replaceKey("/O", name("/Layout"));
            attributes.replaceKey("/BBox", box(area.x, area.y, area.width, area.height));
        }
        if (attributes.isDictionary()) element.replaceKey("/A", attributes);
    }
    for (auto& [node, element] : elements_) {
        Object kids = Object::newArray();
        Object page = Object::newNull();
        add_kids(node, kids, page);
        if (page.isDictionary()) element.replaceKey("/Pg", page);
        if (kids.getArrayNItems() > 0) element.replaceKey("/K", kids);
    }
}

/// Marked content of the node itself, then its children, in order; words have none but content.
void Writer::add_kids(NodeId node, Object& kids, Object& page) {
    const auto marks = marks_.find(node);
    if (marks != marks_.end()) {
        for (const Mark& mark : marks->second) {
            if (page.isNull()) page = pages_[mark.page];
            if (page.getObjGen() == pages_[mark.page].getObjGen()) {
                kids.appendItem(whole(mark.number));
                continue;
            }
            Object reference = Object::newDictionary();
            reference.replaceKey("/Type", name("/MCR"));
            reference.replaceKey("/Pg", pages_[mark.page]);
            reference.replaceKey("/MCID", whole(mark.number));
            kids.appendItem(reference);
        }
    }
    for (const NodeId child : structure_[node].children) {
        if (structure_[child].role == Role::words) {
            add_kids(child, kids, page);
        } else if (used_[child]) {
            kids.appendItem(elements_.at(child));
        }
    }
    const auto annotations = annotations_.find(node);
    if (annotations == annotations_.end()) return;
    for (const Object& annotation : annotations->second) {
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", name("/OBJR"));
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", Object(annotation).getKey("/P"));
        kids.appendItem(reference);
    }
}

void Writer::add_links() {
    std::map<std::size_t, Object> by_page;
    for (const Canvas::LinkArea& area : canvas_.links_) {
        NodeId node = element_of(structure_, area.node);
        // Words of another language in a link are of the link.
        while (structure_[node].role == Role::span) node = structure_[node].parent;
        const std::string& target = structure_[node].target;
        if (structure_[node].role != Role::link || target.empty()) continue;
        Object action = Object::newDictionary();
        action.replaceKey("/S", name("/URI"));
        action.replaceKey("/URI", Object::newString(target));
        Object link = Object::newDictionary();
        link.replaceKey("/Type", name("/Annot"));
        link.replaceKey("/Subtype", name("/Link"));
        link.replaceKey("/Rect", box(area.box.x, area.box.y, area.box.width, area.box.height));
        link.replaceKey("/Border", Object::newArray({whole(0), whole(0), whole(0)}));
        link.replaceKey("/F", whole(4));
        link.replaceKey("/A", action);
        link.replaceKey("/Contents", words(target));
        link.replaceKey("/P", pages_[area.page]);
        link.replaceKey("/StructParent", whole(next_key_));
        link = pdf_.makeIndirectObject(link);
        annotations_[node].push_back(link);
        parents_.emplace_back(next_key_++,
                              elements_.count(node) != 0 ? elements_.at(node) : Object::newNull());
        auto [list, fresh] = by_page.try_emplace(area.page, Object::newArray());
        list->second.appendItem(link);
    }
    for (auto& [page, list] : by_page) pages_[page].replaceKey("/Annots", list);
}

void Writer::add_parent_tree() {
    Object numbers = Object::newArray();
    for (std::size_t page = 0; page < canvas_.pages_.size(); ++page) {
        Object owners = Object::newArray();
        for (const NodeId node : canvas_.pages_[page].marked) {
            owners.appendItem(elements_.at(element_of(structure_, node)));
        }
        numbers.appendItem(whole(static_cast<long long>(page)));
        numbers.appendItem(pdf_.makeIndirectObject(owners));
    }
    for (auto& [key, owner] : parents_) {
        numbers.appendItem(whole(key));
        numbers.appendItem(owner);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    Object root = Object::newDictionary();
    root.replaceKey("/Type", name("/StructTreeRoot"));
    root.replaceKey("/ParentTree", pdf_.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey", whole(next_key_));
    root = pdf_.makeIndirectObject(root);
    root.replaceKey("/K", Object::newArray({elements_.at(Structure::root)}));
    elements_.at(Structure::root).replaceKey("/P", root);
    pdf_.getRoot().replaceKey("/StructTreeRoot", root);
}

void Writer::add_bookmarks() {
    struct Entry {
        Object object;
        std::size_t page;
        double top;
    };
    std::vector<Entry> entries;
    for (NodeId node = 0; node < used_.size(); ++node) {
        const Node& heading = structure_[node];
        const bool shown = heading.role == Role::heading_1 || heading.role == Role::heading_2;
        if (!shown || !used_[node] || heading.bookmark.empty()) continue;
        for (const NodeId child : heading.children) {
            const auto at = canvas_.positions_.find(child);
            if (at == canvas_.positions_.end()) continue;
            Object entry = Object::newDictionary();
            entry.replaceKey("/Title", words(heading.bookmark));
            entries.push_back({pdf_.makeIndirectObject(entry), at->second.page, at->second.top});
            break;
        }
    }
    if (entries.empty()) return;
    Object outlines = pdf_.makeIndirectObject(Object::newDictionary());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Object& entry = entries[i].object;
        const Canvas::Page& page = canvas_.pages_[entries[i].page];
        entry.replaceKey("/Parent", outlines);
        entry.replaceKey("/Dest",
                         Object::newArray({pages_[entries[i].page], name("/XYZ"), Object::newNull(),
                                           real(page.size.height + page.margin - entries[i].top),
                                           Object::newNull()}));
        if (i > 0) entry.replaceKey("/Prev", entries[i - 1].object);
        if (i + 1 < entries.size()) entry.replaceKey("/Next", entries[i + 1].object);
    }
    outlines.replaceKey("/Type", name("/Outlines"));
    outlines.replaceKey("/First", entries.front().object);
    outlines.replaceKey("/Last", entries.back().object);
    outlines.replaceKey("/Count", whole(static_cast<long long>(entries.size())));
    pdf_.getRoot().replaceKey("/Outlines", outlines);
}

void Writer::add_catalogue() {
    Object root = pdf_.getRoot();
    root.replaceKey("/Lang", words(facts_.language));
    Object mark = Object::newDictionary();
    mark.replaceKey("/Marked", Object::newBool(true));
    root.replaceKey("/MarkInfo", mark);
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    std::string title;
    append_escaped(title, facts_.title);
    std::string subject;
    append_escaped(subject, facts_.subject);
    std::string xmp =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
        "<pdfuaid:part>1</pdfuaid:part>" +
        std::string(producer_mark) + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + title +
        "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>" + facts_.language +
        "</rdf:li></rdf:Bag></dc:language>";
    if (!subject.empty()) {
        xmp += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + subject +
               "</rdf:li></rdf:Alt></dc:description>";
    }
    xmp += "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    Object metadata = stream(xmp);
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", metadata);
    Object info = Object::newDictionary();
    info.replaceKey("/Title", words(facts_.title));
    if (!facts_.subject.empty()) info.replaceKey("/Subject", words(facts_.subject));
    info.replaceKey("/Producer", Object::newString("Lykta"));
    pdf_.getTrailer().replaceKey("/Info", pdf_.makeIndirectObject(info));
    if (facts_.bookmarks) add_bookmarks();
}

std::string Writer::write() {
    add_fonts();
    add_pictures();
    add_pages();
    find_marked();
    // Links need their elements, and elements name their links.
    for (NodeId node = 0; node < used_.size(); ++node) {
        if (used_[node] && structure_[node].role != Role::words) {
            elements_[node] = pdf_.makeIndirectObject(Object::newDictionary());
        }
    }
    add_links();
    add_elements();
    add_parent_tree();
    add_catalogue();
    QPDFWriter writer(pdf_);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

std::string Canvas::finish(const Structure& structure, const DocumentFacts& facts) const {
    return Writer(*this, structure, facts).write();
}

}  // namespace lykta::print
