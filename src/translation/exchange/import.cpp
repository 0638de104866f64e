// What comes in, text by text. See exchange.hpp.
#include "translation/exchange/exchange.hpp"

#include "source/characters.hpp"
#include "source/po_edit.hpp"
#include "translation/diagnostics.hpp"
#include "translation/entry_check.hpp"
#include "translation/script.hpp"
#include "translation/similarity.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace lykta {
namespace {

constexpr std::string_view draft_comment = "state: draft";

std::vector<std::string> without_fuzzy(const std::vector<std::string>& flags) {
    std::vector<std::string> out;
    std::ranges::copy_if(flags, std::back_inserter(out),
                         [](const std::string& flag) { return flag != "fuzzy"; });
    return out;
}

class Importer {
public:
    Importer(const Sheet& sheet, const std::optional<Reviewer>& reviewer, Diagnostics& diagnostics)
        : sheet_(sheet),
          reviewer_(reviewer),
          diagnostics_(diagnostics),
          file_(sheet.bytes),
          speaker_(*sheet.language) {
        rows_.reserve(sheet.rows.size());
        for (const SheetRow& row : sheet.rows) {
            rows_.emplace(identity(*row.text), &row);
            if (row.entry->fuzzy() && row.entry->previous_source) {
                before_.emplace(po::Identity{row.text->context, *row.entry->previous_source}, &row);
            }
        }
    }

    Import run(const IncomingTexts& incoming) {
        for (const IncomingText& text : incoming) {
            if (!std::ranges::all_of(text.forms, is_blank)) {
                take(text);
            }
        }
        out_.bytes = file_.bytes();
        return std::move(out_);
    }

private:
    void take(const IncomingText& text) {
        const po::Identity key{text.context, text.source};
        if (const auto found = rows_.find(key); found != rows_.end()) {
            take(text, *found->second, text.state);
        } else if (const auto old = before_.find(key); old != before_.end()) {
            // Translated while the source changed: the words are kept, and stay stale.
            take(text, *old->second, TextState::stale);
        } else if (const SheetRow* changed = changed_since(text)) {
            keep_for_later(text, *changed);
        } else {
            ++out_.unknown;
            report(diagnostics_, import_unknown_text, text.place, {{"source", text.source}});
        }
    }

    void take(const IncomingText& text, const SheetRow& row, TextState said) {
        const po::Entry& entry = *row.entry;
        const bool same_words = text.forms == entry.translations;
        const bool current = said != TextState::stale && said != TextState::missing;
        const bool reviews = reviewer_ && current;
        if (same_words && !reviews && !(row.state == TextState::stale && current) &&
            !lowers(said, row.state) && !adds_comments(text, entry)) {
            return;
        }
        if (!fit(text, row)) {
            return;
        }
        po::EntryLines lines = file_.lines(entry);
        for (const std::string& words : text.comments) {
            if (std::ranges::count(entry.translator_comments, words) == 0) {
                po::add_comment(lines, words);
            }
        }
        if (!same_words) {
            po::set_translations(lines, text.forms, !entry.source_plural.empty());
            forget_states(lines, entry, false);
            ++out_.changed;
        }
        set_stale(lines, row, said);
        if (lowers(said, row.state) && said == TextState::draft) {
            forget_states(lines, entry, true);
            po::add_comment(lines, draft_comment);
        }
        if (reviews) {
            review(lines, row, text);
        }
        file_.replace(entry, lines);
    }

    /// The text that has taken the place of one that was still to be translated when it went out.
    [[nodiscard]] const SheetRow* changed_since(const IncomingText& text) const {
        const SheetRow* best = nullptr;
        double most = 0;
        int of_context = 0;
        for (const SheetRow& row : sheet_.rows) {
            if (row.text->context != text.context) continue;
            ++of_context;
            const double alike = similarity(row.text->segment->source, text.source);
            const bool fits = row.state == TextState::missing && !kept_.contains(&row) &&
                              row.entry->translations.size() == text.forms.size();
            if (!fits || (best != nullptr && alike <= most)) continue;
            most = alike;
            best = &row;
        }
        return of_context == 1 || most >= alike_enough ? best : nullptr;
    }

    /// What it was made from stands beside it, and it is not shown: so its tags may be the old
    /// ones.
    void keep_for_later(const IncomingText& text, const SheetRow& row) {
        for (const std::string& form : text.forms) {
            if (!check_unescaped(form, text.place, diagnostics_)) return;
        }
        report(diagnostics_, import_source_changed, text.place, {{"source", text.source}});
        po::EntryLines lines = file_.lines(*row.entry);
        po::set_translations(lines, text.forms, !row.entry->source_plural.empty());
        po::set_previous(lines, text.source, {});
        std::vector<std::string> flags = row.entry->flags;
        flags.insert(flags.begin(), "fuzzy");
        po::set_flags(lines, flags);
        file_.replace(*row.entry, lines);
        kept_.insert(&row);
        ++out_.changed;
    }

    static bool adds_comments(const IncomingText& text, const po::Entry& entry) {
        return std::ranges::any_of(text.comments, [&](const std::string& line) {
            return std::ranges::count(entry.translator_comments, line) == 0;
        });
    }

    /// Programs that know no reviews say "translated" of what was reviewed: that takes nothing.
    static bool lowers(TextState said, TextState is) {
        return said < is && (said == TextState::draft || said == TextState::stale);
    }

    /// What was said of other words says nothing of these. Drafts stay drafts.
    static void forget_states(po::EntryLines& lines, const po::Entry& entry, bool drafts_too) {
        for (const std::string& line : entry.translator_comments) {
            if (line.starts_with("state:") && (drafts_too || line != draft_comment)) {
                po::remove_comment(lines, line);
            }
        }
    }

    static void set_stale(po::EntryLines& lines, const SheetRow& row, TextState said) {
        std::vector<std::string> flags = without_fuzzy(row.entry->flags);
        if (said == TextState::stale) {
            flags.insert(flags.begin(), "fuzzy");
        } else {
            po::set_previous(lines, {}, {});
        }
        if (row.entry->fuzzy() != (said == TextState::stale)) {
            po::set_flags(lines, flags);
        }
    }

    void review(po::EntryLines& lines, const SheetRow& row, const IncomingText& text) {
        const po::Entry& entry = *row.entry;
        po::Entry after = entry;
        after.translations = text.forms;
        ReviewMark mark{text.state == TextState::settled ? TextState::settled : TextState::reviewed,
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
        po::add_comment(lines, comment(mark));
        ++out_.reviewed;
    }

    /// A catalogue's reader passes such entries over; here they would spoil the store.
    bool fit(const IncomingText& text, const SheetRow& row) {
        Diagnostics found;
        po::Entry entry;
        entry.translations = text.forms;
        entry.translation_place = text.place;
        const Segment& segment = *row.text->segment;
        bool good = true;
        for (const std::string& form : text.forms) {
            good = check_unescaped(form, text.place, found) && good;
        }
        good = good && fit_to_show(entry, segment, speaker_, found);
        if (good && segment.inlines != nullptr) {
            good = tagged_words(text.forms.front(), segment, text.place, found).has_value();
        }
        if (good && wrong_script(text.forms, *sheet_.language)) {
            report(found, import_script, text.place, {{"tag", sheet_.language->tag}});
            good = false;
        }
        for (Diagnostic& diagnostic : found) {
            diagnostic.severity = Severity::error;
        }
        diagnostics_.insert(diagnostics_.end(), found.begin(), found.end());
        return good;
    }

    const Sheet& sheet_;
    const std::optional<Reviewer>& reviewer_;
    Diagnostics& diagnostics_;
    po::EditedFile file_;
    Formatter speaker_;
    po::ByIdentity<const SheetRow*> rows_;
    po::ByIdentity<const SheetRow*> before_;
    std::unordered_set<const SheetRow*> kept_;  ///< for later; asked, never walked
    Import out_;
};

}  // namespace

Import imported(const Sheet& sheet, const IncomingTexts& incoming,
                const std::optional<Reviewer>& reviewer, Diagnostics& diagnostics) {
    return Importer(sheet, reviewer, diagnostics).run(incoming);
}

}  // namespace lykta
