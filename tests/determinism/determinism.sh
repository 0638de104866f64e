#!/usr/bin/env bash
# Two builds of the same text are the same bytes: in any folder, time zone and locale, at any
# moment, by whichever compiler the program was made.
# usage: determinism.sh PROGRAM LOCALE_CHECK SITE
# LYKTA, if set, is the program instead; LYKTA_OTHERS are more programs, with ':' between.
set -euo pipefail

program=${LYKTA:-$1} locale_check=$2 site=$3
work=$(mktemp -d)
# A disk may list a folder's files by a hash of their names, always in the same order; a folder in
# memory lists them by age, so there the order can be turned round.
if [[ -d /dev/shm && -w /dev/shm ]]; then
    sites=$(mktemp -d -p /dev/shm)
else
    sites=$(mktemp -d)
fi
trap 'rm -rf "$work" "$sites"' EXIT

# name, offset in minutes on the day that locale_check asks about
zones=(UTC0:0 Pacific/Kiritimati:840 America/Los_Angeles:-420)
locales=(C sv_SE.UTF-8 tr_TR.UTF-8)

IFS=: read -r -a others <<<"${LYKTA_OTHERS:-}"
programs=("$program")
for other in "${others[@]}"; do
    if [[ ! -x $other ]]; then
        echo "not a program: $other (LYKTA_OTHERS)" >&2
        exit 1
    fi
    programs+=("$other")
done

# copy_site FROM TO [sort options]: the files made in that order, all with one old time.
copy_site() {
    local from=$1 to=$2 file
    shift 2
    while IFS= read -r file; do
        mkdir -p "$to/$(dirname "$file")"
        cp "$from/$file" "$to/$file"
        touch -d "2001-02-03 04:05:06" "$to/$file"
    done < <(cd "$from" && find . \( -path ./public -o -path './.*' \) -prune -o -type f -print |
        LC_ALL=C sort "$@")
}

# build PROGRAM LOCALE ZONE SITE OUT
build() {
    env -i PATH=/usr/bin:/bin LANG="$2" LC_ALL="$2" LANGUAGE="$2" TZ="$3" \
        "$1" build "$4" --out "$5" --today 2026-10-01 >"$work/said" 2>&1 || {
        echo "the build failed ($1, $2, $3):" >&2
        cat "$work/said" >&2
        exit 1
    }
}

same() { diff -r --no-dereference "$1" "$2"; }

copy_site "$site" "$sites/site"
copy_site "$site" "$sites/en mapp, åäö/site" --reverse
if cmp -s <(cd "$sites/site" && ls -UR) <(cd "$sites/en mapp, åäö/site" && ls -UR); then
    echo "note: this machine lists both copies in the same order; the order was not varied"
fi

reference=
builds=0
for program in "${programs[@]}"; do
    for locale in "${locales[@]}"; do
        for zone in "${zones[@]}"; do
            LC_ALL=$locale TZ=${zone%:*} "$locale_check" "$locale" "${zone##*:}"
            builds=$((builds + 1))
            out=$work/out-$builds
            if ((builds % 2)); then
                (cd / && build "$program" "$locale" "${zone%:*}" "$sites/site" "$out")
            else
                (cd "$sites/en mapp, åäö" && umask 077 &&
                    build "$program" "$locale" "${zone%:*}" site "$out")
            fi
            if [[ -z $reference ]]; then
                reference=$out
                [[ -f $reference/index.html ]] || { echo "no index.html was made" >&2; exit 1; }
                continue
            fi
            if ! same "$reference" "$out" >"$work/difference"; then
                echo "other bytes with $program, $locale, ${zone%:*}:" >&2
                head -n 40 "$work/difference" | cut -c 1-300 >&2
                exit 1
            fi
            rm -rf "$out"
        done
    done
done

# The comparison itself must be able to fail.
cp -r "$reference" "$work/spoiled"
printf ' ' >>"$work/spoiled/index.html"
if same "$reference" "$work/spoiled" >/dev/null; then
    echo "the comparison sees no difference where there is one" >&2
    exit 1
fi
echo "$builds builds, $(find "$reference" -type f | wc -l) files, the same bytes"
