"""What all systems share: names, the command to start, the report of what was done."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

NAME = "CPS Reader"
PROGRAM = "cpsreader"
SUFFIX = ".cpsr"
MIME_TYPE = "application/x-cpsreader-library"
COMMENT = "Read the news reports of a negotiation and see where every issue stands"
APPLICATION_ID = 0x43505352
"""'CPSR', the application_id in the head of every library."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was written or removed, and what a person should know, in sentences."""

    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()


def start_command() -> list[str]:
    """The command that starts this installation of the program."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    suffix = ".exe" if sys.platform == "win32" else ""
    beside = Path(sys.executable).parent / f"{PROGRAM}{suffix}"
    if beside.is_file():
        return [str(beside)]
    found = shutil.which(PROGRAM)
    return [found] if found else [sys.executable, "-m", PROGRAM]
