"""The search language: words, phrases, filters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from cpsreader.domain.ids import ArticleId
from cpsreader.domain.profile import Profile
from cpsreader.storage import fts, lists
from cpsreader.storage.connection import Connection
from cpsreader.storage.lists import Condition


def condition(text: str, profile: Profile, *, as_of: dt.date | None = None) -> Condition:
    """What an article must fulfil to match the search."""
    del profile
    words = text.split()
    parts = [fts.matching(" AND ".join(_word(w) for w in words))] if words else [lists.EVERY]
    if as_of is not None:
        parts.append(Condition("r.day <= ?", (as_of.isoformat(),)))
    values = tuple(value for part in parts for value in part.values)
    return Condition(" AND ".join(part.sql for part in parts), values)


def _word(word: str) -> str:
    return fts.phrase(word.rstrip("*"), prefix=True)


def snippets(
    connection: Connection, text: str, profile: Profile, articles: Sequence[ArticleId]
) -> dict[ArticleId, str]:
    """A hit in context for each of the articles that has one."""
    del profile
    words = text.split()
    if not words:
        return {}
    return fts.snippets(connection, " OR ".join(_word(w) for w in words), articles)


def count(connection: Connection, text: str, profile: Profile) -> int:
    """How many articles match."""
    return lists.count(connection, condition(text, profile))


def best(connection: Connection, text: str, profile: Profile, limit: int) -> list[ArticleId]:
    """The best hits first."""
    del profile
    words = text.split()
    return fts.ranked(connection, " AND ".join(_word(w) for w in words), limit) if words else []


def complete(connection: Connection, text: str, cursor: int, profile: Profile) -> list[str]:
    """Words that could stand at the cursor."""
    del connection, text, cursor, profile
    return []
