#pragma once
// Where an address leads, as browsers read it, and the addresses in a style.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::browser {

enum class Leads {
    inside,     ///< the site's own server
    elsewhere,  ///< another server, or another program
    nowhere,    ///< a picture or font that the address itself holds
    program,    ///< it is run, or becomes a page of its own
};

/// Browsers leave out spaces around an address, and line ends in it, and take "\\" for "/".
Leads leads(std::string_view address);

struct StyleAddress {
    std::string address;
    std::size_t at = 0;  ///< where it begins in the style
};

/// What a style may ask a browser to fetch, in url(…) and in any text that looks like an address
/// with a server: a text can reach an image-set(…) by ways that only a browser follows. Escapes are
/// read, comments left out.
std::vector<StyleAddress> style_addresses(std::string_view css);

}  // namespace lykta::browser
