// See state.hpp.
#include "translation/state.hpp"

#include "base/hash.hpp"
#include "translation/catalogue_header.hpp"
#include "translation/entry_check.hpp"

#include <algorithm>
#include <vector>

namespace lykta {
namespace {

constexpr std::string_view reviewed_key = "reviewed:";
constexpr std::string_view final_key = "final:";

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// Takes the words behind the last comma off text.
std::string_view last_part(std::string_view& text) {
    const std::size_t comma = text.find_last_of(',');
    if (comma == std::string_view::npos) {
        return {};
    }
    const std::string_view part = trimmed(text.substr(comma + 1));
    text = text.substr(0, comma);
    return part;
}

}  // namespace

Bilingual state_name(TextState state) {
    switch (state) {
        case TextState::missing: return {"saknas", "missing"};
        case TextState::stale: return {"inaktuella", "stale"};
        case TextState::draft: return {"utkast", "draft"};
        case TextState::translated: return {"översatta", "translated"};
        case TextState::reviewed: return {"granskade", "reviewed"};
        case TextState::settled: return {"slutliga", "final"};
    }
    return {};
}

std::string review_hash(const po::Entry& entry) {
    std::string texts = entry.source + '\0' + entry.source_plural;
    for (const std::string& form : entry.translations) {
        texts += '\0';
        texts += form;
    }
    return short_hash(texts);
}

std::string comment(const ReviewMark& mark) {
    // A comma in a name or role would end it.
    const auto plain = [](std::string text) {
        std::ranges::replace_if(
            text, [](char c) { return c == ',' || c == '\n' || c == '\r'; }, ' ');
        return text;
    };
    return std::string(mark.state == TextState::settled ? final_key : reviewed_key) + " " +
           plain(mark.who) + ", " + plain(mark.role) + ", " + iso(mark.date) + ", " + mark.hash;
}

std::optional<ReviewMark> review_mark(std::string_view line) {
    std::string_view rest = trimmed(line);
    ReviewMark out;
    if (rest.starts_with(final_key)) {
        out.state = TextState::settled;
        rest.remove_prefix(final_key.size());
    } else if (rest.starts_with(reviewed_key)) {
        rest.remove_prefix(reviewed_key.size());
    } else {
        return std::nullopt;
    }
    out.hash = last_part(rest);
    const std::optional<Date> date = parse_date(last_part(rest));
    out.role = last_part(rest);
    out.who = trimmed(rest);
    if (!date || out.who.empty()) {
        return std::nullopt;
    }
    out.date = *date;
    return out;
}

std::optional<ReviewMark> review_mark(const po::Entry& entry) {
    std::optional<ReviewMark> out;
    for (const std::string& line : entry.translator_comments) {
        std::optional<ReviewMark> mark = review_mark(line);
        if (mark && mark->hash == review_hash(entry)) {
            out = std::move(mark);
        }
    }
    return out;
}

bool is_state_comment(std::string_view comment) {
    const std::string_view line = trimmed(comment);
    return line.starts_with("state:") || line.starts_with(reviewed_key) ||
           line.starts_with(final_key) || line.starts_with("minor:");
}

TextState state_of(const po::Entry& entry, bool file_is_draft, Diagnostics& diagnostics) {
    if (std::ranges::all_of(entry.translations, is_blank)) {
        return TextState::missing;
    }
    if (entry.fuzzy() || entry.obsolete) {
        return TextState::stale;
    }
    if (const std::optional<ReviewMark> mark = review_mark(entry)) {
        return mark->state;
    }
    return draft_entry(entry, file_is_draft, diagnostics) ? TextState::draft
                                                          : TextState::translated;
}

}  // namespace lykta
