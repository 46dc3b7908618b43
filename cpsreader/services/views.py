"""What the services hand to the window and the command line: finished, frozen rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from cpsreader.domain.analysis import (
    Claim,
    EntityKind,
    Finding,
    Mention,
    Position,
    StageFinding,
)
from cpsreader.domain.annotation import Annotation, Label, Review
from cpsreader.domain.article import Article
from cpsreader.domain.ids import ArticleId, IssueId, SideId
from cpsreader.domain.span import Span
from cpsreader.domain.status import Status

T = TypeVar("T")


class Group(StrEnum):
    """How the article list is grouped."""

    DAY = "day"
    OUTLET = "outlet"
    STORY = "story"
    NONE = "none"


class Sort(StrEnum):
    """How the article list is sorted inside its groups."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    OUTLET = "outlet"


class SmartList(StrEnum):
    """The fixed lists above the article list."""

    ALL = "all"
    UNREAD = "unread"
    MARKED = "marked"
    STARRED = "starred"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What the article list shows. ``text`` is the search language of ``searching``."""

    text: str = ""
    smart: SmartList = SmartList.ALL
    group: Group = Group.DAY
    sort: Sort = Sort.NEWEST
    as_of: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One article of the list and the heading it stands under ('' where not grouped)."""

    id: ArticleId
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    r"""A row of the article list.

    ``moves`` are the statuses this report gives, in the profile's order of issues.
    ``snippet`` is a hit in context with the hit between ``\x02`` and ``\x03``, or ''.
    """

    id: ArticleId
    title: str
    title_made: bool
    outlet: str
    published: dt.date | None
    published_time: dt.time | None
    read: bool
    starred: bool
    archived: bool
    marks: int
    copies: int
    analysed: bool
    moves: tuple[tuple[IssueId, Status], ...] = ()
    snippet: str = ""


class ReviewState(StrEnum):
    """How a machine result stands with the user."""

    NONE = "none"
    CONFIRMED = "confirmed"
    CHANGED = "changed"
    REJECTED = "rejected"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Reviewed(Generic[T]):
    """A result after the user's word on it; ``item`` already carries a changed value.

    ``machine`` is what the machine had said, None for a result of the user's own.
    """

    item: T
    state: ReviewState
    machine: T | None
    review: Review | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderView:
    """Everything the reader shows of one article. All lists sorted by first offset.

    Rejected results are left out of ``mentions``, ``claims`` and ``findings``.
    ``findings`` holds signals too (``moves`` False).
    """

    article: Article
    mentions: tuple[Reviewed[Mention], ...] = ()
    claims: tuple[Reviewed[Claim], ...] = ()
    findings: tuple[Reviewed[Finding], ...] = ()
    positions: tuple[Position, ...] = ()
    stages: tuple[StageFinding, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    orphans: tuple[Annotation, ...] = ()
    copies: tuple[ArticleId, ...] = ()
    analysed: bool = False
    engine: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """A finding with where it stands. ``sentence`` is its text."""

    article: ArticleId
    outlet: str
    title: str
    published: dt.date | None
    sentence: str
    finding: Reviewed[Finding]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A row of the claims ledger; ``text`` joins the pieces with ' … '."""

    article: ArticleId
    outlet: str
    title: str
    published: dt.date | None
    text: str
    claim: Reviewed[Claim]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRow:
    """An entity of the library with its forms and how often and where it is named."""

    name: str
    kind: EntityKind
    side: SideId | None
    forms: tuple[str, ...]
    mentions: int
    articles: tuple[ArticleId, ...]
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationRow:
    """A row of the annotations table; ``text`` is the marked passage."""

    annotation: Annotation
    labels: tuple[Label, ...]
    outlet: str
    title: str
    published: dt.date | None
    text: str
    orphan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search kept as a smart list."""

    id: int
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How much a library holds; ``findings`` counts those that move an issue."""

    articles: int = 0
    claims: int = 0
    findings: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SmartCount:
    """A smart list or saved search with its live count."""

    key: str
    name: str
    count: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """A named step of the undo history. ``done`` is False for steps that were undone."""

    number: int
    name: str
    when: dt.datetime
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashItem:
    """Something deleted that can be brought back, also after a restart."""

    id: int
    what: str
    name: str
    deleted: dt.datetime


@dataclass(frozen=True, slots=True)
class ImportFailure:
    """A file that did not go in, and why, in one sentence."""

    name: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of an import. ``duplicates`` pairs a file with the article it equals."""

    added: tuple[ArticleId, ...] = ()
    duplicates: tuple[tuple[str, ArticleId], ...] = ()
    failures: tuple[ImportFailure, ...] = ()
    revisions: tuple[tuple[ArticleId, ArticleId], ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a background job is. ``what`` is ready to show: 'Reading'."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Any list as it is seen, ready for export. Cells are text, numbers, dates or None."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[object, ...]] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelUse:
    """A label with the number of annotations that carry it."""

    label: Label
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TermHit:
    """A sentence that a term of an issue finds. ``marks`` are code points of ``sentence``."""

    article: ArticleId
    outlet: str
    sentence: str
    span: Span
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A person or organization that the reports name and the profile does not know.

    ``side`` is a guess from who they speak for in the reports ('union president'), or None.
    ``like`` names a known actor or side that ``name`` may be another form of, or ''.
    """

    name: str
    kind: EntityKind
    forms: tuple[str, ...]
    mentions: int
    articles: int
    role: str = ""
    side: SideId | None = None
    like: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisagreementRow:
    """Two reports that give different figures, days or votes for the same thing."""

    what: str
    kind: str
    left: tuple[ArticleId, Span, str, str]
    right: tuple[ArticleId, Span, str, str]
    """Each: article, span of the value, the value as written, the sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceRow:
    """How long an issue has not been reported on; ``days`` is None where it never was."""

    issue: IssueId
    last: dt.date | None
    days: int | None
    reports_since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceRow:
    """Words of claims per side in one outlet ('' for all outlets together).

    ``side`` is None for neutrals and unnamed sources; ``share`` is of the outlet's words, 0..1.
    """

    outlet: str
    side: SideId | None
    words: int
    claims: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """What became of an issue between two days. ``new_claims`` were reported in between."""

    issue: IssueId
    before: Status | None
    after: Status | None
    reports: int
    new_claims: int
    new_speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRow:
    """Something the user has put right: a judged result, a status of their own, a name.

    Attributes:
        key: For ``take_back``.
        what: In plain words: 'Finding rejected: disputed (Pay)'.
        article: None for what holds in the whole library.
        text: The passage; '' where there is none.
        when: UTC; None for names joined or parted.
    """

    key: str
    what: str
    article: ArticleId | None = None
    title: str = ""
    text: str = ""
    note: str = ""
    when: dt.datetime | None = None
