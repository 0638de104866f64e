# shellcheck shell=bash
# Look at every kind of page in every language, light and dark, narrow and wide, in a browser.

# shellcheck source=tools/dev.d/lib/node.sh
source tools/dev.d/lib/node.sh

run() {
    no_arguments "$@"
    install_missing tools/packages-build.txt tools/packages-test.txt
    install_node_packages
    build_program
    build test build/test --target pseudo_site hostile_site gallery
    local tests=build/test/tests
    tests/browser/browser.sh build/lykta "$tests/scenarios/pseudo_site" \
        "$tests/scenarios/hostile_site" "$tests/gallery/gallery" site-example --all
}
