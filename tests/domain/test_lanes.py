from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.analysis import ArticleStatus, Asserter, DaySpan, Finding, Position
from cpsreader.domain.lanes import Lane
from cpsreader.domain.span import Span
from cpsreader.domain.standing import Override, Report
from cpsreader.domain.states import issue_states
from cpsreader.domain.status import AsserterKind, Status

FIRST = dt.date(2022, 1, 1)
DAYS = st.integers(0, 12).map(lambda n: FIRST + dt.timedelta(days=n))
STATUS = st.sampled_from(list(Status))
SPAN = Span(0, 5)


def finding(status, kind):
    return Finding(
        issue="pay",
        status=status,
        asserter=Asserter(kind=kind, name=kind.value),
        sentence=SPAN,
        evidence=(SPAN,),
        phrase=SPAN,
    )


@st.composite
def report(draw, key):
    published = draw(DAYS)
    about = draw(st.one_of(st.just(published), DAYS))
    status = draw(STATUS)
    kind = draw(st.sampled_from(list(AsserterKind)))
    decided = ArticleStatus(
        issue="pay",
        status=status,
        as_of=DaySpan(min(about, published), about),
        deciding=0,
        confidence=draw(st.sampled_from([0.1, 0.9])),
    )
    position = Position(issue="pay", side=draw(st.sampled_from("AB")), text=str(key), span=SPAN)
    return Report(
        article=key,
        published=published,
        published_time=draw(st.one_of(st.none(), st.just(dt.time(9)), st.just(dt.time(17)))),
        story=draw(st.integers(1, max(1, key))),
        findings=(finding(status, kind),),
        statuses=(decided,) if draw(st.booleans()) else (),
        positions=(position,) if draw(st.booleans()) else (),
        set_by_user=frozenset({"pay"}) if draw(st.integers(0, 9)) == 0 else frozenset(),
    )


@st.composite
def cases(draw):
    reports = [draw(report(key)) for key in range(1, draw(st.integers(1, 9)))]
    overrides = [
        Override(review=n, issue="pay", status=draw(st.one_of(st.none(), STATUS)), as_of=draw(DAYS))
        for n in range(draw(st.integers(0, 2)))
    ]
    return reports, overrides


@settings(max_examples=150, deadline=None)
@given(cases())
def test_a_lane_gives_what_the_long_way_gives(case):
    reports, overrides = case
    lane = Lane("pay", reports, overrides)
    for n in range(-1, 14):
        day = FIRST + dt.timedelta(days=n)
        (wanted,) = issue_states(reports, ["pay"], overrides=overrides, as_of=day)
        assert lane.at(day) == wanted
    (wanted,) = issue_states(reports, ["pay"], overrides=overrides)
    assert lane.at(None) == wanted
