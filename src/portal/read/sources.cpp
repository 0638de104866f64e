#include "portal/read/sources.hpp"

#include "portal/diagnostics.hpp"
#include "portal/read/scalars.hpp"

#include <algorithm>
#include <array>

namespace lykta {

namespace {

constexpr std::array claiming_kinds{RecordKind::law, RecordKind::organization};

bool any_can_be_opened(const yaml::Value& front) {
    const yaml::Value* source = front.find("source");
    if (source == nullptr) return false;
    if (source->kind == yaml::Value::Kind::scalar) return can_be_opened(source->scalar);
    return std::any_of(source->items.begin(), source->items.end(),
                       [](const yaml::Value& each) { return can_be_opened(each.scalar); });
}

}  // namespace

bool can_be_opened(std::string_view source) {
    return (source.starts_with("https://") || source.starts_with("http://")) && is_url(source);
}

RecordNames records_without_source(const DocumentList& documents, Diagnostics& diagnostics) {
    RecordNames out;
    RecordNames of_site;
    for (const auto& document : documents) {
        const auto kind = kind_of_folder(document->folder);
        const bool claims = kind && std::find(claiming_kinds.begin(), claiming_kinds.end(),
                                              *kind) != claiming_kinds.end();
        if (!claims || !document->language.empty()) continue;
        if (document->layer == Layer::site) {
            of_site.insert({*kind, document->id});
        } else if (!any_can_be_opened(document->front)) {
            out.insert({*kind, document->id});
        }
    }
    for (const auto& name : of_site) out.erase(name);
    if (out.empty()) return out;
    std::vector<std::string> names;
    for (const auto& [kind, id] : out) names.push_back(std::string(kind_name(kind)) + "/" + id);
    report(diagnostics, mistake::base_source_missing, {"content", 0, 0},
           {{"count", std::to_string(out.size())}, {"records", listed(names)}});
    return out;
}

}  // namespace lykta
