"""Argument types and options that several commands share."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def day(text: str) -> dt.date:
    """A day written as YYYY-MM-DD."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write YYYY-MM-DD") from None


def add_library(command: argparse.ArgumentParser) -> None:
    """The library, first."""
    command.add_argument("library", type=Path, metavar="LIBRARY", help="the library's file, *.cpsr")


def add_as_of(command: argparse.ArgumentParser) -> None:
    """``--as-of``."""
    command.add_argument(
        "--as-of", type=day, metavar="D", help="what was known at the end of that day (YYYY-MM-DD)"
    )


def add_json(command: argparse.ArgumentParser) -> None:
    """``--json``."""
    command.add_argument("--json", action="store_true", help="print JSON instead of a table")
