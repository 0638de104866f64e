# shellcheck shell=bash
# Show the example in a browser, as `./dev example` built it, until Ctrl-C.

run() {
    no_arguments "$@"
    local site=$PWD/site-example/public
    [[ -d $site ]] || fail "run ./dev example first"
    say "Open http://127.0.0.1:8000/ (Ctrl-C ends it)"
    exec python3 -m http.server --bind 127.0.0.1 --directory "$site" 8000
}
