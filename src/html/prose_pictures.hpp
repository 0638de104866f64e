#pragma once
// How large a picture in a text is, said in its element: the text does not jump while it comes.

#include "html/prose.hpp"

#include <string>

namespace lykta::html {

/// ' width="…" height="…" srcset="…" sizes="…"' of the picture "media/x.jpg"; empty where it is not
/// known how large it is.
std::string picture_sizes(const std::string& target, const ProseContext& context);

}  // namespace lykta::html
