#pragma once
// Outputs -> a directory that is always whole: the old site or the new one, never a mixture,
// whenever the program is stopped.
//
// Two slots on one file system, DIR and .DIR.next beside it. The hidden slot is brought up to date
// by the difference of the manifests, synced, then the two are exchanged in one system call.
// Where exchange is impossible (DIR is a mount point, some network disks) a journal is written
// first, and the next run completes what a stopped one began.

#include "base/file_kind.hpp"
#include "base/file_system.hpp"
#include "base/outputs.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace lykta {

struct Published {
    std::size_t written = 0;           ///< new or changed in what visitors see
    std::size_t unchanged = 0;         ///< kept with their times
    std::size_t removed = 0;           ///< ours, no longer made
    std::vector<std::string> foreign;  ///< files that we did not make, carried over
    bool exchanged = true;             ///< false: by journal
};

/// Nothing was changed, since it is not ours to change; the old site stands.
struct PublishError : std::runtime_error {
    enum class Kind {
        locked,             ///< another build holds the lock
        not_a_folder,       ///< DIR is something else
        not_ours,           ///< DIR is a folder of others'
        damaged_manifest,   ///< DIR's or the hidden slot's: what is ours is no longer known
        foreign_collision,  ///< others' where the site needs a place
        in_the_way,         ///< others' in .DIR.next or .DIR.journal
        bad_name,           ///< of an output: our own mistake
        changed,            ///< a file to copy is no longer what it was when it was read
    };
    PublishError(Kind k, std::string where, FileKind what);

    Kind kind;
    std::string path;  ///< what stands in the way, or the folder as a whole
    FileKind found;    ///< what it is
};

/// The site's own files that are copied piece by piece, and the folder that they are read from.
struct Copies {
    CopiedFiles files;
    const FileSystem* site = nullptr;  ///< where there are files
};

/// Throws PublishError, and FileRefused where the machine fails: the old site stands. An output may
/// not replace a file that we did not make (foreign_collision), and DIR may not be a folder full of
/// something else entirely: a folder without our manifest must be empty or not exist. The same
/// holds for what we keep beside it.
Published publish(const Outputs& outputs, const std::string& directory, const Copies& copies = {});

}  // namespace lykta
