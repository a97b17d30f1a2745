#!/usr/bin/env bash
# Draws docs/gallery anew: each screen of the sample from pictures of the real window, each chart from the command line.
# The pictures of the window are those that the journeys keep; small enough to be read through.

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tools/setup.sh test
title "Building"
(cd ui && npm run build > /dev/null)
cargo build --locked --workspace --features "$desktop_feature" --all-targets
cairn="$(program_folder)/cairn"

title "The window"
all=(--locked --workspace --features "$desktop_feature")
run=(cargo test "${all[@]}" --test desktop journeys_screens -- --test-threads=1)
# the same selection of targets as `make test`, so that nothing is compiled again
if cargo nextest --version > /dev/null 2>&1; then
    run=(cargo nextest run "${all[@]}" --test-threads=1 -E 'binary(desktop) & test(journeys_screens)')
fi
on_display 1920x1080 "${run[@]}"

gallery="docs/gallery"
mkdir -p "$gallery"
rm -f "$gallery"/*.png

# Writes the picture $1 as $2 of the gallery, $3 px wide.
small() {
    # without the date, so that a picture that is as it was is the same file
    convert "$1" -resize "$3x" +dither -colors 128 -strip -define png:compression-level=9 \
        -define png:exclude-chunks=date,time "$gallery/$2.png"
}

for theme in light dark; do
    for picture in ui/test-output/"$theme"-*.png; do
        name="$(basename "$picture" .png)"
        small "$picture" "window-$name" 1080
    done
done

title "Charts"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
export CAIRN_DATA="$folder/data"
"$cairn" new "$folder/sample.cairn" --sample
"$cairn" plan "$folder/sample.cairn" > "$folder/said"
for chart in roadmap scorecard flow maturity needs trajectories commitments stakeholders contracts throughput \
    alignment principles briefs culture knowing zones congruence skills flywheel drivers delivery feedback cycles assumptions debt budget people \
    fan tornado value-curve frontier price-of-yes shares; do
    "$cairn" chart "$folder/sample.cairn" --chart "$chart" --out "$folder/$chart.png"
    small "$folder/$chart.png" "chart-$chart" 1080
done
"$cairn" chart "$folder/sample.cairn" --chart difference --what-if "budget -20%" --out "$folder/difference.png"
small "$folder/difference.png" "chart-difference" 1080
du -sh "$gallery"
