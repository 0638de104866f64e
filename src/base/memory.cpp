#include "base/memory.hpp"

#include <utility>

namespace lykta {

std::shared_ptr<const void> Memory::find(const std::string& key) {
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(key);
    if (found == entries_.end()) return nullptr;
    found->second.asked = true;
    return found->second.value;
}

std::shared_ptr<const void> Memory::keep(const std::string& key,
                                         std::shared_ptr<const void> value) {
    const std::lock_guard lock(mutex_);
    return entries_.try_emplace(key, Entry{std::move(value)}).first->second.value;
}

void Memory::forget_unused() {
    const std::lock_guard lock(mutex_);
    std::erase_if(entries_, [](const auto& entry) { return !entry.second.asked; });
    for (auto& [key, entry] : entries_) entry.asked = false;
}

}  // namespace lykta
