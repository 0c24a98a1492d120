# The two commands of the README: `make run` and `make test`. Each installs what is missing.

PREFIX ?= /usr/local
SWIFT ?= swift
N ?= 100000
RELEASE = -c release --static-swift-stdlib
PROGRAM = .build/release/tuireader

.PHONY: run test build lint bench install screenshots setup evaluate data help

help: ## What each target does
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/	/' | expand -t 14

setup:
	@scripts/setup

run: build ## Set up, build and open the reader on the sample archive
	@scripts/run-sample $(PROGRAM)

test: setup ## Set up, build and run all tests
	@echo "==> building the program and its tests (a first build takes a few minutes)"
	$(SWIFT) build --build-tests
	@echo "==> running the tests"
	$(SWIFT) test --skip-build

build: setup ## The release program at .build/release/tuireader
	@echo "==> building the release program (a first build takes a few minutes)"
	$(SWIFT) build $(RELEASE) --product tuireader

lint: setup ## swift-format, strictly
	@echo "==> checking the format"
	swift format lint --strict -r Sources Tests Package.swift

evaluate: setup ## F1 per kind, countries, persons, dates, speed, on the gold sets
	$(SWIFT) build -c release --product DataTool
	@.build/release/DataTool evaluate
