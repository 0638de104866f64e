# shellcheck shell=bash
# What the subcommands of ./dev share: installing what is missing, building, building the example.
# Sourced by dev, with the root of the checkout as the current folder.

say() { printf '\n== %s\n' "$*"; }

fail() {
    echo "dev: $*" >&2
    exit 1
}

no_arguments() {
    (($# == 0)) || fail "unexpected argument: $1"
}

# The packages of a list that are neither installed nor made needless by a command that is there.
missing_packages() {
    local package command only status release
    release=$(. /etc/os-release && echo "${VERSION_ID:-}")
    while read -r package command only; do
        [[ -z $package || $package == \#* ]] && continue
        [[ -n $only && $only != "$release" ]] && continue
        [[ -n $command ]] && command -v "$command" >/dev/null && continue
        status=$(dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null || true)
        [[ $status == *installed* && $status != *not-installed* ]] || echo "$package"
    done < <(cat "$@")
}

# Installs what is missing and touches nothing else: --no-remove and --no-upgrade keep what the
# owner of the machine chose, and the package lists are only fetched when something is missing.
install_missing() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is not a Debian machine. What is needed, by Debian's names, stands in: $*" >&2
        return 0
    fi
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} == 0)) && return 0

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "ask someone who may to run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    echo "This can take some minutes."
    quietly "${as_root[@]}" apt-get -q update
    quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=120 --no-install-recommends --no-upgrade --no-remove \
        install "${missing[@]}"
}

# Thousands of lines that nobody reads, unless something goes wrong.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        rm -f "$log"
        fail "failed: $*"
    fi
    rm -f "$log"
}

# build PRESET FOLDER [ARGUMENT…]: FOLDER is where the preset builds; arguments go to cmake --build.
build() {
    if [[ -z ${CMAKE_CXX_COMPILER_LAUNCHER:-} ]] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        # Without it nothing that uses a precompiled header is ever found again.
        export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
    fi
    say "Building ($1)"
    local output
    output=$(cmake --preset "$1" 2>&1) || { echo "$output"; return 1; }
    cmake --build "$2" --parallel "$(nproc)" "${@:3}"
}

# build_program [PRESET]: "release" lets warnings pass, for those who only use Lykta.
build_program() {
    install_missing tools/packages-build.txt
    build "${1:-checked}" build
}

build_example() {
    build_program "$@"
    say "Building site-example"
    build/lykta build site-example
}
