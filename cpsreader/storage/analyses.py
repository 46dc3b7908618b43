"""The machine's results. Replaced whole, article by article; nothing of the user's lies here."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from cpsreader.domain.analysis import (
    Analysis,
    ArticleStatus,
    Claim,
    Finding,
    Mention,
    Position,
    StageFinding,
)
from cpsreader.domain.article import Article
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.storage import codec, times

T = TypeVar("T")


def _mention(item: Mention, text: str) -> tuple[object, ...]:
    form = "" if item.pronoun else item.span.of(text)
    return (item.kind.value, item.name, form)


def _claim(item: Claim, text: str) -> tuple[object, ...]:
    speaker = item.speaker
    words = sum(len(span.of(text).split()) for span in item.spans)
    issues = "".join(f"|{issue}" for issue in item.issues) + "|"
    name, side = (speaker.name, speaker.side) if speaker else ("", None)
    return (name, side or "", issues, words)


TABLES: dict[str, tuple[type, str, Callable[[Any, str], tuple[object, ...]]]] = {
    "mentions": (Mention, "kind, name, form", _mention),
    "claims": (Claim, "speaker, side, issues, words", _claim),
    "findings": (
        Finding,
        "issue, status, moves",
        lambda f, _: (f.issue, f.status.value, int(f.moves)),
    ),
    "positions": (Position, "issue, side", lambda p, _: (p.issue, p.side)),
    "stages": (StageFinding, "stage", lambda s, _: (s.stage.value,)),
    "statuses": (ArticleStatus, "issue, status", lambda s, _: (s.issue, s.status.value)),
}
"""Table: what a row holds, the columns that are searched, and how they are filled.

``form`` is the words of a mention, '' for a pronoun; ``words`` counts those of a claim.
"""

PAGE = 1_000
"""Rows that are turned into values at a time."""

SELECTS = {name: f"SELECT data FROM {name} WHERE article = ? ORDER BY n" for name in TABLES}
SELECTS_ALL = {name: f"SELECT article, data FROM {name} ORDER BY article, n" for name in TABLES}
WORD = {"findings": "issue", "claims": "speaker", "mentions": "name"}
SELECTS_BY_WORD = {
    name: f"""
SELECT i.article, i.data FROM {name} i JOIN articles r ON r.id = i.article AND r.deleted IS NULL
WHERE i.{column} = ? ORDER BY i.article, i.n
"""
    for name, column in WORD.items()
}
OF_ISSUE = "SELECT article, data FROM findings WHERE issue = ? ORDER BY article, n"
HEAD = "SELECT engine, profile_hash, error FROM analyses WHERE article = ?"
FORGET = "DELETE FROM analyses WHERE article = ?"
ADD_HEAD = "INSERT INTO analyses VALUES (?, ?, ?, ?, ?)"
WAITING = """
SELECT a.id FROM articles a LEFT JOIN analyses n ON n.article = a.id
WHERE a.deleted IS NULL AND (n.article IS NULL OR n.engine != ? OR n.profile_hash != ?)
ORDER BY a.day DESC, a.published_time DESC, a.id DESC
"""
MADE_WITH = "SELECT article FROM analyses WHERE profile_hash = ?"
NOT_MADE_WITH = """
SELECT a.id FROM articles a LEFT JOIN analyses n ON n.article = a.id AND n.profile_hash = ?
WHERE a.deleted IS NULL AND n.article IS NULL
ORDER BY a.day DESC, a.published_time DESC, a.id DESC
"""
KEEP = "UPDATE analyses SET profile_hash = ? WHERE profile_hash = ? AND article = ?"


def _insert(name: str) -> str:
    columns = TABLES[name][1]
    marks = ", ".join("?" * (len(columns.split(",")) + 3))
    return f"INSERT INTO {name} (article, n, {columns}, data) VALUES ({marks})"


INSERTS = {name: _insert(name) for name in TABLES}


@dataclass(frozen=True, slots=True)
class Head:
    """What made an analysis; ``error`` is a sentence where the text could not be analysed."""

    engine: str
    profile_hash: str
    error: str


def replace(
    connection: sqlite3.Connection, article: Article, analysis: Analysis, profile_hash: str
) -> None:
    """Put an analysis in the place of the one before."""
    _start(connection, article.id, analysis.engine, profile_hash, "")
    for name, (_, _, columns) in TABLES.items():
        rows = [
            (article.id, n, *columns(item, article.text), codec.dumps(item))
            for n, item in enumerate(getattr(analysis, name))
        ]
        connection.executemany(INSERTS[name], rows)


def fail(
    connection: sqlite3.Connection, article: ArticleId, engine: str, profile_hash: str, error: str
) -> None:
    """Note that a text cannot be analysed, so that it is not tried again and again."""
    _start(connection, article, engine, profile_hash, error)


def _start(
    connection: sqlite3.Connection, article: ArticleId, engine: str, profile_hash: str, error: str
) -> None:
    connection.execute(FORGET, (article,))
    made = times.words(times.now())
    connection.execute(ADD_HEAD, (article, engine, profile_hash, made, error))


def head(connection: sqlite3.Connection, article: ArticleId) -> Head | None:
    """What made the article's analysis; None where there is none."""
    row = connection.execute(HEAD, (article,)).fetchone()
    return None if row is None else Head(*row)


def get(connection: sqlite3.Connection, article: ArticleId) -> Analysis | None:
    """The article's analysis; None where there is none."""
    found = head(connection, article)
    if found is None:
        return None
    parts = {name: tuple(items(connection, name, article)) for name in TABLES}
    return Analysis(engine=found.engine, **parts)


def items(connection: sqlite3.Connection, name: str, article: ArticleId) -> Iterator[Any]:
    """The rows of one table for one article, as values, in their order."""
    kind = TABLES[name][0]
    for (data,) in connection.execute(SELECTS[name], (article,)):
        yield codec.loads(kind, data)


def all_items(connection: sqlite3.Connection, name: str) -> dict[ArticleId, list[Any]]:
    """The rows of one table for every article, as values, in their order."""
    return _by_article(TABLES[name][0], connection.execute(SELECTS_ALL[name]))


def _by_article(kind: type, rows: sqlite3.Cursor) -> dict[ArticleId, list[Any]]:
    """Rows of article and JSON text as values, gathered by article."""
    found: dict[ArticleId, list[Any]] = defaultdict(list)
    while page := rows.fetchmany(PAGE):
        values: list[Any] = codec.load_many(kind, [data for _, data in page])
        for (article, _), value in zip(page, values, strict=True):
            found[ArticleId(article)].append(value)
    return found


def items_of(connection: sqlite3.Connection, name: str, word: str) -> dict[ArticleId, list[Any]]:
    """The rows of a table whose issue, speaker or name is ``word``, in every article."""
    return _by_article(TABLES[name][0], connection.execute(SELECTS_BY_WORD[name], (word,)))


def of_issue(connection: sqlite3.Connection, issue: IssueId) -> dict[ArticleId, list[Finding]]:
    """The findings of one issue in every article, in their order."""
    return _by_article(Finding, connection.execute(OF_ISSUE, (issue,)))


def waiting(connection: sqlite3.Connection, engine: str, profile_hash: str) -> list[ArticleId]:
    """Articles with no analysis, or one of another engine or profile; newest first."""
    rows: Iterable[Sequence[int]] = connection.execute(WAITING, (engine, profile_hash))
    return [ArticleId(row[0]) for row in rows]


def made_with(connection: sqlite3.Connection, profile_hash: str) -> list[ArticleId]:
    """Articles whose analysis was made with that profile."""
    return [ArticleId(key) for (key,) in connection.execute(MADE_WITH, (profile_hash,))]


def not_made_with(connection: sqlite3.Connection, profile_hash: str) -> list[ArticleId]:
    """Articles without an analysis made with that profile, newest first."""
    return [ArticleId(key) for (key,) in connection.execute(NOT_MADE_WITH, (profile_hash,))]


def keep(connection: sqlite3.Connection, articles: Iterable[ArticleId], old: str, new: str) -> None:
    """Count results as made with a new profile, where the change did not touch them."""
    connection.executemany(KEEP, [(new, old, article) for article in articles])
