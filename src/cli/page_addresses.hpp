#pragma once
// Where the pages of a site's records are read, for those who translate and review them.

#include "portal/portal.hpp"
#include "translation/exchange/exchange.hpp"

namespace lykta {

/// In the source language. What has no page of its own has no address; of a page for children, the
/// young or about what is sensitive it is the page's, as its readers have it.
PageAddresses page_addresses(const Portal& portal);

}  // namespace lykta
