#pragma once
// What has been made in this process, by the hash of what it was made from: whoever builds the same
// site again after an edit waits only for what the edit changed. Nothing of it reaches a disk.

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeinfo>

namespace lykta {

/// Several threads may ask at once.
class Memory {
public:
    /// What is remembered of stage for this hash of its input; else what make() gives, which is
    /// remembered. stage also tells apart values that are made in two ways from one input.
    template <typename Make, typename Value = std::invoke_result_t<const Make&>>
    std::shared_ptr<const Value> recall(std::string_view stage, const std::string& hash,
                                        const Make& make) {
        const std::string key = std::string(stage) + ' ' + typeid(Value).name() + ' ' + hash;
        if (auto known = find(key)) return std::static_pointer_cast<const Value>(known);
        return std::static_pointer_cast<const Value>(
            keep(key, std::make_shared<const Value>(make())));
    }

    /// Forgets what nobody has asked for since this was last called. After a build of the whole, so
    /// that what stays is what the next one may want.
    void forget_unused();

private:
    struct Entry {
        std::shared_ptr<const void> value;
        bool asked = true;
    };

    std::shared_ptr<const void> find(const std::string& key);
    /// The first that was kept, where two made the same at once.
    std::shared_ptr<const void> keep(const std::string& key, std::shared_ptr<const void> value);

    std::mutex mutex_;
    std::map<std::string, Entry> entries_;
};

/// Who has no memory makes everything anew.
template <typename Make, typename Value = std::invoke_result_t<const Make&>>
std::shared_ptr<const Value> recall(Memory* memory, std::string_view stage, const std::string& hash,
                                    const Make& make) {
    return memory == nullptr ? std::make_shared<const Value>(make())
                             : memory->recall(stage, hash, make);
}

}  // namespace lykta
