#!/usr/bin/env bash
# explain.sh LYKTA ROOT: what `lykta explain` tells is what docs/fields*.md say, each kind of file has
# an example, and the examples together are a site that builds without a word.
set -euo pipefail

lykta=$1
root=$2
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cd "$out"
failures=0

fail() {
    echo "$*" >&2
    failures=$((failures + 1))
}

for language in sv en; do
    page=$root/docs/fields.md
    [[ $language == en ]] || page=$root/docs/fields.$language.md
    "$lykta" explain --lang "$language" >"$language"
    if [[ ${LYKTA_APPROVE:-} ]]; then cp "$language" "$page"; fi
    diff "$page" "$language" >difference ||
        fail "$page is not what lykta explain tells (LYKTA_APPROVE=1 writes it): $(head -n 5 difference)"
    kinds=$(grep -cE '^# [a-z-]+$' "$language")
    examples=$(grep -cE '^````(yaml|markdown)$' "$language")
    ((kinds > 10 && kinds == examples)) || fail "$language: $kinds kinds, $examples examples"
    # "- `key`:  (" has no words, and neither has a code without any behind its colon.
    ! grep -nE '^ *- `[^`]*`: *(\(|$)' "$language" || fail "$language: the lines above lack words"
done

"$lykta" build "$root/examples" --out "$out/site" --today 2026-09-10 >said 2>&1 ||
    fail "the examples do not build: $(cat said)"
! grep -E ': (error|warning|fel|varning): ' said || fail "the examples are told of"
[[ -s $out/site/stod/samtal/index.html ]] || fail "the examples make no page of a support"

[[ $("$lykta" explain supports --lang en | head -n 1) == "# support" ]] || fail "a folder's name does not lead to its kind"
code=0
"$lykta" explain suport --lang en 2>said || code=$?
((code == 2)) && grep -q 'Did you mean support?' said || fail "a kind misspelled: exit $code, $(cat said)"

((failures == 0))
