#pragma once
// PO files changed line by line: what is not changed keeps every byte, line ends and a byte-order
// mark included. Writes as gettext's programs do, but for long lines, which stay whole so that a
// changed word shows as one changed line.

#include "source/po.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lykta::po {

/// The lines of one entry, without line ends.
using EntryLines = std::vector<std::string>;

/// `keyword "text"`; a text of several lines has one each. prefix: "#| " of a previous source.
EntryLines written(std::string_view keyword, std::string_view text, std::string_view prefix = {});

/// An entry as it is first written. plural_forms counts where entry has a plural.
EntryLines written(const Entry& entry, std::size_t plural_forms);

/// Puts words (each a line) in place of the comments with the sign '.' or ':'.
void set_comments(EntryLines& lines, char sign, const std::vector<std::string>& words);
/// A translator's comment, below those that are there.
void add_comment(EntryLines& lines, std::string_view words);
/// Takes away one translator's comment, written with these words.
void remove_comment(EntryLines& lines, std::string_view words);
void set_flags(EntryLines& lines, const std::vector<std::string>& flags);
/// "#| msgid", and "#| msgid_plural" or "#| msgctxt" where there was one. All empty: takes them
/// away.
void set_previous(EntryLines& lines, std::string_view source, std::string_view plural,
                  std::string_view context = {});
/// Whether that is what stands as previous.
[[nodiscard]] bool has_previous(const EntryLines& lines, std::string_view source,
                                std::string_view plural, std::string_view context = {});
void set_source(EntryLines& lines, std::string_view source, std::string_view plural);
void set_context(EntryLines& lines, std::string_view context);
/// In place of all forms that are there.
void set_translations(EntryLines& lines, const std::vector<std::string>& forms, bool counts);
/// "#~": out of use, kept for the day when the text comes back. It has no place any more.
void make_obsolete(EntryLines& lines);
void revive(EntryLines& lines);

/// A file's lines and what is to happen to them. Lines count from 1, as entries have them.
class EditedFile {
public:
    explicit EditedFile(std::string_view bytes);

    [[nodiscard]] EntryLines lines(const Entry& entry) const;
    void replace(const Entry& entry, const EntryLines& lines);
    /// With the empty line that follows it.
    void remove(const Entry& entry);
    /// A new entry below line, parted by an empty one; several are kept in the order they come.
    void insert_below(int line, const EntryLines& lines);

    [[nodiscard]] int last_line() const { return static_cast<int>(lines_.size()); }
    /// The file with the changes; without any, byte for byte what it was.
    [[nodiscard]] std::string bytes() const;

private:
    struct Replacement {
        int last;
        std::string text;
    };
    [[nodiscard]] std::string_view line(int number) const;
    [[nodiscard]] std::string joined(const EntryLines& lines) const;

    std::vector<std::string_view> lines_;  ///< with their ends
    std::string_view end_ = "\n";
    std::map<int, Replacement> replaced_;  ///< by first line
    std::map<int, std::string> inserted_;  ///< below a line
};

}  // namespace lykta::po
