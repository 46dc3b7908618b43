"""Exit codes and the one place that writes errors."""

from __future__ import annotations

import sys

DONE = 0
PARTLY = 1
USAGE = 2
FAILED = 3


def complain(message: object) -> None:
    """One line on standard error."""
    print(f"cpsreader: {message}", file=sys.stderr)


def outcome(done: int, failed: int) -> int:
    """The exit code of a run over several things."""
    if not failed:
        return DONE
    return PARTLY if done else FAILED
