#!/usr/bin/env bash
# guide_commands.sh LYKTA EXAMPLE GUIDE…: every command of the translator's guides works, in the
# order in which they stand there.
set -euo pipefail

lykta=$1
example=$2
shift 2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
ln -s "$lykta" "$folder/bin/lykta"
export PATH=$folder/bin:$PATH

for guide in "$@"; do
    rm -rf "$folder/work"
    mkdir "$folder/work"
    cp -r "$example" "$folder/work/bjorkhamn"
    # Something must be left to translate, whatever the example has.
    echo "Det här är nytt sedan sist." >>"$folder/work/bjorkhamn/pages/om-anhorigstodet.md"
    rm -rf "$folder/work/bjorkhamn/public"
    cd "$folder/work/bjorkhamn"
    commands=0
    while read -r command; do
        commands=$((commands + 1))
        # What a reviewer sends, and an edit that left the meaning as it was.
        if [[ $command == *rattelser.txt* ]]; then
            id=$(grep -o '\[[0-9a-f]\{8\}\]' ../granska/bjorkhamn-fi.html | sed -n 3p)
            printf 'Lykta fi\n%s Oikaistu\n' "$id" >../rattelser.txt
        fi
        if [[ $command == *" minor "* ]]; then
            sed -i 's/^title: Avlösning i hemmet/title: Avlösning hemma/' supports/avlosning-i-hemmet.md
        fi
        (eval "$command") < <(yes j) >"$folder/said" 2>&1 || {
            echo "$guide: $command" >&2
            cat "$folder/said" >&2
            exit 1
        }
    done < <(sed -n 's/^    \(lykta .*\)$/\1/p' "$guide" | sed 's/ *#.*$//')
    if ((commands < 8)); then
        echo "$guide: only $commands commands were found" >&2
        exit 1
    fi
    lykta check --today 2026-11-25 >/dev/null 2>&1 || { echo "$guide: the site has mistakes" >&2; exit 1; }
done
