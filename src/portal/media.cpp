#include "portal/media.hpp"

#include "base/encoding/percent.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace lykta {

std::optional<MediaTarget> Media::find(std::string_view written) const {
    const std::size_t end = std::min(written.find_first_of("?#"), written.size());
    for (const std::size_t size : {written.size(), end}) {
        const std::string name = utf8::composed(written.substr(0, size));
        const std::string rest(written.substr(size));
        if (files.contains(name)) return MediaTarget{name, rest};
        std::string decoded = percent_decoded(name);
        if (utf8::first_invalid(decoded)) continue;
        utf8::compose(decoded);
        if (files.contains(decoded)) return MediaTarget{decoded, rest};
    }
    return std::nullopt;
}

}  // namespace lykta
