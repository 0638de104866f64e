#!/usr/bin/env bash
# Makes a larger site out of a small one: every support COPIES times more, with its documents in
# other languages and its translations, so that the mixture of languages stays as it is.
# usage: make_site.sh SITE NEW_SITE COPIES
set -euo pipefail

site=$1 new=$2 copies=$3
rm -rf "$new"
mkdir -p "$new"
(cd "$site" && tar -c --exclude=./public --exclude='./.*' .) | tar -x -C "$new"

for ((i = 1; i <= copies; i++)); do
    for file in "$site"/supports/*.md; do
        name=$(basename "$file")
        # A former address belongs to one record only.
        sed '/^aliases:/d' "$file" >"$new/supports/${name%%.*}-$i.${name#*.}"
    done
    for file in "$site"/translations/*.po; do
        [[ -f $file ]] || continue
        echo >>"$new/translations/$(basename "$file")"
        # An entry is a paragraph; those of supports have the record's id in msgctxt.
        awk -v i="$i" 'BEGIN { RS = ""; ORS = "\n\n" }
            match($0, /msgctxt "support\/[^#"]*/) {
                end = RSTART + RLENGTH
                print substr($0, 1, end - 1) "-" i substr($0, end)
            }' "$file" >>"$new/translations/$(basename "$file")"
    done
done
