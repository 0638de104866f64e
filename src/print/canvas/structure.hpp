#pragma once
// What a document is to someone who hears it: headings, paragraphs, lists, figures, in the order in
// which they are read. Drawing refers to it by NodeId; where something is drawn does not matter.

#include "print/canvas/text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta::print {

enum class Role {
    document,
    section,
    heading_1,
    heading_2,
    heading_3,
    paragraph,
    list,
    item,
    label,
    item_body,
    table,
    row,
    header_cell,
    cell,
    figure,
    span,  ///< a piece in another language
    link,
    words,  ///< the text itself, of the node above: no element of its own
};

struct Node {
    Role role = Role::document;
    NodeId parent = 0;
    std::vector<NodeId> children;
    std::string language;  ///< where it differs from the parent's
    std::string alternative;
    std::string target;    ///< of a link: an address
    std::string bookmark;  ///< of a heading: its words, for the list beside the pages
};

class Structure {
public:
    Structure() : nodes_(1) {}

    static constexpr NodeId root = 0;

    NodeId add(Role role, NodeId parent) {
        const auto id = static_cast<NodeId>(nodes_.size());
        nodes_.push_back({role, parent, {}, {}, {}, {}, {}});
        nodes_[parent].children.push_back(id);
        return id;
    }
    [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
    [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id]; }
    Node& operator[](NodeId id) { return nodes_[id]; }

private:
    std::vector<Node> nodes_;
};

}  // namespace lykta::print
