# shellcheck shell=bash
# Build everything, letting no warning pass, and run every test.

# shellcheck source=tools/dev.d/lib/node.sh
source tools/dev.d/lib/node.sh

# The last line of all, whatever happened: ctest's sum, and what failed outside it.
closing_line() {
    local passed=$1 failed=$2 skipped=$3
    echo
    if ((skipped > 0)); then
        echo "$passed passed, $failed failed, $skipped skipped"
    else
        echo "$passed passed, $failed failed"
    fi
    ((failed == 0 && passed > 0))
}

# junit_count FILE ATTRIBUTE: a number from the head of ctest's report.
junit_count() {
    local number
    number=$(sed -n "s/^.*[[:space:]]$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1)
    echo "${number:-0}"
}

run() {
    no_arguments "$@"
    install_missing tools/packages-build.txt tools/packages-test.txt

    local step code broken=0
    for step in build_example install_node_packages "build test build/test"; do
        # As a condition, the step would run on after its first error.
        set +e
        # shellcheck disable=SC2086
        (
            set -e
            $step
        )
        code=$?
        set -e
        if ((code != 0)); then
            echo "dev: failed: $step" >&2
            broken=$((broken + 1))
        fi
    done

    local report=$PWD/build/test/junit.xml
    rm -f "$report"
    say "Testing"
    # The same bytes must come out whichever compiler made the program.
    LYKTA_OTHERS=$PWD/build/lykta \
        ctest --test-dir build/test --parallel "$(nproc)" --output-on-failure \
        --no-tests=error --output-junit "$report" || true
    [[ -f $report ]] || { closing_line 0 $((broken + 1)) 0; return 1; }

    # Where it is there, ctest has judged it.
    command -v clang-format-14 >/dev/null ||
        echo "Not judged here: how the C++ is laid out. clang-format 14 does that, in Debian 12."

    local tests failures disabled skipped
    tests=$(junit_count "$report" tests)
    failures=$(junit_count "$report" failures)
    disabled=$(junit_count "$report" disabled)
    skipped=$(junit_count "$report" skipped)
    closing_line $((tests - failures - disabled - skipped)) $((failures + broken)) \
        $((disabled + skipped))
}
