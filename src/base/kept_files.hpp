#pragma once
// What takes long to make and comes out the same: kept from one run of the program to the next.

#include <optional>
#include <string>

namespace lykta {

/// Bytes by a key that says all that they were made from: 32 lower-case hex digits, as hash()
/// gives. Several threads may ask at once.
class KeptFiles {
public:
    KeptFiles() = default;
    KeptFiles(const KeptFiles&) = delete;
    KeptFiles& operator=(const KeptFiles&) = delete;
    virtual ~KeptFiles() = default;
    virtual std::optional<std::string> find(const std::string& key) = 0;
    virtual void keep(const std::string& key, const std::string& bytes) = 0;
};

}  // namespace lykta
