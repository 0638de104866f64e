#pragma once
// glossary.yaml of base and site -> terms. A word that both explain is the site's.

#include "portal/glossary.hpp"
#include "portal/reader.hpp"
#include "portal/validate.hpp"

namespace lykta {

/// base and site: the files' values; null-kind where there is none.
std::vector<Term> read_glossary(const yaml::Value& base, const yaml::Value& site, Reading& reading,
                                const Known& known, Diagnostics& diagnostics);

}  // namespace lykta
