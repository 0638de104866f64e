// See language.hpp.
#include "language/language.hpp"

#include <algorithm>

namespace lykta {

const Language* Languages::find(std::string_view tag) const {
    const auto found = std::ranges::find(all, tag, &Language::tag);
    return found == all.end() ? nullptr : &*found;
}

std::string_view direction_name(Direction direction) {
    return direction == Direction::rtl ? "rtl" : "ltr";
}

}  // namespace lykta
