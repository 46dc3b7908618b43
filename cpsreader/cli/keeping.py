"""``backup`` and ``check``: the safety of a library."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpsreader.cli import codes
from cpsreader.cli.arguments import Commands, add_library
from cpsreader.cli.libraries import opened

NAMES = ("backup", "check")


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    backup = commands.add_parser(
        "backup",
        help="copy a library, checked",
        description="Write a checked copy of the whole library, also while it is open.",
    )
    add_library(backup)
    backup.add_argument("path", type=Path, metavar="PATH", help="the copy")
    backup.set_defaults(run=_backup)
    check = commands.add_parser(
        "check",
        help="look for damage",
        description="Read the whole library and say what is damaged. Changes nothing.",
    )
    add_library(check)
    check.set_defaults(run=_check)


def _backup(arguments: argparse.Namespace) -> int:
    with opened(arguments.library, read_only=True) as library:
        library.backup(arguments.path)
    print(arguments.path)
    return codes.DONE


def _check(arguments: argparse.Namespace) -> int:
    with opened(arguments.library, read_only=True) as library:
        damage = library.check()
    for sentence in damage:
        codes.complain(sentence)
    if not damage:
        print(f"{arguments.library}: good")
    return codes.FAILED if damage else codes.DONE
