#include "builder.hpp"

#include "tree.hpp"

#include <csignal>
#include <stdexcept>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kill_build {

namespace fs = std::filesystem;

Run Builder::run(const fs::path& site, const fs::path& out,
                 std::optional<Microseconds> kill_after) const {
    using Clock = std::chrono::steady_clock;
    std::vector<std::string> words = {program_.string(), "build",   site.string(), "--out",
                                      out.string(),      "--today", "2026-10-01"};
    // Everything is made ready before the fork: the child only calls what a child may.
    std::vector<char*> arguments;
    for (auto& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);

    const auto start = Clock::now();
    const pid_t child = fork();
    if (child < 0) {
        throw std::runtime_error("cannot fork");
    }
    if (child == 0) {
        const int log = open(log_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        dup2(log, 1);
        dup2(log, 2);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    if (kill_after) {
        std::this_thread::sleep_until(start + *kill_after);
        kill(child, SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);

    Run result;
    result.took = std::chrono::duration_cast<Microseconds>(Clock::now() - start);
    result.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

Microseconds Builder::whole(const fs::path& site, const fs::path& out) const {
    const Run result = run(site, out, std::nullopt);
    if (result.exit_code != 0) {
        throw std::runtime_error("a build that nobody killed failed, with exit code " +
                                 std::to_string(result.exit_code) + ":\n" + said());
    }
    return result.took;
}

std::string Builder::said() const { return read_file(log_); }

}  // namespace kill_build
