"""From the findings of one article to its one status per issue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from cpsreader.domain.analysis import ArticleStatus, DaySpan, Finding
from cpsreader.domain.ids import IssueId
from cpsreader.domain.status import Status

_SHARES = (1.0, 0.5, 0.25)
"""What the firmest finding of a status counts, the second and the third; more count nothing."""

_EARLIER = 0.75
"""What a finding of the oldest passage counts against one of the newest."""

_FIRM = 0.5
"""From this total on a status rests on firm words, not on a mention."""


def article_statuses(findings: Sequence[Finding], published: dt.date) -> tuple[ArticleStatus, ...]:
    """One status for each issue that a finding moves, in the order of the first such finding.

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
    weights = _weights(findings, indices)
    totals = {s: _total([w for _, w in rows]) for s, rows in _by_status(findings, weights).items()}
    status = max(totals, key=lambda s: totals[s])
    mine = [(i, w) for i, w in weights if findings[i].status is status]
    deciding = max(mine, key=lambda row: row[1])[0]
    chosen = findings[deciding]
    others = tuple(i for i in indices if i != deciding)
    share = totals[status] / (sum(totals.values()) or 1.0)
    return ArticleStatus(
        issue=chosen.issue,
        status=status,
        as_of=chosen.as_of or DaySpan(published, published),
        deciding=deciding,
        others=others,
        why=_why(chosen, others, totals),
        conflict=chosen.rule == "accounts-differ",
        confidence=round(share * min(1.0, totals[status] / _FIRM), 3),
    )


def _weights(findings: Sequence[Finding], indices: Sequence[int]) -> list[tuple[int, float]]:
    """Each finding's confidence, less for the older passages."""
    orders = [findings[i].order for i in indices]
    low, high = min(orders), max(orders)
    spread = (high - low) or 1
    return [
        (
            i,
            findings[i].confidence
            * (_EARLIER + (1 - _EARLIER) * (findings[i].order - low) / spread),
        )
        for i in indices
    ]


def _by_status(
    findings: Sequence[Finding], weights: Sequence[tuple[int, float]]
) -> dict[Status, list[tuple[int, float]]]:
    grouped: dict[Status, list[tuple[int, float]]] = {}
    for index, weight in weights:
        grouped.setdefault(findings[index].status, []).append((index, weight))
    return grouped


def _total(weights: Sequence[float]) -> float:
    ranked = sorted(weights, reverse=True)
    return sum(w * s for w, s in zip(ranked, _SHARES, strict=False))


def _why(chosen: Finding, others: Sequence[int], totals: dict[Status, float]) -> str:
    against = [s for s in sorted(totals, key=lambda s: -totals[s]) if s is not chosen.status]
    text = chosen.explanation or chosen.rule
    if not others or not against:
        return text
    return f"{text}; outweighs {', '.join(against)}"
