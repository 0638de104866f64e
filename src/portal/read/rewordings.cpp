#include "portal/read/rewordings.hpp"

#include "base/hash.hpp"
#include "portal/diagnostics.hpp"

#include <algorithm>
#include <utility>

namespace lykta {

namespace {

/// Base and site may reword the same text; the later one, the site's, holds.
template <typename Reworded>
void put(std::vector<Reworded>& all, Reworded reworded) {
    const auto same = std::find_if(
        all.begin(), all.end(), [&](const Reworded& r) { return r.language == reworded.language; });
    if (same == all.end()) {
        all.push_back(std::move(reworded));
    } else {
        *same = std::move(reworded);
    }
}

class Application {
public:
    Application(const MergedRecord& record, const PhrasePlaces& places,
                std::vector<Segment>& segments, Diagnostics& diagnostics)
        : record_(record), places_(places), segments_(segments), diagnostics_(diagnostics) {}

    [[nodiscard]] std::string source(std::string_view key) const {
        const auto found = places_.find(key);
        return found == places_.end() ? std::string() : segments_[found->second.segment].source;
    }

    void fields(const CheckedFields& fields, const std::string& prefix, const Language& language) {
        for (const Checked& field : fields.fields) {
            value(field, prefix + std::string(field.field->key), language);
        }
    }

    /// Of a rewording whose source has changed: that there was one is known of its own texts.
    void outdated(const CheckedFields& fields, const Language& language) {
        for (const Checked& field : fields.fields) {
            const auto place = places_.find(field.field->key);
            if (place == places_.end()) continue;
            segments_[place->second.segment].outdated_rewordings.push_back(language.tag);
        }
    }

private:
    void value(const Checked& checked, const std::string& path, const Language& language) {
        if (const auto* text = std::get_if<std::string>(&checked.value)) {
            const auto place = places_.find(path);
            if (place == places_.end()) {
                report(diagnostics_, mistake::rewording_unmatched, checked.place,
                       {{"key", path}, {"id", record_.id}});
            } else {
                const SharedInlines& marked = checked.inlines;
                put(segments_[place->second.segment].rewordings,
                    {language.tag, Text(marked == nullptr ? *text : plain_text(*marked)), marked});
            }
        } else if (const auto* nested = std::get_if<CheckedFields>(&checked.value)) {
            fields(*nested, path + ".", language);
        } else if (const auto* list = std::get_if<std::vector<Checked>>(&checked.value)) {
            for (std::size_t i = 0; i < list->size(); ++i) {
                value((*list)[i], path + "[" + std::to_string(i) + "]", language);
            }
        }
    }

    const MergedRecord& record_;
    const PhrasePlaces& places_;
    std::vector<Segment>& segments_;
    Diagnostics& diagnostics_;
};

/// False where the source has changed since.
bool current(const RewordingSource& rewording, const MergedRecord& record, const std::string& hash,
             Diagnostics& diagnostics) {
    const bool marked = !rewording.of.empty();
    if (marked && rewording.of == hash) return true;
    const DiagnosticKind& kind = marked ? mistake::rewording_stale : mistake::rewording_unmarked;
    Diagnostic& found = report(diagnostics, kind, marked ? rewording.of_place : rewording.place,
                               {{"id", record.id}, {"hash", hash}});
    // A site that says it in its own words makes the base's rewording old, and cannot mend it.
    const bool beyond_author = rewording.layer == Layer::base && record.head.layer == Layer::site;
    if (beyond_author) found.severity = Severity::notice;
    return !marked;
}

}  // namespace

std::string rewording_hash(std::string_view title, std::string_view summary, const Prose& body) {
    std::string texts(title);
    texts += '\n';
    texts += summary;
    texts += '\n';
    texts += plain_text(body);
    return short_hash(texts);
}

void apply_rewordings(const MergedRecord& record, const PhrasePlaces& places, Body* body,
                      std::vector<Segment>& segments, Diagnostics& diagnostics) {
    if (record.rewordings.empty()) return;
    Application application(record, places, segments, diagnostics);
    const std::string title = application.source("title");
    const std::string hash =
        rewording_hash(title.empty() ? application.source("name") : title,
                       application.source("summary"), body == nullptr ? Prose{} : *body->prose);
    for (const RewordingSource& rewording : record.rewordings) {
        if (!current(rewording, record, hash, diagnostics)) {
            application.outdated(rewording.fields, *rewording.language);
            continue;
        }
        application.fields(rewording.fields, "", *rewording.language);
        if (body != nullptr && !rewording.body->empty()) {
            put(body->rewordings, {rewording.language->tag, rewording.body});
        }
    }
}

}  // namespace lykta
