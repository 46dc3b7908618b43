"""Where reports of a library differ in figures, votes and days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cpsreader.domain.analysis import EntityKind, Mention
from cpsreader.domain.disagreements import disagreements
from cpsreader.domain.figures import Figure, figures
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.services.views import DisagreementRow
from cpsreader.storage import analyses, articles
from cpsreader.storage.connection import Connection

NEWEST = 600
"""Reports that are compared, the newest ones: under half a second of work."""


def differing(connection: Connection) -> Sequence[DisagreementRow]:
    """One row per pair of figures that two reports cannot both have right, likeliest first."""
    lines = articles.lines(connection)
    keys = sorted(lines, key=lambda k: (lines[k].day, k))[-NEWEST:]
    texts = articles.texts(connection, keys)
    found: list[Figure] = []
    for key in keys:
        line, text = lines[key], texts[key]
        dates = [(m.span, m.days) for m in _dates(connection, key) if m.days is not None]
        found += figures(key, line.story, line.day, text, dates)
    return [
        DisagreementRow(
            what=one.what,
            kind=one.kind.value,
            left=_side(one.left, texts),
            right=_side(one.right, texts),
        )
        for one in disagreements(found)
    ]


def _dates(connection: Connection, article: ArticleId) -> Iterator[Mention]:
    mentions: Iterator[Mention] = analyses.items(connection, "mentions", article)
    return (m for m in mentions if m.kind is EntityKind.DATE)


def _side(figure: Figure, texts: dict[ArticleId, str]) -> tuple[ArticleId, Span, str, str]:
    text = texts[figure.article]
    return figure.article, figure.span, figure.span.of(text), figure.sentence.of(text)
