# shellcheck shell=bash
# Add a word to each title and summary of the example, one at a time: printed codes hold.
run() {
    install_missing tools/packages-build.txt tools/packages-test.txt
    build test build/test
    LYKTA_CASES=1000000 build/test/tests/unit_build "A word more in a title*"
}
