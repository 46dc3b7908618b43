"""Which story a report belongs to, decided as it comes in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from cpsreader.domain import stories as wording
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.stories import Relation
from cpsreader.storage import articles, stories
from cpsreader.storage.connection import Connection
from cpsreader.storage.stories import Candidate


@dataclass(frozen=True, slots=True)
class Kin:
    """The report that a report is a copy or a revision of.

    ``again`` is True where both came from one address or file: the same report, imported again.
    """

    article: ArticleId
    story: ArticleId
    relation: Relation
    again: bool = False


def sketched(text: str) -> bytes:
    """The signature of a text; worth making outside a transaction."""
    return wording.signature(text)


def join_story(
    connection: Connection, article: ArticleId, sketch: bytes, published: dt.date | None
) -> Kin | None:
    """Put a new report into the story of its nearest kin; None where it begins its own."""
    keys = wording.keys(sketch)
    found = _nearest(stories.near(connection, keys, article), sketch, published)
    stories.put(connection, article, sketch, keys)
    if found is None:
        return None
    articles.set_fact(connection, [article], "story", found.story)
    if _same_source(connection, article, found.article):
        found = replace(found, relation=Relation.REVISION, again=True)
    if found.relation is Relation.REVISION:
        articles.set_fact(connection, [article], "revises", found.article)
    return found


def _same_source(connection: Connection, one: ArticleId, other: ArticleId) -> bool:
    first, second = articles.source(connection, one), articles.source(connection, other)
    return any(a and a == b for a, b in zip(first, second, strict=True))


def _nearest(candidates: list[Candidate], sketch: bytes, published: dt.date | None) -> Kin | None:
    best: tuple[float, Kin] | None = None
    for other in candidates:
        days = (published, other.published)
        relation = wording.relation(sketch, other.sketch, published=days)
        if relation is Relation.SEPARATE:
            continue
        contained = wording.similarity(sketch, other.sketch).contained
        if best is None or contained > best[0]:
            best = (contained, Kin(other.article, other.story, relation))
    return None if best is None else best[1]
