#!/usr/bin/env bash
# exit_codes.sh LYKTA EXAMPLE: what the shell learns from each command, and that a build with
# errors leaves the old site as it was.
set -euo pipefail

lykta=$1
example=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

# expect CODE WORDS ARGUMENT…: the exit code, and words that must stand in what is said.
expect() {
    local code=$1 words=$2 said got=0
    shift 2
    said=$("$lykta" "$@" 2>&1) || got=$?
    if [[ $got -ne $code || $said != *"$words"* ]]; then
        echo "lykta $*: exit $got (expected $code), and said: $said" >&2
        failures=$((failures + 1))
    fi
}

cp -r "$example" "$folder/site"
rm -rf "$folder/site/public"
day=(--today 2026-11-25 --lang en)

expect 0 "files" build "$folder/site" "${day[@]}"
# What no expert has read is told of the example and of the base, and is no mistake.
printf 'rules: { expert-review-missing: off, base-expert-review-missing: off }\n' >>"$folder/site/site.yaml"
expect 0 "No mistakes." check "$folder/site" "${day[@]}"
expect 0 "shared texts $(cat "$(dirname "$0")/../../content/VERSION")" version --lang en
expect 0 "COMMAND" help

expect 2 "Did you mean “build”?" biuld
expect 2 "Did you mean “--strict”?" build "$folder/site" --strickt --lang en
expect 2 "There is no site.yaml here" check --lang en
expect 2 "outside the folder" build "$folder/site" --out "$folder/site/www" "${day[@]}"

expect 3 "neither an empty folder nor one that Lykta made" \
    build "$folder/site" --out "$folder" "${day[@]}"
expect 3 "/proc/.lykta.lock" build "$folder/site" --out /proc/lykta "${day[@]}"

cp -r "$folder/site/public" "$folder/before"
echo "colour: red" >>"$folder/site/site.yaml"
expect 1 "site.yaml:" build "$folder/site" "${day[@]}"
expect 1 '"code":"unknown-key"' check "$folder/site" --format json "${day[@]}"
diff -r "$folder/before" "$folder/site/public" || failures=$((failures + 1))

exit $((failures > 0))
