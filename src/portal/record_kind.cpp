#include "portal/record_kind.hpp"

#include "portal/portal.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

namespace lykta {

namespace {

template <typename Record>
constexpr bool has_prose(const KindRow<Record>& /*row*/) {
    return WithBody<Record>;
}

constexpr auto kinds = std::apply(
    [](const auto&... rows) {
        return std::array{KindFacts{rows.kind, rows.name, rows.folder, rows.none, rows.fields,
                                    has_prose(rows)}...};
    },
    kind_rows);

std::optional<RecordKind> kind_where(std::string_view KindFacts::*part, std::string_view value) {
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const KindFacts& facts) { return facts.*part == value; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace

std::span<const KindFacts> record_kinds() { return kinds; }

const KindFacts& facts(RecordKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::span<const RecordFolder> record_folders() {
    static const auto folders = [] {
        std::array<RecordFolder, kinds.size()> out;
        std::transform(kinds.begin(), kinds.end(), out.begin(), [](const KindFacts& kind) {
            return RecordFolder{kind.folder, kind.prose};
        });
        std::sort(out.begin(), out.end(),
                  [](const RecordFolder& a, const RecordFolder& b) { return a.name < b.name; });
        return out;
    }();
    return folders;
}

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
