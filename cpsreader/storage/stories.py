"""Signatures of the reports, by which copies and revisions of one story are found."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from cpsreader.domain.ids import ArticleId
from cpsreader.storage import damage, times

MOST_CANDIDATES = 20
"""Reports that share most keys; a story with more copies than that is found all the same."""

NEAR = """
SELECT r.id, s.sketch, r.published, r.story FROM story_keys k
JOIN articles r ON r.id = k.article AND r.deleted IS NULL
JOIN sketches s ON s.article = r.id
WHERE k.key IN (SELECT value FROM json_each(?)) AND r.id != ?
GROUP BY r.id ORDER BY count(*) DESC, r.id LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A report that may be the same story."""

    article: ArticleId
    sketch: bytes
    published: dt.date | None
    story: ArticleId


def put(
    connection: sqlite3.Connection, article: ArticleId, sketch: bytes, keys: Sequence[int]
) -> None:
    """Keep a report's signature."""
    connection.execute("INSERT OR REPLACE INTO sketches VALUES (?, ?)", (article, sketch))
    connection.execute("DELETE FROM story_keys WHERE article = ?", (article,))
    rows = [(key, article) for key in set(keys)]
    connection.executemany("INSERT INTO story_keys VALUES (?, ?)", rows)


@damage.told()
def near(
    connection: sqlite3.Connection, keys: Sequence[int], article: ArticleId
) -> list[Candidate]:
    """Reports that share keys with a report, those that share most first."""
    rows = connection.execute(NEAR, (json.dumps(list(keys)), article, MOST_CANDIDATES))
    return [
        Candidate(ArticleId(key), sketch, times.day(published), ArticleId(story))
        for key, sketch, published, story in rows
    ]
