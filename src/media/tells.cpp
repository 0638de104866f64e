// See tells.hpp.
#include "media/tells.hpp"

#include <array>

namespace lykta {

Tells tells_of(const OpenFile& file) {
    std::array<char, 12> beginning{};
    const std::size_t got = file.read_at(0, beginning).value_or(0);
    const std::string_view begins(beginning.data(), got);
    Tells out;
    // Some programs write a few bytes before it.
    if (begins.find("%PDF-") != std::string_view::npos) out.author = media::pdf_author(file);
    const bool film = got == beginning.size() && begins.substr(4, 4) == "ftyp";
    const bool old_film = begins.substr(got < 8 ? got : 4, 4) == "moov" ||
                          begins.substr(got < 8 ? got : 4, 4) == "mdat" ||
                          begins.substr(got < 8 ? got : 4, 4) == "wide";
    out.place = ((film || old_film) && media::film_tells_place(file)) ||
                media::photographs_tell_place(file);
    return out;
}

}  // namespace lykta
