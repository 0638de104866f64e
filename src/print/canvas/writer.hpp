#pragma once
// The objects of the file: pages, fonts, pictures, links and the tree of the structure. For
// canvas.cpp's finish() alone.

#include "print/canvas/canvas.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

namespace lykta::print {

class Writer {
public:
    Writer(const Canvas& canvas, const Structure& structure, const DocumentFacts& facts);

    std::string write();

private:
    using Object = QPDFObjectHandle;

    Object stream(const std::string& bytes);
    void add_pages();
    void add_fonts();
    Object font(FontIndex index, const Canvas::UsedFont& used);
    void add_pictures();
    void find_marked();
    void add_elements();
    void add_kids(NodeId node, Object& kids, Object& page);
    void add_links();
    void add_parent_tree();
    void add_bookmarks();
    void add_catalogue();

    /// Marked content, by node, in drawing order.
    struct Mark {
        std::size_t page;
        int number;
    };

    const Canvas& canvas_;
    const Structure& structure_;
    const DocumentFacts& facts_;
    QPDF pdf_;
    std::vector<Object> pages_;
    Object fonts_ = Object::newDictionary();
    Object pictures_ = Object::newDictionary();
    std::map<NodeId, std::vector<Mark>> marks_;
    std::vector<bool> used_;
    std::map<NodeId, Object> elements_;
    std::map<NodeId, std::vector<Object>> annotations_;
    std::vector<std::pair<int, Object>> parents_;  ///< of annotations, by key
    int next_key_ = 0;
};

}  // namespace lykta::print
