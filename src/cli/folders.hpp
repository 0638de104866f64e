#pragma once
// Where things are: the site, what the program brings with it, and the places that are the
// authors' own.

#include "cli/options.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace lykta {

/// The site that the options name, else the nearest from here upwards. Nothing, said so: there is
/// none.
std::optional<std::string> site_folder(const Options& options);

/// "bjorkhamn", by the name of a site's folder; "lykta" where it has none. Files that leave the
/// house begin with it: who gets them has files of more than one site.
std::string name_of_site(const std::string& folder);

/// Where path leads, whether anything is there yet or not: absolute, and behind links.
std::filesystem::path real_path(const std::string& path);

/// The folder with authors' texts that a path lies in: a site's, or the base's content/. A build
/// would take a file of ours for theirs there, and stop. Nothing: no build reads what lies at path.
std::optional<std::string> texts_around(const std::string& path);

/// The folder for files of ours where nobody has named one: the one we are in ("", so that names
/// stay short), or beside the texts if we are among them ("..").
std::string folder_for_files();

/// False, said so under the option's name: a file of ours at path would lie among texts.
bool is_clear_of_texts(const std::string& path, std::string_view option, MessageLanguage language);

/// The folder with content/, templates/ and themes/: beside an installed program
/// (../share/lykta), else the checkout that it was built from.
std::string base_folder();

/// "2026.11": the version of the texts in content/, which come and change beside the program's own.
/// Empty where content/VERSION cannot be read.
std::string base_version();

}  // namespace lykta
