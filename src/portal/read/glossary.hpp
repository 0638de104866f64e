#pragma once
// glossary.yaml of base and site -> terms. A word that both explain is the site's.

#include "portal/fields/spot.hpp"
#include "portal/glossary.hpp"
#include "portal/read/validate.hpp"

namespace lykta {

/// base and site: the files' values; null-kind where there is none.
std::vector<Term> read_glossary(const yaml::Value& base, const yaml::Value& site,
                                const Vocabulary& vocabulary, Reading& reading, const Known& known,
                                Diagnostics& diagnostics);

}  // namespace lykta
