#pragma once
// Days on which offices are closed whatever their week says: each as a rule that gives its day in
// any year.

#include "base/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lykta {

/// So many days from Easter Sunday, or a day of a month: that very day, or the first such weekday
/// from it on.
struct Holiday {
    std::string id;
    std::string name;
    std::optional<int> easter;
    std::optional<int> month;
    std::optional<int> day;
    std::optional<Weekday> weekday;
};

/// By the Gregorian calendar, from 1583 on.
Date easter_sunday(int year);

Date day_of(const Holiday& holiday, int year);

/// Sorted, each day once, from first to last, both included.
std::vector<Date> holidays_between(const std::vector<Holiday>& holidays, Date first, Date last);

}  // namespace lykta
