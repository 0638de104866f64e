#include "base/memory.hpp"
#include "base/judged.hpp"
#include "base/parallel.hpp"
#include "catch.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

using namespace lykta;

namespace {

constexpr DiagnosticKind odd{"odd", Severity::warning, {"udda", "odd"}, {"", ""}};

int half(int number, Diagnostics& diagnostics) {
    if (number % 2 != 0) report(diagnostics, odd, {"a", 1, 1});
    return number / 2;
}

}  // namespace

TEST_CASE("A stage's value and its mistakes stay together") {
    const Judged<int> found = judged(half, 5);
    CHECK(found.value == 2);
    CHECK(found.diagnostics.size() == 1);
    Diagnostics all;
    CHECK(told(found, all) == 2);
    CHECK(told(judged(half, 7), all) == 3);
    CHECK(all.size() == 2);
}

TEST_CASE("What is remembered is not made again") {
    Memory memory;
    int made = 0;
    const auto make = [&] { return ++made; };
    CHECK(*memory.recall("stage", "hash", make) == 1);
    CHECK(*memory.recall("stage", "hash", make) == 1);
}

TEST_CASE("Another input, another stage or another type is something else") {
    Memory memory;
    int made = 0;
    const auto make = [&] { return ++made; };
    memory.recall("stage", "hash", make);
    CHECK(*memory.recall("stage", "other", make) == 2);
    CHECK(*memory.recall("other", "hash", make) == 3);
    CHECK(*memory.recall("stage", "hash", [] { return std::string("text"); }) == "text");
}

TEST_CASE("What nobody asks for between two clearings is forgotten, and what is held stays whole") {
    Memory memory;
    int made = 0;
    const auto make = [&] { return ++made; };
    const auto held = memory.recall("stage", "old", make);
    memory.recall("stage", "in use", make);
    memory.forget_unused();
    memory.recall("stage", "in use", make);
    memory.forget_unused();
    CHECK(*held == 1);
    CHECK(*memory.recall("stage", "in use", make) == 2);
    CHECK(*memory.recall("stage", "old", make) == 3);
}

TEST_CASE("What could not be made is not remembered") {
    Memory memory;
    const auto fail = []() -> int { throw std::runtime_error("no"); };
    CHECK_THROWS(memory.recall("stage", "hash", fail));
    CHECK(*memory.recall("stage", "hash", [] { return 1; }) == 1);
}

TEST_CASE("Who has no memory makes everything anew") {
    int made = 0;
    const auto make = [&] { return ++made; };
    recall(nullptr, "stage", "hash", make);
    CHECK(*recall(nullptr, "stage", "hash", make) == 2);
}

TEST_CASE("All who ask at once get one and the same") {
    Memory memory;
    std::vector<std::shared_ptr<const int>> got(64);
    in_parallel(got.size(), [&](std::size_t i) {
        got[i] = memory.recall("stage", "hash", [i] { return static_cast<int>(i); });
    });
    for (const auto& each : got) CHECK(each == got.front());
}
