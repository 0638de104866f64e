#include "base/parallel.hpp"
#include "catch.hpp"

#include <stdexcept>
#include <string>
#include <vector>

using namespace lykta;

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
