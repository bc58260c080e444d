PYTHON ?= python3
BIN := .venv/bin

.PHONY: venv test lint types ci

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

ci:
	.ci/run
