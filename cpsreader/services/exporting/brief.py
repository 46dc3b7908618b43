"""The issue brief: where every issue stands, each statement with the sentence that proves it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from cpsreader.domain.status import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """Where a statement comes from.

    ``number`` counts from 1 in the order of first use. ``outlet`` is '' where it is unknown.
    ``sentence`` is the report's own words.
    """

    number: int
    outlet: str
    published: dt.date | None
    title: str
    sentence: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence of the brief and the numbers of its footnotes."""

    text: str
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SideLine:
    """What a side wants or offers."""

    side: str
    name: str
    text: str
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueBrief:
    """One issue.

    ``status`` None means that no report speaks to it. ``reviewed`` of ``findings`` results were
    confirmed or corrected by a person.
    """

    id: str
    name: str
    status: Status | None
    as_of: dt.date | None = None
    reports: int = 0
    independent_reports: int = 0
    statements: tuple[Statement, ...] = ()
    positions: tuple[SideLine, ...] = ()
    disagreement: Statement | None = None
    by_user: bool = False
    findings: int = 0
    reviewed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A whole brief; ``footnotes`` in the order of their numbers."""

    title: str
    subtitle: str
    as_of: dt.date | None
    lead: str
    issues: tuple[IssueBrief, ...]
    footnotes: tuple[Footnote, ...] = ()

    @property
    def colophon(self) -> str:
        """The line at the foot: who found the statuses, and how many a person has reviewed."""
        findings = sum(issue.findings for issue in self.issues)
        reviewed = sum(issue.reviewed for issue in self.issues)
        if not reviewed:
            return "Made with CPS Reader. Statuses found by rule; none reviewed by a person yet."
        return (
            "Made with CPS Reader. Statuses found by rule; "
            f"{reviewed} of {findings} findings reviewed by a person."
        )
