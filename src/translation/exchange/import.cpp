// What comes in, text by text: which text it is of, whether it is newer than what stands here, and
// whether it can be right. See exchange.hpp.
#include "translation/exchange/exchange.hpp"

#include "source/source_files.hpp"
#include "translation/entry_check.hpp"
#include "translation/exchange/conflicts.hpp"
#include "translation/exchange/diagnostics.hpp"
#include "translation/exchange/file_check.hpp"
#include "translation/exchange/intake.hpp"
#include "translation/exchange/numbers.hpp"
#include "translation/exchange/origin.hpp"
#include "translation/exchange/places.hpp"
#include "translation/exchange/words_check.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace lykta {
namespace {

/// The words, and the state that the file means, against what went out.
TextState said_of(const IncomingText& text, TextState here, const std::optional<SentText>& origin) {
    const TextState before = origin ? origin->state : here;
    if (!text.says_state && text.state > TextState::stale) {
        return before >= TextState::draft ? before : TextState::translated;
    }
    // What went out approved and is so no longer has been doubted, whatever state stands beside.
    const bool doubted = text.approved == false && text.state >= TextState::translated && origin &&
                         origin->state >= TextState::translated;
    return doubted ? TextState::draft : text.state;
}

std::string place_in_words(const Place& place) {
    return place.file + (place.line > 0 ? ":" + std::to_string(place.line) : "");
}

const DiagnosticKind& kind_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::newer_here: return import_newer_here;
        case Verdict::reviewed_here: return import_reviewed_here;
        default: return import_origin_unknown;
    }
}

class Importer {
public:
    Importer(const Sheet& sheet, const ImportTerms& terms, const ImportKnowledge& knowledge,
             Diagnostics& diagnostics)
        : sheet_(sheet),
          terms_(terms),
          knowledge_(knowledge),
          diagnostics_(diagnostics),
          places_(sheet, *knowledge.portal),
          intake_(sheet, terms.reviewer, diagnostics),
          conflicts_(sheet) {}

    Import run(const std::vector<Incoming>& files) {
        std::vector<std::vector<IncomingRow>> all;
        all.reserve(files.size());
        for (const Incoming& file : files) {
            all.push_back(rows_of(file));
            check_file(file, all.back(), sheet_, terms_, knowledge_, diagnostics_);
        }
        find_differences(all);
        out_.bytes = sheet_.bytes;
        // A file that is wrong as a whole is: its texts, one by one, say no more.
        if (has_errors(diagnostics_)) return std::move(out_);
        for (const auto& rows : all) {
            for (const IncomingRow& row : rows) take(row);
        }
        out_.bytes = intake_.bytes();
        out_.reviewed = intake_.reviewed();
        out_.conflicts = conflicts_.bytes();
        return std::move(out_);
    }

private:
    std::vector<IncomingRow> rows_of(const Incoming& file) {
        std::vector<IncomingRow> out;
        const Origin origin = file.corrections ? Origin{} : origin_of(file, knowledge_.sent);
        if (origin.sent != nullptr) out_.back.push_back(origin.sent->id);
        UnknownTexts nowhere;
        for (const IncomingText& text : file.texts) {
            if (!places_.is_context(text.context)) {
                nowhere.add(text);
                continue;
            }
            std::optional<SentText> went;
            if (const SentText* found = origin.sent == nullptr
                                            ? nullptr
                                            : origin.sent->find(text.sent_context, text.source)) {
                went = *found;
            }
            IncomingRow row;
            row.text = &text;
            const FoundPlace place = places_.find(text);
            if (place.row == nullptr) {
                take_later(text, went);
                continue;
            }
            row.row = place.row;
            row.former_source = place.former_source;
            judge(row, went, origin, file.corrections);
            out.push_back(std::move(row));
        }
        if (const auto copied = std::ranges::count(out, true, &IncomingRow::only_source)) {
            report(diagnostics_, import_only_source, {file.file, 0, 0},
                   {{"count", std::to_string(copied)}, {"all", std::to_string(file.texts.size())}});
        }
        out_.unknown += nowhere.report_in(file, diagnostics_);
        return out;
    }

    void judge(IncomingRow& row, std::optional<SentText> went, const Origin& origin,
               bool correction) const {
        const IncomingText& text = *row.text;
        const SentText here{words_hash(row.row->entry->translations), row.row->state};
        if (correction) went = here;
        const bool sure = correction || origin.sure;
        const bool again = correction || (origin.sent != nullptr && origin.sent->back);
        const std::string raw = words_hash(text.forms);
        row.forms = text.forms;
        if (raw != here.words && !(went && raw == went->words)) {
            const Segment& segment = *row.row->text->segment;
            for (std::size_t i = 0; i < row.forms.size(); ++i) {
                const bool many = i > 0 && !segment.source_plural.empty();
                row.forms[i] = tidied(row.forms[i], many ? segment.source_plural : segment.source);
            }
        }
        row.said = said_of(text, here.state, went);
        const std::string came = words_hash(row.forms);
        const bool withdrawn = came.empty() && text.given && !correction;
        row.only_source =
            row.said == TextState::stale && row.forms.front() == row.row->text->segment->source;
        if ((came.empty() && !withdrawn) || row.only_source) return;
        row.verdict = verdict({here, went, sure, {came, row.said}, again});
        // Words for a text that has changed since: which are newer, nobody knows.
        const bool blind = row.former_source && !went && came != here.words;
        if (blind && row.verdict == Verdict::take) row.verdict = Verdict::origin_unknown;
    }

    /// Two files of one command are of one mind on each text.
    void find_differences(const std::vector<std::vector<IncomingRow>>& all) {
        std::unordered_map<const SheetRow*, const IncomingRow*> known;  // asked, never walked
        for (const auto& rows : all) {
            for (const IncomingRow& row : rows) {
                if (row.verdict == Verdict::nothing) continue;
                const auto [first, is_new] = known.emplace(row.row, &row);
                if (is_new || first->second->forms == row.forms) continue;
                report(diagnostics_, import_files_differ, row.text->place,
                       {{"other", place_in_words(first->second->text->place)}});
            }
        }
        changes_ = std::move(known);
    }

    void take(const IncomingRow& one) {
        const SheetRow& row = *one.row;
        const po::Entry& entry = *row.entry;
        const bool same_words = one.forms == entry.translations;
        if (one.verdict == Verdict::nothing && !same_words) return;
        const auto change = changes_.find(&row);
        const bool done = change != changes_.end() && change->second != &one;
        if (done) return;  // another file says it, too
        if (is_conflict(one.verdict) && !overwrite(one)) return;
        if (one.verdict == Verdict::review_falls) {
            report(diagnostics_, import_review_falls, one.text->place,
                   {{"words", entry.translations.front()}});
        }
        if (words_hash(one.forms).empty()) {
            if (one.verdict == Verdict::nothing) return;
            intake_.withdraw(row, one.text->comments);
            ++out_.changed;
            ++out_.withdrawn;
            return;
        }
        Taken taken{one.forms, one.said,          one.text->comments,
                    false,     one.former_source, one.text->place};
        if (one.former_source) taken.state = TextState::stale;
        const bool current = taken.state > TextState::stale;
        const bool takes = one.verdict != Verdict::nothing;
        if (!takes) taken.state = row.state;
        taken.reviewed = terms_.reviewer && current && (takes || row.state > TextState::stale);
        if (taken.reviewed && one.said == TextState::settled) taken.state = TextState::settled;
        if (!same_words) {
            if (!makes_sense(one)) return;
            // New words are no more than their file says, and what it leaves out it does not say.
            if (!one.text->says_state && current) taken.state = TextState::draft;
        } else if (one.former_source && takes) {
            return;  // the old words of an old text
        }
        const bool comments = std::ranges::any_of(one.text->comments, [&](const std::string& line) {
            return std::ranges::count(entry.translator_comments, line) == 0;
        });
        if (!takes && !taken.reviewed && !comments) return;
        if (!intake_.take(row, taken)) return;
        if (same_words) return;
        ++out_.changed;
        if (one.said == TextState::stale && !one.former_source) ++out_.still_stale;
    }

    bool overwrite(const IncomingRow& one) {
        const std::string& source = one.row->text->segment->source;
        if (!terms_.overwrite) {
            report(diagnostics_, kind_of(one.verdict), one.text->place, {{"source", source}});
            conflicts_.add(one);
            ++out_.in_conflict;
            return false;
        }
        report(diagnostics_, import_overwritten, one.text->place,
               {{"words", one.row->entry->translations.front()}});
        return true;
    }

    bool makes_sense(const IncomingRow& one) {
        const Segment& segment = *one.row->text->segment;
        if (is_copied(one.forms, *one.row->text, *sheet_.language)) {
            report(diagnostics_, import_copied, one.text->place, {{"source", segment.source}});
            return false;
        }
        for (const std::string& form : one.forms) {
            if (const auto found = unfinished(form, segment.source)) {
                report(diagnostics_, import_unfinished, one.text->place, {{"found", *found}});
                return false;
            }
        }
        const auto numbers = segment.source_plural.empty() && !one.former_source
                                 ? numbers_differ(segment.source, one.forms.front())
                                 : std::nullopt;
        if (numbers) {
            report(diagnostics_, import_numbers, one.text->place,
                   {{"expected", numbers->expected}, {"found", numbers->found}});
        }
        return true;
    }

    /// Its source is not there as it was: words that are new wait beside what has taken its place.
    void take_later(const IncomingText& text, const std::optional<SentText>& went) {
        const std::string words = words_hash(text.forms);
        if (words.empty() || (went && went->words == words)) return;
        const SheetRow* changed = places_.changed_since(text);
        if (changed == nullptr) {
            ++out_.unknown;
            report(diagnostics_, import_unknown_text, text.place, {{"source", text.source}});
            return;
        }
        report(diagnostics_, import_source_changed, text.place, {{"source", text.source}});
        Taken taken{text.forms, TextState::stale, text.comments, false, true, text.place};
        for (std::string& form : taken.forms) form = tidied(form, text.source);
        if (intake_.keep_for_later(*changed, taken, text.source)) ++out_.changed;
    }

    const Sheet& sheet_;
    const ImportTerms& terms_;
    const ImportKnowledge& knowledge_;
    Diagnostics& diagnostics_;
    Places places_;
    Intake intake_;
    Conflicts conflicts_;
    std::unordered_map<const SheetRow*, const IncomingRow*> changes_;  ///< asked, never walked
    Import out_;
};

}  // namespace

Import imported(const Sheet& sheet, const std::vector<Incoming>& files, const ImportTerms& terms,
                const ImportKnowledge& knowledge, Diagnostics& diagnostics) {
    Import out = Importer(sheet, terms, knowledge, diagnostics).run(files);
    // Once more as a build reads it: whatever happened above, the store stays readable.
    Diagnostics found;
    po::parse(out.bytes, sheet.file, found);
    if (has_errors(found) || out.bytes.size() > catalogue_limit) {
        report(diagnostics, import_spoils, {sheet.file, 0, 0}, {{"file", sheet.file}});
    }
    return out;
}

}  // namespace lykta
