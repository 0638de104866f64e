// See sent.hpp.
#include "translation/exchange/sent.hpp"

#include "base/hash.hpp"
#include "source/characters.hpp"
#include "source/source_files.hpp"
#include "translation/entry_check.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace lykta {
namespace {

constexpr std::string_view head =
    "# Ute hos en översättare. Skrivs av lykta translate: spara filen med översättningarna.\n";
constexpr std::string_view texts_follow = "texts:";
constexpr std::string_view ending = ".txt";
constexpr std::string_view no_words = "-";
constexpr std::size_t key_length = 10;
constexpr std::size_t words_length = 6;
constexpr std::uintmax_t size_limit = 8U << 20U;

/// In the order of TextState.
constexpr std::string_view state_letters = "msdtrf";
static_assert(state_letters.size() == all_states.size());

std::string line_of(std::string_view key, const SentText& text) {
    std::string out(key);
    out += ' ';
    out += text.words.empty() ? no_words : std::string_view(text.words);
    out += ' ';
    out += state_letters[static_cast<std::size_t>(text.state)];
    return out + "\n";
}

std::string lines_of(const Sent& sent) {
    std::string out;
    for (const auto& [key, text] : sent.texts) out += line_of(key, text);
    return out;
}

bool is_hash(std::string_view text, std::size_t length) {
    return text.size() == length &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool read_text(std::string_view line, Sent& into) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || last == first || last + 2 != line.size()) return false;
    const std::string_view key = line.substr(0, first);
    const std::string_view words = line.substr(first + 1, last - first - 1);
    const std::size_t state = state_letters.find(line.back());
    const bool known = is_hash(words, words_length) || words == no_words;
    if (!is_hash(key, key_length) || !known || state == std::string_view::npos) return false;
    into.texts[std::string(key)] = {words == no_words ? std::string() : std::string(words),
                                    all_states.at(state)};
    return true;
}

bool read_fact(std::string_view line, Sent& into) {
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos) return false;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = line.substr(colon + 2);
    if (name == "id") into.id = value;
    if (name == "language") into.language = value;
    if (name == "to") into.to = value;
    if (name == "back") into.back = parse_date(value);
    if (name != "date") return true;
    const std::optional<Date> date = parse_date(value);
    if (date) into.date = *date;
    return date.has_value();
}

}  // namespace

void Sent::add(const SheetRow& row) {
    texts[text_key(row.text->context, row.text->segment->source)] = {
        words_hash(row.entry->translations), row.state};
}

const SentText* Sent::find(std::string_view context, std::string_view source) const {
    const auto found = texts.find(text_key(context, source));
    return found == texts.end() ? nullptr : &found->second;
}

std::string text_key(std::string_view context, std::string_view source) {
    return short_hash(std::string(context) + '\0' + std::string(source)).substr(0, key_length);
}

std::string words_hash(const std::vector<std::string>& forms) {
    if (std::ranges::all_of(forms, is_blank)) return {};
    std::string all;
    for (const std::string& form : forms) {
        all += form;
        all += '\0';
    }
    return short_hash(all).substr(0, words_length);
}

void number(Sent& sent, std::string to, Date today, int copy) {
    std::ranges::replace_if(
        to, [](char c) { return c >= 0 && c < ' '; }, ' ');
    sent.date = today;
    sent.to = std::move(to);
    if (sent.texts.empty()) return;
    sent.id = short_hash(sent.language + '\n' + sent.to + '\n' + std::to_string(copy) + '\n' +
                         lines_of(sent));
}

std::string po_with_id(std::string_view bytes, std::string_view id) {
    // The header is what we wrote or kept ourselves: its lines follow `msgid ""`.
    const std::string key = "\"" + std::string(export_header) + ":";
    const std::size_t start = bytes.find("msgstr");
    if (start == std::string_view::npos) return std::string(bytes);
    const std::size_t first_end = line_end(bytes, start);
    const std::size_t first = next_line(bytes, first_end);
    const std::string_view end = bytes.substr(first_end, first - first_end);
    std::string out(bytes.substr(0, first));
    out += key + " " + std::string(id) + "\\n\"" + std::string(end);
    std::size_t at = first;
    while (bytes.substr(at).starts_with('"')) {
        const std::size_t next = next_line(bytes, line_end(bytes, at));
        const std::string_view line = bytes.substr(at, next - at);
        if (!line.starts_with(key)) out += line;  // of a file that was put in the store's place
        at = next;
    }
    return out + std::string(bytes.substr(at));
}

std::string xliff_with_id(std::string_view bytes, std::string_view id) {
    constexpr std::string_view file = "\n  <file ";
    std::string out;
    while (true) {
        const std::size_t at = bytes.find(file);
        if (at == std::string_view::npos) return out + std::string(bytes);
        out += bytes.substr(0, at + file.size());
        out += "build-num=\"" + std::string(id) + "\" ";
        bytes.remove_prefix(at + file.size());
    }
}

std::string sent_path(const Sent& sent, std::string_view translations) {
    return std::string(translations) + "/" + std::string(sent_folder) + "/" + sent.language + "-" +
           sent.id + std::string(ending);
}

std::string written(const Sent& sent) {
    std::string out(head);
    out += "id: " + sent.id + "\nlanguage: " + sent.language + "\ndate: " + iso(sent.date) + "\n";
    if (!sent.to.empty()) out += "to: " + sent.to + "\n";
    if (sent.back) out += "back: " + iso(*sent.back) + "\n";
    return out + std::string(texts_follow) + "\n" + lines_of(sent);
}

std::optional<Sent> parse_sent(std::string_view bytes) {
    Sent out;
    bool in_texts = false;
    bool dated = false;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.starts_with('#')) continue;
        if (line == texts_follow) {
            in_texts = true;
            continue;
        }
        dated = dated || line.starts_with("date: ");
        if (!(in_texts ? read_text(line, out) : read_fact(line, out))) return std::nullopt;
    }
    const bool whole = is_hash(out.id, key_length) && !out.language.empty() && dated && in_texts;
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

std::vector<Sent> read_sent(const FileSystem& files, std::string_view translations,
                            std::string_view language, Diagnostics& diagnostics) {
    const std::string folder = std::string(translations) + "/" + std::string(sent_folder);
    std::vector<Sent> out;
    for (const FileEntry& entry : files.list(folder).entries) {
        if (entry.folder || entry.error != FileError::none || passed_over(entry.name) ||
            !entry.name.ends_with(ending)) {
            continue;
        }
        const std::string file = folder + "/" + entry.name;
        const ReadFile read = files.read(file, size_limit);
        std::optional<Sent> sent =
            read.error == FileError::none ? parse_sent(read.bytes) : std::nullopt;
        if (!sent) {
            report(diagnostics, sent_unreadable, {file, 0, 0});
        } else if (language.empty() || sent->language == language) {
            out.push_back(std::move(*sent));
        }
    }
    std::ranges::sort(out, [](const Sent& a, const Sent& b) {
        return std::tuple(a.date, a.id) < std::tuple(b.date, b.id);
    });
    return out;
}

}  // namespace lykta
