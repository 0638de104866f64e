#pragma once
// addresses.yaml -> addresses that have been printed.

#include "portal/fields/spot.hpp"
#include "portal/kept_address.hpp"
#include "portal/read/validate.hpp"
#include "portal/vocabulary.hpp"

namespace lykta {

/// file: its value; null-kind where there is none. Rows with a mistake are left out; it has been
/// told. Of the others none shares an address in a language, or a code for something else.
std::vector<KeptAddress> read_kept_addresses(const yaml::Value& file, const Vocabulary& vocabulary,
                                             Reading& reading, const Known& known,
                                             Diagnostics& diagnostics);

}  // namespace lykta
