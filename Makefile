# The two commands of the README are `make run` and `make test`; each installs what is missing.

PREFIX ?= /usr/local
DESTDIR ?=
N ?= 20000
SWIFT ?= swift
PROGRAM = .build/release/tuireader
# Nobody debugs a release, and debug information takes a tenth of the build. What all of them share is
# compiled once.
RELEASE = -c release -debug-info-format none --static-swift-stdlib
SIZES = 160x50 120x40 80x24 40x12

.PHONY: help run test build lint setup version install data evaluate manual screenshots dist dist-test bench \
  torture fuzz monkey sanitize

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /	/' | expand -t 14

setup:
	@scripts/setup

run: build ## Set up, build, and open the reader on the sample archive
	@scripts/run-sample $(PROGRAM)

test: setup ## Set up, build, and run every test
	@echo "==> building the program and its tests (the first build takes a few minutes)"
	@$(SWIFT) build --build-tests
	@echo "==> running the tests"
	@$(SWIFT) test --skip-build

build: setup ## The release program at .build/release/tuireader
	@echo "==> building the release program (the first build takes a few minutes)"
	@$(SWIFT) build $(RELEASE) --product tuireader $$(scripts/without-icu-data)

lint: setup ## swift-format, strictly; borders of the modules; documented declarations
	@echo "==> checking the format"
	@$(SWIFT) format lint --strict -r Sources Tests Benchmarks Package.swift
	@echo "==> checking the borders of the modules"
	@scripts/check-borders
	@echo "==> checking that package declarations are documented"
	@scripts/check-docs

version: ## Renew the versions of the code after a change of what it finds or joins
	@scripts/code-version --write

install: build ## Install to PREFIX (/usr/local): program, data, completions, man page
	@scripts/install "$(DESTDIR)$(PREFIX)" $(PROGRAM)

dist: build ## A tarball and a Debian package in dist, for machines without Swift
	@scripts/dist $(PROGRAM) dist

dist-test: dist ## Install both in a bare Debian 12 and show the reader there (as root, with debootstrap)
	@scripts/test-dist dist

data: setup ## The binary files of Data from their sources; TUIREADER_CORPORA=folder for the tagger's
	@echo "==> building DataTool (the first build takes a few minutes)"
	@$(SWIFT) build $(RELEASE) --product DataTool
	@scripts/data .build/release/DataTool

SHARED ?=
evaluate: setup ## F1 per kind, dates, speed on the gold sets; stories, insight (SHARED=folder of more)
	@$(SWIFT) build $(RELEASE) --product DataTool
	@.build/release/DataTool evaluate $(if $(SHARED),--shared $(SHARED))
	@.build/release/DataTool evaluate-stories
	@.build/release/DataTool evaluate-insight
ifneq ($(SHARED),)
	@$(MAKE) --no-print-directory build
	@scripts/evaluate-pages $(SHARED) $(PROGRAM)
	@scripts/evaluate-feeds $(SHARED) $(PROGRAM)
	@scripts/evaluate-insight $(SHARED) $(PROGRAM)
endif

manual: setup ## The man page and the tables of docs, from the program's own tables
	@$(SWIFT) build --product tuireader
	@.build/debug/tuireader __document docs

screenshots: build ## The pictures of README and docs, drawn by the program
	@scripts/screenshots $(PROGRAM) docs

bench: build ## Speed and memory on N articles, beside other programs (CURVE=1 KEEP=folder)
	@$(SWIFT) build $(RELEASE) --product Bench
	@.build/release/Bench --articles $(N) --program $(PROGRAM) $(if $(CURVE),--curve) $(if $(KEEP),--keep $(KEEP))

torture: build ## Kill, starve and damage the program for ten minutes; report which promises held
	@$(SWIFT) build $(RELEASE) --product Torture
	@.build/release/Torture --program $(PROGRAM)

SECONDS ?= 60
TARGETS ?=
fuzz: setup ## Fuzz everything that reads untrusted input, SECONDS each (TARGETS="page query")
	@scripts/fuzz $(SECONDS) $(TARGETS)

KEYS ?= 100000
STORM ?= 30
monkey: setup ## KEYS random keys a seed (100,000), then STORM seconds of resizes (30)
	@scripts/monkey $(KEYS) $(STORM)

sanitize: setup ## The tests under the thread and the address sanitiser
	@scripts/sanitize thread
	@scripts/sanitize address
