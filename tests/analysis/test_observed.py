"""Findings take the recent past day that their sentence names."""

from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.analysis.observed import with_days
from cpsreader.domain.analysis import Asserter, DaySpan, EntityKind, Finding, Mention
from cpsreader.domain.ids import IssueId
from cpsreader.domain.span import Span
from cpsreader.domain.status import AsserterKind, Status

PUBLISHED = dt.date(2022, 1, 10)


def finding() -> Finding:
    return Finding(
        issue=IssueId("masks"),
        status=Status.AGREED,
        asserter=Asserter(kind=AsserterKind.REPORTER),
        sentence=Span(0, 60),
        evidence=(Span(0, 60),),
        phrase=Span(30, 36),
    )


def date(start: int, first: dt.date, last: dt.date | None = None) -> Mention:
    return Mention(
        span=Span(start, start + 6),
        kind=EntityKind.DATE,
        name="date",
        days=DaySpan(first, last or first),
    )


def test_the_nearest_recent_day_counts():
    friday, sunday = dt.date(2022, 1, 7), dt.date(2022, 1, 9)
    (made,) = with_days([finding()], [date(0, friday), date(40, sunday)], PUBLISHED)
    assert made.as_of == DaySpan(sunday, sunday)
    assert made.as_of_phrase == Span(40, 46)


@pytest.mark.parametrize(
    "day", [dt.date(2022, 1, 11), dt.date(2021, 2, 1)], ids=["ahead", "long ago"]
)
def test_days_ahead_and_long_ago_leave_the_day_of_publication(day):
    (made,) = with_days([finding()], [date(40, day)], PUBLISHED)
    assert made.as_of is None
    assert made.as_of_phrase is None


def test_a_date_of_another_sentence_and_a_long_stretch_do_not_count():
    other = date(70, dt.date(2022, 1, 9))
    stretch = date(40, dt.date(2021, 12, 1), PUBLISHED)
    (made,) = with_days([finding()], [other, stretch], PUBLISHED)
    assert made.as_of is None


def test_without_a_day_of_publication_nothing_is_dated():
    (made,) = with_days([finding()], [date(40, dt.date(2022, 1, 9))], None)
    assert made.as_of is None
