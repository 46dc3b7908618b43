"""The article list: ids by one query, rows by page."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from cpsreader.domain.ids import ArticleId

ORDERS = {
    "newest": "r.day DESC, r.published_time DESC, r.id DESC",
    "oldest": "r.day, r.published_time, r.id",
    "title": "r.title COLLATE NOCASE, r.id",
    "outlet": "r.outlet COLLATE NOCASE, r.day DESC, r.published_time DESC, r.id DESC",
}
GROUPS = {
    "day": ("r.day", {"newest": "r.day DESC", "oldest": "r.day"}),
    "outlet": ("r.outlet", {"": "r.outlet COLLATE NOCASE"}),
    "story": ("r.story", {"": "max(r.day) OVER (PARTITION BY r.story) DESC, r.story"}),
    "none": ("''", {"": "1"}),
}
"""Grouping: the key of a group, and the order of groups by the way the list is sorted."""

SMART = {
    "every": "1",
    "all": "NOT r.archived",
    "unread": "NOT r.read AND NOT r.archived",
    "starred": "r.starred",
    "archived": "r.archived",
    "marked": "EXISTS (SELECT 1 FROM annotations m WHERE m.article = r.id)",
}
ROWS = """
SELECT r.id, r.title, r.title_made, r.outlet, r.published, r.published_time, r.read, r.starred,
    r.archived,
    (SELECT count(*) FROM annotations m WHERE m.article = r.id),
    (SELECT count(*) FROM articles c WHERE c.story = r.story AND c.deleted IS NULL),
    EXISTS (SELECT 1 FROM analyses n WHERE n.article = r.id)
FROM articles r WHERE r.deleted IS NULL AND r.id IN (SELECT value FROM json_each(?))
"""
OUTLETS = "SELECT DISTINCT outlet FROM articles WHERE deleted IS NULL AND outlet != '' ORDER BY 1"


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL that is true or false of the article ``r``, with its values."""

    sql: str
    values: tuple[object, ...] = ()


EVERY = Condition("1")


def ids(
    connection: sqlite3.Connection,
    condition: Condition = EVERY,
    *,
    smart: str = "all",
    group: str = "none",
    sort: str = "newest",
) -> list[tuple[ArticleId, str]]:
    """Every article that fulfils the condition with the key of its group, in order of display."""
    key, orders = GROUPS[group]
    outer = orders.get(sort) or orders.get("") or orders["newest"]
    sql = (
        f"SELECT r.id, {key} FROM articles r WHERE r.deleted IS NULL AND {SMART[smart]}"
        f" AND ({condition.sql}) ORDER BY {outer}, {ORDERS[sort]}"
    )
    return [(ArticleId(k), str(g)) for k, g in connection.execute(sql, condition.values)]


def count(
    connection: sqlite3.Connection, condition: Condition = EVERY, *, smart: str = "all"
) -> int:
    """How many articles fulfil the condition."""
    sql = (
        f"SELECT count(*) FROM articles r WHERE r.deleted IS NULL AND {SMART[smart]}"
        f" AND ({condition.sql})"
    )
    (found,) = connection.execute(sql, condition.values).fetchone()
    return int(found)


def totals(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Articles, claims and findings that move an issue, of all that is not in the trash."""
    gone = "(SELECT id FROM articles WHERE deleted IS NOT NULL)"
    (articles,) = connection.execute(
        "SELECT count(*) FROM articles WHERE deleted IS NULL"
    ).fetchone()
    (claims,) = connection.execute(
        f"SELECT count(*) FROM claims WHERE article NOT IN {gone}"
    ).fetchone()
    (findings,) = connection.execute(
        f"SELECT count(*) FROM findings WHERE moves AND article NOT IN {gone}"
    ).fetchone()
    return int(articles), int(claims), int(findings)


def rows(
    connection: sqlite3.Connection, articles: Iterable[ArticleId]
) -> dict[ArticleId, Sequence[Any]]:
    """The facts of list rows, in the order of ``ROWS``."""
    found = connection.execute(ROWS, (json.dumps(list(articles)),))
    return {ArticleId(row[0]): row for row in found}


def outlets(connection: sqlite3.Connection) -> list[str]:
    """Every outlet, by name."""
    return [name for (name,) in connection.execute(OUTLETS)]
