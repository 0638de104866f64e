#pragma once
// Which export a file was made from: as it says itself, or, where a program has dropped that, the
// one whose texts it has.

#include "translation/exchange/exchange.hpp"

#include <vector>

namespace lykta {

struct Origin {
    const Sent* sent = nullptr;  ///< null: none that is known
    bool sure = false;           ///< the file says so itself
};

/// Of several that fit alike the oldest, since that one takes least for
/// granted.
Origin origin_of(const Incoming& incoming, const std::vector<Sent>& sent);

}  // namespace lykta
