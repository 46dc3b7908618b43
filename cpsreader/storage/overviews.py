"""Counts over the whole library, one grouped query each."""

from __future__ import annotations

import datetime as dt
import sqlite3

from cpsreader.domain.ids import IssueId

FOREVER = dt.date.max.isoformat()
LAST_FINDINGS = """
SELECT f.issue, max(r.day) FROM findings f
JOIN articles r ON r.id = f.article AND r.deleted IS NULL AND r.day <= ? GROUP BY f.issue
"""
LAST_CLAIM = """
SELECT max(r.day) FROM claims c
JOIN articles r ON r.id = c.article AND r.deleted IS NULL AND r.day <= ?
WHERE instr(c.issues, ?)
"""
AFTER = """
SELECT count(*) FROM articles WHERE deleted IS NULL AND day > ? AND day <= ?
"""


def last_mentions(
    connection: sqlite3.Connection, issues: list[IssueId], until: dt.date | None
) -> dict[IssueId, dt.date]:
    """The last day on which a finding or a claim spoke to each issue."""
    end = until.isoformat() if until else FOREVER
    found = {IssueId(issue): day for issue, day in connection.execute(LAST_FINDINGS, (end,))}
    for issue in issues:
        (day,) = connection.execute(LAST_CLAIM, (end, f"|{issue}|")).fetchone()
        if day is not None:
            found[issue] = max(day, found.get(issue, day))
    return {issue: dt.date.fromisoformat(day) for issue, day in found.items()}


def reports_after(
    connection: sqlite3.Connection, day: dt.date | None, until: dt.date | None
) -> int:
    """How many reports are later than a day; all of them where it is None."""
    start = day.isoformat() if day else ""
    end = until.isoformat() if until else FOREVER
    (count,) = connection.execute(AFTER, (start, end)).fetchone()
    return int(count)
