// ICU may change how its bundles are laid out, and the machine may have any locale: our answers
// are held against ICU's own formatters, and asked again under another default locale.
#include "language/format.hpp"
#include "language/hours.hpp"
#include "language/icu_data.hpp"

#include "table.hpp"

#include "catch.hpp"

#include <unicode/calendar.h>
#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>
#include <unicode/uloc.h>

#include <memory>
#include <string>
#include <vector>

using namespace lykta;

namespace {

/// The process's locale for ICU, for as long as it lives.
class DefaultLocale {
public:
    explicit DefaultLocale(const char* name) : before_(uloc_getDefault()) { set(name); }
    ~DefaultLocale() { set(before_.c_str()); }
    DefaultLocale(const DefaultLocale&) = delete;
    DefaultLocale& operator=(const DefaultLocale&) = delete;

private:
    static void set(const char* name) {
        UErrorCode status = U_ZERO_ERROR;
        uloc_setDefault(name, &status);
    }
    std::string before_;
};

Date first_of(unsigned month) {
    return {std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{1}};
}

/// All that a formatter can say, in one text.
std::string all_of(const Language& language) {
    const Formatter formatter(language);
    std::string out = language.tag;
    for (unsigned month = 1; month <= 12; ++month) {
        out += "|" + formatter.date(first_of(month));
    }
    for (int day = 0; day < 7; ++day) {
        out += "|" + formatter.weekday(static_cast<Weekday>(day));
    }
    out += "|" + formatter.list(std::vector<std::string>{"a", "b", "c"});
    out += "|" + formatter.time_range({540}, {690}) + "|" + formatter.number(-1234567);
    for (const std::int64_t number : {0, 1, 2, 3, 11, 100}) {
        out += "|" + std::to_string(static_cast<int>(formatter.plural(number)));
    }
    for (const char* word : {"ılık", "Istanbul", "İzmir", "çay", "åäö", "ŋŧ"}) {
        out += "|" + formatter.sort_key(word);
    }
    return out + "|" + hours_in_words({{{Weekday::monday, {540}, {690}}}, false}, formatter);
}

std::string icu_format(const icu::Locale& locale, const icu::UnicodeString& pattern, Date date) {
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(pattern, locale, status);
    format.adoptTimeZone(icu::TimeZone::createTimeZone("GMT"));
    const auto days = static_cast<double>(std::chrono::sys_days{date}.time_since_epoch().count());
    icu::UnicodeString out;
    format.format(days * 24 * 60 * 60 * 1000, out);
    std::string text;
    REQUIRE(U_SUCCESS(status));
    return out.toUTF8String(text);
}

icu::UnicodeString best_pattern(const icu::Locale& locale, const char* fields) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    const icu::UnicodeString pattern = patterns->getBestPattern(fields, status);
    REQUIRE(U_SUCCESS(status));
    return pattern;
}

icu::Locale locale_of(const Language& language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(language.dates, status);
    REQUIRE(U_SUCCESS(status));
    return locale;
}

}  // namespace

TEST_CASE("nothing depends on the process's locale") {
    const Languages table = table_of_languages();
    std::vector<std::string> before;
    {
        const DefaultLocale root("en_US_POSIX");
        for (const Language& language : table.all) {
            before.push_back(all_of(language));
        }
    }
    for (const char* name : {"tr_TR", "sv_SE", "ar_EG", "th_TH@calendar=buddhist"}) {
        const DefaultLocale other(name);
        for (std::size_t i = 0; i < table.all.size(); ++i) {
            INFO(name << " " << table.all[i].tag);
            CHECK(all_of(table.all[i]) == before[i]);
        }
    }
}

TEST_CASE("a language that the table wrongly gives to ICU borrows nothing") {
    const DefaultLocale turkish("tr_TR");
    Language wrong;
    wrong.tag = "fit";
    wrong.dates = "fit";
    wrong.collation = "fit";
    const Formatter formatter(wrong);
    CHECK(formatter.date(first_of(10)) == "2026-10-01");
    CHECK(formatter.weekday(Weekday::monday).empty());
    CHECK(formatter.list(std::vector<std::string>{"a", "b"}) == "a, b");
    CHECK(formatter.number(1234567) == "1\u00A0234\u00A0567");
}

TEST_CASE("dates and weekdays are those of ICU's own formatters") {
    const Languages table = table_of_languages();
    int compared = 0;
    for (const Language& language : table.all) {
        if (language.dates.empty() || language.own_calendar) {
            continue;
        }
        const icu::Locale locale = locale_of(language);
        const Formatter formatter(language);
        icu::UnicodeString pattern = best_pattern(locale, "yMMMMd");
        if (pattern == icu::UnicodeString("y MMMM d")) {
            pattern = "d MMMM y";  // the root's, which we do not take for the language's
        }
        INFO("language " << language.tag);
        for (unsigned month = 1; month <= 12; ++month) {
            CHECK(formatter.date(first_of(month)) == icu_format(locale, pattern, first_of(month)));
        }
        // 1 June 2026 is a Monday.
        for (unsigned day = 0; day < 7; ++day) {
            const Date date{std::chrono::year{2026}, std::chrono::month{6},
                            std::chrono::day{day + 1}};
            CHECK(formatter.weekday(static_cast<Weekday>(day)) == icu_format(locale, "cccc", date));
        }
        ++compared;
    }
    CHECK(compared == 12);
}

TEST_CASE("clock times are CLDR's but for Swedish and the leading zero of Persian") {
    const Languages table = table_of_languages();
    for (const Language& language : table.all) {
        if (language.dates.empty()) {
            continue;
        }
        const icu::UnicodeString pattern = best_pattern(locale_of(language), "Hm");
        std::string cldr;
        pattern.toUTF8String(cldr);
        const std::string nine = Formatter(language).time({540});
        const std::string ours = nine == "9.00" ? "H.mm" : "HH:mm";
        INFO("language " << language.tag);
        if (language.dates == "sv") {
            CHECK((cldr == "HH:mm" && ours == "H.mm"));
        } else if (language.tag == "fa") {
            CHECK((cldr == "H:mm" && ours == "HH:mm"));
        } else {
            CHECK(ours == cldr);
        }
    }
}

TEST_CASE("ICU's date patterns become ours") {
    CHECK(date_pattern_from_icu("d. MMMM y") == "{day}. {month} {year}");
    CHECK(date_pattern_from_icu("d MMMM y 'р'.") == "{day} {month} {year} р.");
    CHECK(date_pattern_from_icu("d 'de' MMMM 'd''any' y") == "{day} de {month} d'any {year}");
}

TEST_CASE("a date pattern that asks for more than day, month and year is not taken") {
    CHECK(date_pattern_from_icu("d MMMM y G").empty());
    CHECK(date_pattern_from_icu("d MMM y").empty());
}

TEST_CASE("the root's date pattern is not a language's own") {
    CHECK(date_pattern_from_icu("y MMMM d").empty());
}
