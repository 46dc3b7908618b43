"""The days that a finding is about, where its sentence names them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from cpsreader.domain.analysis import DaySpan, EntityKind, Finding, Mention

RECENT = dt.timedelta(days=7)
"""A day further back is background ('since 2021'), not when the observation was made."""


def with_days(
    findings: Sequence[Finding], mentions: Sequence[Mention], published: dt.date | None
) -> tuple[Finding, ...]:
    """The findings, those whose sentence names a recent past day dated to it.

    The date nearest to the deciding phrase counts. A day after publication, one more than a week
    before it, or a stretch longer than a week leaves the day of publication standing.
    """
    if published is None:
        return tuple(findings)
    dated = [m for m in mentions if _is_recent(m, published)]
    return tuple(_dated(f, [m for m in dated if f.sentence.contains(m.span)]) for f in findings)


def _is_recent(mention: Mention, published: dt.date) -> bool:
    days = mention.days
    if mention.kind is not EntityKind.DATE or days is None:
        return False
    return days.last <= published and published - days.first <= RECENT


def _dated(finding: Finding, dates: Sequence[Mention]) -> Finding:
    if not dates:
        return finding
    nearest = min(dates, key=lambda m: _distance(m, finding))
    days = nearest.days
    assert days is not None
    return replace(finding, as_of=DaySpan(days.first, days.last), as_of_phrase=nearest.span)


def _distance(mention: Mention, finding: Finding) -> int:
    return max(mention.span.start - finding.phrase.end, finding.phrase.start - mention.span.end, 0)
