#!/usr/bin/env bash
# Opens the window with pages served by Vite: an edit in ui/ shows at once, an edit in Rust restarts it.

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tools/setup.sh run
# the Tauri command line takes the folder it is started in for the project
exec ui/node_modules/.bin/tauri dev
