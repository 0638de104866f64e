# shellcheck shell=bash
# Compare the time of a build with copying its output by cp -r. --record writes docs/bench.md.

# usage: bench_site NAME SITE FOLDER RUNS: one row of the table.
# The runs alternate, so that a machine that slows down slows all of them.
bench_site() {
    local name=$1 site=$2 folder=$3 runs=$4 i
    local out=$folder/$name/public
    local fresh=() unchanged=() copies=()
    rm -rf "${folder:?}/$name"
    mkdir -p "$folder/$name"
    bench_build "$site" "$out" || fail "$site does not build"
    # Each starts with nothing left to write: a build syncs, and must not pay for another's files.
    for ((i = 0; i < runs; i++)); do
        rm -rf "$folder/$name/copy"
        sync
        timed copies cp -r "$out" "$folder/$name/copy"
        sync
        timed unchanged bench_build "$site" "$out"
        rm -rf "$out" "$folder/$name/.public.next"
        sync
        timed fresh bench_build "$site" "$out"
    done
    local pages files bytes
    pages=$(find "$out" -name '*.html' | wc -l)
    files=$(find "$out" -type f | wc -l)
    bytes=$(du -sk --apparent-size "$out" | cut -f 1)
    bench_row "$name" "$pages" "$files" "$bytes" \
        "$(median "${copies[@]}")" "$(median "${fresh[@]}")" "$(median "${unchanged[@]}")"
    rm -rf "${folder:?}/$name"
}

bench_build() { build/lykta build "$1" --out "$2" --today 2026-11-25 >/dev/null 2>&1; }

# timed ARRAY COMMAND…: adds the wall time in microseconds to the array.
timed() {
    local -n taken=$1
    shift
    local start=$EPOCHREALTIME end
    "$@" || fail "failed: $*"
    end=$EPOCHREALTIME
    # shellcheck disable=SC2034
    taken+=($((${end/[.,]/} - ${start/[.,]/})))
}

median() { printf '%s\n' "$@" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

bench_row() {
    awk -v name="$1" -v pages="$2" -v files="$3" -v kib="$4" -v copy="$5" -v fresh="$6" \
        -v same="$7" 'BEGIN {
        printf "| %s | %d | %d | %d KiB | %.1f ms | %.1f ms, %.1f × | %.1f ms, %.1f × |\n",
            name, pages, files, kib, copy / 1000, fresh / 1000, fresh / copy,
            same / 1000, same / copy }'
}

bench_machine() {
    echo "$(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)," \
        "$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)," \
        "$(stat -f -c %T build), Linux $(uname -r | cut -d - -f 1)," \
        "$(c++ --version | head -n 1)"
}

bench_report() {
    local folder=$PWD/build/bench runs=15
    mkdir -p "$folder"
    bench/make_site.sh site-example "$folder/larger-site" 8
    echo "Median of $runs alternated runs: $(bench_machine)"
    echo
    echo "| site | pages | files | size | cp -r | build, fresh | build, no change |"
    echo "|---|---|---|---|---|---|---|"
    bench_site example site-example "$folder" "$runs"
    bench_site larger "$folder/larger-site" "$folder" "$runs"
    bench_translation
    bench_brochures "$folder/brochures"
    echo
    bench/bounds.py build/lykta "$folder/bounds"
    rm -rf "$folder"
}

# A hundred folded leaflets, each in two files, none of them kept from before.
bench_brochures() {
    local site=$1 count=100 runs=5 i
    rm -rf "$site"
    mkdir -p "$site"
    (cd tests/sites/brochures/site && tar -c --exclude='./.*' .) | tar -x -C "$site"
    sed -i 's/^languages:.*/languages: [sv]/' "$site/site.yaml"
    rm -rf "$site/translations"
    for ((i = 1; i <= count; i++)); do
        sed "s/^title:.*/title: Vem frågar hur du har det? $i/" "$site/brochures/folder.yaml" \
            >"$site/brochures/folder-$i.yaml"
    done
    find "$site/brochures" -name '*.yaml' ! -name 'folder-*' -delete
    local times=() most=0 line
    for ((i = 0; i < runs; i++)); do
        rm -rf "$site/.lykta" "$site/public"
        line=$(/usr/bin/env python3 - "$site" <<'PYTHON'
import re, resource, subprocess, sys
made = subprocess.run(["build/lykta", "build", sys.argv[1], "--today", "2026-10-01", "--time"],
                      capture_output=True, text=True, check=True)
time = re.search(r"([0-9.]+) ms  print$", made.stderr, re.M)
print(int(float(time[1]) * 1000), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
PYTHON
        )
        times+=("${line% *}")
        ((${line#* } > most)) && most=${line#* }
    done
    echo
    echo "Brochures, $count folded leaflets of two files each, median of $runs:"
    echo
    echo "| each | peak memory of the whole build |"
    echo "|---|---|"
    awk -v time="$(median "${times[@]}")" -v count="$count" -v memory="$most" 'BEGIN {
        printf "| %.1f ms | %.0f MiB |\n", time / 1000 / count, memory / 1024 }'
    rm -rf "$site"
}

# Twelve languages of 5,000 texts each; each command reads the whole site, as an author's would.
bench_translation() {
    local folder=$PWD/build/bench/translated runs=5 command
    bench/make_translated_site.sh build/lykta "$folder" 5000
    echo
    echo "Translators' commands, twelve languages of 5,000 texts each, median of $runs:"
    echo
    echo "| command | time |"
    echo "|---|---|"
    for command in update status "export --out $folder.po" \
        "export --format xliff --out $folder.xliff" \
        "import $folder.po/*" "import $folder.xliff/*"; do
        local times=() i
        for ((i = 0; i < runs; i++)); do
            # shellcheck disable=SC2086
            timed times translate_quietly $command --site "$folder"
        done
        printf '| %s | %.0f ms |\n' "$(sed "s|$folder|FILES|g" <<<"$command")" \
            "$(($(median "${times[@]}") / 1000))"
    done
    rm -rf "$folder" "$folder.po" "$folder.xliff"
}

translate_quietly() { build/lykta translate "$@" --today 2026-11-25 >/dev/null 2>&1; }

run() {
    local record=false
    if [[ ${1:-} == --record ]]; then
        record=true
        shift
    fi
    no_arguments "$@"
    build_program
    say "Measuring"
    local report
    report=$(bench_report)
    echo "$report"
    if $record; then
        {
            echo "# How fast it is"
            echo
            echo "Written by \`./dev bench --record\`. What a build may cost at most: 3 × \`cp -r\`."
            echo
            echo "$report"
        } >docs/bench.md
    fi
}
