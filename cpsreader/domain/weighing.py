"""From the findings of one article to its one status per issue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from cpsreader.domain.analysis import ArticleStatus, DaySpan, Finding
from cpsreader.domain.ids import IssueId
from cpsreader.domain.status import AsserterKind, Status

_AGAINST = 0.25
"""From this confidence on another status is named as outweighed."""


def article_statuses(findings: Sequence[Finding], published: dt.date) -> tuple[ArticleStatus, ...]:
    """One status for each issue that a finding moves, in the order of the first such finding.

    The surest finding decides; of equals the newest passage, then the later words.

    Args:
        findings: Of one article; indices in the result point into this sequence.
        published: The day the statuses hold from where a finding names none.
    """
    by_issue: dict[IssueId, list[int]] = {}
    for index, finding in enumerate(findings):
        if finding.moves:
            by_issue.setdefault(finding.issue, []).append(index)
    return tuple(_decide(findings, indices, published) for indices in by_issue.values())


def _decide(
    findings: Sequence[Finding], indices: Sequence[int], published: dt.date
) -> ArticleStatus:
    deciding = max(indices, key=lambda i: (findings[i].confidence, findings[i].order, i))
    chosen = findings[deciding]
    surest = _surest(findings, indices)
    return ArticleStatus(
        issue=chosen.issue,
        status=chosen.status,
        as_of=chosen.as_of or DaySpan(published, published),
        deciding=deciding,
        others=tuple(i for i in indices if i != deciding),
        why=_why(chosen, surest),
        conflict=_contradicted(findings, indices, chosen),
        confidence=round(chosen.confidence, 3),
    )


def _surest(findings: Sequence[Finding], indices: Sequence[int]) -> dict[Status, float]:
    found: dict[Status, float] = {}
    for i in indices:
        f = findings[i]
        found[f.status] = max(found.get(f.status, 0.0), f.confidence)
    return found


def _contradicted(findings: Sequence[Finding], indices: Sequence[int], chosen: Finding) -> bool:
    """Whether another side is quoted with a status that the chosen one's side denies."""
    sides = {
        (findings[i].asserter.side, findings[i].status)
        for i in indices
        if findings[i].asserter.kind is AsserterKind.PARTY and findings[i].confidence >= _AGAINST
    }
    agreed = {side for side, status in sides if status is Status.AGREED}
    denied = {side for side, status in sides if status is Status.DISPUTED}
    return chosen.rule == "accounts-differ" or bool(agreed and denied and agreed != denied)


def _why(chosen: Finding, surest: dict[Status, float]) -> str:
    against = [
        str(status)
        for status, sure in sorted(surest.items(), key=lambda row: -row[1])
        if status is not chosen.status and sure >= _AGAINST
    ]
    text = chosen.explanation or chosen.rule
    return f"{text}; outweighs {', '.join(against)}" if against else text
