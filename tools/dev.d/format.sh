# shellcheck shell=bash
# Lay the C++ out as .clang-format says. --check changes nothing, and fails where it would.

# Each clang-format lays some lines out in its own way. This is Debian 12's; Debian 13 has none of it.
clang_format=clang-format-14

run() {
    local how=(-i)
    if [[ ${1:-} == --check ]]; then
        how=(--dry-run --Werror)
        shift
    fi
    no_arguments "$@"
    command -v "$clang_format" >/dev/null ||
        fail "$clang_format is missing; Debian 12 has it: apt-get install $clang_format"
    find src tests -name '*.[ch]pp' -print0 | xargs -0 "$clang_format" --style=file "${how[@]}"
}
