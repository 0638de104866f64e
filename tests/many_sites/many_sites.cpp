// many_sites EXAMPLE FEW MANY [within PERCENT]: builds as many copies of a site in one process, on
// all cores, with one base. All must come out the same, byte for byte, and the base must be read
// once. With "within", the most memory that MANY needed may be so much more than what FEW needed;
// that is for an optimised program without sanitizers, which keep what has been freed.

#include "base/hash.hpp"
#include "base/parallel.hpp"
#include "build.hpp"

#include <sys/resource.h>

#include <cstdlib>
#include <iostream>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

using namespace lykta;

namespace {

constexpr Date first_of_october{std::chrono::year{2026}, std::chrono::month{10},
                                std::chrono::day{1}};

/// Counts how often each file is read.
class Counted : public FileSystem {
public:
    explicit Counted(const std::string& folder) : files_(disk(folder)) {}

    [[nodiscard]] ReadFile read(const std::string& path, std::uintmax_t limit) const override {
        const std::lock_guard lock(mutex_);
        ++reads_[path];
        return files_->read(path, limit);
    }
    [[nodiscard]] ListedFolder list(const std::string& path) const override {
        return files_->list(path);
    }

    [[nodiscard]] bool each_once() const {
        for (const auto& [path, count] : reads_) {
            if (count != 1) return false;
        }
        return reads_.size() > 100;
    }

private:
    std::unique_ptr<FileSystem> files_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, int> reads_;
};

/// Brochures are set once: what is asked here is not how long that takes.
class Shelf : public print::Cache {
public:
    std::optional<std::string> find(const std::string& key) override {
        const std::lock_guard lock(mutex_);
        const auto found = kept_.find(key);
        return found == kept_.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(const std::string& key, const std::string& bytes) override {
        const std::lock_guard lock(mutex_);
        kept_[key] = bytes;
    }

private:
    std::mutex mutex_;
    std::map<std::string, std::string> kept_;
};

/// All that a build gives, in one hash. Empty: there were errors.
std::string outcome(const Base& base, const std::string& site, print::Cache& shelf) {
    const Built built = build(base, *disk(site), first_of_october, Everything{}, {&shelf, nullptr});
    if (has_errors(built.diagnostics) || built.outputs.size() < 100) return "";
    std::string all;
    for (const auto& [file, bytes] : built.outputs) all += file + hash(bytes);
    for (const auto& [file, from] : built.copied) all += file + from.hash;
    for (const Diagnostic& each : built.diagnostics) all += message(each, MessageLanguage::en);
    return hash(all);
}

long most_memory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4 && argc != 6) {
        std::cerr << "many_sites EXAMPLE FEW MANY [within PERCENT]\n";
        return 2;
    }
    const std::string site = argv[1];
    const Counted files(LYKTA_SOURCE_DIR);
    const Base base(files);
    Shelf shelf;
    std::set<std::string> outcomes{outcome(base, site, shelf)};
    std::vector<long> memory;
    for (const int copies : {std::atoi(argv[2]), std::atoi(argv[3])}) {
        std::vector<std::string> made(static_cast<std::size_t>(copies));
        in_parallel(made.size(), [&](std::size_t i) { made[i] = outcome(base, site, shelf); });
        outcomes.insert(made.begin(), made.end());
        memory.push_back(most_memory());
        std::cout << copies << " copies: at most " << memory.back() / 1024 << " MB\n";
    }
    int failed = 0;
    const auto expect = [&](bool good, const std::string& what) {
        if (!good) std::cout << "FAILED: " << what << "\n";
        failed += good ? 0 : 1;
    };
    expect(outcomes.size() == 1 && !outcomes.contains(""), "every copy comes out the same");
    expect(files.each_once(), "each file of the base is read once");
    if (argc == 6) {
        const double most = 1 + std::atof(argv[5]) / 100;
        expect(static_cast<double>(memory[1]) <= most * static_cast<double>(memory[0]),
               "memory does not grow with the number of sites");
    }
    return failed == 0 ? 0 : 1;
}
