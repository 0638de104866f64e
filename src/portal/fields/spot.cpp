#include "portal/fields/spot.hpp"

#include <utility>

namespace lykta {

Phrase Spot::phrase(const Checked& text) const {
    Segment segment;
    segment.record = record;
    segment.field = field;
    segment.source = std::get<std::string>(text.value);
    if (text.inlines != nullptr) {
        segment.source = tagged_text(*text.inlines);
        segment.own_inlines = text.inlines;
        segment.inlines = segment.own_inlines.get();
    }
    segment.kind = text.field->translation.value();
    segment.place = text.place;
    const Phrase phrase{static_cast<std::uint32_t>(reading.segments.size())};
    reading.segments.push_back(std::move(segment));
    if (places != nullptr) places->insert_or_assign(path, phrase);
    return phrase;
}

std::optional<std::uint32_t> Spot::index(const Checked& checked, RecordKind kind) const {
    const auto* reference = std::get_if<CheckedReference>(&checked.value);
    if (reference == nullptr || reference->kind != kind) return std::nullopt;
    const auto ids = reading.indexes.find(kind);
    if (ids == reading.indexes.end()) return std::nullopt;
    const auto found = ids->second.find(reference->id);
    return found == ids->second.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace lykta
