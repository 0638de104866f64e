#include "base/weekly_hours.hpp"

// Hours as people write them on a door. A reader of words with one look ahead: days, then times,
// then perhaps the next group.

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace lykta {

namespace {

using Kind = HoursMistake::Kind;

struct Token {
    enum class Type { word, time, dash, comma, semicolon, other, end };
    Type type = Type::end;
    std::size_t offset = 0;
    std::string written;
    std::string text;  // in lower case, without a closing full stop
};

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == 0xA0 || c == 0x2009 || c == 0x202F;
}
bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212; }
bool is_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0x80 && !is_dash(c) && !is_space(c));
}

Token::Type word_type(std::string_view word) {
    if (word == "och" || word == "and" || word == "samt") return Token::Type::comma;
    if (word == "till" || word == "to") return Token::Type::dash;
    return Token::Type::word;
}

/// The offset after the characters that belong to the word or the time beginning at start.
std::size_t token_end(std::string_view text, std::size_t start, bool time) {
    std::size_t end = start;
    while (end < text.size()) {
        std::size_t after = end;
        const char32_t c = utf8::next(text, after);
        const bool digit_follows = after < text.size() && is_digit(char32_t(text[after]));
        const bool inside =
            time ? is_digit(c) || ((c == U':' || c == U'.') && digit_follows) : is_letter(c);
        if (!inside) break;
        end = after;
    }
    return end;
}

std::vector<Token> tokens(std::string_view text) {
    using Type = Token::Type;
    std::vector<Token> out;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const char32_t c = utf8::next(text, offset);
        if (is_space(c)) continue;
        Token token{Type::other, start, {}, {}};
        if (is_digit(c) || is_letter(c)) offset = token_end(text, start, is_digit(c));
        token.written = text.substr(start, offset - start);
        token.text = utf8::lower(token.written);
        if (is_digit(c)) token.type = Type::time;
        if (is_letter(c)) token.type = word_type(token.text);
        const bool stop_follows = offset < text.size() && text[offset] == '.';
        if ((is_digit(c) || is_letter(c)) && stop_follows) ++offset;  // "mån.", "kl."
        if (is_dash(c)) token.type = Type::dash;
        if (c == U',') token.type = Type::comma;
        if (c == U';') token.type = Type::semicolon;
        if (token.text == "kl" || token.text == "klockan") continue;
        if (token.text == "öppet" || token.text == "open") continue;
        out.push_back(std::move(token));
    }
    out.push_back({Type::end, text.size(), {}, {}});
    return out;
}

std::optional<Weekday> day_named(std::string_view word) {
    using Names = std::initializer_list<std::string_view>;
    static const std::array<Names, 7> names = {
        Names{"mån", "måndag", "måndagar", "mon", "monday", "mondays"},
        Names{"tis", "tisdag", "tisdagar", "tue", "tues", "tuesday", "tuesdays"},
        Names{"ons", "onsdag", "onsdagar", "wed", "weds", "wednesday", "wednesdays"},
        Names{"tor", "tors", "torsdag", "torsdagar", "thu", "thur", "thurs", "thursday",
              "thursdays"},
        Names{"fre", "fredag", "fredagar", "fri", "friday", "fridays"},
        Names{"lör", "lördag", "lördagar", "sat", "saturday", "saturdays"},
        Names{"sön", "söndag", "söndagar", "sun", "sunday", "sundays"},
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::find(names[i].begin(), names[i].end(), word) != names[i].end()) {
            return static_cast<Weekday>(i);
        }
    }
    return std::nullopt;
}

struct Written {
    OpenHours hours;
    std::size_t offset;
    std::string word;
};

int start_of(const OpenHours& h) { return static_cast<int>(h.day) * day_minutes + h.open.minutes; }
int end_of(const OpenHours& h) {
    const int length = h.close.minutes - h.open.minutes;
    return start_of(h) + (length > 0 ? length : length + day_minutes);
}

bool is_whole_day(const OpenHours& h) {
    return h.open.minutes == 0 && h.close.minutes == day_minutes;
}

class HoursReader {
public:
    explicit HoursReader(std::string_view text) : tokens_(tokens(text)) {}

    ParsedHours read() {
        if (at(Token::Type::end)) fail(Kind::empty);
        while (!mistake_ && !at(Token::Type::end)) read_group();
        if (!mistake_) find_overlap();
        if (mistake_) return {{}, mistake_};
        return {collect(), std::nullopt};
    }

private:
    const Token& now() const { return tokens_[index_]; }
    bool at(Token::Type type) const { return now().type == type; }

    bool take(Token::Type type) {
        if (!at(type)) return false;
        ++index_;
        return true;
    }

    bool take_words(std::initializer_list<std::string_view> words) {
        std::size_t i = index_;
        for (const std::string_view word : words) {
            if (i >= tokens_.size() || tokens_[i].text != word) return false;
            ++i;
        }
        index_ = i;
        return true;
    }

    bool take_day_and_night() {
        return take_words({"dygnet", "runt"}) || take_words({"day", "and", "night"}) ||
               take_words({"around", "the", "clock"}) || take_words({"24", "/", "7"});
    }

    void fail(Kind kind) { fail(kind, now()); }
    void fail(Kind kind, const Token& token) {
        if (mistake_) return;
        mistake_ = HoursMistake{kind, token.offset, token.written};
        const auto about =
            std::find_if(tokens_.begin() + static_cast<std::ptrdiff_t>(index_), tokens_.end(),
                         [](const Token& t) { return is_red(t.text); });
        if (about != tokens_.end()) {
            mistake_ = HoursMistake{Kind::red_days, about->offset, about->written};
        }
    }

    static bool is_red(std::string_view word) {
        return word == "röd" || word == "röda" || word.starts_with("helgfri") ||
               word.starts_with("helgdag") || word == "holidays";
    }

    void add_days(Weekday first, Weekday last, std::vector<Weekday>& days) {
        for (int day = static_cast<int>(first);; day = (day + 1) % 7) {
            days.push_back(static_cast<Weekday>(day));
            if (day == static_cast<int>(last)) return;
        }
    }

    bool read_day_set(std::vector<Weekday>& days) {
        if (take_words({"vardagar"}) || take_words({"vardag"}) || take_words({"weekdays"})) {
            add_days(Weekday::monday, Weekday::friday, days);
            return true;
        }
        if (take_words({"helger"}) || take_words({"helg"}) || take_words({"weekends"})) {
            add_days(Weekday::saturday, Weekday::sunday, days);
            return true;
        }
        if (take_words({"alla", "dagar"}) || take_words({"varje", "dag"}) ||
            take_words({"dagligen"}) || take_words({"every", "day"}) || take_words({"daily"})) {
            add_days(Weekday::monday, Weekday::sunday, days);
            return true;
        }
        return false;
    }

    bool read_day_item(std::vector<Weekday>& days) {
        if (read_day_set(days)) return true;
        const auto first = day_named(now().text);
        if (!first) return false;
        ++index_;
        auto last = first;
        if (take(Token::Type::dash)) {
            last = day_named(now().text);
            if (!last) return fail(Kind::unknown_day), false;
            ++index_;
        }
        add_days(*first, *last, days);
        return true;
    }

    void read_group() {
        std::vector<Weekday> days;
        const Token& first = now();
        if (take_day_and_night()) {
            add_days(Weekday::monday, Weekday::sunday, days);
            for (const Weekday day : days) add(day, {0}, {day_minutes}, first);
            return end_group();
        }
        do {
            if (!read_day_item(days)) return fail(Kind::unknown_day);
        } while (take_comma_of_list());
        read_times(days);
        end_group();
    }

    bool take_comma_of_list() { return !mistake_ && take(Token::Type::comma); }

    void read_times(const std::vector<Weekday>& days) {
        if (at(Token::Type::end) || at(Token::Type::semicolon) || day_named(now().text)) {
            return fail(Kind::missing_time, tokens_[index_ - 1]);
        }
        const std::size_t first = written_.size();
        do {
            read_range(days);
        } while (!mistake_ && at(Token::Type::comma) && time_follows() && take(Token::Type::comma));
        while (!mistake_ && take_pause()) read_pause(first);
    }

    /// "(lunch", ", lunchstängt", "closed".
    bool take_pause() {
        const std::size_t before = index_;
        if (!take(Token::Type::comma)) take_words({"("});
        if (take_words({"lunch"}) || take_words({"lunchstängt"}) || take_words({"lunchrast"}) ||
            take_words({"stängt"}) || take_words({"closed"})) {
            take_words({"stängt"}) || take_words({"closed"});
            return true;
        }
        index_ = before;
        return false;
    }

    /// Takes from–to out of what has been written since first.
    void read_pause(std::size_t first) {
        const Token& opening = now();
        const auto from = read_time();
        if (!from) return;
        if (!take(Token::Type::dash)) return fail(Kind::missing_time, opening);
        const auto to = read_time();
        if (!to) return;
        take_words({")"});
        bool within = false;
        for (std::size_t i = first, end = written_.size(); i < end; ++i) {
            const OpenHours hours = written_[i].hours;
            if (!(hours.open < *from && *from < *to && *to < hours.close)) continue;
            within = true;
            written_[i].hours.close = *from;
            written_.push_back({{hours.day, *to, hours.close}, opening.offset, opening.written});
        }
        if (!within) fail(Kind::bad_time, opening);
    }

    bool time_follows() const { return tokens_[index_ + 1].type == Token::Type::time; }

    void read_range(const std::vector<Weekday>& days) {
        const Token& opening = now();
        if (take_day_and_night()) {
            for (const Weekday day : days) add(day, {0}, {day_minutes}, opening);
            return;
        }
        const auto open = read_time();
        if (!open) return;
        if (open->minutes == day_minutes) return fail(Kind::bad_time, opening);
        if (!take(Token::Type::dash)) return fail(Kind::missing_time, opening);
        const Token& closing = now();
        if (at(Token::Type::end) || at(Token::Type::semicolon) || at(Token::Type::comma)) {
            return fail(Kind::missing_time, opening);
        }
        auto close = read_time();
        if (!close) return;
        const bool next_day = take_words({"nästa", "dag"}) || take_words({"next", "day"});
        if (!next_day && close->minutes == 0) close->minutes = day_minutes;
        if (!next_day && *close <= *open) return fail(Kind::ends_before_it_begins, closing);
        if (next_day && *close > *open) return fail(Kind::bad_time, closing);
        for (const Weekday day : days) add(day, *open, *close, opening);
    }

    std::optional<TimeOfDay> read_time() {
        const auto time = at(Token::Type::time) ? parse_time(now().text) : std::nullopt;
        if (time) {
            ++index_;
        } else {
            fail(Kind::bad_time);
        }
        return time;
    }

    void end_group() {
        if (mistake_ || at(Token::Type::end)) return;
        if (take(Token::Type::semicolon) || take(Token::Type::comma)) return;
        if (!at(Token::Type::word)) fail(Kind::bad_time);
    }

    void add(Weekday day, TimeOfDay open, TimeOfDay close, const Token& token) {
        written_.push_back({{day, open, close}, token.offset, token.written});
    }

    void find_overlap() {
        std::stable_sort(written_.begin(), written_.end(), [](const Written& a, const Written& b) {
            return start_of(a.hours) < start_of(b.hours);
        });
        for (std::size_t i = 0; i < written_.size() && written_.size() > 1; ++i) {
            const bool last = i + 1 == written_.size();
            const Written& a = written_[i];
            const Written& b = written_[last ? 0 : i + 1];
            const int next_start = start_of(b.hours) + (last ? week_minutes : 0);
            if (end_of(a.hours) <= next_start) continue;
            // "vardagar 16.30–8 nästa dag; lördag dygnet runt": the night is within the day.
            const bool into_whole_day = is_whole_day(b.hours) && a.hours.day != b.hours.day;
            if (into_whole_day) continue;
            const Written& later = a.offset > b.offset ? a : b;
            if (!mistake_ || later.offset < mistake_->offset) {
                mistake_ = HoursMistake{Kind::overlap, later.offset, later.word};
            }
        }
    }

    WeeklyHours collect() const {
        WeeklyHours out;
        for (const Written& w : written_) out.hours.push_back(w.hours);
        out.always = out.hours.size() == 7 &&
                     std::all_of(out.hours.begin(), out.hours.end(), [](const OpenHours& h) {
                         return h.open.minutes == 0 && h.close.minutes == day_minutes;
                     });
        if (out.always) out.hours.clear();
        return out;
    }

    std::vector<Token> tokens_;
    std::size_t index_ = 0;
    std::vector<Written> written_;
    std::optional<HoursMistake> mistake_;
};

}  // namespace

ParsedHours parse_hours(std::string_view text) { return HoursReader(text).read(); }

}  // namespace lykta
