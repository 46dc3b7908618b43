"""The undo history of a run: named steps, each the rows it changed."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterable
from dataclasses import dataclass

from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId
from cpsreader.services.views import HistoryStep
from cpsreader.storage.capture import RowChange

KIND_OF = {
    "articles": Kind.METADATA,
    "labels": Kind.LABELS,
    "annotations": Kind.ANNOTATIONS,
    "annotation_labels": Kind.ANNOTATIONS,
    "reviews": Kind.REVIEWS,
    "entity_rules": Kind.REVIEWS,
    "profile": Kind.PROFILE,
    "searches": Kind.SEARCHES,
}
"""What views are told when rows of a table change; the trash is told with what it holds."""

LIBRARY_WIDE = {"labels", "entity_rules", "profile", "searches"}


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it was made."""

    number: int
    name: str
    when: dt.datetime
    changes: tuple[RowChange, ...]


class History:
    """Steps in the order they were made and how many of them are done. Safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._steps: list[Step] = []
        self._done = 0
        self._numbers = 0

    def push(self, name: str, changes: tuple[RowChange, ...]) -> Step:
        """Add a step that was just done; steps that were undone are forgotten."""
        with self._lock:
            self._numbers += 1
            step = Step(self._numbers, name, dt.datetime.now(dt.UTC), changes)
            del self._steps[self._done :]
            self._steps.append(step)
            self._done += 1
            return step

    def last_done(self) -> Step | None:
        """The step that undo would take back."""
        with self._lock:
            return self._steps[self._done - 1] if self._done else None

    def first_undone(self) -> Step | None:
        """The step that redo would do again."""
        with self._lock:
            return self._steps[self._done] if self._done < len(self._steps) else None

    def move(self, by: int) -> None:
        """One step was undone (-1) or done again (+1)."""
        with self._lock:
            self._done += by

    def listed(self) -> tuple[HistoryStep, ...]:
        """Every step, oldest first."""
        with self._lock:
            return tuple(shown(step, done=n < self._done) for n, step in enumerate(self._steps))


def shown(step: Step, *, done: bool) -> HistoryStep:
    """A step as the window lists it."""
    return HistoryStep(step.number, step.name, step.when, done)


def change_set(changes: Iterable[RowChange]) -> ChangeSet:
    """What views must look at again after those rows have changed."""
    kinds: set[Kind] = set()
    articles: set[ArticleId] = set()
    everywhere = False
    for change in changes:
        kind = KIND_OF.get(change.table)
        if kind is None:
            continue
        kinds.add(kind)
        if _came_or_went(change):
            kinds.add(Kind.ARTICLES)
        article = _article_of(change)
        if article is not None:
            articles.add(article)
        elif change.table in LIBRARY_WIDE or change.table == "reviews":
            everywhere = True
    return ChangeSet(frozenset(kinds), frozenset() if everywhere else frozenset(articles))


def _came_or_went(change: RowChange) -> bool:
    if change.table != "articles" or change.before is None or change.after is None:
        return False
    return change.before["deleted"] != change.after["deleted"]


def _article_of(change: RowChange) -> ArticleId | None:
    if change.table == "articles":
        return ArticleId(change.key)
    for image in (change.after, change.before):
        value = (image or {}).get("article")
        if isinstance(value, int):
            return ArticleId(value)
    return None
