#!/usr/bin/env bash
# Puts the programs that Cairn is measured against into a folder of their own (out/peers); nothing else is touched.

# shellcheck source=tools/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v python3 > /dev/null || fail "Python is missing: install python3 with its module venv, then try again."
if [ ! -x out/peers/bin/python ]; then
    title "Making out/peers"
    python3 -m venv out/peers || fail "The module venv of Python is missing (package python3-venv)."
fi
title "Installing highspy and ortools into out/peers"
out/peers/bin/python -m pip install --quiet --disable-pip-version-check highspy ortools
say "Now \`make bench\` measures them too."
