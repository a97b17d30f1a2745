#!/usr/bin/env bash
# Every check, cheapest first. A stage of tests that fails does not keep the others from running, so that one run names
# all there is to mend; without a setup or a build, it stops. Ends with what passed.

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

log="$(mktemp)"
summary=""
stage="Setup"
began=$SECONDS
how="" # how the stage ended, if not well
broken=0

# Sums "N passed" (or "N failed") over what cargo, nextest and vitest said.
count() {
    awk -v word="$1" '
        { gsub(/\033\[[0-9;]*m/, "") } # colours
        /^test result:|^ +Summary \[|^ +Tests  / {
            for (i = 2; i <= NF; i++) if ($i ~ "^" word "[;,)]?$") sum += $(i - 1)
        }
        END { print sum + 0 }' "$log"
}

report() {
    local code=$?
    title "Summary"
    printf '%s' "$summary"
    # broken off: without this one there is nothing to go on with
    if [ "$code" -ne 0 ] && [ -n "$stage" ]; then printf '   %-44s failed\n' "$stage"; fi
    say "All stages together: $SECONDS s"
    local failed
    failed="$(count failed)"
    # a stage can fail without a failed test, as clippy does
    if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
    printf '\n%s passed, %s failed\n' "$(count passed)" "$failed"
    rm -f "$log"
}
trap report EXIT

close_stage() {
    summary+="$(printf '   %-44s %4d s%s' "$stage" "$((SECONDS - began))" "$how")"$'\n'
    how=""
}

# Begins the stage with the name $1, and runs the rest as its command.
run_stage() {
    close_stage
    stage="$1"
    began=$SECONDS
    shift
    title "$stage"
    "$@" 2>&1 | tee -a "$log"
}

# The same for a stage that others can go on without.
check_stage() {
    if ! run_stage "$@"; then
        how=", failed"
        broken=$((broken + 1))
    fi
}

in_ui() {
    (cd ui && npm "$@")
}

# Everything that needs no display: all tests but the journeys and the campaigns.
rust_suite() {
    if cargo nextest --version > /dev/null 2>&1; then
        cargo nextest run "${all[@]}" --no-fail-fast -E 'not binary(desktop) and not binary(campaigns)'
        return
    fi
    local targets
    targets="$(cargo metadata --no-deps --format-version 1 | node -e '
        let text = "";
        process.stdin.on("data", part => text += part).on("end", () => {
            const targets = JSON.parse(text).packages.flatMap(pack => pack.targets);
            const apart = ["desktop", "campaigns"];
            const tests = targets.filter(target => target.kind.includes("test") && !apart.includes(target.name));
            console.log([...new Set(tests.map(target => target.name))].map(name => "--test " + name).join(" "));
        })')"
    # shellcheck disable=SC2086 # the list is words on purpose
    cargo test "${all[@]}" --lib --bins $targets
}

# What no document may lose, in the short form: they say themselves how much they tried, and what cannot run here.
campaigns() {
    local run=(cargo test "${all[@]}" --test campaigns)
    # the same selection of targets as the suite, so that nothing is compiled again
    if cargo nextest --version > /dev/null 2>&1; then
        run=(cargo nextest run "${all[@]}" --no-fail-fast --success-output immediate -E 'binary(campaigns)')
    fi
    "${run[@]}"
}

# On two displays at once, each with half of them: a journey waits for its window most of the time.
journeys() {
    if ! cargo nextest --version > /dev/null 2>&1; then
        on_display 1920x1080 cargo test "${all[@]}" --test desktop -- --test-threads=1
        return
    fi
    # the same selection of targets as the suite, so that nothing is compiled again
    local run=(cargo nextest run "${all[@]}" --test-threads=1 --no-fail-fast -E 'binary(desktop)')
    local other half code=0 halves=()
    other="$(mktemp)"
    on_display 1920x1080 "${run[@]}" --partition count:1/2 &
    halves+=($!)
    on_display 1920x1080 "${run[@]}" --partition count:2/2 > "$other" 2>&1 &
    halves+=($!)
    # what runs beside a script does not hear of Ctrl+C by itself
    trap 'kill "${halves[@]}"' INT TERM
    for half in "${halves[@]}"; do wait "$half" || code=$?; done
    title "The other half of the journeys"
    cat "$other"
    rm -f "$other"
    return "$code"
}

# one set of packages and features for every call of cargo: nothing is compiled twice
all=(--locked --workspace --features "$desktop_feature")

tools/setup.sh test
check_stage "Formatting" cargo fmt --all --check
check_stage "Window: formatting" in_ui exec -- prettier --check .
check_stage "Window: types" in_ui run check
check_stage "Window: lint" in_ui run lint
check_stage "Window: unit tests" in_ui run test
run_stage "Window: build" in_ui run build
check_stage "Clippy, warnings denied" cargo clippy "${all[@]}" --all-targets -- -D warnings
run_stage "Build" cargo build "${all[@]}" --all-targets
check_stage "Rust suite" rust_suite
check_stage "Campaigns, short" campaigns
check_stage "Journeys on the real window" journeys
close_stage
stage=""
[ "$broken" -eq 0 ]
