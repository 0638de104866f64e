# shellcheck shell=bash
# Put every component with its example on one page, build/gallery/index.html, for makers of themes.

run() {
    no_arguments "$@"
    install_missing tools/packages-build.txt tools/packages-test.txt
    build test build/test --target gallery
    build/test/tests/gallery/gallery build/gallery
    say "Open http://127.0.0.1:8000/ (Ctrl-C ends it)"
    exec python3 -m http.server --bind 127.0.0.1 --directory build/gallery 8000
}
