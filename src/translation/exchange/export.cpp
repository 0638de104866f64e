// What goes out. See exchange.hpp.
#include "translation/exchange/exchange.hpp"

#include "base/hash.hpp"
#include "source/po_edit.hpp"
#include "translation/edits/word_changes.hpp"
#include "translation/exchange/order.hpp"

#include <utility>

namespace lykta {
namespace {

bool goes_out(const SheetRow& row, bool only_changed) {
    return !only_changed || row.state == TextState::missing || row.state == TextState::stale;
}

std::string_view xliff_state(TextState state) {
    switch (state) {
        case TextState::missing: return "needs-translation";
        case TextState::stale: return "needs-adaptation";
        case TextState::draft: return "needs-review-translation";
        case TextState::translated: return "translated";
        case TextState::reviewed: return "signed-off";
        case TextState::settled: return "final";
    }
    return {};
}

class Exporter {
public:
    Exporter(const Sheet& sheet, bool only_changed, const PageAddresses& addresses)
        : sheet_(sheet), only_changed_(only_changed), addresses_(addresses) {
        out_.sent.language = sheet.language->tag;
    }

    /// All of the store, its lines in their order; or what is to be done alone, by need.
    Export po() {
        po::EditedFile file(sheet_.bytes);
        std::string todo = head();
        for (const SheetRow* row : by_how_often_shown(sheet_.rows)) {
            if (!goes_out(*row, only_changed_)) continue;
            count(*row);
            po::EntryLines lines = file.lines(*row->entry);
            std::vector<std::string> notes = notes_of(*row);
            if (!row->suggestion.empty()) notes.push_back(suggested(*row));
            if (notes != row->entry->extracted_comments) {
                po::set_comments(lines, '.', notes);
                file.replace(*row->entry, lines);
            }
            if (!only_changed_) continue;
            todo += end();
            for (const std::string& line : lines) todo += line + end();
        }
        out_.bytes = only_changed_ ? std::move(todo) : file.bytes();
        return std::move(out_);
    }

    Export xliff(const Language& source) {
        const std::size_t forms = sheet_.language->plural.size();
        xliff::Document document{source.tag, sheet_.language->tag, {}};
        for (const SheetRow* row : by_how_often_shown(sheet_.rows)) {
            if (!goes_out(*row, only_changed_)) continue;
            count(*row);
            add_units(*row, forms, document.units);
        }
        out_.bytes = xliff::written(document);
        return std::move(out_);
    }

private:
    /// As the store ends its lines.
    [[nodiscard]] std::string end() const {
        return sheet_.bytes.find("\r\n") == std::string::npos ? "\n" : "\r\n";
    }

    /// The store's header entry, with what stands before it.
    [[nodiscard]] std::string head() const {
        std::size_t at = 0;
        for (int line = 0; line < sheet_.catalogue->header_last_line; ++line) {
            const std::size_t next = sheet_.bytes.find('\n', at);
            at = next == std::string::npos ? sheet_.bytes.size() : next + 1;
        }
        return sheet_.bytes.substr(0, at);
    }

    void count(const SheetRow& row) {
        ++out_.texts;
        out_.sent.add(row);
        const std::size_t words = word_count(row.text->segment->source);
        out_.words += words;
        if (row.state == TextState::missing) out_.words_missing += words;
        if (row.state == TextState::stale) out_.words_changed += words;
    }

    /// What the store says of the text, where it is read, and what has changed since.
    [[nodiscard]] std::vector<std::string> notes_of(const SheetRow& row) const {
        std::vector<std::string> out = row.text->notes;
        const auto page = addresses_.find(row.text->segment->record);
        if (page != addresses_.end()) out.push_back("Sidan: " + page->second);
        if (row.state == TextState::stale && row.entry->previous_source) {
            out.push_back("Ändrat: " + in_brackets(word_changes(*row.entry->previous_source,
                                                                row.text->segment->source)));
        }
        return out;
    }

    static std::string suggested(const SheetRow& row) {
        const std::string words =
            row.suggestion_quality == 100
                ? "Samma ord är översatta i "
                : "Liknande ord (" + std::to_string(row.suggestion_quality) + " %) är översatta i ";
        return words + row.suggestion_context + ": ”" + row.suggestion + "”";
    }

    /// A text that counts is as many units as the language has forms.
    void add_units(const SheetRow& row, std::size_t forms, std::vector<xliff::Unit>& out) const {
        const Segment& segment = *row.text->segment;
        const po::Entry& entry = *row.entry;
        const bool tagged = segment.inlines != nullptr;
        const bool counts = !segment.source_plural.empty();
        const std::string id = short_hash(row.text->context + '\0' + segment.source);
        for (std::size_t form = 0; form < (counts ? forms : 1); ++form) {
            xliff::Unit unit;
            unit.id = counts ? id + "[" + std::to_string(form) + "]" : id;
            unit.context = row.text->context;
            unit.source = xliff::pieces(form == 0 ? segment.source : segment.source_plural, tagged);
            unit.state = xliff_state(row.state);
            unit.notes = notes_of(row);
            unit.file = row.text->segment->place.file;
            if (form < entry.translations.size() && !entry.translations[form].empty()) {
                unit.target = xliff::pieces(entry.translations[form], tagged);
            }
            if (row.state == TextState::stale && entry.previous_source) {
                unit.previous_source = xliff::pieces(*entry.previous_source, tagged);
            }
            if (!row.suggestion.empty()) {
                unit.suggestion = xliff::pieces(row.suggestion, tagged);
                unit.suggestion_origin = row.suggestion_context;
                unit.suggestion_quality = row.suggestion_quality;
            }
            out.push_back(std::move(unit));
        }
    }

    const Sheet& sheet_;
    bool only_changed_;
    const PageAddresses& addresses_;
    Export out_;
};

}  // namespace

Export exported(const Sheet& sheet, const Language& source, ExchangeFormat format,
                bool only_changed, const PageAddresses& addresses) {
    Exporter exporter(sheet, only_changed, addresses);
    return format == ExchangeFormat::po ? exporter.po() : exporter.xliff(source);
}

Export to_send(const Export& out, ExchangeFormat format, std::string to, Date today, int copy) {
    Export sent = out;
    number(sent.sent, std::move(to), today, copy);
    sent.bytes = format == ExchangeFormat::po ? po_with_id(out.bytes, sent.sent.id)
                                              : xliff_with_id(out.bytes, sent.sent.id);
    return sent;
}

}  // namespace lykta
