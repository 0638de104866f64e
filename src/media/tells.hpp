#pragma once
// What a file that is published as it is tells beside what it shows: who wrote it, where it was
// taken. Pictures are made anew, so nothing of the kind is left in them (picture/); a PDF or a film
// is its authors' own, and they are told.

#include "base/file_system.hpp"

#include <string>
#include <string_view>

namespace lykta {

struct Tells {
    std::string author;  ///< whom it names as such; empty: nobody
    bool place = false;  ///< where on earth it was taken, to some metres
};

/// By what is in it, never by its name. Reads piece by piece; a damaged file tells what is found.
Tells tells_of(const OpenFile& file);

/// The parts of that. Each says nothing of a file of another kind.
namespace media {

/// The author that a PDF names.
std::string pdf_author(const OpenFile& file);
/// Whether a film (mp4, mov) says where it was taken.
bool film_tells_place(const OpenFile& file);
/// Whether photographs in it, or what is written about it, say where they were taken.
bool photographs_tell_place(const OpenFile& file);

}  // namespace media

}  // namespace lykta
