# The one front door. Every target is a name for a script in tools/ or one plain command.

.DEFAULT_GOAL := help
.PHONY: help setup run test deep dev bench bench-peers gallery fmt bindings clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## set up, build, plan the sample, draw its charts into out/, open the window
	@tools/run.sh

test: ## set up, then every check: formatting, clippy, Rust suite, window checks, journeys on the real window
	@tools/test.sh

deep: ## the campaigns in their long form; writes RELIABILITY.md
	@tools/deep.sh

dev: ## open the window with pages that reload on every edit
	@tools/dev.sh

bench: ## plan fixtures and generated instances, measure the window; print value, gap and times; writes PERFORMANCE.md
	@tools/bench.sh

bench-peers: ## install the programs that make bench then measures too, in a folder of their own
	@tools/bench_peers.sh

gallery: ## draw docs/gallery anew, from the real window and the command line
	@tools/gallery.sh

fmt: ## format Rust and the window's sources
	@cargo fmt --all
	@cd ui && npm run --if-present format

bindings: ## write the window's types from the records in src-tauri/commands/src/wire
	@cargo test -p commands export_bindings

setup: ## install what the other targets need, and say what
	@tools/setup.sh test

clean: ## remove what was built and what was drawn
	@cargo clean
	@rm -rf out ui/dist ui/node_modules ui/test-output
