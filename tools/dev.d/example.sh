# shellcheck shell=bash
# Build Lykta and the example municipality, and say where to open it.

run() {
    no_arguments "$@"
    build_example release
    local site=$PWD/site-example/public
    say "The example is ready"
    echo "It lies in $site"
    echo "Look at it: ./dev serve, then open http://127.0.0.1:8000/"
}
