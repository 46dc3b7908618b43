"""The brief as JSON."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from cpsreader.services.exporting.brief import Brief, IssueBrief, Statement


def brief_json(brief: Brief) -> bytes:
    """``{title, as_of, lead, issues: {ID: {...}}, footnotes: [...]}``; days as ISO texts."""
    data = {
        "title": brief.title,
        "subtitle": brief.subtitle,
        "as_of": _day(brief.as_of),
        "lead": brief.lead,
        "issues": {issue.id: _issue(issue) for issue in brief.issues},
        "footnotes": [
            {
                "number": note.number,
                "outlet": note.outlet,
                "published": _day(note.published),
                "title": note.title,
                "sentence": note.sentence,
                "url": note.url,
            }
            for note in brief.footnotes
        ],
        "colophon": brief.colophon,
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _issue(issue: IssueBrief) -> dict[str, Any]:
    return {
        "name": issue.name,
        "status": issue.status.value if issue.status else None,
        "as_of": _day(issue.as_of),
        "reports": issue.reports,
        "independent_reports": issue.independent_reports,
        "by_user": issue.by_user,
        "statements": [_statement(statement) for statement in issue.statements],
        "positions": {
            line.side: {"text": line.text, "notes": list(line.notes)} for line in issue.positions
        },
        "disagreement": _statement(issue.disagreement) if issue.disagreement else None,
        "findings": issue.findings,
        "reviewed": issue.reviewed,
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {"text": statement.text, "notes": list(statement.notes)}


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
