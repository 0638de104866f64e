// See moves.hpp.
#include "translation/moves.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

namespace lykta {
namespace {

std::string_view record_of(std::string_view context) {
    return context.substr(0, context.find('#'));
}

std::string_view kind_of(std::string_view record) { return record.substr(0, record.find('/')); }

/// A field and its words: what is left of an identity without the record.
using FieldText = std::pair<std::string, std::string>;
using RecordTexts = std::map<std::string, std::set<FieldText>, std::less<>>;

RecordTexts texts_of(const Portal& portal) {
    RecordTexts out;
    for (const Segment& segment : portal.segments) {
        out[segment.record].emplace(segment.field, segment.source);
    }
    return out;
}

RecordTexts texts_of(const std::vector<po::Entry>& entries) {
    RecordTexts out;
    for (const po::Entry& entry : entries) {
        const std::size_t hash = entry.context ? entry.context->find('#') : std::string::npos;
        if (hash != std::string::npos && !entry.obsolete && entry.translated()) {
            out[entry.context->substr(0, hash)].emplace(entry.context->substr(hash + 1),
                                                        entry.source);
        }
    }
    return out;
}

/// Most runs find none: then nothing need be compared.
bool has_unknown_record(const Portal& portal, const std::vector<po::Entry>& entries) {
    std::unordered_set<std::string_view> records;  // asked, never walked
    for (const Segment& segment : portal.segments) {
        records.insert(segment.record);
    }
    return std::ranges::any_of(entries, [&](const po::Entry& entry) {
        return entry.context && !entry.obsolete && !records.contains(record_of(*entry.context));
    });
}

std::size_t in_common(const std::set<FieldText>& a, const std::set<FieldText>& b) {
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const FieldText& text) { return b.contains(text); }));
}

}  // namespace

Moves moves_by_alias(const Portal& portal) {
    std::set<std::string_view> records;
    for (const Segment& segment : portal.segments) {
        records.insert(segment.record);
    }
    Moves out;
    for (const KindFacts& kind : record_kinds()) {
        visit_records(portal, kind.kind, [&](const auto& all) {
            for (const auto& record : all) {
                if constexpr (requires { record.aliases; }) {
                    for (const std::string& alias : record.aliases) {
                        const std::string prefix = std::string(kind.name) + "/";
                        if (!records.contains(prefix + alias)) {
                            out.emplace(prefix + alias, prefix + record.id);
                        }
                    }
                }
            }
        });
    }
    return out;
}

Moves moves_of(const Portal& portal, const std::vector<po::Entry>& entries) {
    Moves out = moves_by_alias(portal);
    if (!has_unknown_record(portal, entries)) {
        return out;
    }
    const RecordTexts now = texts_of(portal);
    const RecordTexts before = texts_of(entries);
    std::set<std::string_view> taken;
    for (const auto& [former, texts] : before) {
        if (now.contains(former) || out.contains(former)) {
            continue;
        }
        std::string_view best;
        std::size_t most = 0;
        for (const auto& [record, its_texts] : now) {
            const bool is_new = !before.contains(record) && !taken.contains(record);
            if (is_new && kind_of(record) == kind_of(former)) {
                const std::size_t common = in_common(texts, its_texts);
                if (common > most) {
                    most = common;
                    best = record;
                }
            }
        }
        if (most * 2 >= texts.size() && most > 0) {
            taken.insert(best);
            out.emplace(former, best);
        }
    }
    return out;
}

std::string moved_context(std::string_view context, const Moves& moves) {
    if (moves.empty()) return std::string(context);
    const std::string_view record = record_of(context);
    const auto found = moves.find(record);
    return found == moves.end() ? std::string(context)
                                : found->second + std::string(context.substr(record.size()));
}

}  // namespace lykta
