"""``cpsreader import``: bring reports into a library, made if it is not there."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from cpsreader.cli import codes
from cpsreader.cli.arguments import Commands, add_library
from cpsreader.cli.inputs import read_profile
from cpsreader.cli.libraries import analyse_waiting, opened, show_progress
from cpsreader.domain.article import Metadata
from cpsreader.domain.errors import CpsReaderError, UserError
from cpsreader.domain.profile import Profile
from cpsreader.services.api import Workspace
from cpsreader.services.fetching import fetch, is_address
from cpsreader.services.views import ImportReport

NAMES = ("import",)
_DESCRIPTION = (
    "Import files, whole folders and web addresses. The library is made where it is not there."
    " The same text twice is one article. What is imported is analysed unless --no-analysis."
)


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("import", help="import reports", description=_DESCRIPTION)
    add_library(command)
    command.add_argument("sources", nargs="+", metavar="PATH|URL", help="file, folder or address")
    command.add_argument("--profile", type=Path, metavar="P.toml", help="profile of a new library")
    command.add_argument("--no-analysis", action="store_true", help="only import")
    command.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    with opened(arguments.library, create=True, profile=_profile(arguments)) as workspace:
        paths = [Path(source) for source in arguments.sources if not is_address(source)]
        reports = [workspace.import_paths(paths, progress=show_progress)] if paths else []
        failed = 0
        for address in filter(is_address, arguments.sources):
            try:
                reports.append(_import_address(workspace, address))
            except CpsReaderError as error:
                codes.complain(error)
                failed += 1
        failed += sum(_tell(report) for report in reports)
        if not arguments.no_analysis:
            print(f"analysed {analyse_waiting(workspace)}")
    done = sum(len(report.added) + len(report.duplicates) for report in reports)
    return codes.outcome(done, failed)


def _profile(arguments: argparse.Namespace) -> Profile | None:
    if arguments.profile is None:
        return None
    if arguments.library.exists():
        raise UserError(
            f"“{arguments.library.name}” is there already and has its profile.",
            "Use “cpsreader profile import” to give it another.",
        )
    return read_profile(arguments.profile)


def _import_address(workspace: Workspace, address: str) -> ImportReport:
    page = fetch(address)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / page.name
        path.write_bytes(page.content)
        report = workspace.import_paths([path])
    without = [key for key in report.added if not workspace.article(key).url]
    if without:
        workspace.edit_metadata(without, Metadata(url=address))
    return report


def _tell(report: ImportReport) -> int:
    print(f"imported {len(report.added)}, known already {len(report.duplicates)}")
    for failure in report.failures:
        codes.complain(failure.message)
    return len(report.failures)
