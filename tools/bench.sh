#!/usr/bin/env bash
# Plans every fixture and instances of a generated family, and prints what was found, proven and how fast; with
# `make bench-peers` before it, other programs on the very same instances in the same run. Writes PERFORMANCE.md.
# Everything is built as it is shipped, with the release profile: the first time that takes about as long as setting up
# anew. What breaks off is named in the tables, and in the end by the exit code.
#
# A whole run takes more than an hour in which the machine must do nothing else, so it can be done in parts. What each
# part said last stays in out/bench, and PERFORMANCE.md is made of all of it; where parts are of different states of
# the code or of different days, it says so.
#
# PARTS="roadmaps instances engine window"    which of them to measure now
# LIMIT=60       seconds for each instance and program
# INSTANCES=DIR  more instances (cairn-instance-1), each a .json file
# REMARK=TEXT    what is to be known of this run, such as what else the machine did
# PUBLIC=DIR     public ones: minelib/NAME/NAME.cpit, nrp/NAME.txt

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

parts="${PARTS:-roadmaps instances engine window}"
limit="${LIMIT:-60}"
peers="out/peers/bin/python"
kept="out/bench"

for one in $parts; do
    [[ " roadmaps instances engine window " == *" $one "* ]] ||
        fail "There is no part \"$one\". The parts are: roadmaps, instances, engine, window."
done

tools/setup.sh run
title "Building the command line and the window"
(cd ui && npm run build)
began=$SECONDS
cargo build --release --locked --workspace --bins --features "$desktop_feature"
built=$((SECONDS - began))
cairn="$(program_folder release)/cairn"

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir -p "$kept"
records="$folder/records"

# what is measured leaves no working copies behind
export CAIRN_DATA="$folder/data"

# Measures one thing, $1, and appends what it says to the records. If it breaks off, so do not the others.
measure() {
    local name="$1" code=0
    shift
    "$@" >> "$records" || code=$?
    [ "$code" = 0 ] || broke_off "$name" "$code"
}

# Names a thing that broke off, $1, with its exit code, $2.
broken=0
broke_off() {
    broken=$((broken + 1))
    say "$1 broke off (exit code $2)"
    echo "{\"failed\": \"$1\", \"code\": $2}" >> "$records"
}

measure_roadmaps() {
    local fixture name
    for fixture in fixtures/roadmaps/*.json; do
        name="$(basename "$fixture" .json)"
        say "$name"
        "$cairn" import "$fixture" "$folder/$name.cairn" > "$folder/said"
        # 3 and 4 are answers too: problems in the roadmap, or nothing fits
        "$cairn" plan "$folder/$name.cairn" --time-limit "${limit}s" --json > "$folder/record" ||
            say "  no plan (exit code $?)"
        tail -n 1 "$folder/record" >> "$records"
        "$cairn" bench answers "$folder/$name.cairn" --json >> "$records" || say "  no answers (exit code $?)"
    done
}

measure_instances() {
    local shape items periods seed file ratio mine instance name peer code
    mkdir "$folder/instances"
    for shape in "30 6 1" "40 6 1" "50 8 1" "200 12 1" "200 12 2" "200 12 3"; do
        read -r items periods seed <<< "$shape"
        "$cairn" bench generated --investments "$items" --periods "$periods" --seed "$seed" \
            --export "$folder/instances/generated-$items-$periods-$seed.json"
    done
    for shape in "28 8 1" "28 8 2" "60 12 1" "60 12 2" "120 12 1" "120 12 2"; do
        read -r items periods seed <<< "$shape"
        "$cairn" bench generated --family roadmap --investments "$items" --periods "$periods" --seed "$seed" \
            --export "$folder/instances/roadmap-$items-$periods-$seed.json"
    done
    if [ -n "${INSTANCES:-}" ]; then cp "$INSTANCES"/*.json "$folder/instances/"; fi
    if [ -n "${PUBLIC:-}" ]; then
        for file in "$PUBLIC"/nrp/nrp*.txt; do
            for ratio in 30 50 70; do
                name="$(basename "$file" .txt)-$ratio"
                "$cairn" bench nrp "$file" --ratio "$ratio" --export "$folder/instances/$name.json"
            done
        done
        for mine in "$PUBLIC"/minelib/*/; do
            say "$(basename "$mine")"
            measure "mine $(basename "$mine")" "$cairn" bench minelib "$mine" --time-limit "${limit}s" --json
        done
    fi
    for instance in "$folder"/instances/*.json; do
        name="$(basename "$instance" .json)"
        say "$name"
        measure "$name" "$cairn" bench instance "$instance" --time-limit "${limit}s" --json
        [ -x "$peers" ] || continue
        for peer in cp-sat highs; do
            measure "$peer on $name" "$peers" tools/peers/solve.py "$peer" "$instance" --seconds "$limit"
        done
    done
    title "Checking, without any code of the planner"
    if command -v python3 > /dev/null; then
        code=0
        python3 tools/peers/check.py "$folder/instances" < "$records" || code=$?
        [ "$code" = 0 ] || broke_off "the check of plans by the second program" "$code"
    else
        say "There is no python3 here: the plans were checked by Cairn's own checker alone."
    fi
}

measure_engine() {
    local shape items periods
    say "an open pit, 13,824 blocks, 12 periods"
    measure "the open pit" "$cairn" bench pit --time-limit "${limit}s" --json
    say "larger ones of the dense family, without peers"
    for shape in "400 16" "1000 20" "10000 40"; do
        read -r items periods <<< "$shape"
        measure "$items × $periods" \
            "$cairn" bench generated --investments "$items" --periods "$periods" --time-limit "${limit}s" --json
    done
    say "parts of the engine, and what-ifs"
    for shape in "200 12" "1000 20"; do
        read -r items periods <<< "$shape"
        measure "parts of the engine at $items × $periods" \
            "$cairn" bench parts --investments "$items" --periods "$periods" --json
    done
    measure "what-ifs" "$cairn" bench what-if --settled 2 --time-limit "${limit}s" --json
}

measure_window() {
    local code=0
    tools/figures.sh "$folder/figures" || code=$?
    cat "$folder/figures" >> "$records"
    [ "$code" = 0 ] || broke_off "some figures of the window" "$code"
}

commit="$(git rev-parse --short HEAD 2> /dev/null || echo unknown)"
for one in $parts; do
    title "Measuring: $one"
    node -e 'const [part, version, commit, limit, built, remark] = process.argv.slice(1);
        const date = new Date().toISOString().slice(0, 10);
        console.log(JSON.stringify({ part, version, commit, date, limit: +limit, built: +built, remark }))' \
        "$one" "$("$cairn" --version)" "$commit" "$limit" "$built" "${REMARK:-}" > "$records"
    "measure_$one"
    # only a part that came to its end takes the place of what it said before
    mv "$records" "$kept/$one.records"
done

node tools/performance.mjs "$kept"
title "Written: PERFORMANCE.md"
[ "$broken" = 0 ] || fail "$broken parts broke off: PERFORMANCE.md names them under \"Not measured\"."
