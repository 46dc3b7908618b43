"""Arguments to a command, and errors to a sentence and an exit code."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from typing import NoReturn

from cpsreader import __version__
from cpsreader.cli import (
    analyze,
    codes,
    desktop,
    exports,
    importing,
    keeping,
    marking,
    profiles,
    reading,
)
from cpsreader.domain.errors import CpsReaderError

_COMMANDS = (importing, analyze, reading, marking, exports, profiles, keeping)
COMMAND_NAMES = frozenset(name for module in _COMMANDS for name in module.NAMES)
_DESCRIPTION = "Read the news reports of a negotiation and see where every issue stands."


class _Parser(argparse.ArgumentParser):
    """Usage errors as one sentence."""

    def error(self, message: str) -> NoReturn:
        codes.complain(f"{message} (see {self.prog} --help)")
        raise SystemExit(codes.USAGE)


def parser() -> argparse.ArgumentParser:
    """The whole command line, with every command and its help."""
    top = _Parser(
        prog="cpsreader",
        usage="cpsreader [LIBRARY | FILE...]\n       cpsreader COMMAND ...",
        description=_DESCRIPTION,
        epilog="Without a command the window opens, on LIBRARY or FILE... if given.",
    )
    top.add_argument("--version", action="version", version=f"cpsreader {__version__}")
    desktop.add(top)
    commands = top.add_subparsers(
        title="commands", prog="cpsreader", metavar="COMMAND", parser_class=_Parser, required=True
    )
    for module in _COMMANDS:
        module.add(commands)
    return top


def is_command(argv: Sequence[str]) -> bool:
    """Whether the arguments are for the command line, not libraries and files for the window."""
    return bool(argv) and (argv[0] in COMMAND_NAMES or argv[0].startswith("-"))


def run(argv: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    _speak_utf8()
    try:
        arguments = parser().parse_args(argv)
        return int(arguments.run(arguments))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else codes.DONE
    except CpsReaderError as error:
        codes.complain(error)
        return codes.FAILED
    except BrokenPipeError:
        # The reader of the output has gone; what Python flushes at exit must not complain again.
        sys.stdout = io.StringIO()
        return codes.DONE
    except KeyboardInterrupt:
        codes.complain("stopped.")
        return codes.PARTLY


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
