# shellcheck shell=bash
# Build Lykta and the example municipality, and say where to open it.

run() {
    no_arguments "$@"
    build_example
    local site=$PWD/site-example/public
    say "The example is ready"
    echo "Open it:   file://$site/index.html"
    echo "Or serve:  python3 -m http.server --bind 127.0.0.1 --directory '$site' 8000"
    echo "           and open http://127.0.0.1:8000/"
}
