# shellcheck shell=bash
# Take pictures of every kind of page into build/pictures, and the README's anew.

# shellcheck source=tools/dev.d/lib/node.sh
source tools/dev.d/lib/node.sh

run() {
    install_missing tools/packages-build.txt tools/packages-test.txt
    install_node_packages
    build_example
    node tests/browser/pictures.mjs site-example/public build/pictures "$@"
    node tests/browser/pictures.mjs site-example/public docs/pictures --readme
}
