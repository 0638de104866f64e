#!/usr/bin/env bash
# translate.sh LYKTA EXAMPLE: the translators' loop, judged by other programs. Nothing that is
# unchanged changes a byte; gettext and translate-toolkit find nothing wrong; twenty texts that
# another program has changed come back as twenty.
set -euo pipefail

lykta=$1
example=$2
here=$(cd "$(dirname "$0")" && pwd)
base=$here/../../content/translations
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
day=(--today 2026-11-25 --lang en)
failures=0
# The one that translate-toolkit is installed for.
python=$(sed -n "1s/^#! *//p" "$(command -v pofilter)")

fail() {
    echo "$*" >&2
    failures=$((failures + 1))
}

site=$folder/bjorkhamn
cp -r "$example" "$site"
rm -rf "$site/public"
run() { "$lykta" translate "$@" --site "$site" "${day[@]}"; }

# The example is as update leaves it: a fresh clone of an unchanged site changes in no language.
run update >/dev/null
diff -rq -x public "$example" "$site" >&2 || fail "update changes the example; run it and commit"
cp -r "$site" "$folder/before"
unchanged() {
    # What is out is remembered in translations/out, beside what is compared.
    diff -r -x out "$folder/before" "$site" >&2 || fail "$1 changed the site"
}

run update >/dev/null
unchanged "update of an unchanged site"

languages=()
for file in "$site"/translations/*.po; do
    languages+=("$(basename "$file" .po)")
done

for format in po xliff; do
    out=$folder/$format
    run export --format "$format" --out "$out" >/dev/null
    ((${#languages[@]} == $(find "$out" -type f | wc -l))) || fail "export --format $format: not all languages"
    run import "$out"/* >/dev/null || fail "import of an unchanged $format"
    unchanged "an unchanged $format that came back"
    run export --format "$format" --only-changed --out "$out-changed" >/dev/null
    for file in "$out-changed"/*; do
        run import "$file" >/dev/null || fail "import of $file"
    done
    unchanged "an unchanged $format of what has changed"
done

# XML is XML: a program may write the same with other quotes, and the file's name tells nothing.
sed "s/target-language=\"fi\"/target-language = 'fi'/" "$folder/xliff/bjorkhamn-fi.xlf" \
    >"$folder/quoted.xlf"
run import "$folder/quoted.xlf" >/dev/null || fail "import of an XLIFF file with single quotes"
unchanged "an XLIFF file with single quotes"

# Other programs' judgement. Left out of pofilter's are those that take Swedish or English manners
# for every language's: capitals, marks, brackets, repeated words, numbers of sentences, lengths.
tests=()
for test in blank compendiumconflicts credits doublespacing emails endwhitespace escapes filepaths \
    functions kdecomments newlines nplurals numbers options printf purepunc pythonbraceformat \
    startwhitespace tabs urls validchars variables xmltags; do
    tests+=("--test=$test")
done
# A form for one number may say it in words, "two days": pofilter knows no such forms.
number_in_words='/\(pofilter\) pythonbraceformat: Named placeholders absent[^:]*: [{]count[}]/ && /\nmsgid_plural/'
for file in "$site"/translations/*.po "$folder"/po/*.po "$folder"/po-changed/*.po "$base"/*.po; do
    msgfmt -c -o /dev/null "$file" || fail "msgfmt: $file"
    msgmerge -q -o "$folder/merged.po" "$file" "$file" || fail "msgmerge: $file"
    msgcmp --use-untranslated --use-fuzzy "$folder/merged.po" "$file" || fail "msgcmp: $file"
    found=$(pofilter --progress=none "${tests[@]}" "$file" 2>&1 |
        awk -v RS= "!($number_in_words)" | grep -c '^# (pofilter)' || true)
    [[ $found == 0 ]] || fail "pofilter: $found in $file"
done

# Twenty texts, changed by translate-toolkit and, for PO, merged by gettext on the way back.
for format in po xliff; do
    ending=po
    [[ $format == xliff ]] && ending=xlf
    file=$folder/$format/bjorkhamn-fi.$ending
    "$python" "$here/change_twenty.py" "$file" || fail "translate-toolkit: $file"
    if [[ $format == po ]]; then
        msgmerge -q -o "$folder/back.po" "$file" "$site/translations/fi.po"
        cp "$folder/back.po" "$file"
    fi
    said=$(run import "$file") || fail "import of twenty changed texts: $said"
    [[ $said == *": 20 texts changed"* ]] || fail "$format: twenty texts came back as: $said"
    changed=$(grep -c '^msgstr "Muutettu ' "$site/translations/fi.po")
    [[ $changed == 20 ]] || fail "$format: $changed changed texts in the file"
    cp "$folder"/before/translations/*.po "$site/translations/"
done

# One bad file of two: neither is taken in.
cp "$folder/po/bjorkhamn-fi.po" "$folder/good.po"
printf '<xliff' >"$folder/bad-fi.xlf"
! run import "$folder/good.po" "$folder/bad-fi.xlf" >/dev/null 2>&1 || fail "a broken file was taken in"
unchanged "a broken file"

# Larger than any translation is: refused, not read.
truncate -s 140M "$folder/large-fi.po"
! run import "$folder/large-fi.po" >/dev/null 2>&1 || fail "140 MB were taken in"
rm "$folder/large-fi.po"
unchanged "a file that is too large"

# The turned meaning: one word of the Swedish text, and what any language said of the old one is gone
# from every page, brochure and data file.
turned=$folder/turned
cp -r "$folder/before" "$turned"
file=supports/avlosning-utan-beslut.md
old=$(sed -n 's/^summary: //p' "$turned/$file")
new=$(sed 's/Ingen behöver/Du behöver/' <<<"$old")
[[ $old != "$new" ]] || fail "the summary of $file has no meaning to turn: $old"
sayings=()
for store in "$turned"/translations/*.po; do
    saying=$(grep -Fx -A1 "msgid \"$old\"" "$store" | sed -n 's/^msgstr "\(.*\)"$/\1/p' || true)
    [[ -z $saying ]] || sayings+=("$saying")
done
((${#sayings[@]} >= 3)) || fail "only ${#sayings[@]} languages say: $old"
says_old() { # FOLDER: how many of the sayings stand in it
    local saying count=0
    for saying in "$old" "${sayings[@]}"; do
        grep -rqF "$saying" "$1" && count=$((count + 1))
    done
    echo "$count"
}
"$lykta" build "$turned" --out "$folder/www" "${day[@]}" >/dev/null 2>&1 || fail "does not build"
(($(says_old "$folder/www") >= 4)) || fail "the old words were not shown in the first place"
sed -i "s/^summary: .*/summary: $new/" "$turned/$file"
"$lykta" build "$turned" --out "$folder/www" "${day[@]}" >/dev/null 2>&1 || fail "does not build"
(($(says_old "$folder/www") == 0)) || fail "the old words are shown still"
"$lykta" translate update --site "$turned" "${day[@]}" >/dev/null
"$lykta" build "$turned" --out "$folder/www" "${day[@]}" >/dev/null 2>&1 || fail "does not build"
(($(says_old "$folder/www") == 0)) || fail "the old words are shown again after update"

# A new language in one step: a line in languages.yaml and its tag in site.yaml; the file comes by
# itself, and what it says is shown.
source=$here/../..
mkdir -p "$folder/base/bin" "$folder/base/share/lykta"
cp "$lykta" "$folder/base/bin/lykta"
cp -r "$source/content" "$source/templates" "$source/themes" "$folder/base/share/lykta/"
echo '- { tag: da, endonym: dansk, sv: danska, dir: ltr, script: Latn, plural: [one, other], dates: icu, collation: da }' \
    >>"$folder/base/share/lykta/content/languages.yaml"
sed -i 's/^languages: \[sv,/languages: [sv, da,/' "$site/site.yaml"
new() { "$folder/base/bin/lykta" "$@" "${day[@]}"; }
new translate update da --site "$site" >/dev/null || fail "update to a new language"
store=$site/translations/da.po
msgfmt -c -o /dev/null "$store" || fail "msgfmt: $store"
sed 's/X-Lykta-State: draft/X-Lykta-State: translated/' "$store" |
    awk '/^msgstr ""$/ && n++ { print "msgstr \"På dansk " n "\""; next } { print }' >"$store.new"
mv "$store.new" "$store"
new build "$site" --out "$folder/new" >/dev/null 2>&1 || fail "does not build with a new language"
grep -rqF "På dansk" "$folder/new/da" || fail "the new language is not shown"

((failures == 0))
