#pragma once
// A contact point as readers see it, the same on cards and on its own page.

#include "html/here.hpp"
#include "html/views/contact.hpp"

namespace lykta::html {

std::vector<ChannelView> channels(const std::vector<Channel>& said, const Here& here);

ContactCardView contact_card(Id<ContactPoint> id, const Here& here);

}  // namespace lykta::html
