#pragma once
// A document rewritten for one language (<id>.<tag>.md) is joined with the texts that it rewords.
// Where it says which source text it was made from (`of:`) and that has changed since, it is left
// out: readers get the source text, marked, until someone has read it again.

#include "portal/fields/spot.hpp"
#include "portal/read/merge.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lykta {

/// The hash that `of:` holds: of the source document's title (or name), summary and plain body.
std::string rewording_hash(std::string_view title, std::string_view summary, const Prose& body);

/// body may be null for kinds without one. places: where the record's texts have gone.
void apply_rewordings(const MergedRecord& record, const PhrasePlaces& places, Body* body,
                      std::vector<Segment>& segments, Diagnostics& diagnostics);

}  // namespace lykta
