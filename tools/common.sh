# What the scripts in this folder share: the place they work in, headers, and clear endings.
# Sourced, never run.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# cargo and what it installs are found even if the shell was started before Rust was
export PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"

# every cargo call names the same packages' features, so that nothing is compiled twice;
# custom-protocol puts the pages of ui/dist into the window's program
desktop_feature="cairn-desktop/custom-protocol"

title() {
    printf '\n== %s ==\n' "$*"
}

say() {
    printf '   %s\n' "$*"
}

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# The folder of finished programs, wherever cargo was told to build: those of development, or of another $1.
program_folder() {
    cargo metadata --no-deps --format-version 1 |
        node -e 'let text = ""; process.stdin.on("data", part => text += part).on("end", () =>
            console.log(JSON.parse(text).target_directory + "/" + process.argv[1]))' "${1:-debug}"
}

# Runs a command on a display of $1 pixels with a message bus of its own, and ends when the command does. What the bus
# started meanwhile may outlive the command: it holds a file instead of our output, and is ended after ten seconds.
on_display() {
    local size="$1" folder session printer code=1
    shift
    folder="$(mktemp -d)"
    : > "$folder/said"
    # shellcheck disable=SC2016 # the inner shell is the one that reads these
    NO_AT_BRIDGE=1 setsid dbus-run-session -- xvfb-run -a -s "-screen 0 ${size}x24" bash -c '
        code=0
        "${@:2}" || code=$?
        echo "$code" > "$1/code"' on_display "$folder" "$@" > "$folder/said" 2>&1 < /dev/null &
    session=$!
    # shellcheck disable=SC2064 # the session is known now, and not when the signal comes
    trap "pkill -KILL -s $session" INT TERM
    tail -n +1 -s 0.2 -f "$folder/said" --pid="$session" &
    printer=$!
    while [ ! -s "$folder/code" ] && kill -0 "$session" 2> /dev/null; do sleep 0.2; done
    for _ in {1..50}; do
        kill -0 "$session" 2> /dev/null || break
        sleep 0.2
    done
    pkill -KILL -s "$session" || true
    wait "$session" 2> /dev/null || true
    wait "$printer" || true
    trap - INT TERM
    [ ! -s "$folder/code" ] || code="$(cat "$folder/code")"
    rm -rf "$folder"
    return "$code"
}
