#pragma once
// The words that were not taken, kept beside the file that they came in: a PO file that can be
// looked through, cut down, and taken in with --overwrite.

#include "translation/exchange/file_check.hpp"

#include <string>

namespace lykta {

class Conflicts {
public:
    explicit Conflicts(const Sheet& sheet) : sheet_(sheet) {}
    void add(const IncomingRow& refused);
    /// Empty: there is none.
    [[nodiscard]] std::string bytes() const;

private:
    const Sheet& sheet_;
    std::string entries_;
};

}  // namespace lykta
