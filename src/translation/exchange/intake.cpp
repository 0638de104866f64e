// See intake.hpp.
#include "translation/exchange/intake.hpp"

#include "source/characters.hpp"
#include "translation/entry_check.hpp"
#include "translation/exchange/diagnostics.hpp"
#include "translation/script.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lykta {
namespace {

constexpr std::string_view draft_comment = "state: draft";

void add_comments(po::EntryLines& lines, const po::Entry& entry,
                  const std::vector<std::string>& comments) {
    for (const std::string& words : comments) {
        if (std::ranges::count(entry.translator_comments, words) == 0) {
            po::add_comment(lines, words);
        }
    }
}

/// What was said of other words says nothing of these. Drafts stay drafts.
void forget_states(po::EntryLines& lines, const po::Entry& entry, bool drafts_too) {
    for (const std::string& line : entry.translator_comments) {
        if (line.starts_with("state:") && (drafts_too || line != draft_comment)) {
            po::remove_comment(lines, line);
        }
    }
}

void set_stale(po::EntryLines& lines, const po::Entry& entry, bool stale) {
    std::vector<std::string> flags;
    std::ranges::copy_if(entry.flags, std::back_inserter(flags),
                         [](const std::string& flag) { return flag != "fuzzy"; });
    if (stale) {
        flags.insert(flags.begin(), "fuzzy");
    } else {
        po::set_previous(lines, {}, {});
    }
    if (entry.fuzzy() != stale) po::set_flags(lines, flags);
}

}  // namespace

Intake::Intake(const Sheet& sheet, const std::optional<Reviewer>& reviewer,
               Diagnostics& diagnostics)
    : sheet_(sheet),
      reviewer_(reviewer),
      diagnostics_(diagnostics),
      file_(sheet.bytes),
      speaker_(*sheet.language) {
    header_ =
        "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        "\"Plural-Forms: nplurals=" +
        std::to_string(sheet.catalogue->plural_forms()) + "; plural=0;\\n\"\n\n";
}

bool Intake::take(const SheetRow& row, const Taken& taken) {
    const po::Entry& entry = *row.entry;
    const bool same_words = taken.forms == entry.translations;
    if (!fit(row, taken)) return false;
    po::EntryLines lines = file_.lines(entry);
    add_comments(lines, entry, taken.comments);
    if (!same_words) {
        po::set_translations(lines, taken.forms, !entry.source_plural.empty());
        forget_states(lines, entry, false);
    }
    set_stale(lines, entry, taken.state == TextState::stale);
    // New words are made from the text as it is now, done or not.
    if (!same_words && !taken.former_source) po::set_previous(lines, {}, {});
    const bool is_draft = std::ranges::count(entry.translator_comments, draft_comment) > 0;
    if (taken.state == TextState::draft && !is_draft && (!same_words || row.state != taken.state)) {
        forget_states(lines, entry, true);
        if (!sheet_.draft || row.state > TextState::draft) po::add_comment(lines, draft_comment);
    }
    if (taken.reviewed) review(lines, row, taken);
    if (!same_words && !reads_back(lines, taken)) return false;
    file_.replace(entry, lines);
    return true;
}

bool Intake::keep_for_later(const SheetRow& row, const Taken& taken,
                            const std::string& old_source) {
    for (const std::string& form : taken.forms) {
        if (!check_unescaped(form, taken.place, diagnostics_)) return false;
    }
    po::EntryLines lines = file_.lines(*row.entry);
    add_comments(lines, *row.entry, taken.comments);
    po::set_translations(lines, taken.forms, !row.entry->source_plural.empty());
    po::set_previous(lines, old_source, {});
    std::vector<std::string> flags = row.entry->flags;
    flags.insert(flags.begin(), "fuzzy");
    po::set_flags(lines, flags);
    if (!reads_back(lines, taken)) return false;
    file_.replace(*row.entry, lines);
    return true;
}

void Intake::withdraw(const SheetRow& row, const std::vector<std::string>& comments) {
    const po::Entry& entry = *row.entry;
    po::EntryLines lines = file_.lines(entry);
    add_comments(lines, entry, comments);
    po::set_translations(lines, std::vector<std::string>(entry.translations.size()),
                         !entry.source_plural.empty());
    forget_states(lines, entry, true);
    for (const std::string& line : entry.translator_comments) {
        if (review_mark(std::string_view(line))) po::remove_comment(lines, line);
    }
    set_stale(lines, entry, false);
    file_.replace(entry, lines);
}

void Intake::review(po::EntryLines& lines, const SheetRow& row, const Taken& taken) {
    const po::Entry& entry = *row.entry;
    po::Entry after = entry;
    after.translations = taken.forms;
    ReviewMark mark{taken.state == TextState::settled ? TextState::settled : TextState::reviewed,
                    reviewer_->who, reviewer_->role, reviewer_->date, review_hash(after)};
    const std::optional<ReviewMark> known = review_mark(after);
    if (known && known->state >= mark.state && known->who == mark.who) {
        return;  // said before
    }
    for (const std::string& line : entry.translator_comments) {
        if (review_mark(std::string_view(line))) {
            po::remove_comment(lines, line);
        }
    }
    forget_states(lines, entry, true);
    po::remove_comment(lines, draft_comment);
    po::add_comment(lines, comment(mark));
    ++reviewed_;
}

/// A catalogue's reader passes such entries over; here they would spoil the store.
bool Intake::fit(const SheetRow& row, const Taken& taken) {
    Diagnostics found;
    const Segment& segment = *row.text->segment;
    const std::size_t forms = segment.source_plural.empty() ? 1 : sheet_.language->plural.size();
    bool good = true;
    for (const std::string& form : taken.forms) {
        good = check_unescaped(form, taken.place, found) && good;
    }
    if (good && taken.forms.size() != forms) {
        report(found, import_forms, taken.place,
               {{"found", std::to_string(taken.forms.size())},
                {"expected", std::to_string(forms)},
                {"tag", sheet_.language->tag}});
        good = false;
    }
    po::Entry entry;
    entry.translations = taken.forms;
    entry.translation_place = taken.place;
    good = good && fit_to_show(entry, segment, speaker_, found);
    if (good && segment.inlines != nullptr) {
        good = tagged_words(taken.forms.front(), segment, taken.place, found).has_value();
    }
    if (good && wrong_script(taken.forms, *sheet_.language)) {
        report(found, import_script, taken.place, {{"tag", sheet_.language->tag}});
        good = false;
    }
    for (Diagnostic& diagnostic : found) {
        diagnostic.severity = Severity::error;
    }
    diagnostics_.insert(diagnostics_.end(), found.begin(), found.end());
    return good;
}

bool Intake::reads_back(const po::EntryLines& lines, const Taken& taken) {
    std::string text = header_;
    for (const std::string& line : lines) text += line + "\n";
    Diagnostics found;
    const po::Catalogue read = po::parse(text, sheet_.file, found);
    const bool same = found.empty() && read.entries.size() == 1 &&
                      read.entries.front().translations == taken.forms;
    if (!same) report(diagnostics_, import_spoils, taken.place, {{"file", sheet_.file}});
    return same;
}

}  // namespace lykta
