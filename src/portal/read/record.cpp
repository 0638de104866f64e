#include "portal/read/record.hpp"

#include "portal/fields/walk.hpp"
#include "portal/read/rewordings.hpp"

#include <utility>

namespace lykta {

namespace {

/// Every leaf of prose with words becomes a segment; one without (an empty cell of a table) has no
/// phrase.
Body read_body(const std::string& record, const SharedProse& prose, Reading& reading) {
    Body out;
    out.prose = prose;
    for (const Block* leaf : leaves(*out.prose)) {
        Segment segment;
        segment.record = record;
        segment.field = "body";
        segment.source = tagged_text(leaf->inlines);
        segment.place = leaf->place;
        segment.inlines = &leaf->inlines;
        if (segment.source.empty()) {
            out.phrases.emplace_back();
            continue;
        }
        out.phrases.push_back({static_cast<std::uint32_t>(reading.segments.size())});
        reading.segments.push_back(std::move(segment));
    }
    return out;
}

template <typename Record>
Record read_one(const MergedRecord& merged, Reading& reading, Portal& portal,
                Diagnostics& diagnostics) {
    Record out{};
    out.id = merged.id;
    out.head = merged.head;
    PhrasePlaces places;
    read_fields(merged.fields, portal.vocabulary(), {reading, merged.name(), &places}, &out);
    Body* body = nullptr;
    if constexpr (WithBody<Record>) {
        out.body = read_body(merged.name(), merged.body, reading);
        body = &out.body;
    }
    apply_rewordings(merged, places, body, portal.segments, diagnostics);
    return out;
}

}  // namespace

void read_record(const MergedRecord& record, Reading& reading, Portal& portal,
                 Diagnostics& diagnostics) {
    visit_row(record.kind, [&]<typename Record>(const KindRow<Record>& row) {
        (portal.*row.records).add(read_one<Record>(record, reading, portal, diagnostics));
    });
}

}  // namespace lykta
