"""``cpsreader export``: briefs and timelines as files."""

from __future__ import annotations

import argparse
from pathlib import Path

from cpsreader.cli import codes
from cpsreader.cli.arguments import Commands, add_library, day
from cpsreader.cli.libraries import opened
from cpsreader.domain.errors import UserError
from cpsreader.services.api import Workspace
from cpsreader.services.exporting import files

NAMES = ("export",)
_DESCRIPTION = (
    "Write the issue summaries, each statement with outlet, date, title and sentence, the"
    " timeline (svg, png), or reports and annotations for other programs."
    f" Formats: {', '.join(files.FORMATS)}."
)


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("export", help="write briefs", description=_DESCRIPTION)
    add_library(command)
    command.add_argument(
        "--format", required=True, choices=files.FORMATS, metavar="F", help="see above"
    )
    command.add_argument(
        "--issue", action="append", default=[], metavar="ID", help="only this issue; may repeat"
    )
    command.add_argument(
        "--from", type=day, dest="since", metavar="D", help="quote reports from that day on"
    )
    command.add_argument(
        "--to", type=day, dest="as_of", metavar="D", help="what was known at the end of that day"
    )
    command.add_argument("--output", type=Path, required=True, metavar="PATH", help="file to write")
    command.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with opened(arguments.library, read_only=True) as library:
        _check_issues(library, arguments.issue)
        choice = files.Choice(
            issues=tuple(arguments.issue), since=arguments.since, as_of=arguments.as_of
        )
        files.export(library, arguments.format, arguments.output, choice)
    print(arguments.output)
    return codes.DONE


def _check_issues(library: Workspace, wanted: list[str]) -> None:
    known = [issue.id for issue in library.profile().issues]
    for name in wanted:
        if name not in known:
            raise UserError(f"There is no issue “{name}”.", f"There are: {', '.join(known)}.")
