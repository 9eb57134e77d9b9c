# The words that people and CI use. `make run` and `make test` need python3 (3.11, with venv), make and git; no more.
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv pip install --quiet --python $(BIN)/python
LOCKED := $(UV) --require-hashes --only-binary :all: --requirement
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-header --no-annotate --constraint constraints.txt
export MANDAT_HOME ?= $(CURDIR)/.mandat

CATALOGUES := $(wildcard calendars/locale/*/LC_MESSAGES/*.po)

.PHONY: lock sbom fuzz run setup test check bench score score-bodies calibration golden e2e long chaos pictures rooms schemas clean help

run: .venv/.run $(CATALOGUES:.po=.mo)  ## start everything with the demo conference (ARGS=--exit-when-ready to try and stop)
	@$(BIN)/mandat up --demo $(ARGS)

setup: .venv/.test $(CATALOGUES:.po=.mo)  ## install everything that run, test and check need into .venv

test: .venv/.test $(CATALOGUES:.po=.mo)  ## run the tests (ARGS are pytest's)
	@$(BIN)/python -m pytest -n 2 --dist loadgroup $(ARGS)

check: .venv/.test  ## lint, format, types, import law
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

e2e: .venv/.ci  ## drive real processes through whole conferences (minutes)
	@$(BIN)/python -m pytest -m e2e -n 2 --dist loadgroup $(ARGS)

long: .venv/.ci  ## what takes minutes: laws on ten thousand examples, and the judges of feeds where they stand
	@$(BIN)/python -m pytest -m long -n 2 $(ARGS)

fuzz: .venv/.test  ## read changed and hostile files for ten minutes, looking for a traceback
	@MANDAT_FUZZ_SECONDS=600 $(BIN)/python -m pytest -m long -s tests/flows/documents/test_hostile_files.py $(ARGS)

chaos: .venv/.ci  ## kill worker, server or both at random moments of a whole conference (half an hour on a busy machine)
	@$(BIN)/python -m pytest -m chaos -s tests/e2e/test_chaos.py $(ARGS)

pictures: .venv/.ci  ## take the pictures of the planner's guide anew, in a real browser
	@$(BIN)/python -m pytest -m e2e tests/e2e/test_browser.py --pictures docs/images $(ARGS)

rooms: .venv/.test  ## draw the rooms in docs/architecture.md anew
	@$(BIN)/python -m tests.rooms

schemas: .venv/.test  ## make the JSON schemas of docs/schemas anew from the models
	@$(BIN)/python -m tests.schemas

contact-sheet: .venv/.ci  ## take pictures of pages: states, languages, widths, light and dark (build/contact-sheet)
	@$(BIN)/python -m tests.calendars.web.contact_sheet $(ARGS)

bench: .venv/.bench  ## compare with peers in one run; prints ratios
	@$(BIN)/python -m bench $(ARGS)

score: .venv/.run  ## accuracy of reading on labelled texts, and of forecasts on past conferences
	@$(BIN)/python -m bench.score $(ARGS)
	@$(BIN)/python -m bench.forecast

score-bodies: .venv/.run  ## accuracy of reading by body, on real texts (needs ../shared; ARGS=held for the half that was kept back)
	@$(BIN)/python -m bench.reading_by_body $(ARGS)
	@$(BIN)/python -m bench.events_by_document $(ARGS)

calibration: .venv/.run  ## write docs/calibration.md and the pages of past conferences anew
	@$(BIN)/python -m bench.case_pages docs

help:
	@grep -E '^[a-z0-9-]+:.*##' Makefile | sed 's/:[^#]*##/ —/'

lock: | .venv/bin/uv  ## write locks/ anew from pyproject.toml and constraints.txt (after a package was added or renewed)
	@printf 'uv\nsetuptools>=77\n' | $(COMPILE) - --output-file locks/tools.txt
	@$(COMPILE) pyproject.toml --output-file locks/run.txt
	@$(COMPILE) pyproject.toml --extra parts --output-file locks/parts.txt
	@$(COMPILE) pyproject.toml --extra test --output-file locks/test.txt
	@$(COMPILE) pyproject.toml --extra test --extra ci --output-file locks/ci.txt
	@$(COMPILE) pyproject.toml --extra test --extra bench --output-file locks/bench.txt

sbom: .venv/.ci  ## say what a run stands on: build/sbom.json (CycloneDX) and build/licences.txt
	@mkdir -p build
	@$(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible --output-file build/sbom.json locks/run.txt
	@$(BIN)/python .ci/licences.py locks/run.txt | tee build/licences.txt

.venv/bin/uv: | locks/tools.txt
	@echo "1/2 making .venv"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r locks/tools.txt

.venv/.run: pyproject.toml locks/run.txt | .venv/bin/uv
	@echo "2/2 installing Mandat and what it stands on"
	@$(LOCKED) locks/tools.txt --requirement locks/run.txt
	@$(UV) --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q domain calendars flows
	@touch $@

$(CATALOGUES:.po=.mo) &: $(CATALOGUES) .venv/.run
	@$(BIN)/python -m calendars.words

.venv/.test: .venv/.run locks/test.txt
	@echo "installing what the tests need"
	@$(LOCKED) locks/test.txt
	@touch $@

.venv/.ci: .venv/.test locks/ci.txt
	@$(LOCKED) locks/ci.txt
	@touch $@

.venv/.bench: .venv/.test locks/bench.txt
	@$(LOCKED) locks/bench.txt
	@touch $@

clean:  ## remove the environment and the demo's home
	rm -rf .venv .mandat

.PHONY: forgeries
forgeries: .venv/.test  ## rewrite history a thousand times in random ways, without the key: each must be named
	@$(BIN)/python -m pytest -m long -n 2 tests/flows/custody/test_verification.py $(ARGS)
