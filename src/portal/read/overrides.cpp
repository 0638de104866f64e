#include "portal/read/overrides.hpp"

#include "base/hash.hpp"
#include "portal/diagnostics.hpp"

namespace lykta {

namespace {

/// The value's words in order, whatever its layout in the file.
void write(const yaml::Value& value, std::string& out) {
    out += value.scalar;
    for (const yaml::Value& item : value.items) {
        out += "\n- ";
        write(item, out);
    }
    for (const yaml::Member& member : value.members) {
        out += "\n" + member.key + ": ";
        write(member.value, out);
    }
}

}  // namespace

std::string override_hash(const Document& base, const Document& site) {
    std::string replaced;
    for (const yaml::Member& member : base.front.members) {
        if (site.front.find(member.key) == nullptr) continue;
        replaced += "\n" + member.key + ": ";
        write(member.value, replaced);
    }
    if (!base.body->empty() && !site.body->empty()) replaced += "\n\n" + plain_text(*base.body);
    return replaced.empty() ? replaced : short_hash(replaced);
}

void check_override(const std::string& of, const Place& place, const std::string& hash,
                    Diagnostics& diagnostics) {
    if (hash.empty() || of == hash) return;
    report(diagnostics, of.empty() ? mistake::override_unmarked : mistake::override_stale, place,
           {{"hash", hash}});
}

}  // namespace lykta
