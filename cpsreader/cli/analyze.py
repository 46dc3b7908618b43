"""``cpsreader analyze``: plain files with a profile, without a library."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from cpsreader.cli import codes
from cpsreader.cli.analysis_json import analysis_json
from cpsreader.cli.arguments import Commands
from cpsreader.cli.inputs import read_profile
from cpsreader.cli.libraries import analyse_waiting, opened
from cpsreader.domain.analysis import Analysis
from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.errors import UnreadableFileError
from cpsreader.domain.profile import Profile
from cpsreader.ingest.registry import parse

NAMES = ("analyze",)
SUFFIX = ".cpsr"
_DESCRIPTION = (
    "Analyse report files without a library. With --json, one JSON object per line and file;"
    " offsets count the code points of a text file as it stands. Given a library, analyse what is"
    " not analysed yet in it."
)


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("analyze", help="analyse report files", description=_DESCRIPTION)
    command.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="report, or one library"
    )
    command.add_argument(
        "--profile", type=Path, metavar="P.toml", help="profile; without it, the built-in one"
    )
    command.add_argument("--json", action="store_true", help="one JSON object per line")
    command.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    if [path.suffix for path in arguments.files] == [SUFFIX]:
        return _run_library(arguments.files[0])
    return _run_files(arguments)


def _run_library(path: Path) -> int:
    with opened(path) as workspace:
        wanted = len(workspace.waiting())
        done = analyse_waiting(workspace)
    print(f"analysed {done}")
    return codes.outcome(done, wanted - done)


def _run_files(arguments: argparse.Namespace) -> int:
    from cpsreader.analysis.pipeline import analyse

    profile = read_profile(arguments.profile)
    done = failed = 0
    for path in arguments.files:
        try:
            article = parse(path)
        except UnreadableFileError as error:
            codes.complain(error)
            failed += 1
            continue
        analysis = analyse(
            article.text,
            profile,
            published=article.published,
            published_time=article.published_time,
        )
        _show(path.stem, article, analysis, profile if not arguments.json else None)
        done += 1
    return codes.outcome(done, failed)


def _show(stem: str, article: ParsedArticle, analysis: Analysis, profile: Profile | None) -> None:
    if profile is None:
        print(json.dumps(analysis_json(stem, article, analysis), ensure_ascii=False), flush=True)
        return
    print(
        f"{article.title}\n  {article.outlet or 'outlet unknown'}, {article.published or 'undated'}"
    )
    for status in analysis.statuses:
        issue = profile.issue(status.issue)
        finding = analysis.findings[status.deciding]
        sentence = " ".join(finding.sentence.of(article.text).split())
        print(f"  {issue.name if issue else status.issue}: {status.status.value}\n    “{sentence}”")
    for claim in analysis.claims:
        words = " … ".join(" ".join(span.of(article.text).split()) for span in claim.spans)
        print(f"  {claim.speaker.name if claim.speaker else 'someone'}: {words}")
    print()
