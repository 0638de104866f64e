#pragma once
// All support in a table, for those whose work it is to tell others of it.

#include "html/here.hpp"
#include "html/views/readers.hpp"

#include <vector>

namespace lykta::html {

/// What a care manager asks of each support: every one of them, offered or not.
std::vector<OfferRowView> offer_rows(const Here& here);

}  // namespace lykta::html
