#!/usr/bin/env bash
# Measures the real window on a display of its own: launch, keys, answers, charts, memory. Part of make bench; where
# the machine lacks what that needs, it says so, and measures nothing.
#
# tools/figures.sh FILE    the figures, a line of JSON each

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

figures="$(realpath -m "${1:?Say into which file the figures go}")"
: > "$figures"

for program in xvfb-run dbus-run-session WebKitWebDriver tauri-driver; do
    command -v "$program" > /dev/null && continue
    say "There is no $program here: the window was not measured. make setup installs what is missing."
    exit 0
done

(cd ui && npm run build)
# as it is shipped: the first build takes many minutes
all=(--release --locked --workspace --features "$desktop_feature")
cargo build "${all[@]}" --all-targets
run=(cargo test "${all[@]}" --test desktop -- --ignored --test-threads=1 figures::)
if cargo nextest --version > /dev/null 2>&1; then
    run=(cargo nextest run "${all[@]}" --all-targets --run-ignored only --test-threads=1 -E 'binary(desktop) & test(figures::)')
fi
CAIRN_FIGURES="$figures" on_display 1440x900 "${run[@]}"
