// See places.hpp.
#include "translation/exchange/places.hpp"

#include "translation/exchange/diagnostics.hpp"
#include "translation/exchange/words_check.hpp"
#include "translation/similarity.hpp"

#include <algorithm>

namespace lykta {

Places::Places(const Sheet& sheet, const Portal& portal) : sheet_(sheet) {
    rows_.reserve(sheet.rows.size());
    for (const SheetRow& row : sheet.rows) {
        rows_.emplace(identity(*row.text), &row);
        if (row.entry->fuzzy() && row.entry->previous_source) {
            before_.emplace(po::Identity{row.text->context, *row.entry->previous_source}, &row);
        }
    }
    for (const Segment& segment : portal.segments) contexts_.insert(segment.context());
}

FoundPlace Places::find(const IncomingText& text) const {
    // A program that sets out its files sets out sources, too.
    const std::string tidy = tidied(text.source, "x");
    for (const std::string& source : {text.source, tidy}) {
        const po::Identity key{text.context, source};
        if (const auto found = rows_.find(key); found != rows_.end()) {
            return {found->second, false};
        }
        if (const auto old = before_.find(key); old != before_.end()) {
            return {old->second, true};
        }
    }
    return {};
}

const SheetRow* Places::changed_since(const IncomingText& text) {
    const SheetRow* best = nullptr;
    double most = 0;
    int of_context = 0;
    for (const SheetRow& row : sheet_.rows) {
        if (row.text->context != text.context) continue;
        ++of_context;
        const double alike = similarity(row.text->segment->source, text.source);
        const bool fits = row.state == TextState::missing && !given_away_.contains(&row) &&
                          row.entry->translations.size() == text.forms.size();
        if (!fits || (best != nullptr && alike <= most)) continue;
        most = alike;
        best = &row;
    }
    if (of_context != 1 && most < alike_enough) return nullptr;
    if (best != nullptr) given_away_.insert(best);
    return best;
}

void UnknownTexts::add(const IncomingText& text) {
    ++count_;
    constexpr std::size_t few = 3;
    if (examples_.size() < few && std::ranges::count(examples_, text.context) == 0) {
        examples_.push_back(text.context);
    }
}

int UnknownTexts::report_in(const Incoming& file, Diagnostics& diagnostics) const {
    if (count_ == 0) return 0;
    constexpr std::size_t few = 3;
    std::string examples;
    for (const std::string& one : examples_) examples += (examples.empty() ? "" : ", ") + one;
    const bool most = count_ >= few && count_ * 2 > file.texts.size();
    report(diagnostics, most ? import_of_other_site : import_unknown_contexts, {file.file, 0, 0},
           {{"count", std::to_string(count_)},
            {"all", std::to_string(file.texts.size())},
            {"examples", examples}});
    return static_cast<int>(count_);
}

}  // namespace lykta
