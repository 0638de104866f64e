#!/usr/bin/env bash
# Builds the example, the machine-made translation and the hostile site, and looks at their pages in
# a browser.
# usage: browser.sh PROGRAM PSEUDO_SITE HOSTILE_SITE GALLERY EXAMPLE PSEUDO
# LYKTA, if set, is the program instead.
set -euo pipefail

program=${LYKTA:-$1} pseudo_site=$2 hostile_site=$3 gallery=$4 example=$5 pseudo=$6
here=$(dirname "${BASH_SOURCE[0]}")
if [[ ! -d $here/../../node_modules/playwright-core ]]; then
    echo "npm's packages are missing; run: npm ci --ignore-scripts" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$pseudo_site" "$pseudo" "$work/pseudo"
"$hostile_site" "$work/hostile"
"$gallery" "$work/gallery" >/dev/null
for site in "$example" "$work/pseudo" "$work/hostile"; do
    out=$work/$(basename "$site").built
    "$program" build "$site" --out "$out" --today 2026-10-01 >"$work/said" 2>&1 || {
        echo "$site does not build:" >&2
        cat "$work/said" >&2
        exit 1
    }
done
node "$here/behaviour_test.mjs" "$work/$(basename "$example").built"
node "$here/hostile_test.mjs" "$work/hostile.built"
node "$here/pages_test.mjs" "$work/$(basename "$example").built" "$work/gallery"
