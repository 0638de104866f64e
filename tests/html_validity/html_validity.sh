#!/usr/bin/env bash
# Every page of the built sites is valid HTML by the Nu HTML checker: no error, no warning, no
# remark, nothing filtered. Two spoiled pages go in with the rest and must be found, so that a
# checker that reads nothing is not taken for a site without mistakes.
# usage: html_validity.sh PROGRAM CHECKER_JAR FOLDER…
# A folder with a site.yaml is built; any other holds pages already.
# LYKTA, if set, is the program instead.
set -euo pipefail

program=${LYKTA:-$1} checker=$2
shift 2
if [[ ! -f $checker ]]; then
    echo "the HTML checker is missing; run: npm ci --ignore-scripts" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

number=0
for site in "$@"; do
    number=$((number + 1))
    if [[ ! -f $site/site.yaml ]]; then
        mkdir -p "$work/pages"
        cp -r "$site" "$work/pages/$number"
        continue
    fi
    "$program" build "$site" --out "$work/pages/$number" --today 2026-10-01 \
        >"$work/said" 2>&1 || {
        echo "$site does not build:" >&2
        cat "$work/said" >&2
        exit 1
    }
done
pages=$(find "$work/pages" -name '*.html' | wc -l)
((pages > 0)) || { echo "no page was made" >&2; exit 1; }

mkdir "$work/pages/spoiled"
page='<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Spoiled</title></head>'
echo "$page<body><p><div>A block in a paragraph.</div></p></body></html>" \
    >"$work/pages/spoiled/error.html"
echo "$page<body><section><p>A section without a heading.</p></section></body></html>" \
    >"$work/pages/spoiled/warning.html"

# The checker guesses languages from letters: it takes the machine-made Hebrew script for Hebrew.
java -Xss2m -jar "$checker" --no-langdetect --stdout --Werror --format gnu --skip-non-html \
    "$work/pages" >"$work/messages" || true
for spoiled in error warning; do
    if ! grep -q "spoiled/$spoiled.html.*: .*$spoiled" "$work/messages"; then
        echo "the checker did not find the mistake in $spoiled.html; it said:" >&2
        head -n 40 "$work/messages" >&2
        exit 1
    fi
done
if grep -v "/spoiled/" "$work/messages" >"$work/found"; then
    echo "$(wc -l <"$work/found") messages:" >&2
    sed "s|file:$work/pages/||" "$work/found" | head -n 60 >&2
    exit 1
fi
echo "$pages pages are valid"
