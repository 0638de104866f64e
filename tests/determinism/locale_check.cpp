// Says whether the process really runs in the locale and the zone that its environment names.
// Without it, a machine that lacks a locale would fall back to C in silence, and the test of
// determinism would compare C with C.

#include <clocale>
#include <ctime>
#include <cwctype>
#include <iostream>
#include <string>

// usage: locale_check LOCALE MINUTES_EAST
int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: locale_check LOCALE MINUTES_EAST\n";
        return 2;
    }
    const std::string wanted = argv[1];
    const char* got = std::setlocale(LC_ALL, "");
    if (got == nullptr || wanted != got) {
        std::cerr << "setlocale refuses " << wanted << "; install locales-all\n";
        return 1;
    }
    if (wanted.starts_with("tr_TR") && std::towupper(L'i') == L'I') {
        std::cerr << wanted << " is there, but knows nothing of the dotted i\n";
        return 1;
    }
    if (wanted.starts_with("sv_SE") && std::string(std::localeconv()->decimal_point) != ",") {
        std::cerr << wanted << " is there, but writes no decimal comma\n";
        return 1;
    }
    const std::time_t moment = 1'790'000'000;
    std::tm local{};
    localtime_r(&moment, &local);
    if (local.tm_gmtoff != std::stol(argv[2]) * 60) {
        std::cerr << "the time zone of the environment has no effect; install tzdata\n";
        return 1;
    }
    return 0;
}
