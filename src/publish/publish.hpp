#pragma once
// Outputs -> a directory that is always whole: the old site or the new one, never a mixture,
// whenever the program is stopped.
//
// Two slots on one file system, DIR and .DIR.next beside it. The hidden slot is brought up to date
// by the difference of the manifests, synced, then the two are exchanged in one system call.
// Where exchange is impossible (DIR is a mount point, some network disks) a journal is written
// first, and the next run completes what a stopped one began.

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

/// The machine failed (disk full, permission, another build holds the lock): the old site stands.
struct PublishError : std::runtime_error {
    enum class Kind { locked, not_a_folder, foreign_collision, input_output };
    PublishError(Kind k, std::string p, const std::string& what)
        : std::runtime_error(what), kind(k), path(std::move(p)) {}
    Kind kind;
    std::string path;
};

/// Throws PublishError. An output may not replace a file that we did not make
/// (foreign_collision), and DIR may not be a folder full of something else entirely: a folder
/// without our manifest must be empty or not exist.
Published publish(const Outputs& outputs, const std::string& directory);

}  // namespace lykta
