# Two commands do all: `make run` (the main job) and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Two stages: what a run takes, and what tests, fits and scores take besides (JAX among it).
BASE := $(VENV)/.base
STAMP := $(VENV)/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Arguments for the main job: make run ARGS="-n 1000 --lang es"
ARGS ?=

# Containers often forbid Python to keep what it compiled: then every worker, and every program that a test starts, would
# compile the package anew, and pytest every file of tests.
unexport PYTHONDONTWRITEBYTECODE

# Two workers, each with whole files (tests/conftest.py says which go together).
PARALLEL := -n 2 --dist loadscope --no-loadscope-reorder --durations=25 --durations-min=5

.PHONY: setup run ship kernel wheel quick test test-long check check-style check-types check-contracts bench docs browser clean

setup: $(STAMP)

$(BASE): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "twotrack wants Python 3.11 or newer: make PYTHON=python3.11 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) --editable .
	$(BIN)/python -m twotrack.runs.kernel.compile
	touch $@

$(STAMP): $(BASE)
	$(PIP) --editable '.[dev]'
	touch $@

run: $(BASE)
	$(BIN)/twotrack run $(ARGS)

test: setup browser
	$(BIN)/python -m pytest $(PARALLEL)

# Every case of the tests that otherwise take a few: all quantiles of gradients, of which one test takes ten minutes.
test-long: export TWOTRACK_EVERY_CASE = 1
test-long: PARALLEL += --timeout=3600
test-long: test

# What each commit is checked with: everything that does not run the whole world.
quick: setup
	$(BIN)/python -m pytest $(PARALLEL) -m "not slow"

# Formatting, types, import contracts, generated pages and shipped files up to date. Each is a target of its own, so that
# `make -j2 check` uses both cores.
GENERATED := runs.kernel.build report.docs.model_pages report.docs.score_page report.docs.json_page report.docs.claims_page \
  report.docs.data_page report.docs.explanations_page report.docs.tracks_image report.docs.deals_pages \
  web.argument.make web.shipped web.shares web.frontier evidence.sample explanation.case_studies

check: check-types $(GENERATED:%=check-%) check-style check-contracts

check-style: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/typos

check-types: setup
	$(BIN)/pyright

check-contracts: setup
	$(BIN)/lint-imports

$(GENERATED:%=check-%): check-%: setup
	$(BIN)/python -m twotrack.$* --check

docs: setup
	$(BIN)/python -m twotrack.report.docs.model_pages
	$(BIN)/python -m twotrack.report.docs.score_page
	$(BIN)/python -m twotrack.report.docs.json_page
	$(BIN)/python -m twotrack.report.docs.claims_page
	$(BIN)/python -m twotrack.report.docs.data_page
	$(BIN)/python -m twotrack.report.docs.explanations_page
	$(BIN)/python -m twotrack.web.argument.make
	$(BIN)/python -m twotrack.report.docs.tracks_image
	$(BIN)/python -m twotrack.report.docs.deals_pages

# Case studies, and stories of the page, that the package ships as data: made from tables, equations, series and posterior as they are.
ship: setup
	$(BIN)/python -m twotrack.explanation.case_studies
	$(BIN)/python -m twotrack.web.shipped
	$(BIN)/python -m twotrack.web.shares
	$(BIN)/python -m twotrack.web.frontier

# The kernel printed anew: after a change of equations or of the structure of tables. Takes JAX, and zig for WebAssembly.
kernel: setup
	$(PIP) 'ziglang>=0.13'
	$(BIN)/python -m twotrack.runs.kernel.build
	$(BIN)/python -m twotrack.runs.kernel.compile

# A wheel, installed in a clean environment without JAX and run there.
wheel: setup
	$(BIN)/python scripts/check_wheel.py

bench: setup
	$(BIN)/python bench/whole_runs.py
	$(BIN)/python bench/crime_equations.py

# The page is tested in Debian's Chromium where it can be installed; elsewhere those tests say that they were left out.
browser:
	@command -v chromium >/dev/null || \
	  { command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } || \
	  echo "no chromium here: the tests of the page in a browser are left out"

clean:
	rm -rf $(VENV) results
