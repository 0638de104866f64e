#pragma once
// The rules of the house, as far as they can be read from the sources: which folder may include
// which, who may see which library, how long a file may be. A rule that no machine checks is
// soon a wish.

#include <map>
#include <string>
#include <vector>

namespace house {

/// Path below src/, with '/' -> bytes.
using Sources = std::map<std::string, std::string>;

struct Violation {
    std::string file;
    std::size_t line;  ///< from 1; 0: the file as a whole
    std::string what;
};

/// All violations, in the order of files and lines.
std::vector<Violation> violations(const Sources& sources);

/// Every .cpp and .hpp below folder.
Sources read_sources(const std::string& folder);

}  // namespace house
