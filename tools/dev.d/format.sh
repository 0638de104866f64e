# shellcheck shell=bash
# Lay the C++ out as .clang-format says.

run() {
    no_arguments "$@"
    command -v clang-format >/dev/null || fail "clang-format is missing: apt-get install clang-format"
    git ls-files '*.cpp' '*.hpp' | xargs clang-format -i --style=file
}
