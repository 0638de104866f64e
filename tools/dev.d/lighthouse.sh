# shellcheck shell=bash
# Measure five pages of the example with Lighthouse, five times each. --record writes docs/lighthouse.md.

# shellcheck source=tools/dev.d/lib/node.sh
source tools/dev.d/lib/node.sh

run() {
    local record=false
    if [[ ${1:-} == --record ]]; then
        record=true
        shift
    fi
    no_arguments "$@"
    install_missing tools/packages-build.txt tools/packages-test.txt
    install_node_packages
    install_node_packages tools/lighthouse
    build_example
    local report
    report=$(node tools/lighthouse/measure.mjs site-example/public)
    echo "$report"
    if $record; then
        {
            echo "# What Lighthouse says"
            echo
            echo "Written by \`./dev lighthouse --record\`: the median of five, on the telephone that" \
                "Lighthouse imitates, with the strict policy served and nothing compressed."
            echo
            echo "$report"
        } >docs/lighthouse.md
    fi
}
