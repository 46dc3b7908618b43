"""Dates in sentences: the tense of the clause, words in front, clock times beside their day."""

from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.analysis.dates import resolve_dates
from cpsreader.analysis.fastreader import Wanted
from cpsreader.analysis.reader import reader
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import DaySpan, EntityKind, Mention
from cpsreader.domain.span import Span

PUBLISHED = dt.date(2022, 1, 12)  # a Wednesday

pytestmark = pytest.mark.model


def mention(text: str, words: str) -> Mention:
    start = text.index(words)
    return Mention(span=Span(start, start + len(words)), kind=EntityKind.DATE, name=words)


def all_parsed(tokens: Tokens) -> list[bool]:
    return [True] * len(tokens.sentences)


def none_parsed(tokens: Tokens) -> list[bool]:
    return [False] * len(tokens.sentences)


def days(sentence: str, words: str, wanted: Wanted) -> str:
    tokens = reader().read(sentence, wanted)
    (found,) = resolve_dates(tokens, (mention(sentence, words),), published=PUBLISHED)
    if found.days is None:
        return "-"
    first, last = found.days.first.isoformat(), found.days.last.isoformat()
    return first if first == last else f"{first}..{last}"


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("The union voted Friday to stay home.", "Friday", "2022-01-07"),
        ("Members will vote Friday on the plan.", "Friday", "2022-01-14"),
        ("The sides are set to meet Friday.", "Friday", "2022-01-14"),
        ("Talks resume Friday at the library.", "Friday", "2022-01-14"),
        ("The board is meeting Monday night.", "Monday night", "2022-01-17"),
        ("He said Monday that the talks would resume Friday.", "Monday", "2022-01-10"),
        ("He said Monday that the talks would resume Friday.", "Friday", "2022-01-14"),
        ("The district was forced to cancel classes Monday.", "Monday", "2022-01-10"),
        ("The judge set a hearing for Tuesday.", "Tuesday", "2022-01-18"),
        ("The vote was postponed until Tuesday.", "Tuesday", "2022-01-12..2022-01-18"),
        ("They agreed to return to work Tuesday.", "Tuesday", "2022-01-18"),
        ("The strike would have begun Saturday.", "Saturday", "2022-01-15"),
        ("The mayor would not say Monday whether she agreed.", "Monday", "2022-01-10"),
        ("Teachers have stayed home since Thursday.", "Thursday", "2022-01-06..2022-01-12"),
        ("Over the weekend, both sides met.", "weekend", "2022-01-08..2022-01-09"),
        ("The contract expires Sept. 30.", "Sept. 30", "2022-09-30"),
        ("The contract expired Sept. 30.", "Sept. 30", "2021-09-30"),
        ("Students return the week of Jan. 17.", "Jan. 17", "2022-01-17..2022-01-23"),
        ("Before Tuesday's vote, she had doubts.", "Tuesday", "2022-01-11"),
        ("The union faces a Friday deadline.", "Friday", "2022-01-14"),
        ("A deal before Saturday.", "Saturday", "2022-01-12..2022-01-14"),
        ("They had waited for five days.", "five days", "-"),
        ("Winter break ended on Jan. 3.", "Winter", "-"),
        ("Classes have been canceled for Thursday.", "Thursday", "2022-01-13"),
        ("Classes are canceled again Thursday.", "Thursday", "2022-01-13"),
    ],
)
@pytest.mark.parametrize("wanted", [all_parsed, none_parsed])
def test_days_of_a_date_in_its_sentence(sentence, words, expected, wanted):
    assert days(sentence, words, wanted) == expected


def test_a_clock_time_and_the_day_beside_it_are_one_date():
    text = "The vote ended at 6 p.m. on Tuesday and talks at 9 p.m. Sunday."
    tokens = reader().read(text, all_parsed)
    parts = ("6 p.m.", "Tuesday", "9 p.m.", "Sunday")
    found = resolve_dates(tokens, tuple(mention(text, part) for part in parts), published=PUBLISHED)
    assert [m.name for m in found] == ["6 p.m. on Tuesday", "9 p.m. Sunday"]
    assert [m.days for m in found] == [
        DaySpan(dt.date(2022, 1, 11), dt.date(2022, 1, 11)),
        DaySpan(dt.date(2022, 1, 9), dt.date(2022, 1, 9)),
    ]


def test_without_a_day_of_publication_nothing_is_resolved():
    mentions = (mention("On Monday.", "Monday"),)
    assert resolve_dates(Tokens("On Monday."), mentions, published=None) == mentions
