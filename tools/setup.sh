#!/usr/bin/env bash
# Installs what is missing, and says what. A second run finds everything there and does nothing.
#
# tools/setup.sh run    what building and running needs
# tools/setup.sh test   that, and what the tests need

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

least_rust="1.95.0"
least_node="20.19.0"
tauri_driver_version="2.1.0"

build_packages="g++ cmake pkg-config libclang-dev libwebkit2gtk-4.1-dev libgtk-3-dev librsvg2-dev libxdo-dev"
test_packages="webkit2gtk-driver xvfb xauth dbus-x11 at-spi2-core procps imagemagick xdotool poppler-utils strace"

# Whether version $1 is $2 or later.
is_at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Runs a command; if it fails, waits a little and runs it once more (a mirror may be busy).
twice() {
    "$@" && return
    say "That failed: trying once more in 5 seconds."
    sleep 5
    "$@"
}

# Runs a command as root: directly if we are, else through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo > /dev/null; then
        fail "Installing system packages needs root, and there is no sudo. As root, run: apt-get install $missing"
    elif [ ! -t 0 ] && ! sudo -n true 2> /dev/null; then
        fail "Installing system packages needs a password, and nobody is at the keyboard. Run: sudo apt-get install $missing"
    else
        sudo "$@"
    fi
}

need_rust() {
    command -v cargo > /dev/null ||
        fail "Rust is missing: install version $least_rust or later from https://rustup.rs, then try again."
    local version
    # rustup installs the toolchain that rust-toolchain.toml names on the first call
    version="$(cargo --version | cut -d ' ' -f 2)"
    is_at_least "$version" "$least_rust" ||
        fail "Rust $version is too old: $least_rust or later is needed (https://rustup.rs brings it)."
}

need_rust_tools() {
    local tool
    for tool in fmt clippy; do
        cargo "$tool" --version > /dev/null 2>&1 && continue
        command -v rustup > /dev/null ||
            fail "cargo $tool is missing: install it beside your Rust (rustup brings it along), then try again."
        title "Installing rustfmt and clippy"
        twice rustup component add rustfmt clippy
    done
}

need_node() {
    command -v node > /dev/null && command -v npm > /dev/null ||
        fail "Node with npm is missing: install version $least_node or later from https://nodejs.org, then try again."
    local version
    version="$(node --version | tr -d v)"
    is_at_least "$version" "$least_node" ||
        fail "Node $version is too old: $least_node or later is needed (https://nodejs.org)."
}

# Those of the named Debian packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null)" = installed ] || printf '%s ' "$package"
    done
}

# Without apt nothing can be installed here, but what is there can be used.
check_without_apt() {
    local lacking="" program library
    for program in c++ cmake pkg-config; do
        command -v "$program" > /dev/null || lacking+=" $program"
    done
    for library in webkit2gtk-4.1 gtk+-3.0 librsvg-2.0; do
        pkg-config --exists "$library" 2> /dev/null || lacking+=" $library"
    done
    if [ "$1" = test ]; then
        for program in WebKitWebDriver xvfb-run dbus-run-session import xdotool pdftotext strace; do
            command -v "$program" > /dev/null || lacking+=" $program"
        done
    fi
    [ -z "$lacking" ] || fail "There is no apt here to install what is missing:$lacking.
On Debian or Ubuntu these are the packages: $build_packages $test_packages
Install their equivalents with your system's own tools, then try again."
}

need_apt() {
    if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then
        check_without_apt "$1"
        return
    fi
    local wanted="$build_packages"
    [ "$1" = run ] || wanted+=" $test_packages"
    # shellcheck disable=SC2086 # the list is words on purpose
    missing="$(missing_packages $wanted)"
    [ -n "$missing" ] || return 0
    title "Installing system packages: $missing"
    # one broken source among many need not matter: what counts is whether the packages can be installed
    twice as_root env DEBIAN_FRONTEND=noninteractive apt-get update || say "Not every package list could be read."
    # shellcheck disable=SC2086 # the list is words on purpose
    twice as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -o DPkg::Lock::Timeout=120 $missing
}

need_npm() {
    # a copy of the lock file is the stamp: packages are installed again only when it changed
    local stamp="ui/node_modules/.installed-lock.json"
    cmp -s ui/package-lock.json "$stamp" && return
    title "Installing npm packages into ui/node_modules"
    (cd ui && twice npm ci --no-audit --no-fund)
    cp ui/package-lock.json "$stamp"
}

need_tauri_driver() {
    command -v tauri-driver > /dev/null && return
    title "Installing tauri-driver $tauri_driver_version (it steers the window in tests; about two minutes)"
    twice cargo install tauri-driver --version "$tauri_driver_version" --locked
}

case "${1:-}" in
    run)
        need_rust
        need_node
        need_apt run
        need_npm
        ;;
    test)
        need_rust
        need_rust_tools
        need_node
        need_apt test
        need_npm
        need_tauri_driver
        ;;
    *)
        fail "Say what to set up for: tools/setup.sh run, or tools/setup.sh test"
        ;;
esac
