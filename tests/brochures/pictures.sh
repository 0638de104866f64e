#!/usr/bin/env bash
# Every format of brochure as a picture, in Swedish, Finnish, Arabic and letters of the Hebrew
# script, compared with pictures that someone has looked at: no tile of 50 × 50 at 100 dots an inch
# may differ by more than 1 %. What a telephone reads from the code, where the groups of a number
# stand, and what PDF's own checkers say, is asked as well.
#
# usage: pictures.sh LYKTA PSEUDO_SITE COMPARE SITE APPROVED WORK [CHECK_PDFUA]
# LYKTA_APPROVE="why" takes what was made as approved, and writes why into APPROVED/notes.md.
set -euo pipefail

lykta=$1 pseudo_site=$2 compare=$3 site=$4 approved=$5 work=$6 check_pdfua=${7:-}
failed=0
fail() {
    echo "FAILED: $*"
    failed=$((failed + 1))
}

rm -rf "$work"
mkdir -p "$work/site" "$work/hebrew" "$work/made" "$work/numbers" "$work/numbers-yi"
cp -r "$site/." "$work/site"
"$lykta" build "$work/site" --out "$work/public" --today 2026-10-01 >"$work/log" 2>&1 ||
    { cat "$work/log"; exit 1; }

cp -r "$site/." "$work/hebrew"
rm -rf "$work/hebrew/translations"
sed -i 's/^languages:.*/languages: [sv, yi]/' "$work/hebrew/site.yaml"
"$pseudo_site" "$work/hebrew" "$work/hebrew-site"
"$lykta" build "$work/hebrew-site" --out "$work/hebrew-public" --today 2026-10-01 \
    >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
cp "$work/hebrew-public/broschyrer/"*.yi*.pdf "$work/public/broschyrer/"

[[ -f $check_pdfua ]] || echo "note: no check_pdfua.py here: the structure is not checked"
count=0
for pdf in "$work"/public/broschyrer/*.pdf; do
    name=$(basename "$pdf" .pdf)
    qpdf --check "$pdf" >"$work/log" 2>&1 || fail "$name: qpdf: $(tail -n 1 "$work/log")"
    case $name in
    *.tryck | *.hafte) continue ;;
    esac
    count=$((count + 1))
    if [[ -f $check_pdfua ]]; then
        python3 "$check_pdfua" "$pdf" >"$work/log" || fail "$(cat "$work/log")"
    fi
    pdftoppm -r 100 -gray -png "$pdf" "$work/made/$name"
done
[[ $count -eq 24 ]] || fail "expected 6 formats in 4 languages, found $count"

# The code on the first page says the short address of the brochure, and that leads to its page.
for tag in sv fi ar; do
    path=$([[ $tag == sv ]] && echo "" || echo "$tag/")
    pdftoppm -r 150 -f 1 -l 1 -png "$work/public/broschyrer/blad.$tag.pdf" "$work/code"
    read_code=$(zbarimg --quiet --raw "$work"/code-*.png 2>/dev/null || true)
    wanted="https://anhorig.bjorkhamn.example/${path}b/c99c6ab7c9/"
    [[ $read_code == "$wanted" ]] || fail "blad.$tag: the code says “$read_code”, not “$wanted”"
    grep -q "url=/${path}broschyrer/blad/\"" "$work/public/${path}b/c99c6ab7c9/index.html" ||
        fail "blad.$tag: $wanted does not lead to the brochure's page"
    rm -f "$work"/code-*.png
done

# A number in a sentence, in letters of both scripts that run from right to left.
numbers=("070-174 06 05" "116 111" "070-174 06 67" "9.00–11.30" "2 575")
cp -r "$site/." "$work/numbers"
sed -i 's/^languages:.*/languages: [sv, ar]/' "$work/numbers/site.yaml"
sed -i 's/Ring ändå\./Ring 116 111 eller 070-174 06 67, 9.00–11.30, för 2 575 kr./
    s/اتصل على أي حال\./اتصل على 116 111 أو 070-174 06 67، 9.00–11.30، مقابل 2 575 kr./' \
    "$work/numbers/brochures/blad.yaml" "$work/numbers/translations/ar.po"
rm "$work/numbers/translations/fi.po"
cp -r "$work/numbers/." "$work/numbers-yi"
rm -r "$work/numbers-yi/translations"
sed -i 's/^languages:.*/languages: [sv, yi]/' "$work/numbers-yi/site.yaml"
"$pseudo_site" "$work/numbers-yi" "$work/numbers-yi-site"
for made in numbers:ar numbers-yi-site:yi numbers:sv; do
    "$lykta" build "$work/${made%:*}" --out "$work/${made%:*}-public" --today 2026-10-01 \
        >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    node "$(dirname "$0")/numbers.mjs" "$work/${made%:*}-public/broschyrer/blad.${made#*:}.pdf" \
        "${numbers[@]}" >"$work/log" || fail "$(cat "$work/log")"
done
for pdf in "$work"/public/broschyrer/{affisch,blad,folder,hafte}.{ar,yi}.pdf; do
    node "$(dirname "$0")/numbers.mjs" "$pdf" "070-174 06 05" >"$work/log" ||
        fail "$(cat "$work/log")"
done

if [[ -n ${LYKTA_APPROVE:-} ]]; then
    mkdir -p "$approved"
    rm -f "$approved"/*.png
    cp "$work"/made/*.png "$approved/"
    echo "- $LYKTA_APPROVE" >>"$approved/notes.md"
fi
for picture in "$work"/made/*.png; do
    name=$(basename "$picture")
    if [[ ! -f $approved/$name ]]; then
        fail "$name: nobody has approved it"
    else
        "$compare" "$approved/$name" "$picture" || failed=$((failed + 1))
    fi
done
for picture in "$approved"/*.png; do
    [[ -f $work/made/$(basename "$picture") ]] || fail "$(basename "$picture"): not made any more"
done

# A check that cannot fail is none: a moved page must be seen.
first=$(find "$approved" -name 'blad.sv-1.png')
other=$(find "$approved" -name 'blad.fi-1.png')
if "$compare" "$first" "$other" >/dev/null; then fail "two different pictures pass for the same"; fi

echo "$count brochures, $failed failed"
[[ $failed -eq 0 ]]
