#!/usr/bin/env bash
# Builds the example, the same with machine-made translations, and the hostile site, and looks at
# their pages in a browser: a sample, or with --all every combination.
# usage: browser.sh PROGRAM PSEUDO_SITE HOSTILE_SITE GALLERY EXAMPLE [--all]
# LYKTA, if set, is the program instead.
set -euo pipefail

program=${LYKTA:-$1} pseudo_site=$2 hostile_site=$3 gallery=$4 example=$5 all=${6:-}
here=$(dirname "${BASH_SOURCE[0]}")
if [[ ! -d $here/../../node_modules/playwright-core ]]; then
    echo "npm's packages are missing; run: npm ci --ignore-scripts" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Meänkieli and easy Swedish are set in the letters of Northern Sámi: a sample looks at one of them.
# shellcheck disable=SC2086
"$pseudo_site" "$example" "$work/pseudo" ${all:+sv-simple fit} se yi
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
# shellcheck disable=SC2086  # empty, it is no argument
node "$here/browser_test.mjs" "$work/$(basename "$example").built" "$work/pseudo.built" \
    "$work/gallery" "$work/hostile.built" $all
