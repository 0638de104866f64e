#pragma once
// Where things are: the site, and what the program brings with it.

#include <optional>
#include <string>

namespace lykta {

/// The nearest folder from here upwards that has a site.yaml.
std::optional<std::string> nearest_site();

/// The folder with content/, templates/ and themes/: beside an installed program
/// (../share/lykta), else the checkout that it was built from.
std::string base_folder();

}  // namespace lykta
