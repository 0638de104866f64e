#include "print/typography.hpp"

#include <string>
#include <vector>

namespace lykta::print {

namespace {

std::vector<std::string> texts(const yaml::Value& list) {
    std::vector<std::string> out;
    for (const yaml::Value& item : list.items) out.push_back(item.scalar);
    return out;
}

}  // namespace

Typography::Typography(const yaml::Value& field_words) : hyphenation(texts(field_words)) {}

}  // namespace lykta::print
