#pragma once
// A value that never changes once it is made, and that many may hold: to copy the handle copies
// nothing, and what refers into the value stays good while anyone holds it.

#include <memory>
#include <utility>

namespace lykta {

template <typename Value>
class Shared {
public:
    /// A default value, which costs nothing.
    Shared() = default;
    Shared(Value value) : value_(std::make_shared<const Value>(std::move(value))) {}

    const Value& operator*() const {
        static const Value none{};
        return value_ == nullptr ? none : *value_;
    }
    const Value* operator->() const { return &**this; }
    operator const Value&() const { return **this; }

private:
    std::shared_ptr<const Value> value_;
};

}  // namespace lykta
