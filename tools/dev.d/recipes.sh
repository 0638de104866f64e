# shellcheck shell=bash
# Follow the recipes of docs/architecture.md in a scratch copy, and ask that no other file had to change.

run() {
    no_arguments "$@"
    install_missing tools/packages-build.txt tools/packages-test.txt
    python3 tools/recipes/follow.py build/recipes
}
