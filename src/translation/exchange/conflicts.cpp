// See conflicts.hpp.
#include "translation/exchange/conflicts.hpp"

#include "source/po_edit.hpp"

#include <algorithm>

namespace lykta {
namespace {

std::string text_of(const po::EntryLines& lines) {
    std::string out;
    for (const std::string& line : lines) out += line + "\n";
    return out;
}

}  // namespace

void Conflicts::add(const IncomingRow& refused) {
    const po::Entry& here = *refused.row->entry;
    po::Entry entry;
    entry.context = here.context;
    entry.source = here.source;
    entry.source_plural = here.source_plural;
    entry.translations = refused.forms;
    entry.references = here.references;
    entry.translator_comments = refused.text->comments;
    if (refused.said == TextState::draft) entry.translator_comments.push_back("state: draft");
    if (refused.said == TextState::stale) entry.flags.emplace_back("fuzzy");
    for (std::string form : here.translations) {
        std::ranges::replace(form, '\n', ' ');
        entry.extracted_comments.push_back("Här står nu: ”" + form + "”");
    }
    entries_ += "\n" + text_of(po::written(entry, refused.forms.size()));
}

std::string Conflicts::bytes() const {
    if (entries_.empty()) return {};
    std::string header;
    for (const po::Header& one : sheet_.catalogue->headers) {
        if (!one.name.starts_with("X-Lykta-")) header += one.name + ": " + one.value + "\n";
    }
    header += "X-Lykta-State: translated\n";
    return text_of(po::written("msgid", "")) + text_of(po::written("msgstr", header)) + entries_;
}

}  // namespace lykta
