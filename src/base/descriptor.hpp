#pragma once
// An open file or folder that closes itself.

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace lykta {

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }

    /// What was written may be refused only now (a full disk over the network): whoever has written
    /// asks. False: errno says why. The file is closed either way.
    [[nodiscard]] bool close() {
        return ::close(std::exchange(number_, -1)) == 0 || errno == EINTR;
    }

    [[nodiscard]] int get() const { return number_; }
    [[nodiscard]] bool open() const { return number_ >= 0; }

private:
    int number_ = -1;
};

}  // namespace lykta
