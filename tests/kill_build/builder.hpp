#pragma once
// Runs the program as a process of its own, and kills it when told to.

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace kill_build {

using Microseconds = std::chrono::microseconds;

struct Run {
    bool killed = false;
    int exit_code = 0;  ///< -1: no exit, killed
    Microseconds took{};
};

class Builder {
public:
    /// What the program prints is kept in work.
    Builder(std::filesystem::path program, const std::filesystem::path& work)
        : program_(std::move(program)), log_(work / "said") {}

    /// Builds site into out; killed after that long, if it is still at it.
    [[nodiscard]] Run run(const std::filesystem::path& site, const std::filesystem::path& out,
                          std::optional<Microseconds> kill_after) const;

    /// A build that nobody kills. It must succeed: throws std::runtime_error.
    Microseconds whole(const std::filesystem::path& site, const std::filesystem::path& out) const;

    /// What the last run printed.
    [[nodiscard]] std::string said() const;

private:
    std::filesystem::path program_;
    std::filesystem::path log_;
};

}  // namespace kill_build
