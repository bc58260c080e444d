PYTHON ?= python3
BIN := .venv/bin

.PHONY: venv test lint types docs ci

venv: $(BIN)/pytest

$(BIN)/pytest: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e ".[dev]"
	touch $@

test: venv
	$(BIN)/python -m pytest -q -n auto

lint: venv
	$(BIN)/ruff check .

types: venv
	$(BIN)/mypy

docs: venv
	$(BIN)/sphinx-build -q -W --keep-going -b html docs docs/_build

ci:
	.ci/run
