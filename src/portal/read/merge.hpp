#pragma once
// Base and site laid over each other: a record's documents become one set of checked fields and one
// body. The site wins, top-level key by top-level key; a key with nothing after it takes back what
// the base says. Rewordings stand beside.

#include "portal/fields/checked.hpp"
#include "portal/read/validate.hpp"
#include "portal/records.hpp"
#include "source/source_tree.hpp"

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lykta {

/// <id>.<tag>.md, checked, not yet joined with the texts that it rewords.
struct RewordingSource {
    const Language* language = nullptr;
    Layer layer = Layer::site;
    Place place;     ///< of the file as a whole
    std::string of;  ///< the hash it was made from; empty: not stated
    Place of_place;
    CheckedFields fields;
    SharedProse body;
};

struct MergedRecord {
    RecordKind kind = RecordKind::support;
    std::string id;
    RecordHead head;  ///< of the site's file where there is one
    CheckedFields fields;
    SharedProse body = shared_prose();
    std::vector<RewordingSource> rewordings;  ///< base first
    bool whole = false;                       ///< can be read: nothing required is missing

    [[nodiscard]] std::string name() const {  ///< "support/avlosning"
        return std::string(kind_name(kind)) + "/" + id;
    }
};

using RecordNames = std::set<std::pair<RecordKind, std::string>>;

/// Records of the base that site.yaml's `hide:` removes. Reports what is not there to hide.
RecordNames hidden_records(const yaml::Value& site, const DocumentList& documents,
                           Diagnostics& diagnostics);

/// The ids of all records that are not hidden, also of those with mistakes: a reference to one of
/// them is no second mistake.
std::map<RecordKind, std::vector<std::string>> record_ids(const DocumentList& documents,
                                                          const RecordNames& hidden);

/// By kind and id; only documents of a kind that the portal knows are there. site_languages decide
/// which rewordings are used.
std::vector<MergedRecord> merge_records(const DocumentList& documents, const RecordNames& hidden,
                                        const std::vector<const Language*>& site_languages,
                                        const Known& known, Diagnostics& diagnostics);

/// The place of a field's value, by path: place_of(record.fields, {"access", "route"}, …).
/// otherwise: where it is not written.
Place place_of(const CheckedFields& fields, std::initializer_list<std::string_view> path,
               const Place& otherwise);

}  // namespace lykta
