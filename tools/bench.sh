#!/usr/bin/env bash
# Plans every fixture and one generated instance, and prints what was found, proven and how fast.
# The dev profile builds the planner and the solver optimised, so the figures are those of a release.

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tools/setup.sh run
title "Building the command line"
cargo build --locked --workspace --bins --features "$desktop_feature"
cairn="$(program_folder)/cairn"

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
# what is measured leaves no working copies behind
export CAIRN_DATA="$folder/data"

title "Measuring"
for fixture in fixtures/roadmaps/*.json; do
    name="$(basename "$fixture" .json)"
    say "$name"
    "$cairn" import "$fixture" "$folder/$name.cairn" > "$folder/said"
    # 3 and 4 are answers too: problems in the roadmap, or nothing fits
    "$cairn" plan "$folder/$name.cairn" --time-limit 60s --json > "$folder/record" || say "  no plan (exit code $?)"
    tail -n 1 "$folder/record" >> "$folder/records"
done
say "generated, 200 investments, 12 periods"
"$cairn" bench generated --investments 200 --periods 12 --seed 1 --time-limit 60s --json >> "$folder/records"

title "Results"
node - "$folder/records" <<'SCRIPT'
const { readFileSync } = require("node:fs");
const records = readFileSync(process.argv[2], "utf8").split("\n").filter(line => line.startsWith("{")).map(line => JSON.parse(line));
const percent = share => (typeof share === "number" ? `${(share * 100).toFixed(2)} %` : "–");
const shown = value => String(value ?? "–");
const columns = ["name", "value", "bound", "gap", "proof", "seconds", "peak_mb"];
const rows = [columns, ...records.map(record => columns.map(column => (column === "gap" ? percent(record.gap) : shown(record[column]))))];
const widths = columns.map((_, column) => Math.max(...rows.map(row => row[column].length)));
for (const row of rows) console.log("   " + row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "));
SCRIPT
