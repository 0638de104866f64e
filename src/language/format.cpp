// See format.hpp.
#include "language/format.hpp"

#include "base/utf8.hpp"
#include "language/icu_data.hpp"
#include "language/icu_objects.hpp"
#include "language/one_spelling.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

namespace lykta {
std::string comma(const Language& language) {
    return (language.comma.empty() ? "," : language.comma) + " ";
}

namespace {

/// A value made by the first who asks, by whichever thread.
template <typename T>
class Lazy {
public:
    template <typename Make>
    const T& get(Make make) {
        std::call_once(once_, [&] { value_ = make(); });
        return value_;
    }

private:
    std::once_flag once_;
    T value_;
};

void replace(std::string& text, std::string_view placeholder, std::string_view value) {
    if (const std::size_t at = text.find(placeholder); at != std::string::npos) {
        text.replace(at, placeholder.size(), value);
    }
}

bool usable_date_pattern(std::string_view pattern) {
    return std::ranges::all_of(std::array{"{day}", "{month}", "{year}"}, [&](const char* field) {
        return pattern.find(field) != std::string_view::npos;
    });
}

/// What ICU may add to a language's own names: where it writes them in a spelling that is not the
/// language's here, only how a date is put together.
CalendarNames lent_by_icu(const Language& language) {
    if (language.dates.empty()) return {};
    CalendarNames names = icu_calendar_names(language.dates);
    if (!language.own_calendar) return names;
    CalendarNames pattern;
    pattern.date_pattern = std::move(names.date_pattern);
    return pattern;
}

CalendarNames complete(CalendarNames own, const Language& language) {
    const CalendarNames icu = lent_by_icu(language);
    for (std::size_t i = 0; i < own.months.size(); ++i) {
        if (own.months[i].empty()) {
            own.months[i] = icu.months[i];
        }
    }
    for (std::size_t i = 0; i < own.weekdays.size(); ++i) {
        if (own.weekdays[i].empty()) {
            own.weekdays[i] = icu.weekdays[i];
        }
    }
    own.weekdays_brief = icu.weekdays_brief;
    own.months_alone = icu.months_alone;
    if (!usable_date_pattern(own.date_pattern)) {
        own.date_pattern = icu.date_pattern.empty() ? "{day} {month} {year}" : icu.date_pattern;
    }
    return own;
}

PluralCategory plural_by_table(const Language& language, std::int64_t number) {
    constexpr std::array named{PluralCategory::zero, PluralCategory::one, PluralCategory::two};
    if (number < 0 || number >= static_cast<std::int64_t>(named.size())) {
        return PluralCategory::other;
    }
    const PluralCategory category = named[static_cast<std::size_t>(number)];
    return std::ranges::count(language.plural, category) > 0 ? category : PluralCategory::other;
}

/// The international standard's grouping, for languages whose own we do not know.
std::string plainly_grouped(std::int64_t number) {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, "\u00A0");
    }
    return digits;
}

std::string joined(std::span<const std::string> items, std::string_view separator) {
    std::string out;
    for (const std::string& item : items) {
        out += out.empty() ? "" : separator;
        out += item;
    }
    return out;
}

}  // namespace

struct Formatter::Part {
    const Language* language;
    CalendarNames own;
    Lazy<CalendarNames> calendar;
    Lazy<std::unique_ptr<icu::ListFormatter>> lists;
    Lazy<std::unique_ptr<icu::NumberFormat>> numbers;
    Lazy<std::unique_ptr<icu::PluralRules>> plurals;
    Lazy<std::unique_ptr<icu::Collator>> collator;

    Part(const Language& of, CalendarNames names) : language(&of), own(std::move(names)) {}
    const CalendarNames& names() {
        return calendar.get([this] { return complete(own, *language); });
    }
};

Formatter::Formatter(const Language& language, CalendarNames own)
    : part_(std::make_unique<Part>(language, std::move(own))) {}
Formatter::~Formatter() = default;
Formatter::Formatter(Formatter&&) noexcept = default;
Formatter& Formatter::operator=(Formatter&&) noexcept = default;

const Language& Formatter::language() const { return *part_->language; }

std::string Formatter::date(Date date) const {
    const CalendarNames& names = part_->names();
    const unsigned month = static_cast<unsigned>(date.month());
    if (!date.ok() || names.months[month - 1].empty()) {
        return iso(date);
    }
    std::string out = names.date_pattern;
    replace(out, "{day}", std::to_string(static_cast<unsigned>(date.day())));
    replace(out, "{year}", std::to_string(static_cast<int>(date.year())));
    replace(out, "{month}", names.months[month - 1]);
    return out;
}

std::string Formatter::month(Date date) const {
    const std::string& name = part_->names().months_alone[static_cast<unsigned>(date.month()) - 1];
    if (name.empty()) {
        return iso(date).substr(0, std::string_view("2026-10").size());
    }
    return name + " " + std::to_string(static_cast<int>(date.year()));
}

std::string Formatter::brief_weekday(Weekday day) const {
    const std::string& brief = part_->names().weekdays_brief[static_cast<std::size_t>(day)];
    const std::string name = weekday(day);
    if (!brief.empty()) return brief;
    if (part_->language->script != "Latn") return name;
    std::size_t end = 0;
    for (int letters = 0; letters < 2 && end < name.size(); ++letters) utf8::next(name, end);
    return name.substr(0, end);
}

std::string Formatter::weekday(Weekday day) const {
    return part_->names().weekdays[static_cast<std::size_t>(day)];
}

std::string Formatter::time(TimeOfDay time) const {
    const bool with_point = language().clock == Clock::point;
    const int hour = time.minutes / 60;
    const int minute = time.minutes % 60;
    std::string out = hour < 10 && !with_point ? "0" : "";
    out += std::to_string(hour);
    out += with_point ? '.' : ':';
    out += minute < 10 ? "0" : "";
    return out + std::to_string(minute);
}

std::string Formatter::time_range(TimeOfDay open, TimeOfDay close) const {
    return range(time(open), time(close));
}

std::string Formatter::range(std::string_view from, std::string_view until,
                             std::string_view dash) const {
    const std::string& words = part_->own.range;
    const bool usable =
        words.find("{from}") != std::string::npos && words.find("{until}") != std::string::npos;
    if (!usable) return std::string(from) + std::string(dash) + std::string(until);
    std::string out = words;
    replace(out, "{from}", from);
    replace(out, "{until}", until);
    return out;
}

std::string Formatter::number(std::int64_t number) const {
    // Almost all our numbers are these, and they need no ICU.
    if (number >= 0 && number < 1000) {
        return std::to_string(number);
    }
    const auto& numbers = part_->numbers.get([this] { return icu_number_format(language()); });
    if (!numbers) {
        return plainly_grouped(number);
    }
    icu::UnicodeString out;
    return icu_utf8(numbers->format(number, out));
}

std::string Formatter::list(std::span<const std::string> items) const {
    if (items.size() < 2) {
        return items.empty() ? std::string{} : items.front();
    }
    const auto& lists = part_->lists.get([this] { return icu_list_formatter(language()); });
    if (!lists) {
        return joined(items, comma(language()));
    }
    std::vector<icu::UnicodeString> texts;
    texts.reserve(items.size());
    for (const std::string& item : items) {
        texts.push_back(icu::UnicodeString::fromUTF8(item));
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    lists->format(texts.data(), static_cast<std::int32_t>(texts.size()), out, status);
    return U_SUCCESS(status) ? icu_utf8(out) : joined(items, comma(language()));
}

PluralCategory Formatter::plural(std::int64_t number) const {
    const auto& rules = part_->plurals.get([this] { return icu_plural_rules(language()); });
    return rules ? icu_plural(*rules, number) : plural_by_table(language(), number);
}

std::string Formatter::sort_key(std::string_view text) const {
    const auto& collator = part_->collator.get([this] { return icu_collator(language()); });
    if (!collator) {
        return std::string(text);
    }
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(one_spelling(text));
    std::string key(text.size() * 2 + 16, '\0');
    const auto fill = [&] {
        return static_cast<std::size_t>(
            collator->getSortKey(units, reinterpret_cast<std::uint8_t*>(key.data()),
                                 static_cast<std::int32_t>(key.size())));
    };
    const std::size_t needed = fill();
    if (needed > key.size()) {
        key.resize(needed);
        fill();
    }
    key.resize(needed == 0 ? 0 : needed - 1);  // ICU counts its closing zero byte
    return key;
}

}  // namespace lykta
