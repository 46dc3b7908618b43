"""The user's word on machine results, and the names that the user has joined or parted."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from cpsreader.domain.annotation import Review
from cpsreader.domain.ids import ArticleId, ReviewId
from cpsreader.storage import codec

OF_ARTICLE = "SELECT id, data FROM reviews WHERE article = ? ORDER BY id"
ALL = "SELECT id, data FROM reviews WHERE article IS NOT NULL ORDER BY id"
EVERYTHING = """
SELECT v.id, v.data FROM reviews v LEFT JOIN articles r ON r.id = v.article
WHERE v.article IS NULL OR r.deleted IS NULL ORDER BY v.id DESC
"""
LIBRARY_WIDE = "SELECT id, data FROM reviews WHERE article IS NULL ORDER BY id"
ADD = "INSERT INTO reviews (target, verdict, article, data) VALUES (?, ?, ?, ?)"
CHANGE = "UPDATE reviews SET target = ?, verdict = ?, article = ?, data = ? WHERE id = ?"
RULES = "SELECT id, name, form, becomes FROM entity_rules ORDER BY id"
ADD_RULE = "INSERT INTO entity_rules (name, form, becomes) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class EntityRule:
    """What is named ``name`` (where ``form`` is given: in these words) is named ``becomes``."""

    id: int
    name: str
    form: str
    becomes: str


def _review(key: int, data: str) -> Review:
    return replace(codec.loads(Review, data), id=ReviewId(key))


def of_article(connection: sqlite3.Connection, article: ArticleId) -> list[Review]:
    """The reviews of results in one article, oldest first."""
    return [_review(*row) for row in connection.execute(OF_ARTICLE, (article,))]


def by_article(connection: sqlite3.Connection) -> dict[ArticleId, list[Review]]:
    """The reviews of results in articles, oldest first."""
    found: dict[ArticleId, list[Review]] = defaultdict(list)
    for row in connection.execute(ALL):
        review = _review(*row)
        assert review.article is not None
        found[review.article].append(review)
    return found


def everything(connection: sqlite3.Connection) -> list[Review]:
    """Every review, newest first; those of reports in the trash are left out."""
    return [_review(*row) for row in connection.execute(EVERYTHING)]


def library_wide(connection: sqlite3.Connection) -> list[Review]:
    """The user's statuses that are tied to no article, oldest first."""
    return [_review(*row) for row in connection.execute(LIBRARY_WIDE)]


def add(connection: sqlite3.Connection, review: Review) -> ReviewId:
    """Put a review in; its own id is passed over."""
    key = connection.execute(ADD, _facts(review)).lastrowid
    assert key is not None
    return ReviewId(key)


def change(connection: sqlite3.Connection, review: Review) -> None:
    """Put a review in the place of the one with its id."""
    connection.execute(CHANGE, (*_facts(review), review.id))


def _facts(review: Review) -> tuple[object, ...]:
    return (review.target.value, review.verdict.value, review.article, codec.dumps(review))


def delete(connection: sqlite3.Connection, keys: Iterable[ReviewId]) -> None:
    """Take reviews out."""
    connection.executemany("DELETE FROM reviews WHERE id = ?", [(key,) for key in keys])


def entity_rules(connection: sqlite3.Connection) -> list[EntityRule]:
    """The user's joined and parted names, oldest first."""
    return [EntityRule(*row) for row in connection.execute(RULES)]


def add_entity_rule(
    connection: sqlite3.Connection, name: str, becomes: str, *, form: str = ""
) -> None:
    """From now on what is named ``name`` (in the words ``form``) is named ``becomes``."""
    connection.execute(ADD_RULE, (name, form, becomes))


def delete_entity_rules(connection: sqlite3.Connection, keys: Iterable[int]) -> None:
    """Let names be what they were."""
    connection.executemany("DELETE FROM entity_rules WHERE id = ?", [(key,) for key in keys])
