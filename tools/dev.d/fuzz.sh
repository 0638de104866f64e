# shellcheck shell=bash
# Run the property tests on many more cases than the tests do. usage: ./dev fuzz [CASES]
run() {
    local cases=${1:-10000}
    [[ $cases =~ ^[1-9][0-9]*$ ]] || fail "not a number: $cases"
    install_missing tools/packages-build.txt tools/packages-test.txt
    build test build/test
    say "$cases cases"
    LYKTA_CASES=$cases build/test/tests/unit_source "[property]"
    LYKTA_CASES=$cases build/test/tests/unit_translation "[property]"
}
