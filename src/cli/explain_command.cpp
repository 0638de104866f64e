#include "cli/explain_command.hpp"

#include "base/suggestion.hpp"
#include "build.hpp"
#include "cli/folders.hpp"
#include "cli/terminal.hpp"
#include "portal/fields/explain.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

namespace lykta {

namespace {

constexpr std::size_t size_limit = 1U << 20U;

/// examples/ is a small site of its own, with one file of each kind.
std::string example_of(const FileSystem& base, const AuthorsFile& file) {
    std::string path = "examples/" + std::string(file.file);
    if (!file.folder.empty()) {
        const ListedFolder listed = base.list("examples/" + std::string(file.folder));
        if (listed.entries.empty()) return {};
        path = "examples/" + std::string(file.folder) + "/" + listed.entries.front().name;
    }
    return base.read(path, size_limit).bytes;
}

}  // namespace

Exit explain_command(const Options& options) {
    const std::vector<AuthorsFile> all = authors_files();
    std::vector<AuthorsFile> wanted;
    for (const std::string& word : options.words) {
        const auto found = std::ranges::find(all, word, &AuthorsFile::name);
        const auto by_folder = std::ranges::find(all, word, &AuthorsFile::folder);
        if (found == all.end() && by_folder == all.end()) {
            std::vector<std::string> names;
            for (const AuthorsFile& file : all) names.emplace_back(file.name);
            std::string list;
            for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
            const std::string near = nearest(word, names);
            say_error(fmt::format(
                fmt::runtime(
                    in(options.language, {"”{}” är inget slag av filer.{} Slagen är {}.\n",
                                          "“{}” is no kind of file.{} The kinds are {}.\n"})),
                word,
                near.empty()
                    ? ""
                    : fmt::format(fmt::runtime(in(options.language,
                                                  {" Menade du {}?", " Did you mean {}?"})),
                                  near),
                list));
            return Exit::usage;
        }
        wanted.push_back(found != all.end() ? *found : *by_folder);
    }
    const auto base = disk(base_folder());
    const Base read(*base);
    std::string out;
    for (const AuthorsFile& file : wanted.empty() ? all : wanted) {
        out += (out.empty() ? "" : "\n") +
               explained(file, example_of(*base, file), *read.tables.value, options.language);
    }
    say(out);
    return Exit::fine;
}

}  // namespace lykta
