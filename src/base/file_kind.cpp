#include "base/file_kind.hpp"

#include <sys/stat.h>

#include <array>

namespace lykta {

FileKind file_kind(mode_t mode) {
    if (S_ISREG(mode)) return FileKind::file;
    if (S_ISDIR(mode)) return FileKind::folder;
    if (S_ISLNK(mode)) return FileKind::link;
    if (S_ISFIFO(mode)) return FileKind::pipe;
    if (S_ISSOCK(mode)) return FileKind::socket;
    return FileKind::device;
}

const Bilingual& name_of(FileKind kind) {
    static constexpr std::array<Bilingual, 6> names{{
        {"en fil", "a file"},
        {"en mapp", "a folder"},
        {"en länk", "a link"},
        {"ett rör mellan program (FIFO)", "a pipe between programs (FIFO)"},
        {"ett uttag mellan program (socket)", "a socket between programs"},
        {"en enhet (device)", "a device"},
    }};
    return names.at(static_cast<std::size_t>(kind));
}

}  // namespace lykta
