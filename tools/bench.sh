#!/usr/bin/env bash
# Plans every fixture and instances of a generated family, and prints what was found, proven and how fast; with
# `make bench-peers` before it, other programs on the very same instances in the same run. Writes PERFORMANCE.md.
# Everything is built as it is shipped, with the release profile: the first time that takes about as long as setting up
# anew. A part that breaks off is named in the table, and in the end by the exit code.
#
# LIMIT=60       seconds for each instance and program
# INSTANCES=DIR  more instances (cairn-instance-1), each a .json file
# REMARK=TEXT    what is to be known of this run, such as what else the machine did
# PUBLIC=DIR     public ones: minelib/NAME/NAME.cpit, nrp/NAME.txt

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

limit="${LIMIT:-60}"
peers="out/peers/bin/python"

tools/setup.sh run
title "Building the command line and the window"
(cd ui && npm run build)
began=$SECONDS
cargo build --release --locked --workspace --bins --features "$desktop_feature"
built=$((SECONDS - began))
cairn="$(program_folder release)/cairn"

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/instances"
echo "{\"build_seconds\": $built}" > "$folder/records"

# Measures one part, $1, and appends what it says to the records. If it breaks off, so do not the others.
part() {
    local name="$1" code=0
    shift
    "$@" >> "$folder/records" || code=$?
    [ "$code" = 0 ] || broke_off "$name" "$code"
}

# Names a part that broke off, $1, with its exit code, $2.
broken=0
broke_off() {
    broken=$((broken + 1))
    say "$1 broke off (exit code $2)"
    echo "{\"failed\": \"$1\", \"code\": $2}" >> "$folder/records"
}

# what is measured leaves no working copies behind
export CAIRN_DATA="$folder/data"

title "Roadmaps"
for fixture in fixtures/roadmaps/*.json; do
    name="$(basename "$fixture" .json)"
    say "$name"
    "$cairn" import "$fixture" "$folder/$name.cairn" > "$folder/said"
    # 3 and 4 are answers too: problems in the roadmap, or nothing fits
    "$cairn" plan "$folder/$name.cairn" --time-limit "${limit}s" --json > "$folder/record" ||
        say "  no plan (exit code $?)"
    tail -n 1 "$folder/record" >> "$folder/records"
    "$cairn" bench answers "$folder/$name.cairn" --json >> "$folder/records" || say "  no answers (exit code $?)"
done

title "Instances"
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
        for part in 30 50 70; do
            name="$(basename "$file" .txt)-$part"
            "$cairn" bench nrp "$file" --ratio "$part" --export "$folder/instances/$name.json"
        done
    done
    for mine in "$PUBLIC"/minelib/*/; do
        part "mine $(basename "$mine")" "$cairn" bench minelib "$mine" --time-limit "${limit}s" --json
    done
fi
for instance in "$folder"/instances/*.json; do
    say "$(basename "$instance" .json)"
    part "$(basename "$instance" .json)" "$cairn" bench instance "$instance" --time-limit "${limit}s" --json
    [ -x "$peers" ] || continue
    for peer in cp-sat highs; do
        part "$peer on $(basename "$instance" .json)" "$peers" tools/peers/solve.py "$peer" "$instance" --seconds "$limit"
    done
done
say "an open pit, 13,824 blocks, 12 periods"
part "the open pit" "$cairn" bench pit --time-limit "${limit}s" --json
say "larger ones of the dense family, without peers"
for shape in "400 16" "1000 20" "10000 40"; do
    read -r items periods <<< "$shape"
    part "$items × $periods" \
        "$cairn" bench generated --investments "$items" --periods "$periods" --time-limit "${limit}s" --json
done
say "parts of the engine, and what-ifs"
for shape in "200 12" "1000 20"; do
    read -r items periods <<< "$shape"
    part "parts of the engine at $items × $periods" "$cairn" bench parts --investments "$items" --periods "$periods" --json
done
part "what-ifs" "$cairn" bench what-if --settled 2 --time-limit "${limit}s" --json

title "The window"
code=0
tools/figures.sh "$folder/figures" || code=$?
cat "$folder/figures" >> "$folder/records"
[ "$code" = 0 ] || broke_off "some figures of the window" "$code"

title "Checking, without any code of the planner"
if command -v python3 > /dev/null; then
    code=0
    python3 tools/peers/check.py "$folder/instances" < "$folder/records" || code=$?
    [ "$code" = 0 ] || broke_off "the check of plans by the second program" "$code"
else
    say "There is no python3 here: the plans were checked by Cairn's own checker alone."
fi

node tools/performance.mjs "$folder/records" "$limit" "$("$cairn" --version)" "${REMARK:-}"
title "Written: PERFORMANCE.md"
[ "$broken" = 0 ] || fail "$broken parts broke off: PERFORMANCE.md names them under \"Not measured\"."
