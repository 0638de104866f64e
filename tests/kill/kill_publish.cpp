// Publishes one generation of the synthetic site; made to be killed by kill_test.
//   kill_publish DIR exchange|journal SEED GENERATION
// Prints a byte when it begins, so that all of the time that follows is publishing.

#include "base/file_system.hpp"
#include "base/hash.hpp"
#include "publish/publication.hpp"
#include "synthetic_site.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <variant>

namespace {

/// Every fourth of the outputs as a file of the site's own, which is copied.
lykta::CopiedFiles take_some(
    lykta::Outputs& outputs,
    std::map<std::string, std::variant<std::string, lykta::FileError>>& site) {
    lykta::CopiedFiles out;
    int number = 0;
    for (auto each = outputs.begin(); each != outputs.end();) {
        const auto [path, bytes] = *each;
        each = ++number % 4 == 0 ? outputs.erase(each) : std::next(each);
        if (number % 4 != 0) continue;
        out[path] = {path, bytes.size(), lykta::hash(bytes)};
        site[path] = bytes;
    }
    return out;
}

}  // namespace

int main(int count, char** arguments) {
    using namespace lykta;
    if (count != 5) return 2;
    const std::string mode = arguments[2];
    Outputs outputs = test::synthetic_site(std::strtoull(arguments[3], nullptr, 10),
                                           std::strtoull(arguments[4], nullptr, 10));
    std::map<std::string, std::variant<std::string, FileError>> own;
    const CopiedFiles copied = take_some(outputs, own);
    const auto site = memory(std::move(own));
    const Exchange impossible = [](int, const std::string&, const std::string&) { return EXDEV; };
    if (::write(STDOUT_FILENO, "!", 1) != 1) return 3;
    try {
        publish_with(outputs, arguments[1],
                     mode == "journal" ? impossible : Exchange(exchange_folders),
                     {copied, site.get()});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
