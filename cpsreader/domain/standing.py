"""Where every issue stands: across articles, by day, with history, conflicts and positions.

The values only; ``states`` makes them, ``verdicts`` applies the user's reviews before.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cpsreader.domain.analysis import (
    ArticleStatus,
    Finding,
    Position,
    StageFinding,
)
from cpsreader.domain.ids import ArticleId, IssueId, ReviewId, SideId
from cpsreader.domain.span import Span
from cpsreader.domain.status import Stage, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One article as the aggregation sees it, the user's reviews already applied.

    Attributes:
        published: Day of publication; where it is unknown, the day the article was added.
        published_time: Orders reports of one day, if known.
        story: Syndication group; reports of one story count as one independent source.
        statuses: At most one per issue; their indices point into ``findings``.
        set_by_user: Issues whose status in this article is the user's own word.
    """

    article: ArticleId
    published: dt.date
    published_time: dt.time | None = None
    story: ArticleId
    outlet: str = ""
    findings: tuple[Finding, ...] = ()
    statuses: tuple[ArticleStatus, ...] = ()
    positions: tuple[Position, ...] = ()
    stages: tuple[StageFinding, ...] = ()
    set_by_user: frozenset[IssueId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A status set by the user as of a day, tied to no article. None takes the issue off."""

    review: ReviewId
    issue: IssueId
    status: Status | None
    as_of: dt.date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One observation in an issue's history.

    Attributes:
        date: The day it holds from.
        article: None for a status the user set without an article.
        finding: Index of the deciding finding in that article's ``Report.findings``.
        changed: Whether the issue's status differs from the entry before.
    """

    date: dt.date
    status: Status
    article: ArticleId | None = None
    finding: int | None = None
    review: ReviewId | None = None
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one report or asserter says of an issue where accounts differ."""

    who: str
    status: Status
    date: dt.date
    article: ArticleId
    finding: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedPosition:
    """A side's position with the article and the day it was reported."""

    text: str
    article: ArticleId
    span: Span
    date: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class SidePosition:
    """A side's latest position on an issue and the earlier ones, newest first."""

    side: SideId
    latest: DatedPosition
    earlier: tuple[DatedPosition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueState:
    """Where an issue stands at the end of a day.

    Attributes:
        status: None where no report so far speaks to it.
        as_of: The day the status holds from; None with no status.
        article, finding: Where the deciding evidence is; None for the user's own word.
        why: The rule that decided, in plain words.
        reports: Reports that speak to the issue, up to that day.
        independent_reports: The same, counting each story once.
        conflict: Whether reports of about the same time disagree.
        conflict_text: Such as 'union: disputed; mayor: agreed; 10 Jan'; '' without a conflict.
        accounts: The differing accounts, newest first; empty without a conflict.
        positions: One per side that has any, sorted by side id.
        history: Oldest first, one entry per report and override.
    """

    issue: IssueId
    status: Status | None = None
    as_of: dt.date | None = None
    article: ArticleId | None = None
    finding: int | None = None
    why: str = ""
    by_user: bool = False
    reports: int = 0
    independent_reports: int = 0
    conflict: bool = False
    conflict_text: str = ""
    accounts: tuple[Account, ...] = ()
    positions: tuple[SidePosition, ...] = ()
    history: tuple[HistoryEntry, ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StageEntry:
    """One observation of the process stage."""

    date: dt.date
    stage: Stage
    article: ArticleId
    sentence: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class StageState:
    """The process stage at the end of a day; ``history`` oldest first."""

    stage: Stage | None = None
    as_of: dt.date | None = None
    article: ArticleId | None = None
    sentence: Span | None = None
    history: tuple[StageEntry, ...] = ()
