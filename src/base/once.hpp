#pragma once
// A value that is made when somebody first asks for it, once, however many ask at the same time.

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace lykta {

template <typename Value>
class Once {
public:
    /// make must not ask for this same value. What it throws goes to who asked, and the next who
    /// asks lets it try again.
    explicit Once(std::function<Value()> make) : make_(std::move(make)) {}

    const Value& operator*() const {
        std::call_once(flag_, [this] {
            value_.reset(new Value(make_()));  // it may be one that cannot be moved
            make_ = nullptr;                   // what it holds is not needed any more
        });
        return *value_;
    }
    const Value* operator->() const { return &**this; }

private:
    mutable std::function<Value()> make_;
    mutable std::once_flag flag_;
    mutable std::unique_ptr<const Value> value_;
};

}  // namespace lykta
