"""Figures that differ between reports about the same thing are found; others are left alone."""

from __future__ import annotations

import datetime as dt

import pytest

from cpsreader.domain.analysis import DaySpan
from cpsreader.domain.disagreements import disagreements
from cpsreader.domain.figures import Figure, figures
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span

DAY = dt.date(2031, 3, 10)
FILLER = (
    "The weather was cold on the picket line.\n\n{}\n\nA spokesman had no comment. Coffee was "
    "served in the hall, and the drums went on until dark."
)


def told(article: int, sentence: str, *, day: dt.date = DAY, dates=()) -> tuple[Figure, ...]:
    text = FILLER.format(sentence)
    spans = []
    for words, days in dates:
        start = text.index(words)
        spans.append((Span(start, start + len(words)), DaySpan(days, days)))
    return figures(ArticleId(article), ArticleId(article), day, text, spans)


DIFFER = [
    (
        "The union's 700-member house of delegates voted Monday to suspend the walkout.",
        "The house of delegates, which has 600 members, voted Monday night to end the walkout.",
        "number",
    ),
    (
        "In the end 63% of the delegates voted for the plan, the union said.",
        "Some 71 percent of delegates voted for the plan, according to a person in the hall.",
        "percent",
    ),
    (
        "The school board voted 5 to 2 to reject the plan.",
        "The plan was rejected by the school board on a 4-3 vote.",
        "vote",
    ),
    (
        "The shutdown has cost the port authority $12 million a day, its director said.",
        "The director said that the shutdown has cost the port authority $18 million a day.",
        "money",
    ),
    (
        "Police said 14 pickets were arrested outside the bus garage on Monday.",
        "Outside the bus garage, police arrested 22 pickets on Monday morning.",
        "number",
    ),
    (
        "The walkout kept 26,000 students out of class at 61 schools on Monday.",
        "Monday's walkout left 26,000 students without class at 74 schools.",
        "number",
    ),
    (
        "The contract covers 1,120 nurses at four hospitals.",
        "The contract, which covers 1,480 nurses, ran out at midnight.",
        "number",
    ),
]

AGREE = [
    (
        "More than 300,000 students had no class Monday.",
        "Some 341,000 students had no class Monday.",
    ),
    ("The contract covers 25,000 teachers.", "The contract covers 25,300 teachers and aides."),
    (
        "The union wants raises of 6 percent a year.",
        "The district offered raises of 2 percent a year.",
    ),
    ("The board voted 5 to 2 to reject the plan.", "The board voted 2-5 against the plan."),
    ("Members walked for 11 days in 2019.", "Members walked for 15 days in 2012."),
    ("Police arrested 14 pickets at the garage.", "The company hired 22 guards for the garage."),
    (
        "Police arrested 14 pickets at the garage on Monday.",
        "Police arrested 22 pickets at the garage on Monday, after 14 pickets were held Sunday.",
    ),
]


@pytest.mark.parametrize(("left", "right", "kind"), DIFFER)
def test_reports_that_differ(left, right, kind):
    found = disagreements((*told(1, left), *told(2, right)))
    assert [d.kind.value for d in found] == [kind]


@pytest.mark.parametrize(("left", "right"), AGREE)
def test_reports_that_do_not_differ(left, right):
    assert disagreements((*told(1, left), *told(2, right))) == ()


def test_what_it_is_about_is_told_in_the_reports_words():
    left, right, _ = DIFFER[4]
    (found,) = disagreements((*told(1, left), *told(2, right)))
    assert found.what == "pickets (Police, arrested, outside)"


def test_days_of_one_event_that_differ():
    left = "The nurses' contract with the hospital system expires on Sept. 30."
    right = "The contract of the hospital system's nurses expires on Oct. 31."
    found = disagreements(
        (
            *told(1, left, dates=[("Sept. 30", dt.date(2031, 9, 30))]),
            *told(2, right, dates=[("Oct. 31", dt.date(2031, 10, 31))]),
        )
    )
    assert [d.kind.value for d in found] == ["date"]


def test_reports_days_apart_do_not_differ():
    left, right, _ = DIFFER[4]
    later = told(2, right, day=DAY + dt.timedelta(days=5))
    assert disagreements((*told(1, left), *later)) == ()


def test_copies_of_one_story_do_not_differ():
    left, right, _ = DIFFER[4]
    text = FILLER.format(right)
    copy = figures(ArticleId(2), ArticleId(1), DAY, text)
    assert disagreements((*told(1, left), *copy)) == ()


def test_spans_hold_the_value_and_the_sentence():
    sentence = "Police said about 1,400 pickets, 63% of the members, met."
    text = FILLER.format(sentence)
    found = figures(ArticleId(1), ArticleId(1), DAY, text)
    assert sorted(f.span.of(text) for f in found) == ["63%", "about 1,400"]
    assert {f.sentence.of(text) for f in found} == {sentence}
