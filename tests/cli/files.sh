#!/usr/bin/env bash
# files.sh LYKTA EXAMPLE: files that we make lie where no build reads them, and are whole or not
# there. A disk that is full is played by a limit on how large a file may become.
set -euo pipefail

lykta=$1
example=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
site=$folder/bjorkhamn
day=(--today 2026-11-25 --lang en)
failures=0

fail() {
    echo "$*" >&2
    failures=$((failures + 1))
}

# expect CODE WORDS COMMAND…: the exit code, and words that must stand in what is said.
expect() {
    local code=$1 words=$2 said got=0
    shift 2
    said=$("$@" 2>&1) || got=$?
    if [[ $got -ne $code || $said != *"$words"* ]]; then
        fail "$*: exit $got (expected $code), and said: $said"
    fi
}

# kilobytes LIMIT COMMAND…: no file becomes larger.
kilobytes() {
    (
        trap '' XFSZ
        ulimit -f "$1"
        shift
        "$@"
    )
}

unchanged() { # FOLDER BEFORE: what is hidden counts, too; not what is remembered in translations/out
    diff -r -x out "$1" "$2" >&2 || fail "$3"
}

cp -r "$example" "$site"
rm -rf "$site/public" "$site/.lykta"
cp -r "$site" "$folder/before"

# Standing among the texts, without a word of where to: beside them, and the folder is as it was.
cd "$site/pages"
expect 0 "../../bjorkhamn-stall.pdf: " "$lykta" stand valkommen "${day[@]}"
expect 0 "../../bjorkhamn-fi.po: " "$lykta" translate export fi "${day[@]}"
expect 0 "../../bjorkhamn-fi.html" "$lykta" translate preview fi "${day[@]}"
unchanged "$site" "$folder/before" "files of ours lie among the texts"
for made in stall.pdf fi.po fi.html; do
    [[ -s $folder/bjorkhamn-$made ]] || fail "bjorkhamn-$made is not beside the texts"
done

# Standing in another site's folder: beside that one.
cp -r "$site" "$folder/other"
cd "$folder/other"
expect 0 "../bjorkhamn-stall.pdf: " "$lykta" stand valkommen --site "$site" "${day[@]}"
unchanged "$folder/other" "$folder/before" "files of one site lie among another's texts"

# Elsewhere: here.
mkdir "$folder/elsewhere"
cd "$folder/elsewhere"
expect 0 "bjorkhamn-fi.po: " "$lykta" translate export fi --site "$site" "${day[@]}"
[[ -s bjorkhamn-fi.po ]] || fail "bjorkhamn-fi.po is not where we stand"

# Among the texts on purpose: refused, however it is written.
ln -s "$site/pages" "$folder/pages"
cd "$site"
for place in stall.pdf site.yaml pages/stall.pdf public/stall.pdf ./new/../stall.pdf "$folder/pages/x.pdf"; do
    expect 2 "--to: put it outside the folder with texts ($site)" \
        "$lykta" stand valkommen --to "$place" "${day[@]}"
done
for place in . pages new "$folder/pages"; do
    expect 2 "--out: put it outside" "$lykta" translate export fi --out "$place" "${day[@]}"
    expect 2 "--out: put it outside" "$lykta" translate preview fi --out "$place" "${day[@]}"
done
unchanged "$site" "$folder/before" "a refused command changed the site"

# What reading passes over is no text.
expect 0 ".sent/bjorkhamn-fi.po: " "$lykta" translate export fi --out .sent "${day[@]}"
rm -r .sent

# Standard output is a file like others.
expect 3 "The machine refused: stdout: No space left on device" \
    bash -c '"$@" 2>&1 >/dev/full' - "$lykta" help --lang en
expect 3 "stdout: " bash -c '"$@" 2>&1 >&-' - "$lykta" version --lang en

# The disk is full: the old stand stays whole, and nothing half made lies about.
cd "$folder"
cp bjorkhamn-stall.pdf old.pdf
expect 3 "bjorkhamn-stall.pdf: the file may not become so large here" \
    kilobytes 50 "$lykta" stand --site "$site" --to bjorkhamn-stall.pdf "${day[@]}"
cmp bjorkhamn-stall.pdf old.pdf || fail "half a stand took the old one's place"

# Of several files the second does not fit: none is written.
long=$(printf 'x%.0s' {1..200})
correction() { # LANGUAGE: a text of its preview, corrected
    local id
    "$lykta" translate preview "$1" --site "$site" --out "$folder" "${day[@]}" >/dev/null
    id=$(grep -o '\[[0-9a-f]\{8\}\]' "$folder/bjorkhamn-$1.html" | sed -n 3p)
    printf 'Lykta %s\n%s %s\n' "$1" "$id" "$long" >"$folder/correction-$1.txt"
}
correction sv-simple
correction fi
import() { # SITE
    "$lykta" translate import "$folder/correction-fi.txt" "$folder/correction-sv-simple.txt" --site "$1" "${day[@]}"
}
cp -r "$site" "$folder/whole"
expect 0 "translations/sv-simple.po: 1 texts changed" import "$folder/whole"
first=$(stat -c %s "$folder/whole/translations/fi.po")
second=$(stat -c %s "$folder/whole/translations/sv-simple.po")
((first + 4096 < second)) || fail "no limit lies between $first and $second"
expect 3 "translations/sv-simple.po: the file may not become so large here" kilobytes $(((first + second) / 2048)) import "$site"
unchanged "$site" "$folder/before" "one file of two was taken in"

# Something else stands in the place of the second: none is written.
mkdir -p "$folder/sent/bjorkhamn-fi.po"
for command in "export fi" "preview fi"; do
    name=bjorkhamn-fi.po
    [[ $command == export* ]] || { name=bjorkhamn-fi.html && mkdir "$folder/sent/$name"; }
    # shellcheck disable=SC2086  # a command and its language
    expect 3 "$name: this is a folder, not a plain file" \
        "$lykta" translate ${command/ / ar } --site "$site" --out "$folder/sent" "${day[@]}"
done
[[ -z $(find "$folder/sent" -type f) ]] || fail "one file of two was written"

# A file of somebody's stays, whatever it is called; one that we made is made anew.
cd "$folder"
mkdir back
expect 0 "back/bjorkhamn-fi.po: " "$lykta" translate export fi --site "$site" --out back "${day[@]}"
expect 0 "back/bjorkhamn-fi.po: " "$lykta" translate export fi --site "$site" --out back "${day[@]}"
echo '# Förslag från översättaren.' >>back/bjorkhamn-fi.po
echo 'Läst av Aino.' >back/bjorkhamn-fi.html
echo 'Årets budget.' >back/budget.pdf
printf '%%PDF-1.4 budget' >back/other.pdf
cp -r back back-before
expect 2 "back/bjorkhamn-fi.po: the file is there already, and a translator may have worked in it" \
    "$lykta" translate export fi sv-simple --site "$site" --out back "${day[@]}"
expect 2 "back/bjorkhamn-fi.html: the file is there already, and Lykta did not make it" \
    "$lykta" translate preview fi --site "$site" --out back "${day[@]}"
for file in budget.pdf other.pdf bjorkhamn-fi.po; do
    expect 2 "back/$file: the file is there already, and Lykta did not make it" \
        "$lykta" stand valkommen --site "$site" --to "back/$file" "${day[@]}"
done
unchanged back back-before "a file of somebody's was overwritten"
expect 0 "bjorkhamn-fi.html" "$lykta" translate preview fi --site "$site" "${day[@]}"
expect 0 "bjorkhamn-stall.pdf: 1 " "$lykta" stand valkommen --site "$site" --languages fi "${day[@]}"

# What is no file is called what it is, and nobody waits for it.
mkfifo pipe.pdf
expect 3 "pipe.pdf: this is a pipe between programs (FIFO)" \
    timeout 300 "$lykta" stand valkommen --site "$site" --to pipe.pdf "${day[@]}"
expect 1 "pipe.pdf: this is a pipe between programs (FIFO)" \
    timeout 300 "$lykta" translate import pipe.pdf --site "$site" "${day[@]}"
expect 3 "pipe.pdf: The website cannot go here: this is a pipe between programs (FIFO)" \
    timeout 300 "$lykta" build "$site" --out pipe.pdf "${day[@]}"
rm pipe.pdf

# A build after all this finds nothing in its way.
expect 0 "files" "$lykta" build "$site" "${day[@]}"
found=$(find "$folder" -name '.lykta-*' -not -name .lykta-manifest)
[[ -z $found ]] || fail "left beside: $found"

# What others put where a build keeps its own stays as it is, and is named.
mkdir victim
echo 'years of work' >victim/thesis
cp -r victim victim-before
mkdir -p "$site/.lykta"
rm -rf "$site/.lykta/print"
ln -s ../../victim "$site/.lykta/print"
expect 0 ".lykta/print: this is a link that Lykta did not make" "$lykta" build "$site" "${day[@]}"
rm "$site/.lykta/print"
rmdir "$site/.lykta"
ln -s ../victim "$site/.lykta"
expect 0 ".lykta: this is a link that Lykta did not make" "$lykta" build "$site" "${day[@]}"
rm "$site/.lykta"
cp -r victim "$site/.public.next"
sed -i 's/^name: .*/name: Stöd åt anhöriga/' "$site/site.yaml"
expect 3 ".public.next/thesis: This is where Lykta keeps its own" "$lykta" build "$site" "${day[@]}"
unchanged "$site/.public.next" victim-before "somebody's file in the hidden slot is gone"
rm -r "$site/.public.next"
echo 'Dagbok' >"$site/.public.journal"
expect 3 ".public.journal: This is where Lykta keeps its own" "$lykta" build "$site" "${day[@]}"
[[ $(<"$site/.public.journal") == Dagbok ]] || fail "somebody's journal is gone"
rm "$site/.public.journal"
: >"$site/public/.lykta-manifest"
expect 3 "public/.lykta-manifest: The file is damaged" "$lykta" build "$site" "${day[@]}"
unchanged victim victim-before "somebody's files behind a link are gone"

exit $((failures > 0))
