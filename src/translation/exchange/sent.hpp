#pragma once
// What is out at translators: one small file for each export, `translations/out/fi-1a2b3c4d5e.txt`,
// versioned like the translations themselves. It says how each text stood as it went out, so that a
// file that comes back late is told from one that is newer than the store. Written by `translate
// export`, read by `import` and `status`; no build reads it.

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/file_system.hpp"
#include "translation/sheet.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// What a text's translation was.
struct SentText {
    std::string words;  ///< words_hash of its forms; empty: it had none
    TextState state = TextState::missing;
    bool operator==(const SentText&) const = default;
};

struct Sent {
    std::string id;
    std::string language;
    Date date;                                           ///< since when it is out
    std::string to;                                      ///< empty: nobody was named
    std::optional<Date> back;                            ///< when a file of it was last taken in
    std::map<std::string, SentText, std::less<>> texts;  ///< by text_key

    void add(const SheetRow& row);
    /// Null: it did not go out.
    [[nodiscard]] const SentText* find(std::string_view context, std::string_view source) const;
};

/// Of a text's identity, as it stood then.
std::string text_key(std::string_view context, std::string_view source);
/// Empty where no form has words.
std::string words_hash(const std::vector<std::string>& forms);

/// Who gets it, and since when; and an id by all that and by which copy it is (1, 2 …), since two
/// translators may have the same texts. Without texts there is nothing to remember: id stays empty.
void number(Sent& sent, std::string to, Date today, int copy = 1);

/// An exported file that says which export it is: the header X-Lykta-Export of PO, the attribute
/// build-num of XLIFF. Programs that drop it leave import to find out by the texts.
std::string po_with_id(std::string_view bytes, std::string_view id);
std::string xliff_with_id(std::string_view bytes, std::string_view id);
inline constexpr std::string_view export_header = "X-Lykta-Export";

/// "translations/out/fi-1a2b3c4d5e.txt", below the folder that translations is in.
std::string sent_path(const Sent& sent, std::string_view translations);
std::string written(const Sent& sent);
/// Nothing where the file is not one of ours, or half of one.
std::optional<Sent> parse_sent(std::string_view bytes);

/// All that went out for a language (empty: for any), oldest first. translations: its folder below
/// the root of files. What cannot be read is reported, and passed over.
std::vector<Sent> read_sent(const FileSystem& files, std::string_view translations,
                            std::string_view language, Diagnostics& diagnostics);

inline constexpr DiagnosticKind sent_unreadable{
    "sent-unreadable",
    Severity::warning,
    {"filen säger inte vad som har gått ut till en översättare, så den lämnas därhän",
     "the file does not say what went out to a translator, so it is passed over"},
    {"Hämta tillbaka den som lykta translate export skrev den, eller ta bort den.",
     "Get it back as lykta translate export wrote it, or remove it."},
};

}  // namespace lykta
