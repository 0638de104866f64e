#include "source/file_names.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

// As Windows, macOS, Google Drive, Dropbox, OneDrive, Nextcloud and Syncthing name them, in Swedish
// and English; lower case.
constexpr std::array<std::string_view, 5> before{"kopia av ", "copy of ", "kopia-av-", "copy-of-",
                                                 "kopia_av_"};
constexpr std::array<std::string_view, 15> after{
    " - kopia", " - copy",       "-kopia",       "-copy",     "_kopia",
    "_copy",    " \u2013 kopia", " \u2013 copy", " kopia",    " copy",
    ".orig",    " (kopia)",      " (copy)",      " - genväg", " \u2013 genväg"};
/// Within parentheses: "(Annas kopia i konflikt 2026-09-01)".
constexpr std::array<std::string_view, 4> in_parentheses{"konflikt", "conflict", "kopia", "copy"};
constexpr std::string_view sync_conflict = ".sync-conflict-";

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "samtal - kopia (2)" and "samtal-kopia-2" -> without the number.
std::string_view without_number(std::string_view stem) {
    if (stem.ends_with(')')) {
        const std::size_t open = stem.rfind(" (");
        if (open != std::string_view::npos &&
            is_number(stem.substr(open + 2, stem.size() - open - 3))) {
            return stem.substr(0, open);
        }
    }
    return stem;
}

std::string_view without_number_of_copy(std::string_view stem) {
    const std::size_t end = stem.find_last_not_of("0123456789");
    const bool numbered = end != std::string_view::npos && end + 1 < stem.size() &&
                          (stem[end] == ' ' || stem[end] == '-');
    return numbered ? stem.substr(0, end) : stem;
}

std::string_view without_conflict(std::string_view stem, std::string_view lower) {
    if (const std::size_t at = lower.find(sync_conflict); at != std::string_view::npos) {
        return stem.substr(0, at);
    }
    const std::size_t open = lower.rfind(" (");
    if (!lower.ends_with(')') || open == std::string_view::npos) return stem;
    const std::string_view inside = lower.substr(open);
    const bool says = std::any_of(in_parentheses.begin(), in_parentheses.end(), [&](auto word) {
        return inside.find(word) != std::string_view::npos;
    });
    return says ? stem.substr(0, open) : stem;
}

std::string_view without_word(std::string_view stem, std::string_view lower) {
    for (const std::string_view word : after) {
        if (lower.ends_with(word)) return stem.substr(0, stem.size() - word.size());
    }
    for (const std::string_view word : before) {
        if (lower.starts_with(word)) return stem.substr(word.size());
    }
    return stem;
}

}  // namespace

bool is_lock_file(std::string_view name) {
    return name.starts_with("~$") || name.starts_with(".~lock.");
}

std::optional<std::string> original_of(std::string_view name) {
    const std::size_t dot = std::min(name.rfind('.'), name.size());
    const std::string_view ending = name.substr(dot);
    const std::string_view whole = name.substr(0, dot);
    const auto reduced = [](std::string_view stem) {
        // Lower case keeps the length of the letters that these words are written with; where
        // others change theirs, the name is left alone.
        const std::string lower = utf8::lower(stem);
        if (lower.size() != stem.size()) return stem;
        const std::string_view less = without_conflict(stem, lower);
        if (less.size() < stem.size()) return less;
        return without_word(stem, lower);
    };
    std::string_view stem = reduced(without_number(whole));
    if (stem == whole) {
        const std::string_view counted = without_number_of_copy(whole);
        if (reduced(counted) != counted) stem = reduced(counted);
    }
    if (stem == whole || stem.empty()) return std::nullopt;
    return std::string(stem) + std::string(ending);
}

}  // namespace lykta
