"""Articles with their original bytes."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cpsreader.domain.article import Article, Metadata, ParsedArticle
from cpsreader.domain.ids import ArticleId
from cpsreader.storage import damage, times

COLUMNS = (
    "id, title, title_made, outlet, byline, published, published_time, url, text_hash, words,"
    " added, story, read, starred, archived, note"
)
ONE = f"SELECT {COLUMNS}, text FROM articles WHERE id = ? AND deleted IS NULL"
BY_HASH = "SELECT id, deleted FROM articles WHERE text_hash = ? ORDER BY deleted IS NOT NULL, id"
ADD = """
INSERT INTO articles (title, title_made, outlet, byline, published, published_time, url, text_hash,
    words, added, day, story, revises, text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_ORIGINAL = "INSERT INTO originals VALUES (?, ?, ?, ?, ?)"
ORIGINAL = "SELECT media_type, origin, raw_offsets, bytes FROM originals WHERE article = ?"
SOURCE = """
SELECT r.url, o.origin FROM articles r JOIN originals o ON o.article = r.id WHERE r.id = ?
"""
STORY = "SELECT id FROM articles WHERE story = ? AND deleted IS NULL ORDER BY id"
TEXTS = "SELECT id, text FROM articles WHERE id IN (SELECT value FROM json_each(?))"
LINE = """
SELECT id, title, outlet, published, published_time, day, added, story FROM articles
WHERE deleted IS NULL
"""
LINES = f"{LINE} AND id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """What was imported, as it came."""

    media_type: str
    origin: str
    raw_offsets: tuple[tuple[int, int], ...]
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The facts of an article that lists show, without its text.

    ``day`` is the day of publication, or where that is unknown, the day it was added.
    """

    id: ArticleId
    title: str
    outlet: str
    published: dt.date | None
    published_time: dt.time | None
    day: dt.date
    added: dt.datetime
    story: ArticleId


def hash_of(text: str) -> str:
    """What tells equal texts."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def add(
    connection: sqlite3.Connection,
    parsed: ParsedArticle,
    *,
    story: ArticleId | None = None,
    revises: ArticleId | None = None,
) -> ArticleId:
    """Put a report in with its original. It stands alone unless ``story`` says otherwise."""
    added = times.now()
    facts = (
        parsed.title,
        int(parsed.title_made),
        parsed.outlet,
        parsed.byline,
        times.words(parsed.published),
        times.words(parsed.published_time),
        parsed.url,
        hash_of(parsed.text),
        len(parsed.text.split()),
        times.words(added),
        times.words(parsed.published or added.date()),
        story or 0,
        revises,
        parsed.text,
    )
    key = connection.execute(ADD, facts).lastrowid
    assert key is not None
    if story is None:
        connection.execute("UPDATE articles SET story = id WHERE id = ?", (key,))
    offsets = json.dumps(parsed.raw_offsets, separators=(",", ":"))
    original = (key, parsed.media_type, parsed.origin, offsets, parsed.original)
    connection.execute(ADD_ORIGINAL, original)
    return ArticleId(key)


@damage.told()
def get(connection: sqlite3.Connection, article: ArticleId) -> Article | None:
    """An article with its text; None where there is none (any more)."""
    row = connection.execute(ONE, (article,)).fetchone()
    return None if row is None else _article(row)


def _article(row: Sequence[str]) -> Article:
    (key, title, made, outlet, byline, published, time, url, text_hash, words) = row[:10]
    (added, story, read, starred, archived, note, text) = row[10:]
    return Article(
        id=ArticleId(int(key)),
        title=title,
        title_made=bool(made),
        outlet=outlet,
        byline=byline,
        published=times.day(published),
        published_time=times.clock(time),
        url=url,
        text=text,
        text_hash=text_hash,
        words=int(words),
        added=times.moment(added),
        story=ArticleId(int(story)),
        read=bool(read),
        starred=bool(starred),
        archived=bool(archived),
        note=note,
    )


def with_text(connection: sqlite3.Connection, text: str) -> tuple[ArticleId, bool] | None:
    """The article with exactly that text and whether it lies in the trash; None for none."""
    row = connection.execute(BY_HASH, (hash_of(text),)).fetchone()
    return None if row is None else (ArticleId(row[0]), row[1] is not None)


def story(connection: sqlite3.Connection, key: ArticleId) -> list[ArticleId]:
    """The reports of a story, oldest first."""
    return [ArticleId(row[0]) for row in connection.execute(STORY, (key,))]


@damage.told()
def texts(connection: sqlite3.Connection, articles: Iterable[ArticleId]) -> dict[ArticleId, str]:
    """The texts of those articles."""
    rows = connection.execute(TEXTS, (json.dumps(list(articles)),))
    return {ArticleId(key): text for key, text in rows}


def source(connection: sqlite3.Connection, article: ArticleId) -> tuple[str, str]:
    """The address and the file name that an article came from; '' where unknown."""
    row = connection.execute(SOURCE, (article,)).fetchone()
    return ("", "") if row is None else (str(row[0]), str(row[1]))


@damage.told()
def last_day(connection: sqlite3.Connection) -> dt.date | None:
    """The day of the newest report."""
    (day,) = connection.execute("SELECT max(day) FROM articles WHERE deleted IS NULL").fetchone()
    return times.day(day)


@damage.told()
def original(connection: sqlite3.Connection, article: ArticleId) -> Original | None:
    """What was imported for an article."""
    row = connection.execute(ORIGINAL, (article,)).fetchone()
    if row is None:
        return None
    offsets = tuple((int(a), int(b)) for a, b in json.loads(row[2]))
    return Original(media_type=row[0], origin=row[1], raw_offsets=offsets, data=row[3])


@damage.told()
def lines(
    connection: sqlite3.Connection, articles: Iterable[ArticleId] | None = None
) -> dict[ArticleId, Line]:
    """The facts of those articles, or of all; those in the trash are left out."""
    if articles is None:
        rows = connection.execute(LINE)
    else:
        rows = connection.execute(LINES, (json.dumps(list(articles)),))
    return {ArticleId(row[0]): _line(row) for row in rows}


def _line(row: Sequence[str]) -> Line:
    key, title, outlet, published, time, day, added, story = row
    return Line(
        id=ArticleId(int(key)),
        title=title,
        outlet=outlet,
        published=times.day(published),
        published_time=times.clock(time),
        day=dt.date.fromisoformat(day),
        added=times.moment(added),
        story=ArticleId(int(story)),
    )


def edit(connection: sqlite3.Connection, article: ArticleId, change: Metadata) -> None:
    """Set the facts that ``change`` gives."""
    facts: dict[str, object] = {
        "title": change.title,
        "outlet": change.outlet,
        "byline": change.byline,
        "published": times.words(change.published),
        "published_time": times.words(change.published_time),
        "url": change.url,
    }
    if change.title is not None:
        facts["title_made"] = 0
    facts["day"] = facts["published"]
    for column, value in facts.items():
        if value is not None:
            set_fact(connection, [article], column, value)


FACTS = {
    name: f"UPDATE articles SET {name} = ? WHERE id = ? AND {name} IS NOT ?"
    for name in (
        *("title", "title_made", "outlet", "byline", "published", "published_time", "url", "day"),
        *("read", "starred", "archived", "note", "deleted", "story", "revises"),
    )
}


def set_fact(
    connection: sqlite3.Connection, articles: Iterable[ArticleId], name: str, value: object
) -> None:
    """Set one column of those articles; rows that have the value already are not touched."""
    connection.executemany(FACTS[name], [(value, key, value) for key in articles])
