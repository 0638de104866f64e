#include "source/po.hpp"

// Reads line by line: one keyword or one text stands on each, as every tool writes them.

#include "base/utf8.hpp"
#include "source/diagnostics.hpp"
#include "source/po_identity.hpp"
#include "source/po_lines.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_set>
#include <utility>

namespace lykta::po {

namespace {

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    std::vector<std::string> out;
    while (true) {
        const std::size_t begin = text.find_first_not_of(separators);
        if (begin == std::string_view::npos) return out;
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        out.emplace_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

class Reader {
public:
    Reader(const LineIndex& lines, Diagnostics& diagnostics)
        : lines_(lines), diagnostics_(diagnostics), header_place_{lines.file(), 1, 0} {}

    Catalogue read() {
        for (std::size_t number = 0; number < lines_.count(); ++number) {
            number_ = number;
            Line line = read_line(lines_, number, diagnostics_);
            switch (line.kind) {
                case Line::Kind::empty: break;
                case Line::Kind::comment: comment(std::move(line)); break;
                case Line::Kind::keyword: keyword(std::move(line)); break;
                case Line::Kind::text: more_text(line); break;
                case Line::Kind::broken: broken_line(line); break;
            }
        }
        finish();
        if (header_line_ == 0 && !out_.entries.empty()) {
            report(diagnostics_, source::po_header, header_place_, {{"what", "Content-Type"}});
        }
        check_plural_forms();
        return std::move(out_);
    }

private:
    [[nodiscard]] int line_number() const { return static_cast<int>(number_) + 1; }
    [[nodiscard]] Place place(const Line& line) const { return lines_.place(number_, line.at); }

    void incomplete(std::string_view what, Place place) {
        report(diagnostics_, source::po_incomplete, std::move(place), {{"what", what}});
        broken_ = true;
    }

    void comment(Line line) {
        finish();  // comments stand above their entry
        begin_lines();
        switch (line.sign) {
            case '.': entry_.extracted_comments.push_back(std::move(line.words)); break;
            case ':':
                for (auto& one : split(line.words, " \t")) entry_.references.push_back(one);
                break;
            case ',':
                for (auto& one : split(line.words, " \t,")) entry_.flags.push_back(one);
                break;
            default: entry_.translator_comments.push_back(std::move(line.words)); break;
        }
    }

    void begin_lines() {
        if (entry_.first_line == 0) entry_.first_line = line_number();
        entry_.last_line = line_number();
    }

    void more_text(const Line& line) {
        entry_.last_line = line_number();
        if (broken_) return;
        if (into_ == nullptr) {
            report(diagnostics_, source::po_syntax, place(line), {{"found", "\"…\""}});
            broken_ = begun_ = true;
        } else if (!line.previous && line.obsolete != entry_.obsolete) {
            inconsistent(line);
        } else {
            *into_ += line.words;
        }
    }

    /// A broken first line spoils the entry that it begins, not the whole one above it.
    void broken_line(const Line& line) {
        const bool goes_on = line.word.empty() || line.word == "msgstr" ||
                             line.word == "msgid_plural" || entry_.translations.empty();
        if (!goes_on) finish();
        broken_ = begun_ = true;
        into_ = nullptr;
    }

    void inconsistent(const Line& line) {
        report(diagnostics_, source::po_syntax, place(line),
               {{"found", entry_.obsolete ? line.word : "#~"}});
        broken_ = true;
    }

    void keyword(Line line) {
        if (line.previous) {
            previous(std::move(line));
            return;
        }
        const bool starts = line.word == "msgctxt" || (line.word == "msgid" && !only_context());
        if (starts && begun_) finish();
        begin_lines();
        if (!begun_) {
            begun_ = true;
            entry_.obsolete = line.obsolete;
            entry_.place = place(line);
        }
        if (broken_) return;
        if (line.obsolete != entry_.obsolete) {
            inconsistent(line);
        } else if (line.word == "msgctxt") {
            into_ = &entry_.context.emplace(std::move(line.words));
        } else if (line.word == "msgid") {
            has_source_ = true;
            entry_.source = std::move(line.words);
            into_ = &entry_.source;
        } else if (line.word == "msgid_plural") {
            plural(std::move(line));
        } else {
            translation(std::move(line));
        }
    }

    [[nodiscard]] bool only_context() const {
        return begun_ && entry_.context.has_value() && !has_source_ && !broken_;
    }

    void previous(Line line) {
        if (begun_ && !broken_) finish();
        begin_lines();
        if (line.word == "msgctxt") {
            into_ = &entry_.previous_context.emplace(std::move(line.words));
        } else if (line.word == "msgid") {
            into_ = &entry_.previous_source.emplace(std::move(line.words));
        } else {
            into_ = &ignored_;
        }
    }

    void plural(Line line) {
        if (!has_source_) {
            incomplete("msgid", place(line));
        } else if (has_plural_ || !entry_.translations.empty()) {
            report(diagnostics_, source::po_syntax, place(line), {{"found", line.word}});
            broken_ = true;
        } else {
            has_plural_ = true;
            entry_.source_plural = std::move(line.words);
            into_ = &entry_.source_plural;
        }
    }

    void translation(Line line) {
        const auto expected = static_cast<int>(entry_.translations.size());
        if (!has_source_) {
            incomplete("msgid", place(line));
        } else if (line.index && !has_plural_) {
            incomplete("msgid_plural", place(line));
        } else if (has_plural_ && line.index != expected) {
            incomplete("msgstr[" + std::to_string(expected) + "]", place(line));
        } else if (!has_plural_ && expected > 0) {
            report(diagnostics_, source::po_syntax, place(line), {{"found", line.word}});
            broken_ = true;
        } else {
            if (expected == 0) entry_.translation_place = place(line);
            into_ = &entry_.translations.emplace_back(std::move(line.words));
        }
    }

    /// Ends the entry that has begun; comments alone wait for the next one.
    void finish() {
        into_ = nullptr;
        if (!begun_) return;
        if (!broken_ && !has_source_) {
            incomplete("msgid", entry_.place);
        } else if (!broken_ && entry_.translations.empty()) {
            incomplete("msgstr", entry_.place);
        }
        if (!broken_) accept();
        entry_ = {};
        begun_ = has_source_ = has_plural_ = broken_ = false;
    }

    void accept() {
        if (entry_.source.empty() && !entry_.context) {
            header_line_ > 0 ? duplicate(entry_.place, header_line_) : header();
        } else if (check_line_ends()) {
            out_.entries.push_back(std::move(entry_));
            const auto [first, is_new] = seen_.insert(out_.entries.size() - 1);
            if (is_new) return;
            duplicate(out_.entries.back().place, out_.entries[*first].place.line);
            out_.entries.pop_back();
        }
    }

    void duplicate(Place place, int first_line) {
        report(diagnostics_, source::po_duplicate, std::move(place),
               {{"line", std::to_string(first_line)}});
    }

    void header() {
        header_line_ = entry_.place.line;
        out_.header_last_line = entry_.last_line;
        for (const std::string& line : split(entry_.translations[0], "\n")) {
            const std::size_t colon = line.find(':');
            if (colon == std::string::npos) continue;
            const std::size_t value = line.find_first_not_of(' ', colon + 1);
            out_.headers.push_back(
                {line.substr(0, colon), value == std::string::npos ? "" : line.substr(value)});
        }
        header_place_ = entry_.translation_place;
        const std::string type = utf8::lower(out_.header("Content-Type"));
        const std::size_t charset = type.find("charset=");
        if (charset == std::string::npos) return;
        const std::string name =
            type.substr(charset + 8, type.find_first_of("; ", charset) - (charset + 8));
        if (name != "utf-8" && name != "utf8") {
            report(diagnostics_, source::po_charset, header_place_, {{"charset", name}});
        }
    }

    bool check_line_ends() {
        if (entry_.fuzzy() || entry_.obsolete) return true;
        const auto alike = [&](const std::string& text) {
            return text.empty() || (text.starts_with('\n') == entry_.source.starts_with('\n') &&
                                    text.ends_with('\n') == entry_.source.ends_with('\n'));
        };
        const auto& texts = entry_.translations;
        if (alike(entry_.source_plural) && std::all_of(texts.begin(), texts.end(), alike)) {
            return true;
        }
        report(diagnostics_, source::po_line_ends, entry_.translation_place);
        return false;
    }

    void check_plural_forms() {
        const std::size_t expected = out_.plural_forms();
        bool missing = false;
        std::erase_if(out_.entries, [&](const Entry& entry) {
            const bool matters = !entry.source_plural.empty() && !entry.fuzzy() && !entry.obsolete;
            if (!matters || entry.translations.size() == expected) return false;
            missing = missing || expected == 0;
            if (expected > 0) {
                report(diagnostics_, source::po_plural_forms, entry.translation_place,
                       {{"found", std::to_string(entry.translations.size())},
                        {"expected", std::to_string(expected)}});
            }
            return expected > 0;
        });
        if (!missing) return;
        report(diagnostics_, source::po_header, header_place_, {{"what", "Plural-Forms"}});
    }

    const LineIndex& lines_;
    Diagnostics& diagnostics_;
    Catalogue out_;
    Entry entry_;
    std::size_t number_ = 0;  ///< of the line, from 0
    bool begun_ = false;      ///< beyond its comments
    bool has_source_ = false;
    bool has_plural_ = false;
    bool broken_ = false;
    std::string* into_ = nullptr;  ///< what a following text continues
    std::string ignored_;
    int header_line_ = 0;  ///< 0: no header yet
    Place header_place_;

    /// Entries by their number: they move while more of them come.
    struct SameText {
        const std::vector<Entry>* entries;
        std::size_t operator()(std::size_t number) const {
            return Identity::Hash{}(identity((*entries)[number]));
        }
        bool operator()(std::size_t a, std::size_t b) const {
            return identity((*entries)[a]) == identity((*entries)[b]);
        }
    };
    std::unordered_set<std::size_t, SameText, SameText> seen_{0, SameText{&out_.entries},
                                                              SameText{&out_.entries}};
};

}  // namespace

bool Entry::fuzzy() const { return std::find(flags.begin(), flags.end(), "fuzzy") != flags.end(); }

bool Entry::translated() const {
    return !translations.empty() && std::none_of(translations.begin(), translations.end(),
                                                 [](const std::string& t) { return t.empty(); });
}

std::string_view Catalogue::header(std::string_view name) const {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const Header& h) { return h.name == name; });
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

std::size_t Catalogue::plural_forms() const {
    const std::string_view forms = header("Plural-Forms");
    constexpr std::string_view name = "nplurals=";
    const std::size_t at = forms.find(name);
    std::size_t count = 0;
    if (at != std::string_view::npos) {
        std::from_chars(forms.data() + at + name.size(), forms.data() + forms.size(), count);
    }
    return count;
}

Catalogue parse(std::string_view text, const std::string& file, Diagnostics& diagnostics) {
    std::string buffer;
    const LineIndex lines(unix_lines(without_byte_order_mark(text), buffer), file, 1);
    if (!check_characters(lines, diagnostics)) return {};
    return Reader(lines, diagnostics).read();
}

}  // namespace lykta::po
