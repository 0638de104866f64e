#pragma once
// What prose may not hold, apart from its syntax: links that run code, images of other sites, gaps
// in the levels of headings, two headings with one address.

#include "source/prose.hpp"

#include <map>
#include <string>

namespace lykta {

/// False where the link must not be made; reported then.
bool check_link(const Inline& link, Diagnostics& diagnostics);
void check_image(const Inline& image, Diagnostics& diagnostics);

/// "##Rubrik" and "-Punkt" are only words to Markdown.
void check_beginning(const Block& paragraph, Diagnostics& diagnostics);

/// Goes along with the headings of one document, in their order.
class HeadingRules {
public:
    /// Gives the heading its fragment, taking {#its-own} from its words.
    void add(Block& heading, Diagnostics& diagnostics);

private:
    int level_ = 1;  ///< the page's title
    struct Taken {
        int line = 0;
        int last_suffix = 1;
    };
    std::map<std::string, Taken> taken_;
};

}  // namespace lykta
