#pragma once
// Typed references: after resolve there are no loose strings between records.

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// The index of a record in its Records. Made only by Records.
template <typename Record>
struct Id {
    std::uint32_t index = 0;
    auto operator<=>(const Id&) const = default;
};

/// All records of a kind, found by id. Records of a site are sorted by it; codes of a vocabulary
/// and words keep the order of their table.
template <typename Record>
class Records {
public:
    Id<Record> add(Record record) {
        const Id<Record> id{static_cast<std::uint32_t>(all_.size())};
        by_name_.emplace(record.id, id);
        all_.push_back(std::move(record));
        return id;
    }
    [[nodiscard]] const Id<Record>* find(std::string_view name) const {
        const auto found = by_name_.find(name);
        return found == by_name_.end() ? nullptr : &found->second;
    }
    const Record& operator[](Id<Record> id) const { return all_[id.index]; }
    Record& operator[](Id<Record> id) { return all_[id.index]; }
    [[nodiscard]] std::size_t size() const { return all_.size(); }
    [[nodiscard]] auto begin() const { return all_.begin(); }
    [[nodiscard]] auto end() const { return all_.end(); }

private:
    std::vector<Record> all_;
    std::map<std::string, Id<Record>, std::less<>> by_name_;
};

}  // namespace lykta
