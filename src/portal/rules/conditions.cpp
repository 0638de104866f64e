#include "portal/rules/conditions.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lykta {

namespace {

/// What stands under a path of keys, and whether anything does, right or wrong.
struct Said {
    const Checked* value = nullptr;
    bool something = false;
};

Said said(const CheckedFields& fields, std::string_view path) {
    const std::size_t dot = path.find('.');
    const std::string_view key = path.substr(0, dot);
    const Checked* found = fields.find(key);
    if (found == nullptr) return {nullptr, fields.written(key)};
    if (dot != std::string_view::npos) {
        const auto* inner = std::get_if<CheckedFields>(&found->value);
        return inner == nullptr ? Said{} : said(*inner, path.substr(dot + 1));
    }
    const auto* items = std::get_if<std::vector<Checked>>(&found->value);
    return {found, items == nullptr ? found->stated() : !items->empty() || found->lacks_items};
}

bool is_word(const Checked* value, std::string_view word) {
    const auto* found = value == nullptr ? nullptr : std::get_if<CheckedWord>(&value->value);
    return found != nullptr && found->word->word == word;
}

std::string shown(const LocalTime& time) { return iso(time.date) + " " + iso(time.time); }

/// Two values of an order: what they are called, and whether the first comes after the second, or
/// at the same moment. Days are compared with days.
struct Order {
    std::string from;
    std::string until;
    bool after = false;
    bool same = false;
};

template <typename Value>
Order ordered(const Value& from, const Value& until, std::string from_words,
              std::string until_words) {
    return {std::move(from_words), std::move(until_words), until < from, from == until};
}

const Date* day_of(const Checked& checked) {
    if (const auto* end = std::get_if<CheckedEnd>(&checked.value)) {
        return end->date ? &*end->date : nullptr;
    }
    if (const auto* time = std::get_if<LocalTime>(&checked.value)) return &time->date;
    return std::get_if<Date>(&checked.value);
}

/// Nothing where they cannot be compared: one that never ends comes after all.
std::optional<Order> order_of(const Checked& from, const Checked& until) {
    const auto* number = std::get_if<int>(&from.value);
    const auto* other = std::get_if<int>(&until.value);
    if (number != nullptr && other != nullptr) {
        return ordered(*number, *other, std::to_string(*number), std::to_string(*other));
    }
    const auto* start = std::get_if<LocalTime>(&from.value);
    const auto* end = std::get_if<LocalTime>(&until.value);
    if (start != nullptr && end != nullptr) {
        return ordered(*start, *end, shown(*start), shown(*end));
    }
    const Date* first = day_of(from);
    const Date* last = day_of(until);
    if (first == nullptr || last == nullptr) return std::nullopt;
    return ordered(*first, *last, iso(*first), iso(*last));
}

class Judge {
public:
    Judge(const CheckedFields& fields, const Place& whole, Diagnostics& diagnostics)
        : fields_(fields), whole_(whole), diagnostics_(diagnostics) {}

    void check(const Condition& condition) {
        switch (condition.kind) {
            case Condition::Kind::any_of:
                if (how_many(condition) == 0) tell(*condition.mistake, whole_);
                break;
            case Condition::Kind::one_of: check_one(condition, how_many(condition)); break;
            case Condition::Kind::needs: check_need(condition); break;
            case Condition::Kind::ordered:
            case Condition::Kind::before: check_order(condition); break;
        }
    }

private:
    std::ptrdiff_t how_many(const Condition& condition) const {
        return std::count_if(
            condition.keys.begin(), condition.keys.end(),
            [&](std::string_view key) { return !key.empty() && said(fields_, key).something; });
    }

    void check_one(const Condition& condition, std::ptrdiff_t count) {
        if (count == 1) return;
        tell(count == 0 ? *condition.mistake : *condition.doubled, whole_);
    }

    void check_need(const Condition& condition) {
        const Said reason = said(fields_, condition.keys[0]);
        if (!is_word(reason.value, condition.word)) return;
        if (!said(fields_, condition.keys[1]).something) {
            tell(*condition.mistake, reason.value->place);
        }
    }

    void check_order(const Condition& condition) {
        const Checked* from = said(fields_, condition.keys[0]).value;
        const Checked* until = said(fields_, condition.keys[1]).value;
        const auto order =
            from == nullptr || until == nullptr ? std::nullopt : order_of(*from, *until);
        if (!order) return;
        const bool same_is_wrong = condition.kind == Condition::Kind::before && order->same;
        if (!order->after && !same_is_wrong) return;
        report(diagnostics_, *condition.mistake, until->place,
               {{"from", order->from}, {"until", order->until}});
    }

    void tell(const DiagnosticKind& mistake, const Place& place) {
        report(diagnostics_, mistake, place);
    }

    const CheckedFields& fields_;
    const Place& whole_;
    Diagnostics& diagnostics_;
};

}  // namespace

void check_conditions(const CheckedFields& fields, const Place& whole, Diagnostics& diagnostics) {
    Judge judge(fields, whole, diagnostics);
    for (const Condition& condition : fields.table->conditions) judge.check(condition);
    for (const Checked& field : fields.fields) {
        if (const auto* inner = std::get_if<CheckedFields>(&field.value)) {
            check_conditions(*inner, field.place, diagnostics);
        } else if (const auto* items = std::get_if<std::vector<Checked>>(&field.value)) {
            for (const Checked& item : *items) {
                const auto* object = std::get_if<CheckedFields>(&item.value);
                if (object != nullptr) check_conditions(*object, item.place, diagnostics);
            }
        }
    }
}

}  // namespace lykta
