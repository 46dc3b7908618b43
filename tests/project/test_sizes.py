"""Functions and files stay small enough to read at once."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FUNCTION = 60  # tables of columns and actions are data; code stays below 50
LONGEST_FILE = 420
MEDIAN_FUNCTION = 10


def _files():
    return sorted((ROOT / "cpsreader").rglob("*.py"))


def _functions():
    for path in _files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                yield lines, f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"


def test_no_function_is_longer_than_a_screen():
    longest = sorted(_functions(), reverse=True)[:10]
    assert not [item for item in longest if item[0] > LONGEST_FUNCTION], longest


def test_most_functions_are_short():
    assert median(lines for lines, _ in _functions()) <= MEDIAN_FUNCTION


def test_no_file_is_too_long():
    lengths = [(len(p.read_text(encoding="utf-8").splitlines()), p.name) for p in _files()]
    assert not [item for item in lengths if item[0] > LONGEST_FILE]


def test_every_module_says_what_lives_there():
    bare = []
    for path in _files():
        text = path.read_text(encoding="utf-8")
        if text.strip() and not ast.get_docstring(ast.parse(text)):
            bare.append(str(path.relative_to(ROOT)))
    assert not bare
