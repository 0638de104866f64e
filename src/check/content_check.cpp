#include "check/content_check.hpp"

#include <fmt/format.h>

#include <array>

namespace lykta {

namespace {

/// Shorter texts measure by chance.
constexpr int fewest_words = 100;
constexpr std::string_view easy_swedish = "sv-simple";

template <typename Record>
bool for_children(const Portal& portal, const Record& record) {
    if constexpr (requires { record.audience; }) {
        return record.audience == Audience::child;
    } else if constexpr (requires { record.group; }) {
        return portal.vocabulary().target_groups[record.group].minor == Minor::yes;
    }
    return false;
}

class Measuring {
public:
    explicit Measuring(const Portal& portal) : portal_(portal) {}

    template <typename Record>
    void add(const Record& record) {
        Readability whole = readability(*record.body.prose);
        whole += readability(portal_.segment(heading(record)).source);
        const Phrase lead = summary(record);
        if (lead.stated()) whole += readability(portal_.segment(lead).source);
        const std::string name = std::string(kind_name(record_kind_of<Record>)) + "/" + record.id;
        put(name, record.head.place, whole,
            for_children(portal_, record) ? most_lix_easy : most_lix);
        for (const RewordedBody& reworded : record.body.rewordings) {
            if (reworded.language != easy_swedish || reworded.prose->empty()) continue;
            put(name + "." + reworded.language, {reworded.prose->blocks.front().place.file, 0, 0},
                readability(*reworded.prose), most_lix_easy);
        }
    }

    std::vector<MeasuredText> take() { return std::move(texts_); }

private:
    void put(std::string name, const Place& place, const Readability& measured, double most) {
        if (measured.words < fewest_words) return;
        texts_.push_back({std::move(name), place, measured.lix(), most});
    }

    const Portal& portal_;
    std::vector<MeasuredText> texts_;
};

}  // namespace

std::span<const DiagnosticKind* const> content_check_diagnostics() {
    static constexpr std::array kinds{&text_hard_to_read};
    return kinds;
}

std::vector<MeasuredText> measured_texts(const Portal& portal) {
    Measuring measuring(portal);
    visit_records_with_prose(portal, [&](const auto& records) {
        for (const auto& record : records) measuring.add(record);
    });
    return measuring.take();
}

void check_content(const Portal& portal, Diagnostics& diagnostics) {
    for (const MeasuredText& text : measured_texts(portal)) {
        if (text.lix <= text.most) continue;
        report(
            diagnostics, text_hard_to_read, text.place,
            {{"lix", fmt::format("{:.0f}", text.lix)}, {"most", fmt::format("{:.0f}", text.most)}});
    }
}

}  // namespace lykta
