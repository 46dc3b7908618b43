"""One issue through all reports, worked out once, so that its state on any day is looked up.

Gives the same as ``states.issue_states``, for libraries of thousands of reports.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from cpsreader.domain import states
from cpsreader.domain.ids import ArticleId, IssueId, SideId
from cpsreader.domain.standing import (
    DatedPosition,
    HistoryEntry,
    IssueState,
    Override,
    Report,
    SidePosition,
)
from cpsreader.domain.states import Entry


@dataclass(frozen=True, slots=True)
class _Step:
    """What is known after an entry; the numbers count up to it."""

    current: Entry
    history: int
    reports: int
    stories: int


@dataclass(slots=True)
class _SideLane:
    """A side's positions, oldest first, and the days they were published."""

    positions: list[DatedPosition] = field(default_factory=list)
    days: list[dt.date] = field(default_factory=list)

    def at(self, side: SideId, as_of: dt.date) -> SidePosition | None:
        known = self.positions[: bisect_right(self.days, as_of)]
        if not known:
            return None
        return SidePosition(side=side, latest=known[-1], earlier=tuple(reversed(known[:-1])))


class Lane:
    """The reports and the user's own statuses of one issue."""

    def __init__(
        self, issue: IssueId, reports: Iterable[Report], overrides: Iterable[Override]
    ) -> None:
        self._issue = issue
        self._reports = sorted(reports, key=states.report_order)
        self._overrides = [o for o in overrides if o.issue == issue]
        self._entries = sorted(self._all_entries(), key=states.entry_order)
        self._dates = [entry.date for entry in self._entries]
        known_from = [_known_from(entry) for entry in self._entries]
        self._known_from = sorted(known_from)
        self._latest = list(accumulate(known_from, max))
        self._history: list[HistoryEntry] = []
        self._steps = list(self._follow())
        self._sides = self._side_lanes()

    def at(self, as_of: dt.date | None) -> IssueState:
        """Where the issue stands at the end of a day; None: with everything that is known."""
        day = as_of or dt.date.max
        count = bisect_right(self._known_from, day)
        if count and self._latest[count - 1] > day:
            return self._worked_out(day)
        positions = self._positions(day)
        if not count:
            return IssueState(issue=self._issue, positions=positions)
        step = self._steps[count - 1]
        return states.state_of(
            self._issue,
            self._of_day(step.current.date, count),
            current=step.current,
            history=tuple(self._history[: step.history]),
            known=count,
            reports=step.reports,
            stories=step.stories,
            positions=positions,
        )

    def _worked_out(self, day: dt.date) -> IssueState:
        """The long way, where a late report speaks of days before earlier ones."""
        (found,) = states.issue_states(
            self._reports, [self._issue], overrides=self._overrides, as_of=day
        )
        return found

    def _all_entries(self) -> Iterator[Entry]:
        for report in self._reports:
            for found in report.statuses:
                if found.issue == self._issue:
                    yield states.entry_of(report, found)
        yield from map(states.override_entry, self._overrides)

    def _follow(self) -> Iterator[_Step]:
        reports = 0
        stories: set[ArticleId] = set()
        for entry, (current, step) in zip(self._entries, states.follow(self._entries), strict=True):
            if step is not None:
                self._history.append(step)
            if entry.report is not None:
                reports += 1
                stories.add(entry.report.story)
            yield _Step(current, len(self._history), reports, len(stories))

    def _of_day(self, day: dt.date, count: int) -> Sequence[Entry]:
        first = bisect_left(self._dates, day, 0, count)
        return self._entries[first : bisect_right(self._dates, day, first, count)]

    def _side_lanes(self) -> dict[SideId, _SideLane]:
        found: dict[SideId, _SideLane] = defaultdict(_SideLane)
        for report in self._reports:
            for position in report.positions:
                if position.issue == self._issue:
                    lane = found[position.side]
                    lane.positions.append(states.dated(report, position))
                    lane.days.append(report.published)
        return found

    def _positions(self, day: dt.date) -> tuple[SidePosition, ...]:
        found = [self._sides[side].at(side, day) for side in sorted(self._sides)]
        return tuple(position for position in found if position is not None)


def _known_from(entry: Entry) -> dt.date:
    """The day from which the entry is known; it may speak of an earlier one."""
    if entry.report is not None:
        return entry.report.published
    return entry.date
