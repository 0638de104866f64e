#!/usr/bin/env bash
# help_examples.sh LYKTA EXAMPLE: the example in each command's own help does what it says, typed in
# a site's folder, one after another; and what its first line asks for is asked for.
set -euo pipefail

lykta=$1
example=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
ln -s "$lykta" "$folder/bin/lykta"
export PATH=$folder/bin:$PATH
cp -r "$example" "$folder/bjorkhamn"
rm -rf "$folder/bjorkhamn/public"
cd "$folder/bjorkhamn"
failures=0

fail() {
    echo "$*" >&2
    failures=$((failures + 1))
}

# Names stand before two spaces and more; the commands come before the options.
mapfile -t commands < <(lykta help --lang en | sed -n '3,/^$/s/^  \([a-z]\+\( [a-z]\+\)\{0,1\}\)  .*/\1/p')
((${#commands[@]} >= 12)) || fail "only ${#commands[@]} commands were found"
for command in "${commands[@]}"; do
    # shellcheck disable=SC2086  # a command may be two words
    said=$(lykta help $command --lang en)
    # shellcheck disable=SC2086
    [[ $said == "$(lykta $command --help --lang en)" ]] || fail "$command --help is not help $command"
    # shellcheck disable=SC2086
    typed=$(lykta $command --help --lang sv | tail -n 1)
    [[ $said == *$'\n'"$typed" ]] || fail "$command: the example is not the same in both languages"
    [[ $typed == "    lykta $command"* ]] || fail "$command: the example is of another command: $typed"
    (eval "$typed --today 2026-11-25") >"$folder/said" 2>&1 || {
        fail "$command: exit $? of the example: $typed"
        cat "$folder/said" >&2
    }
    usage=${said%%$'\n'*}
    needed=$(sed 's/\[[^]]*\]//g' <<<"${usage#"lykta $command"}" | tr -d ' ')
    if [[ -n $needed ]]; then
        got=0
        # shellcheck disable=SC2086
        lykta $command >/dev/null 2>&1 || got=$?
        [[ $got == 2 ]] || fail "$usage: exit $got without what it needs"
    fi
done
exit $((failures > 0))
