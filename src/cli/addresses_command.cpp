#include "cli/addresses_command.hpp"

#include "base/write_file.hpp"
#include "build.hpp"
#include "cli/folders.hpp"
#include "cli/terminal.hpp"

#include <fmt/core.h>

#include <filesystem>

namespace lykta {

Exit addresses_keep_command(const Options& options) {
    const auto site = site_folder(options);
    if (!site) return Exit::usage;
    const BuiltAddresses built =
        build_addresses(Base(*disk(base_folder())), *disk(*site), options.today.value_or(today()));
    if (!built.file) {
        say_diagnostics(built.diagnostics, built.texts, options.language);
        return Exit::content;
    }
    if (built.file->kept == 0) {
        say(in(options.language, {"Ingen broschyr har någon adress att bevara.\n",
                                  "No brochure has an address to keep.\n"}));
        return Exit::fine;
    }
    const std::string file = (std::filesystem::path(*site) / "addresses.yaml").string();
    if (built.file->changed) write_file(file, built.file->bytes);
    say(fmt::format(
        fmt::runtime(in(options.language,
                        {"{}: {} adresser, {} nya. Spara filen tillsammans med texterna.\n",
                         "{}: {} addresses, {} new. Save the file together with the texts.\n"})),
        file, built.file->kept, built.file->added));
    return Exit::fine;
}

}  // namespace lykta
