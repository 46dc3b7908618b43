"""Full-text search: safe queries over titles and texts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from cpsreader.domain.ids import ArticleId
from cpsreader.storage.lists import Condition

HIT_START, HIT_END = "\x02", "\x03"
SNIPPET_WORDS = 16
SNIPPETS = """
SELECT rowid, snippet(articles_fts, -1, char(2), char(3), '…', ?) FROM articles_fts
WHERE articles_fts MATCH ? AND rowid = ?
"""
RANKED = """
SELECT r.id FROM articles_fts f JOIN articles r ON r.id = f.rowid AND r.deleted IS NULL
WHERE articles_fts MATCH ? AND ({}) ORDER BY f.rank LIMIT ?
"""


def quoted(words: str) -> str:
    """Words as an FTS5 string, whatever characters they hold."""
    return '"' + words.replace('"', '""').replace("\0", "") + '"'


def phrase(words: str, *, prefix: bool = False) -> str:
    """A query for those words in a row; with ``prefix`` the last may be only begun."""
    return quoted(words) + (" *" if prefix else "")


def in_title(words: str) -> str:
    """A query for those words in a row in the title; the last may be only begun."""
    return f"title : {phrase(words, prefix=True)}"


def matching(query: str) -> Condition:
    """Articles whose title or text matches an FTS5 query made of the pieces above."""
    sql = "r.id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)"
    return Condition(sql, (query,))


def matching_any(phrases: Sequence[str]) -> Condition:
    """Articles in which at least one of the phrases stands; none for no phrases."""
    if not phrases:
        return Condition("0")
    return matching(" OR ".join(phrase(words) for words in phrases))


def snippets(
    connection: sqlite3.Connection, query: str, articles: Iterable[ArticleId]
) -> dict[ArticleId, str]:
    """A hit in context for each article that has one, marked with HIT_START and HIT_END."""
    found = {}
    for key in articles:  # one by one: a list of rows would make the index walk through all hits
        row = connection.execute(SNIPPETS, (SNIPPET_WORDS, query, key)).fetchone()
        if row is not None:
            found[key] = row[1]
    return found


def ranked(
    connection: sqlite3.Connection, query: str, condition: Condition, limit: int
) -> list[ArticleId]:
    """Articles that fulfil the condition, the best hits of the query first."""
    values = (query, *condition.values, limit)
    return [ArticleId(key) for (key,) in connection.execute(RANKED.format(condition.sql), values)]
