# Two commands do the main things on a fresh machine: make report, make test.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.made
OF_GOLD := gold quotes dates figures events overall across calibration

.PHONY: report test test-browser lab notebooks bench bench-development lint lock clean

report: $(STAMP)
	$(BIN)/crossings report --data north_korea --out build

test: $(STAMP)
	$(BIN)/python -m pytest -n 2 -q -rs

# The report's pages in a real browser: needs Chromium, and nothing of the net.
test-browser: $(STAMP)
	$(BIN)/python -m pytest -n 2 -q -rs -m browser tests/browser

lab: $(STAMP)
	$(BIN)/jupyter lab notebooks/00_start_here.ipynb

notebooks: $(STAMP)
	$(BIN)/python benchmarks/picture.py docs/reported_against_recorded.png
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace --log-level WARN notebooks/*.ipynb
	$(BIN)/nbstripout --keep-output --keep-count --extra-keys metadata.language_info notebooks/*.ipynb

bench: $(STAMP)
	for part in $(OF_GOLD) weekday_rule speed; do $(BIN)/python benchmarks/$$part.py || exit 1; done

# For whoever writes rules: nothing of what is only scored or fitted on.
bench-development: $(STAMP)
	for part in $(OF_GOLD); do $(BIN)/python benchmarks/$$part.py --development || exit 1; done

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# The lock holds for Linux, macOS and Windows, Python 3.11 to 3.13; pip checks every hash.
lock: pyproject.toml
	uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
		--extra dev pyproject.toml -o requirements.lock

.venv: $(STAMP)

$(STAMP): requirements.lock pyproject.toml setup.py
	@$(PYTHON) -c 'import sys; sys.exit("Crossings needs Python 3.11, 3.12 or 3.13; this is " + sys.version.split()[0] + ": make PYTHON=python3.12 report") if not (3, 11) <= sys.version_info[:2] <= (3, 13) else None'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $(STAMP)

clean:
	rm -rf build .venv
