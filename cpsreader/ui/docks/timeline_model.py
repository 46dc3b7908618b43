"""What the timeline draws, without drawing it: days, lanes, marks and bands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from cpsreader.domain.ids import ArticleId
from cpsreader.domain.profile import Issue
from cpsreader.domain.span import Span
from cpsreader.domain.standing import HistoryEntry, IssueState, StageState
from cpsreader.domain.status import Stage, Status

MIN_DAYS = 7
"""The axis never shows less, so that two reports of one day do not look like a history."""
WEEKS_OVER = 60
"""Days from which on the axis is labelled by weeks."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One observation on a lane. ``place`` is days from the axis's first midnight."""

    place: float
    date: dt.date
    status: Status
    article: ArticleId | None


@dataclass(frozen=True, slots=True)
class Lane:
    """An issue and its marks, oldest first."""

    issue: Issue
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A stage of the talks, such as a vote."""

    place: float
    date: dt.date
    stage: Stage
    article: ArticleId
    sentence: Span


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes in the order of the side panel. The axis runs over ``days`` days from ``first``."""

    first: dt.date
    days: int
    lanes: tuple[Lane, ...]
    events: tuple[Event, ...]

    def date_at(self, place: float) -> dt.date:
        """The day of a place on the axis, kept inside it."""
        return self.first + dt.timedelta(days=min(self.days - 1, max(0, int(place))))

    def place_of(self, day: dt.date) -> float:
        """Where a day begins, in days from the first midnight."""
        return float((day - self.first).days)


def _spread(dates: Sequence[dt.date], first: dt.date) -> list[float]:
    """Places for observations in order: those of one day share it evenly."""
    places: list[float] = []
    for day, group in groupby(dates):
        count = len(list(group))
        start = (day - first).days
        places.extend(start + (number + 1) / (count + 1) for number in range(count))
    return places


def _lane(issue: Issue, history: Sequence[HistoryEntry], first: dt.date) -> Lane:
    ordered = sorted(history, key=lambda entry: entry.date)
    places = _spread([entry.date for entry in ordered], first)
    marks = (
        Mark(place, entry.date, entry.status, entry.article)
        for place, entry in zip(places, ordered, strict=True)
    )
    return Lane(issue, tuple(marks))


def _events(stage: StageState | None, first: dt.date) -> tuple[Event, ...]:
    entries = sorted(stage.history if stage else (), key=lambda entry: entry.date)
    fresh = [e for n, e in enumerate(entries) if n == 0 or e.stage != entries[n - 1].stage]
    places = _spread([entry.date for entry in fresh], first)
    return tuple(
        Event(place, e.date, e.stage, e.article, e.sentence)
        for place, e in zip(places, fresh, strict=True)
    )


def build(
    issues: Sequence[Issue], states: Sequence[IssueState], stage: StageState | None
) -> Timeline | None:
    """The timeline of a library; None where nothing has a date yet."""
    dates = [entry.date for state in states for entry in state.history]
    dates += [entry.date for entry in (stage.history if stage else ())]
    if not dates:
        return None
    first, last = min(dates), max(dates)
    first -= dt.timedelta(days=max(0, (MIN_DAYS - (last - first).days - 1) // 2))
    days = max(MIN_DAYS, (last - first).days + 1)
    by_id = {state.issue: state for state in states}
    lanes = tuple(_lane(i, by_id[i.id].history if i.id in by_id else (), first) for i in issues)
    return Timeline(first, days, lanes, _events(stage, first))


def clustered(marks: Sequence[Mark], width: float) -> list[tuple[Mark, int]]:
    """Marks with the number they stand for, where those closer than ``width`` days merge.

    Only marks of one status merge, to the newest: a change is never hidden.
    """
    out: list[tuple[Mark, int]] = []
    for mark in marks:
        if out and out[-1][0].status == mark.status and mark.place - out[-1][0].place < width:
            out[-1] = (mark, out[-1][1] + 1)
        else:
            out.append((mark, 1))
    return out
