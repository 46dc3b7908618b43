"""Every article as the aggregation sees it, kept in memory and renewed piece by piece."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from cpsreader.domain.analysis import ArticleStatus, DaySpan, Finding, Position, StageFinding
from cpsreader.domain.annotation import Review
from cpsreader.domain.changes import ChangeSet, Kind
from cpsreader.domain.ids import ArticleId, IssueId
from cpsreader.domain.lanes import Lane
from cpsreader.domain.standing import IssueState, Override, Report
from cpsreader.domain.verdicts import overrides_of
from cpsreader.domain.weighing import article_statuses
from cpsreader.services import reviewing
from cpsreader.services.views import Reviewed, ReviewState
from cpsreader.storage import analyses, articles, reviews, standings
from cpsreader.storage.articles import Line
from cpsreader.storage.connection import Connection
from cpsreader.storage.library import Library

TOUCHES = frozenset({Kind.ARTICLES, Kind.METADATA, Kind.ANALYSIS, Kind.REVIEWS})
USER_WHY = "you set it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What is stored of one article's results."""

    findings: Sequence[Finding] = ()
    statuses: Sequence[ArticleStatus] = ()
    positions: Sequence[Position] = ()
    stages: Sequence[StageFinding] = ()
    reviews: Sequence[Review] = ()


def report(line: Line, parts: Parts) -> Report:
    """One article with the user's word applied.

    The machine's findings keep their index; rejected ones stay but move nothing, the user's own
    come last.
    """
    merged = reviewing.findings(parts.findings, parts.reviews)
    findings = tuple(_standing(item) for item in merged)
    touched = {item.item.issue for item in merged if item.state is not ReviewState.NONE}
    own = {
        item.item.issue
        for item in merged
        if item.state in (ReviewState.CONFIRMED, ReviewState.CHANGED, ReviewState.OWN)
    }
    firm = [item.review is not None and item.item.moves for item in merged]
    statuses = [status for status in parts.statuses if status.issue not in touched]
    for issue in sorted(touched):
        decided = _decided(issue, findings, firm, line)
        if decided is not None:
            statuses.append(decided)
    return Report(
        article=line.id,
        published=line.day,
        published_time=line.published_time,
        story=line.story,
        outlet=line.outlet,
        findings=findings,
        statuses=tuple(statuses),
        positions=tuple(parts.positions),
        stages=tuple(parts.stages),
        set_by_user=frozenset(own),
    )


def _standing(item: Reviewed[Finding]) -> Finding:
    if item.state is not ReviewState.REJECTED:
        return item.item
    return reviewing.without_effect(item.item)


def _decided(
    issue: IssueId, findings: Sequence[Finding], by_user: Sequence[bool], line: Line
) -> ArticleStatus | None:
    """The article's status where the user has reviewed: the user's word, else of what is left."""
    own = [n for n, f in enumerate(findings) if f.issue == issue and f.moves and by_user[n]]
    if not own:
        left = article_statuses(findings, line.day)
        return next((status for status in left if status.issue == issue), None)
    best = max(own, key=lambda n: (findings[n].order, n))
    return ArticleStatus(
        issue=issue,
        status=findings[best].status,
        as_of=findings[best].as_of or DaySpan(line.day, line.day),
        deciding=best,
        others=tuple(
            n for n, f in enumerate(findings) if f.issue == issue and f.moves and n != best
        ),
        why=USER_WHY,
    )


def _parts(connection: Connection, article: ArticleId) -> Parts:
    return Parts(
        findings=tuple(analyses.items(connection, "findings", article)),
        statuses=tuple(analyses.items(connection, "statuses", article)),
        positions=tuple(analyses.items(connection, "positions", article)),
        stages=tuple(analyses.items(connection, "stages", article)),
        reviews=reviews.of_article(connection, article),
    )


def refresh_standing(connection: Connection, keys: Iterable[ArticleId]) -> None:
    """Write down again what those articles say of each issue."""
    wanted = list(keys)
    for article, line in articles.lines(connection, wanted).items():
        found = report(line, _parts(connection, article))
        rows = [(s.issue, s.status, s.issue in found.set_by_user) for s in found.statuses]
        standings.replace(connection, article, rows)


def _all_parts(connection: Connection) -> dict[ArticleId, Parts]:
    names = ("findings", "statuses", "positions", "stages")
    found = {name: analyses.all_items(connection, name) for name in names}
    word = reviews.by_article(connection)
    keys = set(word).union(*found.values())
    return {
        key: Parts(**{name: found[name].get(key, ()) for name in names}, reviews=word.get(key, ()))
        for key in keys
    }


@dataclass(slots=True)
class _Kept:
    """What is held in memory of one library.

    ``by_issue`` holds the reports that speak to an issue, ``lanes`` what was worked out of them;
    a lane is dropped when a report that it rests on changes.
    """

    epoch: int
    reports: dict[ArticleId, Report] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    by_issue: dict[IssueId, dict[ArticleId, Report]] = field(default_factory=dict)
    lanes: dict[IssueId, Lane] = field(default_factory=dict)

    def put(self, key: ArticleId, new: Report | None) -> None:
        """Take in a report, or drop it; states of issues that it leaves as they were stay."""
        old = self.reports.pop(key, None)
        if new is not None:
            self.reports[key] = new
        for issue in issues_of(old) | issues_of(new):
            if old is not None and new is not None and _same(old, new, issue):
                self.by_issue[issue][key] = new
                continue
            self.drop_lane(issue)
            self.by_issue.setdefault(issue, {}).pop(key, None)
            if new is not None and issue in issues_of(new):
                self.by_issue[issue][key] = new

    def drop_lane(self, issue: IssueId) -> None:
        """Forget what was worked out of an issue."""
        self.lanes.pop(issue, None)

    def put_overrides(self, overrides: tuple[Override, ...]) -> None:
        """Take in the user's own statuses."""
        for changed in set(self.overrides) ^ set(overrides):
            self.drop_lane(changed.issue)
        self.overrides = overrides

    def state(self, issue: IssueId, as_of: dt.date | None) -> IssueState:
        """Where an issue stands."""
        return self.lane(issue).at(as_of)

    def lane(self, issue: IssueId) -> Lane:
        """The issue through all reports."""
        found = self.lanes.get(issue)
        if found is None:
            reports = self.by_issue.get(issue, {}).values()
            found = self.lanes[issue] = Lane(issue, reports, self.overrides)
        return found


def issues_of(found: Report | None) -> set[IssueId]:
    """The issues that a report gives a status or a position on."""
    if found is None:
        return set()
    return {s.issue for s in found.statuses} | {p.issue for p in found.positions}


def _same(old: Report, new: Report, issue: IssueId) -> bool:
    """Whether two versions of a report say the same of an issue."""
    return _about(old, issue) == _about(new, issue)


def _about(found: Report, issue: IssueId) -> tuple[object, ...]:
    return (
        (found.published, found.published_time, found.story, found.outlet),
        issue in found.set_by_user,
        [s for s in found.statuses if s.issue == issue],
        [p for p in found.positions if p.issue == issue],
        [f for f in found.findings if f.issue == issue],
    )


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector from walking through a heap that only grows: a third faster."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Reports:
    """The reports of a library. Safe between threads."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = threading.RLock()
        self._kept: _Kept | None = None
        self._stale: set[ArticleId] = set()
        self._stale_overrides = False

    def forget(self, changes: ChangeSet) -> None:
        """Look again at what a write has changed."""
        with self._lock:
            if not changes.kinds & TOUCHES:
                return
            self._stale_overrides |= Kind.REVIEWS in changes.kinds
            if changes.articles:
                self._stale |= changes.articles
            elif changes.kinds != {Kind.REVIEWS}:
                self._kept = None

    def all(self) -> Sequence[Report]:
        """The report of every article that is not in the trash, in no order."""
        with self._lock:
            return list(self._fresh().reports.values())

    def states(self, issues: Sequence[IssueId], as_of: dt.date | None) -> list[IssueState]:
        """Where issues stand at the end of a day."""
        with self._lock:
            kept = self._fresh()
            return [kept.state(issue, as_of) for issue in issues]

    def _fresh(self) -> _Kept:
        epoch = self._library.epoch()
        connection = self._library.read()
        kept = self._kept
        if kept is None or kept.epoch != epoch:
            with _no_collection():
                kept = self._kept = self._load(connection, epoch)
        else:
            self._renew(connection, kept)
        self._stale.clear()
        self._stale_overrides = False
        return kept

    def _load(self, connection: Connection, epoch: int) -> _Kept:
        parts = _all_parts(connection)
        kept = _Kept(epoch)
        none = Parts()
        for key, line in articles.lines(connection).items():
            kept.put(key, report(line, parts.get(key, none)))
        kept.put_overrides(read_overrides(connection))
        return kept

    def _renew(self, connection: Connection, kept: _Kept) -> None:
        if self._stale:
            lines = articles.lines(connection, self._stale)
            for key in self._stale:
                line = lines.get(key)
                kept.put(key, report(line, _parts(connection, key)) if line else None)
        if self._stale_overrides:
            kept.put_overrides(read_overrides(connection))


def read_overrides(connection: Connection) -> tuple[Override, ...]:
    """The statuses that the user set without an article, oldest first."""
    return overrides_of(reviews.library_wide(connection))
