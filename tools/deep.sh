#!/usr/bin/env bash
# The campaigns in their long form: many kills, faults, damage and rivals. Writes RELIABILITY.md.
#
# tools/deep.sh            all of them; what was recorded before is forgotten
# tools/deep.sh NAME...    only these; the other rows of the report stay as they are

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

all=(--locked --workspace --features "$desktop_feature")

tools/setup.sh test
title "Building"
(cd ui && npm run build)
cargo build "${all[@]}" --all-targets

if [ "$#" -eq 0 ]; then rm -rf out/campaigns; fi

title "Campaigns, long"
run=(cargo test "${all[@]}" --test campaigns)
code=0
if [ "$#" -eq 0 ]; then
    CAIRN_DEEP=1 "${run[@]}" || code=$?
else
    for name in "$@"; do CAIRN_DEEP=1 "${run[@]}" -- --exact "$name" || code=$?; done
fi

title "Written: RELIABILITY.md"
exit "$code"
