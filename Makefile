# Naober. Every target does its own set-up; `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
N ?= 10000

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## build, make the demo region when it is not there, serve on http://127.0.0.1:8080
	@scripts/prepare run
	cargo run --quiet --package naober -- demo

fresh: ## throw the demo region away and start again
	rm -f data/demo.sqlite data/demo.sqlite-* data/demo.key
	@$(MAKE) --no-print-directory run

test: ## everything: law, both databases, every page in every language, browser, API
	@scripts/prepare test
	@scripts/test

quick: ## the short loop: unit tests and law, no browser and no PostgreSQL
	cargo test --quiet --package wi2021 --package texts
	cargo test --quiet --package naober --lib -- --skip postgres

check: ## what a reviewer runs first: format, lints, licences, catalogues, sizes
	@scripts/prepare check
	@scripts/check

bench: ## measure and print rates and ratios
	@scripts/prepare test
	@scripts/bench

bench-matching: ## measure the planner beside OR-tools and SciPy, and print ratios
	@scripts/bench-matching

seed: ## N made-up dossiers in data/seed.sqlite (make seed N=100000)
	@scripts/prepare run
	cargo run --quiet --release --package naober -- seed $(N) --database-url sqlite:data/seed.sqlite --key-file data/seed.key

shots: ## pictures of the pages in target/shots
	@scripts/prepare test
	cargo run --quiet --package naober --example shots

.PHONY: help run fresh test quick check bench bench-matching seed shots
