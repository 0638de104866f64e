#pragma once
// The kinds of records and their names: in commands and links ("support/avlosning"), as folders
// ("supports") and in messages. Also what a link in prose may point at.

#include "base/diagnostic.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lykta {

enum class RecordKind {
    support,
    contact,
    page,
    help_line,
    situation,
    organization,
    event,
    law,
    target_group,
    brochure,
};

struct FieldTable;

/// A kind's row in portal/portal.hpp, without the types that only those who read records need.
struct KindFacts {
    RecordKind kind;
    std::string_view name;    ///< "support": in ids, links and segments
    std::string_view folder;  ///< "supports"
    Bilingual none;           ///< "inget stöd", "no support": for messages
    const FieldTable& (*fields)();
    bool prose;  ///< its files are .md, with text below the fields; else .yaml
};

/// In the order of RecordKind.
std::span<const KindFacts> record_kinds();
const KindFacts& facts(RecordKind kind);
std::string_view kind_name(RecordKind kind);  ///< "support"
std::optional<RecordKind> kind_of_folder(std::string_view folder);
std::optional<RecordKind> kind_of_name(std::string_view name);

/// The target of a link in prose: a record of this portal.
struct RecordReference {
    RecordKind kind;
    std::string id;
    std::string fragment;  ///< without '#'; may be empty
};

/// "support/avlosning#sa-gor-ni". Nothing where target is no record link (https:, mailto:, #…).
std::optional<RecordReference> record_reference(std::string_view target);

}  // namespace lykta
