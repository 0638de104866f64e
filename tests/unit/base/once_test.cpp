#include "base/once.hpp"
#include "base/parallel.hpp"
#include "catch.hpp"

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

using namespace lykta;

TEST_CASE("What is made once is made when it is first asked for, however many ask") {
    std::atomic<int> made = 0;
    const Once<std::string> value([&] {
        ++made;
        return std::string("text");
    });
    CHECK(made == 0);
    std::vector<const std::string*> got(64);
    in_parallel(got.size(), [&](std::size_t i) { got[i] = &*value; });
    CHECK(made == 1);
    CHECK(got == std::vector<const std::string*>(64, &*value));
    CHECK(value->size() == 4);
}

TEST_CASE("Who could not be served may ask again") {
    int tried = 0;
    const Once<int> value([&] {
        if (++tried == 1) throw std::runtime_error("not yet");
        return tried;
    });
    CHECK_THROWS_WITH(*value, "not yet");
    CHECK(*value == 2);
}

TEST_CASE("Work on all cores may be part of making what others wait for") {
    const Once<int> value([] {
        std::atomic<int> sum = 0;
        in_parallel(10, [&](std::size_t i) { sum += static_cast<int>(i); });
        return sum.load();
    });
    std::vector<int> got(16);
    in_parallel(got.size(), [&](std::size_t i) { got[i] = *value; });
    CHECK(got == std::vector<int>(16, 45));
}
