#pragma once
// Texts -> values, apart from the walk through the folders: it can wait until all files have been
// read, and then happen on all cores. Most of the time that a build takes is spent here.

#include "base/diagnostic.hpp"
#include "source/source_tree.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace lykta {

/// A null-kind value with a place where the text holds nothing, or is no mapping, which is
/// reported.
yaml::Value parse_mapping(std::string_view text, const yaml::Origin& origin,
                          Diagnostics& diagnostics);

/// Fills in document's front and body; its file and has_body are known.
void parse_document(Document& document, const std::string& text, Memory* memory,
                    Diagnostics& diagnostics);

/// What is left to do when all files have been read. Each task fills a place of its own in the
/// documents; their mistakes are told in the order of the tasks.
class Parsing {
public:
    using Task = std::function<void(Diagnostics&)>;

    void later(Task task) { tasks_.push_back(std::move(task)); }
    void run(Diagnostics& diagnostics) const;

private:
    std::vector<Task> tasks_;
};

}  // namespace lykta
