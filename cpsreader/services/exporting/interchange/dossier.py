"""What the interchange writers take: the reports with everything on them."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from cpsreader.domain.annotation import Annotation, Label
from cpsreader.domain.article import Article
from cpsreader.domain.profile import Profile
from cpsreader.services.api import Reading
from cpsreader.services.views import ReaderView

_NAMESPACE = uuid.UUID("5b1b7c1e-6d0c-5c7e-9d0b-6370737265ad")
"""Fixed for ever, so that the same thing has the same identifier in every export."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Reports oldest first, the codebook, and when this was written (UTC)."""

    name: str
    profile: Profile
    views: tuple[ReaderView, ...]
    labels: tuple[Label, ...]
    written: dt.datetime

    @property
    def articles(self) -> tuple[Article, ...]:
        """The reports themselves."""
        return tuple(view.article for view in self.views)

    def identifier(self, kind: str, key: object) -> uuid.UUID:
        """A stable identifier of something of this library."""
        return uuid.uuid5(_NAMESPACE, f"{self.name}/{kind}/{key}")

    def address(self, article: Article) -> str:
        """Where the report was published, else a name for it."""
        return article.url or f"urn:uuid:{self.identifier('article', article.text_hash)}"


def build_dossier(
    reading: Reading, *, since: dt.date | None = None, until: dt.date | None = None
) -> Dossier:
    """The reports published from ``since`` to ``until``, both included."""
    views = tuple(
        reading.reader_view(report.article)
        for report in reading.reports()
        if (since is None or report.published >= since)
        and (until is None or report.published <= until)
    )
    return Dossier(
        name=reading.name,
        profile=reading.profile(),
        views=views,
        labels=tuple(use.label for use in reading.labels()),
        written=dt.datetime.now(dt.UTC).replace(microsecond=0),
    )


def placed(view: ReaderView) -> Iterator[Annotation]:
    """The annotations of a report that have a place in it, whole-article notes included."""
    for annotation in view.annotations:
        if annotation.anchor.span is not None or not annotation.anchor.exact:
            yield annotation
