#include "theme/kept_pictures.hpp"

// As it is kept: a line "width height number", a line "width length name" for each file, the first
// of them the picture itself and the others its sizes, then their bytes. Names stand without the
// media file's own, since two files may hold the same picture.

#include "base/hash.hpp"

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <utility>
#include <vector>

namespace lykta {

namespace {

/// Its ending says in which format it is made.
std::string picture_key(const std::string& file, std::string_view bytes) {
    const std::string ending = file.substr(std::min(file.rfind('.'), file.size()));
    return hash("picture\n" + ending + '\n' + hash(bytes));
}

std::string ending_after(const std::string& name, const std::string& file) {
    return name.substr(file.size());
}

/// The head's lines; nothing where it is not as it was written.
struct KeptHead {
    Picture picture;
    std::vector<std::pair<std::string, std::size_t>> files;  ///< name, length
};

std::optional<KeptHead> read_head(std::string_view text) {
    std::istringstream in{std::string(text)};
    KeptHead head;
    std::size_t count = 0;
    if (!(in >> head.picture.width >> head.picture.height >> count)) return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        int width = 0;
        std::size_t length = 0;
        std::string ending;
        if (!(in >> width >> length) || in.get() != ' ' || !std::getline(in, ending)) {
            return std::nullopt;
        }
        if (i > 0) head.picture.sizes.push_back({ending, width});
        head.files.emplace_back(ending, length);
    }
    return head;
}

}  // namespace

std::optional<MadePicture> kept_picture(KeptFiles& kept, const std::string& file,
                                        std::string_view bytes) {
    const std::optional<std::string> found = kept.find(picture_key(file, bytes));
    if (!found) return std::nullopt;
    const std::size_t end = found->find("\n\n");
    if (end == std::string::npos) return std::nullopt;
    std::optional<KeptHead> head = read_head(std::string_view(*found).substr(0, end + 1));
    if (!head) return std::nullopt;
    MadePicture out{std::move(head->picture), {}};
    for (PictureSize& size : out.picture.sizes) size.file = file + size.file;
    std::size_t at = end + 2;
    for (const auto& [ending, length] : head->files) {
        if (length > found->size() - at) return std::nullopt;
        out.files.emplace(file + ending, found->substr(at, length));
        at += length;
    }
    if (at != found->size()) return std::nullopt;
    return out;
}

void keep_picture(KeptFiles& kept, const std::string& file, std::string_view bytes,
                  const MadePicture& made) {
    const Picture& picture = made.picture;
    std::ostringstream head;
    std::string bodies;
    const auto add = [&](const std::string& name, int width) {
        const std::string& body = made.files.at(name);
        head << width << ' ' << body.size() << ' ' << ending_after(name, file) << '\n';
        bodies += body;
    };
    head << picture.width << ' ' << picture.height << ' ' << picture.sizes.size() + 1 << '\n';
    add(file, picture.width);
    for (const PictureSize& size : picture.sizes) add(size.file, size.width);
    kept.keep(picture_key(file, bytes), head.str() + '\n' + bodies);
}

}  // namespace lykta
