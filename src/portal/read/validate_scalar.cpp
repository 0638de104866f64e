#include "portal/read/validate_scalar.hpp"

#include "base/suggestion.hpp"
#include "base/utf8.hpp"
#include "language/called.hpp"
#include "portal/diagnostics.hpp"
#include "portal/phone.hpp"
#include "portal/read/scalars.hpp"
#include "source/slug.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

struct Scalar {
    const yaml::Value& value;
    std::string text;
    Checked& out;
    const Known& known;
    Diagnostics& diagnostics;

    [[nodiscard]] const Field& field() const { return *out.field; }
    Diagnostic& wrong(const DiagnosticKind& kind, std::vector<Argument> more = {}) const {
        more.emplace_back("value", text);
        more.emplace_back("key", field().key);
        return report(diagnostics, kind, value.place, std::move(more));
    }
};

template <typename Value>
bool take(const Scalar& scalar, std::optional<Value> value, const DiagnosticKind& kind) {
    if (value) {
        scalar.out.value = *std::move(value);
    } else {
        scalar.wrong(kind);
    }
    return value.has_value();
}

bool take_text(const Scalar& scalar, bool good, const DiagnosticKind& kind) {
    return take(scalar, good ? std::optional(scalar.text) : std::nullopt, kind);
}

/// Words that people read: links and emphasis where the field takes them, else nothing but words.
bool sentence(const Scalar& scalar) {
    scalar.out.value = scalar.text;
    if (!scalar.field().translation) return true;
    Place place = scalar.value.place;
    const bool exact = scalar.value.scalar == scalar.text;
    if (exact && scalar.value.quoted) ++place.column;
    const FieldText field{scalar.value.scalar, scalar.text, place, exact};
    if (scalar.field().inline_prose) {
        scalar.out.inlines = parse_inlines(field, scalar.diagnostics);
    } else {
        check_words(field, scalar.diagnostics);
    }
    return true;
}

bool phone(const Scalar& scalar) {
    const bool several = holds_several_numbers(scalar.text);
    return take_text(scalar, dial(scalar.text).has_value(),
                     several ? mistake::several_phones : mistake::bad_phone);
}

bool alias(const Scalar& scalar) {
    const bool good = is_slug(scalar.text) && scalar.text.size() <= longest_name;
    if (good) {
        scalar.out.value = scalar.text;
    } else {
        Diagnostic& told = scalar.wrong(mistake::bad_alias);
        if (!is_slug(scalar.text)) told.suggestion = ascii_slug(scalar.text);
    }
    return good;
}

bool integer(const Scalar& scalar) {
    const Field& field = scalar.field();
    const std::optional<int> number = parse_integer(scalar.text);
    if (number && (*number < field.minimum || *number > field.maximum)) {
        scalar.wrong(mistake::integer_out_of_range, {{"minimum", std::to_string(field.minimum)},
                                                     {"maximum", std::to_string(field.maximum)},
                                                     {"what", field.description}});
        return false;
    }
    return take(scalar, number, mistake::bad_integer);
}

/// Written as a day is, and not in the calendar: told so. False: it is no day's form at all.
bool no_such_day(const Scalar& scalar, const std::string& day) {
    const std::optional<Date> month = parse_month(day);
    if (!month || parse_date(day)) return false;
    scalar.wrong(mistake::no_such_day,
                 {{"day", day}, {"days", std::to_string(days_in_month(*month))}});
    return true;
}

bool date(const Scalar& scalar) {
    const std::optional<Date> date = parse_date(scalar.text);
    if (date) {
        scalar.out.value = *date;
    } else if (no_such_day(scalar, scalar.text)) {
        return false;
    } else {
        scalar.wrong(mistake::bad_date).suggestion = suggested_date(scalar.text);
    }
    return date.has_value();
}

bool end_date(const Scalar& scalar) {
    const std::string word = utf8::lower(scalar.text);
    if (word == "never" || word == "aldrig") {
        scalar.out.value = CheckedEnd{};
        return true;
    }
    if (!date(scalar)) return false;
    scalar.out.value = CheckedEnd{std::get<Date>(scalar.out.value)};
    return true;
}

bool local_time(const Scalar& scalar) {
    const std::optional<LocalTime> time = parse_local_time(scalar.text);
    if (time) {
        scalar.out.value = *time;
    } else {
        const std::size_t space = scalar.text.find_first_of(" T");
        if (no_such_day(scalar, scalar.text.substr(0, space))) return false;
        const std::string day = suggested_date(scalar.text.substr(0, space));
        scalar.wrong(mistake::bad_local_time).suggestion =
            day.empty() ? day
                        : day + (space == std::string::npos ? " 18:00" : scalar.text.substr(space));
    }
    return time.has_value();
}

/// "2 weeks" becomes the rule itself, as "second tuesday" does.
bool weeks(const Scalar& scalar) {
    const std::optional<int> number = parse_weeks(scalar.text);
    if (!number) return take(scalar, std::optional<Recurrence>(), mistake::bad_weeks);
    scalar.out.value = Recurrence{Recurrence::Kind::weeks, *number};
    return true;
}

Argument hours_mistake(const HoursMistake& found) {
    const std::string& word = found.word;
    const auto say = [](const std::string& sv, const std::string& en) {
        return Argument("what", Bilingual{sv, en});
    };
    switch (found.kind) {
        case HoursMistake::Kind::unknown_day:
            return say("”" + word + "” är ingen veckodag", "“" + word + "” is no weekday");
        case HoursMistake::Kind::bad_time:
            return say("”" + word + "” är inget klockslag", "“" + word + "” is no time of day");
        case HoursMistake::Kind::missing_time:
            return say("ett klockslag saknas", "a time of day is missing");
        case HoursMistake::Kind::ends_before_it_begins:
            return say("”" + word + "” är före tiden då det börjar",
                       "“" + word + "” is before the time when it begins");
        case HoursMistake::Kind::overlap:
            return say("”" + word + "” går in i en annan tid",
                       "“" + word + "” overlaps another time");
        case HoursMistake::Kind::red_days:
        case HoursMistake::Kind::empty: break;
    }
    return say("ingen tid står här", "no time stands here");
}

/// What goes on for longer is rather a slip of the pen: "13–9".
constexpr int longest_night = 16 * 60;

bool is_night(const OpenHours& hours) {
    constexpr int day = 24 * 60;
    return hours.close > hours.open ||
           hours.close.minutes + day - hours.open.minutes <= longest_night;
}

/// The same hours with "nästa dag" behind each time that is before the one when it begins; empty:
/// that makes no sense of them.
std::string over_midnight(std::string text, HoursMistake found) {
    while (found.kind == HoursMistake::Kind::ends_before_it_begins) {
        text.insert(found.offset + found.word.size(), " nästa dag");
        const ParsedHours again = parse_hours(text);
        if (!again.mistake) {
            return std::ranges::all_of(again.hours.hours, is_night) ? text : std::string();
        }
        found = *again.mistake;
    }
    return {};
}

bool hours(const Scalar& scalar) {
    ParsedHours parsed = parse_hours(scalar.text);
    if (!parsed.mistake) {
        scalar.out.value = std::move(parsed.hours);
        return true;
    }
    const bool red_days = parsed.mistake->kind == HoursMistake::Kind::red_days;
    Diagnostic& wrong = red_days
                            ? scalar.wrong(mistake::hours_of_red_days)
                            : scalar.wrong(mistake::bad_hours, {hours_mistake(*parsed.mistake)});
    // Where YAML has folded or unescaped the text, only its beginning is known.
    if (scalar.value.scalar == scalar.text && parsed.mistake->offset <= scalar.text.size()) {
        const int quote = scalar.value.quoted ? 1 : 0;
        wrong.place.column += quote + utf8::column(scalar.text, parsed.mistake->offset) - 1;
    }
    if (parsed.mistake->kind == HoursMistake::Kind::unknown_day) {
        const std::vector<std::string> days{
            "mån",    "tis",    "ons",      "tor",    "fre",        "lör",
            "sön",    "måndag", "tisdag",   "onsdag", "torsdag",    "fredag",
            "lördag", "söndag", "vardagar", "helger", "alla dagar", "dygnet runt"};
        wrong.suggestion = nearest(parsed.mistake->word, days);
    } else {
        wrong.suggestion = over_midnight(scalar.text, *parsed.mistake);
    }
    return false;
}

/// "äldre" is part of one name alone, "Anhöriga till äldre": that is then what was meant.
std::string the_only_one_with(std::string_view word, const std::vector<std::string>& names) {
    const std::string lower = utf8::lower(word);
    std::string out;
    for (const std::string& name : names) {
        if (utf8::lower(name).find(lower) == std::string::npos) continue;
        if (!out.empty()) return {};
        out = name;
    }
    return out;
}

bool code(const Scalar& scalar) {
    const CodeNames& names = scalar.known.shared->codes.at(scalar.field().vocabulary);
    const auto found = names.by_name.find(utf8::lower(scalar.text));
    if (found != names.by_name.end()) {
        scalar.out.value = CheckedCode{found->second};
        return true;
    }
    Diagnostic& wrong =
        scalar.wrong(mistake::unknown_code, {{"what", facts(scalar.field().vocabulary).title},
                                             choices("codes", scalar.field(), scalar.known)});
    wrong.suggestion = nearest(scalar.text, names.names);
    if (wrong.suggestion.empty()) wrong.suggestion = the_only_one_with(scalar.text, names.labels);
    return false;
}

bool allowed_word(const Scalar& scalar) {
    const std::string lower = utf8::lower(scalar.text);
    std::vector<std::string> names;
    for (const AllowedWord& word : scalar.field().words) {
        for (const std::string_view name : {word.word, word.synonym, word.other_synonym}) {
            if (name.empty()) continue;
            if (name == lower) {
                scalar.out.value = CheckedWord{&word};
                return true;
            }
            names.emplace_back(name);
        }
    }
    scalar.wrong(mistake::unknown_word, {choices("words", scalar.field(), scalar.known)})
        .suggestion = nearest(scalar.text, names);
    return false;
}

bool language(const Scalar& scalar) {
    const Languages& languages = scalar.known.shared->languages;
    if (const Language* found = languages.find(scalar.text)) {
        scalar.out.value = found;
        return true;
    }
    // Many write the language's name, or another tag for it: both lead to the tag.
    std::string known;
    std::vector<std::string> tags;
    for (const Language& l : languages.all) {
        known += (known.empty() ? "" : ", ") + l.swedish + " (" + l.tag + ")";
        tags.push_back(l.tag);
    }
    scalar.wrong(mistake::unknown_language, {{"known", Bilingual{known, listed(tags)}}})
        .suggestion = suggested_tags(scalar.text, languages);
    return false;
}

/// Where a file is the base's: see Place.
constexpr std::string_view base_content = "content/";

bool reference(const Scalar& scalar) {
    std::string none_sv;
    std::string none_en;
    std::vector<std::string> folders;
    std::vector<std::string> ids;
    const std::string bare = scalar.text.substr(scalar.text.find('/') + 1);
    for (const RecordKind kind : scalar.field().references) {
        const KindFacts& about = facts(kind);
        std::string_view id = scalar.text;
        if (const std::size_t slash = id.find('/'); slash != std::string_view::npos) {
            id = id.substr(0, slash) == about.name ? id.substr(slash + 1) : std::string_view();
        }
        const std::vector<std::string>& known = scalar.known.ids.at(kind);
        if (std::binary_search(known.begin(), known.end(), id)) {
            scalar.out.value = CheckedReference{kind, std::string(id)};
            return true;
        }
        if (scalar.known.hidden.contains({kind, std::string(id)})) {
            if (!scalar.value.place.file.starts_with(base_content)) {
                scalar.wrong(mistake::hidden_reference);
            }
            return false;
        }
        ids.insert(ids.end(), known.begin(), known.end());
        folders.push_back(std::string(about.folder) + "/");
        none_sv += (none_sv.empty() ? "" : ", ") + std::string(about.none.sv);
        none_en += (none_en.empty() ? "" : ", ") + std::string(about.none.en);
    }
    scalar
        .wrong(mistake::unknown_reference,
               {{"none", Bilingual{none_sv, none_en}}, {"folders", listed(folders)}})
        .suggestion = nearest(bare, ids);
    return false;
}

}  // namespace

bool validate_scalar(const yaml::Value& value, Checked& out, const Known& known,
                     Diagnostics& diagnostics) {
    const Scalar scalar{value, one_line(value.scalar), out, known, diagnostics};
    const std::string& text = scalar.text;
    if (text.empty()) return true;  // "": written, but not stated
    switch (out.field->type) {
        case FieldType::text: return sentence(scalar);
        case FieldType::slug: return alias(scalar);
        case FieldType::boolean: return take(scalar, parse_boolean(text), mistake::bad_boolean);
        case FieldType::integer: return integer(scalar);
        case FieldType::date: return date(scalar);
        case FieldType::hours: return hours(scalar);
        case FieldType::months: return take(scalar, parse_months(text), mistake::bad_months);
        case FieldType::local_time: return local_time(scalar);
        case FieldType::weeks: return weeks(scalar);
        case FieldType::monthly: return take(scalar, parse_monthly(text), mistake::bad_monthly);
        case FieldType::end_date: return end_date(scalar);
        case FieldType::url: return take_text(scalar, is_url(text), mistake::bad_url);
        case FieldType::email: return take_text(scalar, is_email(text), mistake::bad_email);
        case FieldType::phone: return phone(scalar);
        case FieldType::code: return code(scalar);
        case FieldType::word:
        case FieldType::settings: return allowed_word(scalar);
        case FieldType::reference: return reference(scalar);
        case FieldType::language: return language(scalar);
        case FieldType::mapping: break;
    }
    return false;
}

}  // namespace lykta
