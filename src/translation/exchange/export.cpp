// What goes out. See exchange.hpp.
#include "translation/exchange/exchange.hpp"

#include "base/hash.hpp"
#include "source/po_edit.hpp"

#include <unordered_set>
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

Export as_po(const Sheet& sheet, bool only_changed) {
    std::unordered_set<const po::Entry*> kept;  // asked, never walked
    po::EditedFile file(sheet.bytes);
    for (const SheetRow& row : sheet.rows) {
        if (!goes_out(row, only_changed)) {
            continue;
        }
        kept.insert(row.entry);
        if (!row.suggestion.empty()) {
            po::EntryLines lines = file.lines(*row.entry);
            std::vector<std::string> notes = row.text->notes;
            notes.push_back("Samma ord är översatta i " + row.suggestion_context + ": ”" +
                            row.suggestion + "”");
            po::set_comments(lines, '.', notes);
            file.replace(*row.entry, lines);
        }
    }
    for (const po::Entry& entry : sheet.catalogue->entries) {
        if (only_changed && !kept.contains(&entry)) {
            file.remove(entry);
        }
    }
    return {file.bytes(), static_cast<int>(kept.size()), {}};
}

/// A text that counts is as many units as the language has forms.
void add_units(const SheetRow& row, std::size_t forms, std::vector<xliff::Unit>& out) {
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
        unit.notes = row.text->notes;
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
        }
        out.push_back(std::move(unit));
    }
}

Sent sent_of(const Sheet& sheet, bool only_changed) {
    Sent out;
    out.language = sheet.language->tag;
    for (const SheetRow& row : sheet.rows) {
        if (goes_out(row, only_changed)) out.add(row);
    }
    return out;
}

Export texts_out(const Sheet& sheet, const Language& source, ExchangeFormat format,
                 bool only_changed) {
    if (format == ExchangeFormat::po) {
        return as_po(sheet, only_changed);
    }
    const std::size_t forms = sheet.language->plural.size();
    xliff::Document document{source.tag, sheet.language->tag, {}};
    Export out;
    for (const SheetRow& row : sheet.rows) {
        if (goes_out(row, only_changed)) {
            add_units(row, forms, document.units);
            ++out.texts;
        }
    }
    out.bytes = xliff::written(document);
    return out;
}

}  // namespace

Export exported(const Sheet& sheet, const Language& source, ExchangeFormat format,
                bool only_changed) {
    Export out = texts_out(sheet, source, format, only_changed);
    out.sent = sent_of(sheet, only_changed);
    return out;
}

Export to_send(const Export& out, ExchangeFormat format, std::string to, Date today, int copy) {
    Export sent{{}, out.texts, out.sent};
    number(sent.sent, std::move(to), today, copy);
    sent.bytes = format == ExchangeFormat::po ? po_with_id(out.bytes, sent.sent.id)
                                              : xliff_with_id(out.bytes, sent.sent.id);
    return sent;
}

}  // namespace lykta
