"""Counts over the whole library, one grouped query each."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.storage import damage

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
NAMES = """
SELECT m.article, m.kind, m.name, m.form, count(*) FROM mentions m
JOIN articles r ON r.id = m.article AND r.deleted IS NULL
WHERE m.kind IN (SELECT value FROM json_each(?)) GROUP BY m.article, m.kind, m.name, m.form
"""
CLAIM_WORDS = """
SELECT c.article, c.speaker, c.side, sum(c.words), count(*) FROM claims c
JOIN articles r ON r.id = c.article AND r.deleted IS NULL AND r.day <= ?
WHERE c.speaker != '' GROUP BY c.article, c.speaker, c.side
"""
AFTER = """
SELECT count(*) FROM articles WHERE deleted IS NULL AND day > ? AND day <= ?
"""


@dataclass(frozen=True, slots=True)
class NameCount:
    """How often a name stands in one article in certain words; ``form`` is '' for pronouns."""

    article: ArticleId
    kind: EntityKind
    name: str
    form: str
    count: int


@dataclass(frozen=True, slots=True)
class WordCount:
    """Claims of one side in one article; ``side`` is '' for nobody's."""

    article: ArticleId
    speaker: str
    side: str
    words: int
    claims: int


@damage.told()
def names(connection: sqlite3.Connection, kinds: Sequence[EntityKind]) -> list[NameCount]:
    """The names of those kinds in every article, as the machine found them."""
    listed = json.dumps([kind.value for kind in kinds])
    of = {kind.value: kind for kind in kinds}
    return [
        NameCount(article, of[kind], name, form, count)
        for article, kind, name, form, count in connection.execute(NAMES, (listed,))
    ]


@damage.told()
def claim_words(connection: sqlite3.Connection, until: dt.date | None) -> list[WordCount]:
    """The words of each speaker in every article, as the machine found them."""
    end = until.isoformat() if until else FOREVER
    return [WordCount(*row) for row in connection.execute(CLAIM_WORDS, (end,))]


@damage.told()
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
