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

# The folder of finished programs, wherever cargo was told to build.
program_folder() {
    cargo metadata --no-deps --format-version 1 |
        node -e 'let text = ""; process.stdin.on("data", part => text += part).on("end", () =>
            console.log(JSON.parse(text).target_directory + "/debug"))'
}
