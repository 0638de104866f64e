#include "html/prose_pictures.hpp"

#include "html/prose_links.hpp"

namespace lykta::html {

std::string picture_sizes(const std::string& target, const ProseContext& context) {
    if (context.pictures == nullptr) return {};
    const auto own = context.localized->portal.media.find(target);
    if (!own) return {};
    const auto found = context.pictures->find(own->file);
    if (found == context.pictures->end() || found->second.width == 0) return {};
    const Picture& picture = found->second;
    std::string out = " width=\"" + std::to_string(picture.width) + "\" height=\"" +
                      std::to_string(picture.height) + "\"";
    for (const PictureSize& size : picture.sizes) {
        out += &size == &picture.sizes.front() ? " srcset=\"" : ", ";
        // Commas and spaces part the list.
        for (const char c : media_address(size.file, context.localized->portal)) {
            c == ',' ? out += "%2C" : out += c;
        }
        out += " " + std::to_string(size.width) + "w";
    }
    if (!picture.sizes.empty()) out += "\" sizes=\"(max-width: 45rem) 92vw, 42rem\"";
    return out;
}

}  // namespace lykta::html
