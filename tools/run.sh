#!/usr/bin/env bash
# From a fresh clone to the open window: sets up, builds, plans the sample, draws its charts into out/,
# and opens the window on it if there is a display.

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tools/setup.sh run

title "Building the pages of the window"
(cd ui && npm run build)

title "Building the command line and the window (the first time takes several minutes)"
cargo build --locked --workspace --bins --features "$desktop_feature"
programs="$(program_folder)"
cairn="$programs/cairn"

mkdir -p out
if [ -f out/sample.cairn ]; then
    title "Planning the sample (out/sample.cairn is kept as it is; delete it to start afresh)"
else
    title "Planning the sample"
    "$cairn" new out/sample.cairn --sample
fi
"$cairn" plan out/sample.cairn

title "Drawing the charts for the offsite"
for chart in roadmap flow; do
    for picture in "svg 16:9" "png 16:9" "pdf A4"; do
        read -r format size <<< "$picture"
        "$cairn" chart out/sample.cairn --chart "$chart" --size "$size" --out "out/$chart.$format"
    done
done
ls -l out

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    title "There is no display here, so the window stays closed"
    say "The plan is above; the charts are in out/. On a machine with a screen, make run also opens the window."
    exit 0
fi
title "Opening the window on out/sample.cairn"
exec "$programs/cairn-desktop" out/sample.cairn
