#include "base/parallel.hpp"
#include "catch.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace lykta;

namespace {

/// Who has worked.
class Hands {
public:
    void seen() {
        const std::lock_guard lock(mutex_);
        threads_.insert(std::this_thread::get_id());
    }
    [[nodiscard]] std::size_t count() const { return threads_.size(); }

private:
    std::mutex mutex_;
    std::set<std::thread::id> threads_;
};

std::size_t cores() { return std::max(1U, std::thread::hardware_concurrency()); }

}  // namespace

TEST_CASE("Every piece of work is done once") {
    std::vector<int> done(1000);
    in_parallel(done.size(), [&](std::size_t i) { ++done[i]; });
    CHECK(done == std::vector<int>(1000, 1));
}

TEST_CASE("No work is no work") {
    in_parallel(0, [](std::size_t) { throw std::logic_error("called"); });
    SUCCEED();
}

TEST_CASE("The failure of the lowest number is the one that is told") {
    const auto fail = [](std::size_t i) {
        if (i >= 3) throw std::runtime_error(std::to_string(i));
    };
    CHECK_THROWS_WITH(in_parallel(100, fail), "3");
}

TEST_CASE("A failure leaves no piece undone") {
    std::atomic<int> done = 0;
    CHECK_THROWS(in_parallel(100, [&](std::size_t) {
        ++done;
        throw std::runtime_error("each");
    }));
    CHECK(done == 100);
}

TEST_CASE("Work inside work inside work is all done, by no more hands than there are cores") {
    std::vector<int> done(8 * 8 * 8);
    Hands hands;
    in_parallel(8, [&](std::size_t i) {
        in_parallel(8, [&](std::size_t j) {
            in_parallel(8, [&](std::size_t k) {
                hands.seen();
                ++done[(i * 8 + j) * 8 + k];
            });
        });
    });
    CHECK(done == std::vector<int>(done.size(), 1));
    CHECK(hands.count() <= cores());
}

TEST_CASE("Several who ask at once all get what they asked for") {
    std::vector<std::vector<int>> done(6, std::vector<int>(300));
    std::vector<std::jthread> callers;
    for (std::vector<int>& own : done) {
        callers.emplace_back([&own] {
            in_parallel(own.size() / 10, [&own](std::size_t i) {
                in_parallel(10, [&own, i](std::size_t j) { ++own[10 * i + j]; });
            });
        });
    }
    callers.clear();
    CHECK(done == std::vector<std::vector<int>>(6, std::vector<int>(300, 1)));
}

TEST_CASE("A failure inside work is that piece's own") {
    const auto work = [](std::size_t i) {
        in_parallel(10, [i](std::size_t j) {
            if (i >= 2 && j >= 5) {
                throw std::runtime_error(std::to_string(i) + "." + std::to_string(j));
            }
        });
    };
    CHECK_THROWS_WITH(in_parallel(10, work), "2.5");
}
