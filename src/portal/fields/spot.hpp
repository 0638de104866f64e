#pragma once
// Where a field is read, and what reading needs beside the value: texts that people read become
// segments on the way, and references find the record that they name.

#include "portal/fields/checked.hpp"
#include "portal/id.hpp"
#include "portal/record_kind.hpp"
#include "portal/segment.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lykta {

/// Which index each record will have, known before the first is read: so that they may refer to
/// each other in any order.
using RecordIndexes = std::map<RecordKind, std::map<std::string, std::uint32_t, std::less<>>>;

/// Where each text of a record has gone: "access.steps[2]" -> its phrase.
using PhrasePlaces = std::map<std::string, Phrase, std::less<>>;

/// What all that is read for a portal shares.
struct Reading {
    std::vector<Segment>& segments;
    const RecordIndexes& indexes;
};

struct Spot {
    Reading& reading;
    std::string record;              ///< the segments': "support/avlosning"
    PhrasePlaces* places = nullptr;  ///< null: nobody asks
    std::string field = {};          ///< the segments': "access.steps"
    std::string path = {};           ///< "closed[0].note": the same with places in lists

    [[nodiscard]] Spot key(std::string_view key) const {
        Spot out = *this;
        out.field += (field.empty() ? "" : ".") + std::string(key);
        out.path += (path.empty() ? "" : ".") + std::string(key);
        return out;
    }
    [[nodiscard]] Spot item(std::size_t index) const {
        Spot out = *this;
        out.path += "[" + std::to_string(index) + "]";
        return out;
    }

    /// A text becomes a segment, of the kind that its field's row says.
    [[nodiscard]] Phrase phrase(const Checked& text) const;

    /// The index of the record that is named. Nothing where it is of another kind, or was left out
    /// for a mistake of its own.
    [[nodiscard]] std::optional<std::uint32_t> index(const Checked& checked, RecordKind kind) const;
};

}  // namespace lykta
