#!/usr/bin/env bash
# orders.sh LYKTA EXAMPLE: what a municipality orders and answers for. Small edits are asked about
# one by one; the base's words are ordered per site; what goes along to a translator is read by
# translate-toolkit; and a translation that nobody answers for says so.
set -euo pipefail

lykta=$1
example=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
day=(--today 2026-11-25 --lang en)
failures=0
python=$(sed -n "1s/^#! *//p" "$(command -v pofilter)")

fail() {
    echo "$*" >&2
    failures=$((failures + 1))
}

site=$folder/bjorkhamn
fresh() {
    rm -rf "$site"
    cp -r "$example" "$site"
    rm -rf "$site/public"
}
run() { "$lykta" translate "$@" --site "$site" "${day[@]}"; }
# expect CODE WORDS COMMAND…: the exit code, and words somewhere in what is said.
expect() {
    local code=$1 words=$2 said got=0
    shift 2
    said=$("$@" 2>&1) || got=$?
    [[ $got == "$code" ]] || fail "exit $got, not $code: $* said: $said"
    [[ $said == *"$words"* ]] || fail "$* did not say “$words” but: $said"
}

# A turned meaning: refused in each language, unless the very text is named.
fresh
turned=supports/avlosning-utan-beslut
sed -i 's/^title: Avlösning utan beslut/title: Avlösning med beslut/' "$site/$turned.md"
minor() { run minor support/avlosning-utan-beslut --by "Bo Exempel" "$@"; }
before=$(cat "$site"/translations/*.po | md5sum)
expect 1 "Avlösning [-utan +med] beslut" minor < <(yes j)
expect 1 "--sure support/avlosning-utan-beslut#title" minor < <(yes j)
[[ $before == "$(cat "$site"/translations/*.po | md5sum)" ]] || fail "a turned meaning was taken"
expect 0 "translations/fi.po: 1 translations still hold" minor \
    --sure "support/avlosning-utan-beslut#title" </dev/null

# A slip that is mended: as the author answers; without an answer nothing is taken.
fresh
slip=supports/avlosning-i-hemmet
sed -i 's/^title: Avlösning i hemmet/title: Avlösning hemma/' "$site/$slip.md"
minor() { run minor support/avlosning-i-hemmet --by "Bo Exempel" "$@"; }
expect 1 "no answer" minor </dev/null
expect 0 "translations/fi.po: 0 translations still hold" minor < <(yes n)
expect 0 "Avlösning [-i hemmet +hemma]" minor < <(yes y)
expect 0 "translations/fi.po: 0 translations still hold" minor </dev/null

# An edit shows in what goes out, with the page's address, and with words as an agency counts them.
fresh
sed -i 's/^title: Avlösning i hemmet/title: Avlösning hemma/' "$site/$slip.md"
expect 0 "1 texts, 2 words (missing: 0, changed: 2)" run export fi --only-changed --out "$folder/out"
for line in "#. Ändrat: Avlösning [-i hemmet +hemma]" "#. Sidan: http"; do
    grep -qF "$line" "$folder/out/bjorkhamn-fi.po" || fail "the export has no line “$line”"
done
run preview fi --out "$folder/out" >/dev/null
grep -qF "Avlösning <del>i hemmet</del><ins>hemma</ins>" "$folder/out/bjorkhamn-fi.html" ||
    fail "the reviewer's page does not show the edit"

# The glossary and the memory, read by another program.
fresh
run glossary fi --out "$folder/out" >/dev/null
run glossary fi --format csv --out "$folder/out" >/dev/null
run memory fi --out "$folder/out" >/dev/null
"$python" - "$folder/out/bjorkhamn-fi" <<'PYTHON' || fail "translate-toolkit does not read them"
import csv
import sys

from translate.storage import tbx, tmx

name = sys.argv[1]
with open(name + "-ordlista.tbx", "rb") as file:
    terms = tbx.tbxfile(file.read()).units
assert len(terms) > 20 and sum(bool(unit.target) for unit in terms) > 20, len(terms)
with open(name + "-ordlista.csv", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file))
assert len(rows) == len(terms) + 1 and all(len(row) == 3 for row in rows), len(rows)
with open(name + ".tmx", "rb") as file:
    memory = tmx.tmxfile(file.read(), "sv", "fi").units
assert len(memory) > 500 and all(unit.source and unit.target for unit in memory), len(memory)
PYTHON
# A memory made elsewhere: what is missing here gets it as a suggestion.
sed -i '/^msgctxt "support\/avlosning-i-hemmet#title"$/,/^$/d' "$site/translations/fi.po"
expect 0 "suggestions from the memory" run export fi --only-changed --format xliff \
    --memory "$folder/out/bjorkhamn-fi.tmx" --out "$folder/with"
grep -qF 'match-quality="100" origin="bjorkhamn-fi.tmx"' "$folder/with/bjorkhamn-fi.xlf" ||
    fail "no match of the memory is offered"
printf '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>' >"$folder/bad.tmx"
expect 1 "translation memory (TMX)" run export fi --memory "$folder/bad.tmx" --out "$folder/bad"
expect 1 "cannot be read" run export fi --memory "$folder/none.tmx" --out "$folder/bad"

# The base's words in a small language: ordered here, kept here, shown here.
fresh
run update >/dev/null
cp -r "$site" "$folder/updated"
run update >/dev/null
diff -r "$folder/updated" "$site" >&2 || fail "a second update changes the site"
run export se --only-changed --out "$folder/se" >/dev/null
file=$folder/se/bjorkhamn-se.po
context=$(sed -n '/^msgctxt/{s/^msgctxt "\(.*\)"$/\1/p;q}' "$file")
[[ $context == word#* ]] || fail "the first text to translate is no word of the interface: $context"
"$python" - "$file" <<'PYTHON'
import sys

from translate.storage import factory

store = factory.getobject(sys.argv[1])
plain = [unit for unit in store.units
         if not unit.isheader() and not unit.hasplural() and "{" not in str(unit.source)]
plain[0].target = "Loga eambbo"
store.save()
PYTHON
expect 0 "translations/se.po: 1 texts changed" run import "$file"
grep -qF "Loga eambbo" "$site/translations/se.po" || fail "the order is not in the site's own file"

# A translation that nobody answers for says so, until somebody's name is in the site's file.
fresh
expect 0 "have nobody who answers for them" run status fi
"$lykta" build "$site" --out "$folder/www" "${day[@]}" >/dev/null 2>&1 || fail "does not build"
line="Kukaan ei ole vielä pannut nimeään tämän käännöksen alle."
with_line() { grep -lF "$line" -r "$folder/www/fi" | sed "s|$folder/www/||" | sort; }
(($(with_line | wc -l) > 20)) || fail "the pages do not say that nobody answers for them"
for quiet in fi/barn fi/ung fi/natt fi/stodlinjer; do
    [[ -z $(with_line | grep "^$quiet/" || true) ]] || fail "the line stands below $quiet"
done
grep -qF "<a href=\"/stod/avlosning-i-hemmet/\" hreflang=\"sv\"" "$folder/www/fi/stod/avlosning-i-hemmet/index.html" ||
    fail "the line does not lead to the Swedish page"
sed -i '0,/^"X-Lykta-State/s//"X-Lykta-Translator: Aino Exempel\\n"\n&/' "$site/translations/fi.po"
"$lykta" build "$site" --out "$folder/www" "${day[@]}" >/dev/null 2>&1 || fail "does not build"
[[ -z $(with_line) ]] || fail "the line stands though somebody answers"

# Varieties by choice, and the tags of others.
expect 2 "rmn-x-arli" run status rmn
expect 2 "se, smj, sma" run status samiska

# Who has read which texts.
expect 0 "translations/fi.po: 1 texts reviewed" run review fi "contact/anhorigstod#name" --reviewer "Aino Exempel"
grep -q "# reviewed: Aino Exempel, speaker, 2026-11-25, " "$site/translations/fi.po" || fail "no mark"
expect 2 "No text is called" run review fi "contact/ingen" --reviewer "Aino Exempel"

((failures == 0))
