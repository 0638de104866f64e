#!/usr/bin/env bash
# Makes a site of TEXTS texts in twelve languages besides Swedish, all translated: five texts a page.
# usage: make_translated_site.sh LYKTA NEW_SITE TEXTS
set -euo pipefail

lykta=$1 site=$2 texts=$3
rm -rf "$site"
mkdir -p "$site/pages" "$site/contacts"
cat >"$site/site.yaml" <<'END'
name: Anhörigstöd i Björkhamn
organization: { name: Björkhamns kommun, code: "9999" }
base_url: https://anhorig.bjorkhamn.example
languages: [sv, en, fi, se, fit, yi, ar, uk, so, ti, fa, kmr, ckb]
main_contact: anhorigstod
child_contact: anhorigstod
END
cat >"$site/contacts/anhorigstod.yaml" <<'END'
name: Anhörigstödet
role: carer-adviser
phone: 070-174 06 05
END
for ((i = 1; i <= texts / 5; i++)); do
    cat >"$site/pages/sida-$i.md" <<END
---
title: Att hjälpa någon nära, del $i
summary: Något om hur det kan vara, och vart du kan vända dig. Del $i.
---

Du får ringa oss även om du inte vet vad du behöver. Vi lyssnar och berättar vad som finns, nummer $i.

## Det här kan du få hjälp med $i

Någon kan komma hem så att du får vila, och det finns andra att prata med om läget är svårt, $i gånger.
END
done
"$lykta" translate update --site "$site" --today 2026-11-25 >/dev/null
for file in "$site"/translations/*.po; do
    # "sida-1" and the number of the entry: texts must differ, as translations do.
    awk '/^msgstr ""$/ { n++; if (n > 1) { print "msgstr \"" n " — a translation of about the same length as what it translates\""; next } } { print }' \
        "$file" | sed 's/X-Lykta-State: draft/X-Lykta-State: translated/' >"$file.new"
    mv "$file.new" "$file"
done
