"""Everything that must hold before a commit, in one command: ``python tests/check.py``.

Runs the formatter's check, the linter, the type checker, the layer contracts, the fast tests with
the window's tests off screen, and the end-to-end tests on a virtual screen of their own. Names
given as arguments run only those steps. Returns non-zero if any step fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTHON = sys.executable

STEPS = {
    "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "lint": [PYTHON, "-m", "ruff", "check", "."],
    "types": [PYTHON, "-m", "mypy"],
    "layers": [str(BIN / "lint-imports"), "--no-logo"],
    "tests": [PYTHON, "-m", "pytest", "-m", "not e2e"],
    "e2e": [PYTHON, "-m", "pytest", "-m", "e2e", "tests/e2e"],
}


def main(wanted: list[str]) -> int:
    """Run the steps; the exit code is 0 only if all passed."""
    unknown = [name for name in wanted if name not in STEPS]
    if unknown:
        print(f"no such step: {', '.join(unknown)}; there are {', '.join(STEPS)}")
        return 2
    results = {name: _run(name) for name in STEPS if not wanted or name in wanted}
    print("\n== all steps")
    for name, (passed, seconds) in results.items():
        print(f"{'passed' if passed else 'FAILED'}  {name:8} {seconds:6.1f} s")
    return 0 if all(passed for passed, _ in results.values()) else 1


def _run(name: str) -> tuple[bool, float]:
    print(f"\n== {name}", flush=True)
    started = time.monotonic()
    done = subprocess.run(STEPS[name], cwd=ROOT, env=_environment(), check=False)
    return done.returncode == 0, time.monotonic() - started


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
