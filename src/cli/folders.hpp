#pragma once
// Where things are: the site, and what the program brings with it.

#include "cli/options.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// The nearest folder from here upwards that has a site.yaml.
std::optional<std::string> nearest_site();

/// The site that the options name, else the nearest. Nothing, said so: there is none; command is
/// what was asked for.
std::optional<std::string> site_folder(const Options& options, std::string_view command);

/// The folder with content/, templates/ and themes/: beside an installed program
/// (../share/lykta), else the checkout that it was built from.
std::string base_folder();

/// "2026.11": the version of the texts in content/, which come and change beside the program's own.
/// Empty where content/VERSION cannot be read.
std::string base_version();

}  // namespace lykta
