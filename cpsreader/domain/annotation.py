"""The user's own work: labels, annotations and reviews. The machine never touches it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from cpsreader.domain.ids import AnnotationId, ArticleId, IssueId, LabelId, ReviewId, SideId
from cpsreader.domain.span import Span
from cpsreader.domain.status import Status

COLORS = ("lemon", "apricot", "rose", "orchid", "iris", "sky", "mint", "stone")
"""The annotation colours of resources/tokens.toml, in the order of the keys 1 to 8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A code of the user's codebook. ``shortcut`` is 1..9 or None; ``position`` orders siblings."""

    id: LabelId
    name: str
    color: str = "lemon"
    description: str = ""
    parent: LabelId | None = None
    shortcut: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a mark sits, and how to find the place again in a changed text.

    ``span`` is None for a mark that could not be placed (orphan). ``exact`` is the marked text,
    ``prefix`` and ``suffix`` up to 32 code points around it.
    """

    span: Span | None
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A mark on a span, or on the whole article where the anchor's exact text is empty.

    ``created`` and ``changed`` are UTC; ``labels`` in the order they were given.
    """

    id: AnnotationId
    article: ArticleId
    anchor: Anchor
    color: str = "lemon"
    labels: tuple[LabelId, ...] = ()
    note: str = ""
    author: str = ""
    created: dt.datetime
    changed: dt.datetime


class Verdict(StrEnum):
    """What a user says of a machine result."""

    CONFIRM = "confirm"
    CHANGE = "change"
    REJECT = "reject"
    ADD = "add"


class Target(StrEnum):
    """What a review speaks of."""

    FINDING = "finding"
    CLAIM = "claim"
    MENTION = "mention"
    STATUS = "status"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A user's word on a machine result, or a result of the user's own (ADD).

    It is matched to machine results by what it speaks of and where, never by row ids, so it
    survives re-analysis.

    Attributes:
        anchor: Evidence of a finding, hull of a claim, span of a mention; for STATUS the
            sentence that proves it, or an anchor without span.
        issue: Of a finding or status.
        machine: What the machine had said, as a word (status, speaker, entity name); '' for ADD.
        status: The user's status for CHANGE or ADD on a finding or status.
        value: The user's speaker or entity name for CHANGE or ADD on claims and mentions.
        side: The user's side for the asserter or speaker, if given.
        as_of: The day a status set by the user holds from.
    """

    id: ReviewId
    target: Target
    verdict: Verdict
    article: ArticleId | None
    anchor: Anchor | None
    issue: IssueId | None = None
    machine: str = ""
    status: Status | None = None
    value: str = ""
    kind: str = ""
    side: SideId | None = None
    as_of: dt.date | None = None
    note: str = ""
    author: str = ""
    created: dt.datetime
