#include "portal/record_kind.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace lykta {

namespace {

constexpr std::array<KindFacts, 10> kinds{{
    {RecordKind::support, "support", "supports", {"inget stöd", "no support"}},
    {RecordKind::contact, "contact", "contacts", {"ingen kontakt", "no contact"}},
    {RecordKind::page, "page", "pages", {"ingen sida", "no page"}},
    {RecordKind::help_line, "help-line", "help-lines", {"ingen stödlinje", "no help line"}},
    {RecordKind::situation, "situation", "situations", {"ingen situation", "no situation"}},
    {RecordKind::organization,
     "organization",
     "organizations",
     {"ingen organisation", "no organization"}},
    {RecordKind::event, "event", "events", {"ingen aktivitet", "no event"}},
    {RecordKind::law, "law", "laws", {"ingen lag", "no law"}},
    {RecordKind::target_group,
     "target-group",
     "target-groups",
     {"ingen målgrupp", "no target group"}},
    {RecordKind::brochure, "brochure", "brochures", {"ingen broschyr", "no brochure"}},
}};

std::optional<RecordKind> kind_where(std::string_view KindFacts::*part, std::string_view value) {
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const KindFacts& facts) { return facts.*part == value; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace

std::span<const KindFacts> record_kinds() { return kinds; }

const KindFacts& facts(RecordKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::string_view kind_name(RecordKind kind) { return facts(kind).name; }

std::optional<RecordKind> kind_of_folder(std::string_view folder) {
    return kind_where(&KindFacts::folder, folder);
}

std::optional<RecordKind> kind_of_name(std::string_view name) {
    return kind_where(&KindFacts::name, name);
}

std::optional<RecordReference> record_reference(std::string_view target) {
    const std::size_t slash = target.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const std::optional<RecordKind> kind = kind_of_name(target.substr(0, slash));
    if (!kind) return std::nullopt;
    const std::string_view rest = target.substr(slash + 1);
    const std::size_t hash = rest.find('#');
    RecordReference out{*kind, std::string(rest.substr(0, hash)), {}};
    if (hash != std::string_view::npos) out.fragment = rest.substr(hash + 1);
    if (!out.id.empty() && out.id.back() == '/') out.id.pop_back();
    return out;
}

}  // namespace lykta
