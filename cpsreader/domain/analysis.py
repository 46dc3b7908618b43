"""Everything the machine finds in one article. Disposable: replaced whole on re-analysis."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.span import Span, hull
from cpsreader.domain.status import AsserterKind, Modality, Polarity, Stage, Status


class EntityKind(StrEnum):
    """What a mention names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    DATE = "date"
    QUANTITY = "quantity"
    OTHER = "other"


class ClaimKind(StrEnum):
    """How speech is reported: inside marks, without, or partly."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True, order=True)
class DaySpan:
    """The days ``first`` to ``last``, both included, in the profile's time zone."""

    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span that names an entity.

    Attributes:
        name: Canonical name: the profile's, else the fullest form in the article. For dates and
            quantities the words themselves.
        side: The profile's side of the entity, if any.
        days: The days a date mention means, if resolved.
        rule: Which model or rule found it.
        confidence: Calibrated, 0..1.
        pronoun: True for 'he', 'the union' and the like, resolved by coreference; shown only
            in the hover and the entity's list of mentions.
    """

    span: Span
    kind: EntityKind
    name: str
    side: SideId | None = None
    days: DaySpan | None = None
    rule: str = ""
    confidence: float = 1.0
    pronoun: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who said it.

    Attributes:
        name: Canonical name, or an unnamed source as described ('sources close to the talks').
        span: The words that name the speaker in the text; None where none do.
        side: The profile's side, if any.
        named: False for an unnamed source.
        mention: The words at ``span`` as they stand ('he'), '' where ``span`` is None.
    """

    name: str
    span: Span | None = None
    side: SideId | None = None
    named: bool = True
    mention: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Reported speech.

    Attributes:
        spans: The pieces of the content, sorted, disjoint, at least one; direct speech without
            its marks.
        cue: The words that report it ('said'); None for a bare quotation or a post.
        speaker: None where nobody can be named with confidence.
        issues: Ids of the profile's issues it speaks to, sorted, unique.
        modality_phrase: The words that decided ``modality``; None for a plain fact.
    """

    spans: tuple[Span, ...]
    kind: ClaimKind
    speaker: Speaker | None
    cue: Span | None = None
    issues: tuple[IssueId, ...] = ()
    modality: Modality = Modality.FACT
    polarity: Polarity = Polarity.POSITIVE
    modality_phrase: Span | None = None
    rule: str = ""
    confidence: float = 1.0

    @property
    def hull(self) -> Span:
        """From the first piece's start to the last one's end."""
        return hull(self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asserter:
    """Who stands behind a finding; ``name`` is empty for the reporter's own voice."""

    kind: AsserterKind
    name: str = ""
    side: SideId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One observation: this article conveys that an issue has a status.

    Attributes:
        sentence: The sentence that proves it (what evidence lists show).
        evidence: The spans inside it that matter, sorted, disjoint, at least one.
        phrase: The words that decided the status ('at odds on').
        moves: False for a signal: kept and shown, but it moves no status.
        reason: Why it moves nothing, in plain words; empty where it moves.
        blocker: The words that stopped it ('would'); None where it moves.
        rule: Stable name of the rule; ``explanation`` says it in a sentence.
        as_of: The days the observation is about.
        as_of_phrase: The words they came from; None for the day of publication.
        order: Newness inside the article, higher is newer (a live blog runs backwards).
        confidence: Calibrated, 0..1.
    """

    issue: IssueId
    status: Status
    asserter: Asserter
    sentence: Span
    evidence: tuple[Span, ...]
    phrase: Span
    modality: Modality = Modality.FACT
    polarity: Polarity = Polarity.POSITIVE
    moves: bool = True
    reason: str = ""
    blocker: Span | None = None
    as_of: DaySpan | None = None
    as_of_phrase: Span | None = None
    rule: str = ""
    explanation: str = ""
    order: int = 0
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What a side wants or offers on an issue, in the report's words."""

    issue: IssueId
    side: SideId
    text: str
    span: Span
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFinding:
    """The article conveys that the negotiation as a whole is at a stage."""

    stage: Stage
    sentence: Span
    phrase: Span
    asserter: Asserter
    as_of: DaySpan | None = None
    modality: Modality = Modality.FACT
    moves: bool = True
    rule: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleStatus:
    """The one status an article conveys for an issue, and why.

    ``deciding`` and ``others`` index ``Analysis.findings``; ``why`` is plain words.
    """

    issue: IssueId
    status: Status
    as_of: DaySpan
    deciding: int
    others: tuple[int, ...] = ()
    why: str = ""
    conflict: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """All results for one text. Mentions, claims and findings are sorted by their first offset.

    ``engine`` is the name and version that made it; equal engine, profile and text give equal
    results.
    """

    engine: str
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    positions: tuple[Position, ...] = ()
    stages: tuple[StageFinding, ...] = ()
    statuses: tuple[ArticleStatus, ...] = field(default=())
