# shellcheck shell=bash
# Look at every kind of page in every language, light and dark, narrow and wide, in a browser.

# shellcheck source=tools/dev.d/lib/node.sh
source tools/dev.d/lib/node.sh

run() {
    no_arguments "$@"
    install_missing tools/packages-build.txt tools/packages-test.txt
    install_node_packages
    build_example
    node tests/browser/pages_test.mjs --all site-example/public
}
