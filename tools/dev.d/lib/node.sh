# shellcheck shell=bash
# npm's packages, exactly as a package-lock.json pins them, without running their install scripts:
# the HTML checker's would fetch a Java of its own. Done again only when the lock file has changed.

install_node_packages() {
    local folder=${1:-.}
    local done=$folder/node_modules/.lykta-installed
    cmp -s "$folder/package-lock.json" "$done" && return 0
    say "Installing the pinned npm packages"
    npm --prefix "$folder" ci --ignore-scripts --no-audit --no-fund &&
        cp "$folder/package-lock.json" "$done"
}
