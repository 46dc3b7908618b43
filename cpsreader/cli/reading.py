"""``issues``, ``claims`` and ``search``: what a library says."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any

from cpsreader.cli import codes
from cpsreader.cli.arguments import Commands, add_as_of, add_json, add_library
from cpsreader.cli.libraries import opened
from cpsreader.cli.output import print_json, print_table
from cpsreader.domain.standing import IssueState
from cpsreader.services.api import Workspace
from cpsreader.services.exporting.look import status_word
from cpsreader.services.views import ClaimRow, ListQuery

NAMES = ("issues", "claims", "search")


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    issues = commands.add_parser(
        "issues",
        help="where every issue stands",
        description="Where every issue stands, since when, by how many reports, and why.",
    )
    add_library(issues)
    add_as_of(issues)
    add_json(issues)
    issues.set_defaults(run=_issues)
    claims = commands.add_parser(
        "claims", help="who said what", description="Every claim, newest report first."
    )
    add_library(claims)
    add_as_of(claims)
    add_json(claims)
    claims.add_argument("--issue", metavar="ID", help="only claims that speak to this issue")
    claims.add_argument("--speaker", metavar="NAME", help="only claims of speakers named so")
    claims.set_defaults(run=_claims)
    search = commands.add_parser(
        "search",
        help="search the reports",
        description=(
            "Search as in the window: words, “phrases”, and the filters speaker: issue: status:"
            " source: date: and the like."
        ),
    )
    add_library(search)
    search.add_argument("query", nargs="+", metavar="WORD", help="what to search for")
    add_json(search)
    search.set_defaults(run=_search)


def _issues(arguments: argparse.Namespace) -> int:
    with opened(arguments.library, read_only=True) as library:
        states = library.issue_states(arguments.as_of)
        if arguments.json:
            print_json(issues_json(states, arguments.as_of or _newest_day(library)))
            return codes.DONE
        names = {issue.id: issue.name for issue in library.profile().issues}
        rows = [
            (
                names.get(state.issue, state.issue),
                status_word(state.status),
                state.as_of,
                state.independent_reports,
                state.conflict,
                state.why,
            )
            for state in states
        ]
        print_table(("issue", "status", "as of", "reports", "differ", "why"), rows)
    return codes.DONE


def _newest_day(library: Workspace) -> dt.date | None:
    return max((report.published for report in library.reports()), default=None)


def issues_json(states: Any, as_of: dt.date | None) -> dict[str, Any]:
    """The matrix as ``issues --json`` prints it; a null status means not reported yet."""
    return {
        "as_of": _day(as_of),
        "issues": {state.issue: _state(state) for state in states},
    }


def _state(state: IssueState) -> dict[str, Any]:
    return {
        "status": state.status.value if state.status else None,
        "as_of": _day(state.as_of),
        "reports": state.reports,
        "independent_reports": state.independent_reports,
        "conflict": state.conflict,
        "positions": {
            position.side: {
                "text": position.latest.text,
                "article": position.latest.article,
                "start": position.latest.span.start,
                "end": position.latest.span.end,
            }
            for position in state.positions
        },
        "history": [
            {"date": _day(entry.date), "status": entry.status.value, "article": entry.article}
            for entry in state.history
        ],
    }


def _claims(arguments: argparse.Namespace) -> int:
    with opened(arguments.library, read_only=True) as library:
        rows = [
            row
            for row in library.claims(arguments.as_of)
            if arguments.issue is None or arguments.issue in row.claim.item.issues
            if _spoken_by(row, arguments.speaker)
        ]
    if arguments.json:
        print_json([_claim(row) for row in rows])
    else:
        print_table(
            ("day", "outlet", "speaker", "issues", "claim"),
            [
                (
                    row.published,
                    row.outlet or "-",
                    _speaker(row) or "someone",
                    ",".join(row.claim.item.issues) or "-",
                    row.text,
                )
                for row in rows
            ],
        )
    return codes.DONE


def _speaker(row: ClaimRow) -> str:
    return row.claim.item.speaker.name if row.claim.item.speaker else ""


def _spoken_by(row: ClaimRow, name: str | None) -> bool:
    return name is None or name.casefold() in _speaker(row).casefold()


def _claim(row: ClaimRow) -> dict[str, Any]:
    claim = row.claim.item
    return {
        "article": row.article,
        "published": _day(row.published),
        "outlet": row.outlet,
        "title": row.title,
        "speaker": claim.speaker.name if claim.speaker else None,
        "side": claim.speaker.side if claim.speaker else None,
        "kind": claim.kind.value,
        "text": row.text,
        "spans": [[span.start, span.end] for span in claim.spans],
        "issues": list(claim.issues),
        "modality": claim.modality.value,
        "confidence": round(claim.confidence, 4),
        "review": row.claim.state.value,
    }


def _search(arguments: argparse.Namespace) -> int:
    query = ListQuery(text=" ".join(arguments.query))
    with opened(arguments.library, read_only=True) as library:
        keys = [entry.id for entry in library.article_list(query)]
        rows = library.article_rows(keys, query)
    if arguments.json:
        print_json(
            [
                {
                    "article": row.id,
                    "title": row.title,
                    "outlet": row.outlet,
                    "published": _day(row.published),
                    "moves": {issue: status.value for issue, status in row.moves},
                    "snippet": row.snippet.replace("\x02", "").replace("\x03", ""),
                }
                for row in rows
            ]
        )
    else:
        table = [(row.id, row.published, row.outlet or "-", row.title) for row in rows]
        print_table(("article", "day", "outlet", "title"), table)
    return codes.DONE


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
