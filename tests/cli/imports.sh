#!/usr/bin/env bash
# imports.sh LYKTA: files that come back late, twice, from another program or in another language.
# Nothing newer is lost, nothing surely wrong is taken, and every command reads what was written.
set -euo pipefail

lykta=$1
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
site=$folder/kommun
day=(--today 2026-11-25 --lang en)
failures=0
python=$(sed -n "1s/^#! *//p" "$(command -v pofilter)")

fail() {
    echo "$*" >&2
    failures=$((failures + 1))
}
run() { "$lykta" translate "$@" --site "$site" "${day[@]}"; }
store=$site/translations/fi.po
says() { grep -qF "$1" "$store"; }
refused() { # WHY WORDS FILE…: words stand in what is said, and nothing is written
    local why=$1 words=$2 before said
    shift 2
    before=$(cat "$site"/translations/*.po | cksum)
    if said=$(run import "$@" 2>&1); then fail "$why: taken in"; fi
    [[ $said == *"$words"* ]] || fail "$why: $said"
    [[ $before == "$(cat "$site"/translations/*.po | cksum)" ]] || fail "$why: something was written"
}

mkdir -p "$site/contacts" "$site/pages"
cat >"$site/site.yaml" <<'Y'
name: Anhörigstöd i Björkhamn
organization: { name: Björkhamns kommun, code: "9999" }
base_url: https://anhorig.bjorkhamn.example
languages: [sv, fi, en]
main_contact: anhorigstod
drafts: show-with-notice
Y
cat >"$site/contacts/anhorigstod.yaml" <<'Y'
name: Anhörigstödet
phone: 070-174 06 05
review: { reviewed: 2026-09-01 }
Y
page() { # ID SUMMARY [LINE]
    printf -- '---\ntitle: Prata med någon\nsummary: %s\n%sreview: { reviewed: 2026-09-01 }\n---\nRing 070-174 06 05. Du kan vara anonym hela tiden.\n' \
        "$2" "${3:-}" >"$site/pages/$1.md"
}
page prata "Någon lyssnar på dig."

run update >/dev/null
sed -i 's/X-Lykta-State: draft/X-Lykta-State: translated/' "$site"/translations/*.po

# Two translators have the same file. What one changes does not come back with the other's.
run export fi --to "Aino Exempel" --out "$folder/a" >/dev/null
run export fi --to "Bo Exempel" --out "$folder/b" >/dev/null
(($(find "$site/translations/out" -type f | wc -l) == 2)) || fail "what is out is not remembered"
put() { # FILE SOURCE WORDS
    awk -v source="msgid \"$2\"" -v words="msgstr \"$3\"" \
        '$0 == source { print; getline; print words; next } { print }' "$1" >"$1.new"
    mv "$1.new" "$1"
}
a=$folder/a/kommun-fi.po
b=$folder/b/kommun-fi.po
put "$a" "Prata med någon" "Puhu jonkun kanssa"
put "$b" "Någon lyssnar på dig." "Joku kuuntelee sinua."
run import "$a" --reviewer "Aino Exempel" >/dev/null || fail "the first translator's file"
run import "$b" >/dev/null || fail "the second translator's file"
says "Puhu jonkun kanssa" || fail "the first translator's text is gone"
says "# reviewed: Aino Exempel" || fail "her review is gone"
says "Joku kuuntelee sinua." || fail "the second translator's text did not come in"
grep -q '^back: 2026-11-25' "$site"/translations/out/*.txt || fail "it is not remembered as back"

# Both change one text: the first stays, the other lies beside, and comes in when that is asked for.
put "$b" "Prata med någon" "Juttele jonkun kanssa"
said=$(run import "$b" 2>&1) || fail "a conflict: $said"
[[ $said == *import-newer-here* && $said == *"1 in conflict"* ]] || fail "a conflict is not told: $said"
says "Puhu jonkun kanssa" || fail "a late text took a newer one's place"
beside=$folder/b/kommun-fi-conflicts.po
grep -q "Juttele jonkun kanssa" "$beside" || fail "the late text is lost"
msgfmt -c -o /dev/null "$beside" || fail "msgfmt: $beside"
run import "$beside" --overwrite >/dev/null 2>&1 || fail "what lay beside"
says "Juttele jonkun kanssa" || fail "--overwrite took nothing in"

# A build reads none of what is out, and the store as before.
"$lykta" build "$site" --out "$folder/www" "${day[@]}" >/dev/null 2>&1 || fail "does not build"
grep -q "Joku kuuntelee sinua." "$folder/www/fi/prata/index.html" || fail "not shown in Finnish"

# Finnish in a file that calls itself English, or nothing at all.
run export fi --out "$folder/c" >/dev/null
sed '/^"Language:/d' "$folder/c/kommun-fi.po" >"$folder/x-en.po"
refused "a Finnish export with an English name" "says two languages" "$folder/x-en.po"
sed -i '/^"X-Lykta-Export:/d' "$folder/x-en.po"
for text in "Anhörigstödet|Omaishoidon tuki tässä" "Anhörigstöd i Björkhamn|Omaishoidon tuki Björkhamnissa" \
    "Björkhamns kommun|Björkhamnin kunta" "Ring 070-174 06 05. Du kan vara anonym hela tiden.|Soita 070-174 06 05. Voit olla nimetön koko ajan."; do
    put "$store" "${text%|*}" "${text#*|}"
    put "$folder/x-en.po" "${text%|*}" "${text#*|}"
done
refused "Finnish words under an English name" "word for word" "$folder/x-en.po"
sed 's/^"Language: fi/"Language: en/' "$store" >"$folder/other-fi.po"
refused "a header and a name that disagree" "says two languages" "$folder/other-fi.po"
sed 's/^"Language: fi/"Language: fi_FI/' "$store" >"$folder/plain.po"
run import "$folder/plain.po" >/dev/null || fail "fi_FI is fi"

# A program marks what went out translated as in need of work: it is not shown.
run export fi --format xliff --out "$folder/d" >/dev/null
"$python" "$here/mark_fuzzy.py" "$folder/d/kommun-fi.xlf"
run import "$folder/d/kommun-fi.xlf" >/dev/null || fail "an XLIFF file that is marked"
"$lykta" build "$site" --out "$folder/www" "${day[@]}" >/dev/null 2>&1 || fail "does not build"
! grep -rqF "Joku kuuntelee sinua." "$folder/www" || fail "what needs work is shown"
sed -i '/^#, fuzzy$/d' "$store"

# White space that a program sets out its files with.
run export fi --format xliff --out "$folder/e" >/dev/null
sed -E 's|<target([^>]*)>([^<]+)</target>|<target\1>\n          \2!\n        </target>|' \
    "$folder/e/kommun-fi.xlf" >"$folder/indented-fi.xlf"
run import "$folder/indented-fi.xlf" --replace-most >/dev/null 2>&1 || fail "an indented XLIFF file"
says 'msgstr "Joku kuuntelee sinua.!"' || fail "white space of a program: $(grep -F 'Joku' "$store")"
msgfmt -c -o /dev/null "$store" || fail "msgfmt: $store"
run update >/dev/null || fail "the store cannot be read"

# A record is renamed while its texts are out.
run export fi --out "$folder/f" >/dev/null
rm "$site/pages/prata.md"
page samtal "Någon lyssnar på dig." $'aliases: [prata]\n'
run update >/dev/null
put "$folder/f/kommun-fi.po" "Prata med någon" "Puhu meille"
run import "$folder/f/kommun-fi.po" >/dev/null || fail "a file from before a record was renamed"
says "Puhu meille" || fail "a translation was left out since its record was renamed"

# A word of the summary changes and changes back.
cp "$store" "$folder/before.po"
page samtal "Någon lyssnar på er." $'aliases: [prata]\n'
run update fi >/dev/null
says "#, fuzzy" || fail "a changed text is not stale"
page samtal "Någon lyssnar på dig." $'aliases: [prata]\n'
run update fi >/dev/null
cmp "$store" "$folder/before.po" || fail "an edit that was undone is not"

# More than 4 MB: what update writes every command reads.
for number in $(seq 40); do
    {
        printf -- '---\ntitle: Sida %s\nsummary: Om det som hör till %s.\nreview: { reviewed: 2026-09-01 }\n---\n' "$number" "$number"
        for paragraph in $(seq 30); do
            printf 'Stycke %s på sidan %s.' "$paragraph" "$number"
            printf ' Du kan alltid ringa oss och fråga om det du undrar över.%.0s' {1..60}
            printf '\n\n'
        done
    } >"$site/pages/sida-$number.md"
done
run update fi >/dev/null || fail "update of many texts"
(($(stat -c %s "$store") > 4 * 1024 * 1024)) || fail "the catalogue is no larger than before"
said=$(run update fi) || fail "update does not read what it wrote"
[[ $said == *unchanged* ]] || fail "update twice: $said"
run status fi >/dev/null || fail "status does not read it"
run export fi --out "$folder/g" >/dev/null || fail "export does not read it"
run import "$folder/g/kommun-fi.po" >/dev/null || fail "import does not read it"
"$lykta" check "$site" "${day[@]}" 2>&1 | grep -q "translations/fi.po.*error" && fail "check does not read it"

((failures == 0))
