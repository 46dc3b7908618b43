"""The two lines of the README are the ones that continuous integration runs."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _shell_lines():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(r"^```sh\n(.+)\n```$", readme, flags=re.MULTILINE)


def test_two_lines_do_all_the_set_up():
    start, check = _shell_lines()[:2]
    assert start.endswith(".venv/bin/cpsreader")
    assert check.endswith("tests/check.py")
    assert all("venv" in line and "pip install" in line for line in (start, check))


def test_continuous_integration_runs_the_test_line_as_it_stands():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert script[-1] == _shell_lines()[1]
