"""The program's entry: commands run without Qt, anything else opens the window."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code (0 done, 1 partly, 2 usage, 3 failed)."""
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    from cpsreader.cli.main import is_command, run

    if is_command(arguments):
        return run(arguments)
    from cpsreader.ui.app import run as open_window

    return open_window([Path(argument).absolute() for argument in arguments])


if __name__ == "__main__":
    sys.exit(main())
