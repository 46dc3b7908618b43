"""What a write has changed, so that views know whether to look again."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from cpsreader.domain.ids import ArticleId


class Kind(StrEnum):
    """Kinds of things that change."""

    ARTICLES = "articles"
    METADATA = "metadata"
    ANALYSIS = "analysis"
    ANNOTATIONS = "annotations"
    LABELS = "labels"
    REVIEWS = "reviews"
    PROFILE = "profile"
    SEARCHES = "searches"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Kinds of things that changed and the articles concerned; no articles means any."""

    kinds: frozenset[Kind]
    articles: frozenset[ArticleId] = field(default=frozenset())

    def concerns(self, kind: Kind, article: ArticleId | None = None) -> bool:
        """Whether things of that kind (of that article) may have changed."""
        if kind not in self.kinds:
            return False
        return article is None or not self.articles or article in self.articles

    def __or__(self, other: ChangeSet) -> ChangeSet:
        articles = (
            self.articles | other.articles if self.articles and other.articles else frozenset()
        )
        return ChangeSet(self.kinds | other.kinds, articles)
