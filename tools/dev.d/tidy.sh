# shellcheck shell=bash
# Look in the C++ for the mistakes that .clang-tidy names. usage: ./dev tidy [FILE…]

# It takes a quarter of an hour on two cores: by hand, and before a release.
run() {
    install_missing tools/packages-build.txt tools/packages-tidy.txt
    local files=("$@") tidy=clang-tidy-19
    ((${#files[@]} > 0)) || mapfile -t files < <(find src -name '*.cpp' | sort)
    if ! command -v "$tidy" >/dev/null; then
        tidy=clang-tidy-16
        # It refuses qpdf 11's JSON.hh as C++20 (a vector of a class that is not whole yet).
        echo "Left out, since clang 16 cannot read qpdf's headers:"
        printf '%s\n' "${files[@]}" | grep -f <(with_qpdf) || echo "none"
        mapfile -t files < <(printf '%s\n' "${files[@]}" | grep -v -f <(with_qpdf))
    fi
    cmake --preset tidy >/dev/null
    say "Looking through ${#files[@]} files with $tidy"
    # shellcheck disable=SC2016
    printf '%s\0' "${files[@]}" |
        xargs -0 -r -n 1 -P "$(nproc)" bash -c '
            said=$("$0" -p build/tidy --quiet "$1" 2>&1) || { echo "$said"; exit 1; }' "$tidy" ||
        fail "mistakes, as told above"
    echo "${#files[@]} files are clean"
}

# Files that see qpdf's headers, by themselves or through one of ours.
with_qpdf() {
    {
        echo '#include <qpdf/'
        grep -rl '#include <qpdf/' src --include='*.hpp' | sed 's|^src/|#include "|'
    } | grep -rlF -f - src --include='*.cpp'
}
