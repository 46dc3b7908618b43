"""Where reports give different figures, days or votes for the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cpsreader.domain.analysis import DaySpan, EntityKind, Mention
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.disagreements import Disagreement, disagreements
from cpsreader.domain.figures import Figure, figures
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.services.overview import Overview
from cpsreader.services.views import DisagreementRow
from cpsreader.storage import analyses, articles
from cpsreader.storage.articles import Line
from cpsreader.storage.connection import Connection

NEWEST = 600
"""Reports that are compared, the newest ones: under half a second of work."""

Side = tuple[ArticleId, Span, str, str]


class Disputes(Overview):
    """Disagreements about facts. The figures of each report are worked out once."""

    @cached_property
    def _figures(self) -> dict[ArticleId, tuple[Figure, ...]]:
        return {}

    def notify(self, changes: ChangeSet) -> None:
        """Tell caches and listeners what has changed."""
        if changes.kinds & {Kind.ARTICLES, Kind.METADATA, Kind.ANALYSIS}:
            for key in changes.articles or tuple(self._figures):
                self._figures.pop(key, None)
        super().notify(changes)

    def disagreements(self) -> Sequence[DisagreementRow]:
        """Pairs of reports that cannot both be right, the most alike sentences first.

        Reports of one story are one report and never disagree.
        """
        connection = self._library.read()
        whole = articles.lines(connection)
        newest = sorted(whole, key=lambda key: (whole[key].day, key))[-NEWEST:]
        lines = {key: whole[key] for key in newest}
        known = self._figures
        missing = [key for key in lines if key not in known]
        texts = articles.texts(connection, missing)
        for key in missing:
            known[key] = _figures(connection, lines[key], texts[key])
        found = disagreements(figure for key in lines for figure in known.get(key, ()))
        ends = {key for item in found for key in (item.left.article, item.right.article)}
        shown = articles.texts(connection, ends)
        return [_row(item, shown) for item in found]


def _figures(connection: Connection, line: Line, text: str) -> tuple[Figure, ...]:
    days = [_day(item) for item in analyses.items(connection, "mentions", line.id)]
    known = [day for day in days if day is not None]
    return figures(line.id, line.story, line.day, text, known)


def _day(item: Mention) -> tuple[Span, DaySpan] | None:
    if item.kind is not EntityKind.DATE or item.days is None:
        return None
    return item.span, item.days


def _row(item: Disagreement, texts: dict[ArticleId, str]) -> DisagreementRow:
    return DisagreementRow(
        what=item.what,
        kind=item.kind.value,
        left=_side(item.left, texts),
        right=_side(item.right, texts),
    )


def _side(figure: Figure, texts: dict[ArticleId, str]) -> Side:
    text = texts[figure.article]
    return (figure.article, figure.span, figure.span.of(text), figure.sentence.of(text))
