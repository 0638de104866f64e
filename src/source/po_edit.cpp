#include "source/po_edit.hpp"

#include <algorithm>

namespace lykta::po {

namespace {

/// Where a kind of line stands in an entry, as gettext's programs order them.
enum class Rank { translator, extracted, reference, flag, previous, context, source, plural, form };

std::string_view without_indent(std::string_view line) {
    return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

bool is_previous(std::string_view line) {
    return line.starts_with("#|") || line.starts_with("#~|");
}

/// Of a text that goes on, what is above it.
Rank rank_of(std::string_view whole_line, Rank above) {
    std::string_view line = without_indent(whole_line);
    if (is_previous(line)) return Rank::previous;
    if (line.starts_with("#.")) return Rank::extracted;
    if (line.starts_with("#:")) return Rank::reference;
    if (line.starts_with("#,")) return Rank::flag;
    if (line.starts_with("#~")) line = without_indent(line.substr(2));
    if (line.starts_with("#")) return Rank::translator;
    if (line.starts_with("msgctxt")) return Rank::context;
    if (line.starts_with("msgid_plural")) return Rank::plural;
    if (line.starts_with("msgid")) return Rank::source;
    return line.starts_with("msgstr") ? Rank::form : above;
}

/// New lines in place of all of that rank; where there are none, before the first of a later one.
void put(EntryLines& lines, Rank rank, const EntryLines& in_place) {
    EntryLines out;
    bool done = false;
    const auto add = [&] {
        if (!done) out.insert(out.end(), in_place.begin(), in_place.end());
        done = true;
    };
    Rank current = Rank::translator;
    for (const std::string& line : lines) {
        current = rank_of(line, current);
        if (current >= rank) add();
        if (current != rank) out.push_back(line);
    }
    add();
    lines = std::move(out);
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        constexpr std::string_view meanings = "\n\t\r\a\b\f\v\\\"";
        constexpr std::string_view letters = "ntrabfv\\\"";
        const std::size_t found = meanings.find(c);
        if (found == std::string_view::npos) {
            out += c;
        } else {
            out += '\\';
            out += letters[found];
        }
    }
    return out + "\"";
}

std::string form_keyword(std::size_t form) { return "msgstr[" + std::to_string(form) + "]"; }

void append(EntryLines& lines, const EntryLines& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

EntryLines comments(char sign, const std::vector<std::string>& words) {
    EntryLines out;
    for (const std::string& one : words) out.push_back(std::string("#") + sign + " " + one);
    return out;
}

EntryLines previous_lines(std::string_view source, std::string_view plural,
                          std::string_view context) {
    EntryLines out;
    if (!context.empty()) append(out, written("msgctxt", context, "#| "));
    if (!source.empty()) append(out, written("msgid", source, "#| "));
    if (!plural.empty()) append(out, written("msgid_plural", plural, "#| "));
    return out;
}

EntryLines flag_line(const std::vector<std::string>& flags) {
    std::string line;
    for (const std::string& flag : flags) line += (line.empty() ? "#, " : ", ") + flag;
    return line.empty() ? EntryLines{} : EntryLines{line};
}

}  // namespace

EntryLines written(std::string_view keyword, std::string_view text, std::string_view prefix) {
    EntryLines out;
    const std::string start = std::string(prefix) + std::string(keyword) + " ";
    const std::size_t first_end = text.find('\n');
    if (first_end == std::string_view::npos || first_end + 1 == text.size()) {
        return {start + quoted(text)};
    }
    out.push_back(start + "\"\"");
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        out.push_back(std::string(prefix) + quoted(text.substr(0, end)));
        text.remove_prefix(end);
    }
    return out;
}

EntryLines written(const Entry& entry, std::size_t plural_forms) {
    EntryLines out;
    for (const std::string& comment : entry.translator_comments) out.push_back("# " + comment);
    append(out, comments('.', entry.extracted_comments));
    append(out, comments(':', entry.references));
    append(out, flag_line(entry.flags));
    if (entry.previous_source) append(out, written("msgid", *entry.previous_source, "#| "));
    if (entry.context) append(out, written("msgctxt", *entry.context));
    append(out, written("msgid", entry.source));
    if (entry.source_plural.empty()) {
        append(out, written("msgstr", entry.translations.empty() ? "" : entry.translations[0]));
        return out;
    }
    append(out, written("msgid_plural", entry.source_plural));
    for (std::size_t i = 0; i < plural_forms; ++i) {
        append(out, written(form_keyword(i),
                            i < entry.translations.size() ? entry.translations[i] : ""));
    }
    return out;
}

void set_comments(EntryLines& lines, char sign, const std::vector<std::string>& words) {
    put(lines, sign == '.' ? Rank::extracted : Rank::reference, comments(sign, words));
}

void add_comment(EntryLines& lines, std::string_view words) {
    const auto first = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
        return rank_of(line, Rank::translator) != Rank::translator;
    });
    lines.insert(first, "# " + std::string(words));
}

void remove_comment(EntryLines& lines, std::string_view words) {
    std::erase_if(lines, [&](const std::string& line) {
        const std::string_view plain = without_indent(line);
        return plain.starts_with("#") && !plain.starts_with("#~") &&
               rank_of(line, Rank::form) == Rank::translator &&
               without_indent(plain.substr(1)) == words;
    });
}

void set_flags(EntryLines& lines, const std::vector<std::string>& flags) {
    put(lines, Rank::flag, flag_line(flags));
}

void set_previous(EntryLines& lines, std::string_view source, std::string_view plural,
                  std::string_view context) {
    put(lines, Rank::previous, previous_lines(source, plural, context));
}

bool has_previous(const EntryLines& lines, std::string_view source, std::string_view plural,
                  std::string_view context) {
    EntryLines found;
    Rank current = Rank::translator;
    for (const std::string& line : lines) {
        current = rank_of(line, current);
        if (current == Rank::previous) found.push_back(line);
    }
    return found == previous_lines(source, plural, context);
}

void set_source(EntryLines& lines, std::string_view source, std::string_view plural) {
    put(lines, Rank::source, written("msgid", source));
    put(lines, Rank::plural, plural.empty() ? EntryLines{} : written("msgid_plural", plural));
}

void set_context(EntryLines& lines, std::string_view context) {
    put(lines, Rank::context, written("msgctxt", context));
}

void set_translations(EntryLines& lines, const std::vector<std::string>& forms, bool counts) {
    EntryLines out;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        append(out, written(counts ? form_keyword(i) : "msgstr", forms[i]));
    }
    put(lines, Rank::form, out);
}

void make_obsolete(EntryLines& lines) {
    set_comments(lines, '.', {});
    set_comments(lines, ':', {});
    for (std::string& line : lines) {
        const std::string_view words = without_indent(line);
        if (is_previous(words)) {
            line = "#~" + std::string(words.substr(1));
        } else if (!words.empty() && !words.starts_with("#")) {
            line = "#~ " + std::string(words);
        }
    }
}

void revive(EntryLines& lines) {
    for (std::string& line : lines) {
        std::string_view words = without_indent(line);
        if (!words.starts_with("#~")) continue;
        words.remove_prefix(2);
        line =
            words.starts_with("|") ? "#" + std::string(words) : std::string(without_indent(words));
    }
}

EditedFile::EditedFile(std::string_view bytes) {
    const bool other_ends = bytes.find('\r') != std::string_view::npos;
    std::size_t begin = 0;
    while (begin < bytes.size()) {
        const std::size_t found =
            other_ends ? bytes.find_first_of("\r\n", begin) : bytes.find('\n', begin);
        std::size_t end = bytes.size();
        if (found != std::string_view::npos) {
            const bool two = bytes.substr(found, 2) == "\r\n";
            end = found + (two ? 2 : 1);
            if (lines_.empty()) end_ = bytes.substr(found, end - found);
        }
        lines_.push_back(bytes.substr(begin, end - begin));
        begin = end;
    }
}

std::string_view EditedFile::line(int number) const {
    return lines_[static_cast<std::size_t>(number) - 1];
}

std::string EditedFile::joined(const EntryLines& lines) const {
    std::string out;
    for (const std::string& one : lines) {
        out += one;
        out += end_;
    }
    return out;
}

EntryLines EditedFile::lines(const Entry& entry) const {
    EntryLines out;
    for (int number = entry.first_line; number <= entry.last_line; ++number) {
        const std::string_view whole = line(number);
        out.emplace_back(whole.substr(0, whole.find_last_not_of("\r\n") + 1));
    }
    return out;
}

void EditedFile::replace(const Entry& entry, const EntryLines& changed) {
    const EntryLines before = lines(entry);
    if (changed == before) return;
    // Line by line, so that those which stay keep even an end of their own.
    std::string text;
    std::size_t head = 0;
    while (head < before.size() && head < changed.size() && before[head] == changed[head]) ++head;
    std::size_t tail = 0;
    while (tail + head < before.size() && tail + head < changed.size() &&
           before[before.size() - 1 - tail] == changed[changed.size() - 1 - tail]) {
        ++tail;
    }
    for (std::size_t i = 0; i < head; ++i) {
        text += line(entry.first_line + static_cast<int>(i));
    }
    text += joined({changed.begin() + static_cast<std::ptrdiff_t>(head),
                    changed.end() - static_cast<std::ptrdiff_t>(tail)});
    for (std::size_t i = tail; i > 0; --i) {
        text += line(entry.last_line + 1 - static_cast<int>(i));
    }
    replaced_[entry.first_line] = {entry.last_line, std::move(text)};
}

void EditedFile::remove(const Entry& entry) {
    int last = entry.last_line;
    const bool gap =
        last < last_line() && line(last + 1).find_first_not_of("\r\n \t") == std::string_view::npos;
    if (gap) ++last;
    replaced_[entry.first_line] = {last, {}};
}

void EditedFile::insert_below(int number, const EntryLines& lines) {
    inserted_[number] += std::string(end_) + joined(lines);
}

std::string EditedFile::bytes() const {
    std::string out;
    const auto insert = [&](int below) {
        const auto found = inserted_.find(below);
        if (found == inserted_.end()) return;
        if (!out.empty() && out.back() != '\n' && out.back() != '\r') out += end_;
        out += found->second;
    };
    insert(0);
    for (int number = 1; number <= last_line(); ++number) {
        const auto found = replaced_.find(number);
        if (found == replaced_.end()) {
            out += line(number);
            insert(number);
            continue;
        }
        out += found->second.text;
        for (; number <= found->second.last; ++number) insert(number);
        --number;
    }
    return out;
}

}  // namespace lykta::po
