// Publishes one generation of the synthetic site; made to be killed by kill_test.
//   kill_publish DIR exchange|journal SEED GENERATION
// Prints a byte when it begins, so that all of the time that follows is publishing.

#include "publish/publication.hpp"
#include "synthetic_site.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

int main(int count, char** arguments) {
    using namespace lykta;
    if (count != 5) return 2;
    const std::string mode = arguments[2];
    const Outputs outputs = test::synthetic_site(std::strtoull(arguments[3], nullptr, 10),
                                                 std::strtoull(arguments[4], nullptr, 10));
    const Exchange impossible = [](int, const std::string&, const std::string&) { return EXDEV; };
    if (::write(STDOUT_FILENO, "!", 1) != 1) return 3;
    try {
        publish_with(outputs, arguments[1],
                     mode == "journal" ? impossible : Exchange(exchange_folders));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
