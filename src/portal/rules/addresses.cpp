#include "portal/rules/addresses.hpp"

#include "base/utf8.hpp"
#include "portal/diagnostics.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace lykta {

namespace {

constexpr std::array<std::string_view, 26> folders{
    "stod",
    "malgrupper",
    "kontakt",
    "organisationer",
    "kalender",
    "situationer",
    "barn",
    "ung",
    "personal",
    "a-o",
    "ordlista",
    "natt",
    "min-lista",
    "broschyrer",
    "data",
    "sok",
    "tillganglighet",
    "assets",
    "media",
    "404",
    "index",
    "stodlinjer",
    "lagar",
    "vad-stod-kan-vara",
    "s",
    "b",
};
constexpr std::string_view sitemap = "sitemap";

struct Claim {
    std::string record;
    bool alias = false;
};

const std::vector<Checked>* aliases_of(const MergedRecord& record) {
    const Checked* aliases = record.fields.find("aliases");
    return aliases == nullptr ? nullptr : std::get_if<std::vector<Checked>>(&aliases->value);
}

}  // namespace

std::vector<std::string> reserved_page_ids(const Languages& languages) {
    std::vector<std::string> out(folders.begin(), folders.end());
    out.emplace_back(sitemap);
    for (const Language& language : languages.all) out.push_back(utf8::lower(language.tag));
    return out;
}

void check_addresses(const std::vector<MergedRecord>& records, const Languages& languages,
                     Diagnostics& diagnostics) {
    const std::vector<std::string> reserved = reserved_page_ids(languages);
    const auto is_reserved = [&](const MergedRecord& record, const std::string& id) {
        return record.kind == RecordKind::page &&
               std::find(reserved.begin(), reserved.end(), id) != reserved.end();
    };
    std::map<std::pair<RecordKind, std::string>, Claim> claims;
    for (const MergedRecord& record : records) {
        claims[{record.kind, record.id}] = {record.name(), false};
        if (is_reserved(record, record.id)) {
            report(diagnostics, mistake::reserved_id, record.head.place, {{"id", record.id}});
        }
    }
    for (const MergedRecord& record : records) {
        const std::vector<Checked>* aliases = aliases_of(record);
        if (aliases == nullptr) continue;
        for (const Checked& item : *aliases) {
            const auto* alias = std::get_if<std::string>(&item.value);
            if (alias == nullptr) continue;
            if (is_reserved(record, *alias)) {
                report(diagnostics, mistake::reserved_alias, item.place, {{"id", *alias}});
                continue;
            }
            const auto [claim, fresh] =
                claims.try_emplace({record.kind, *alias}, Claim{record.name(), true});
            if (fresh) continue;
            report(diagnostics, claim->second.alias ? mistake::alias_doubled : mistake::alias_taken,
                   item.place, {{"alias", *alias}, {"record", claim->second.record}});
        }
    }
}

}  // namespace lykta
