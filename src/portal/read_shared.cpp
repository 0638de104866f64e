// What several kinds of records have in common.

#include "portal/read_records.hpp"

#include <utility>

namespace lykta {

Body read_body(const std::string& record, Prose prose, Reading& reading) {
    Body out;
    out.prose = std::move(prose);
    for (const Block* leaf : leaves(out.prose)) {
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

Review read_review(const Reader& fields) {
    const Reader review = fields.group("review");
    return {review.code<RoleTitle>("owner"), review.date("reviewed")};
}

std::vector<Spoken> read_spoken(const Reader& fields) {
    std::vector<Spoken> out;
    for (const Reader& spoken : fields.groups("languages")) {
        if (const Language* language = spoken.language("tag")) {
            out.push_back({language, spoken.phrase("note")});
        }
    }
    return out;
}

LeadsOn read_leads(const Reader& fields) {
    return {fields.references<Support>("supports"), fields.references<ContactPoint>("contacts"),
            fields.references<HelpLine>("help_lines"), fields.references<Page>("pages"),
            fields.references<Law>("laws")};
}

Appendix read_appendix(const Reader& fields) {
    Appendix out;
    for (const Reader& question : fields.groups("questions")) {
        out.questions.push_back({question.phrase("question"), question.phrase("answer")});
    }
    for (const Reader& video : fields.groups("videos")) {
        out.videos.push_back({video.phrase("title"), video.text("url"), video.language("language"),
                              video.integer("minutes")});
    }
    return out;
}

Cost read_cost(const Reader& fields) {
    const Reader cost = fields.group("cost");
    return {cost.integer("amount"), cost.word<CostPer>("per"), cost.phrase("note")};
}

ExpertReview read_expert_review(const Reader& fields) {
    const Reader review = fields.group("expert_review");
    return {review.text("by"), review.date("reviewed")};
}

std::vector<Channel> read_channels(const Reader& fields) {
    std::vector<Channel> out;
    for (const Reader& channel : fields.groups("channels")) {
        const auto kind = channel.word<ChannelKind>("kind");
        if (!kind) continue;
        out.push_back({*kind, channel.text("url"), channel.text("number"), channel.hours("hours"),
                       channel.phrase("note")});
    }
    return out;
}

}  // namespace lykta
