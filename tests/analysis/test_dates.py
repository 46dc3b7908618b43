"""Date phrases to days: the list the rules were made for and a list that they never saw."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.analysis.date_anchor import Tense
from cpsreader.analysis.dates import resolve
from cpsreader.domain.analysis import DaySpan

DATA = Path(__file__).parent / "data"
Row = tuple[dt.date, Tense, str, DaySpan | None]


def rows(name: str) -> list[Row]:
    found = []
    for line in (DATA / name).read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        published, tense, phrase, first, last = line.split("\t")
        days = (
            None
            if first == "-"
            else DaySpan(dt.date.fromisoformat(first), dt.date.fromisoformat(last))
        )
        found.append((dt.date.fromisoformat(published), Tense(tense), phrase, days))
    return found


@pytest.mark.parametrize(("published", "tense", "phrase", "days"), rows("dates_dev.tsv"))
def test_phrases_that_the_rules_were_made_for(published, tense, phrase, days):
    assert resolve(phrase, published=published, tense=tense) == days


@pytest.mark.parametrize("name", ["dates_heldout.tsv", "dates_fresh.tsv", "dates_third.tsv"])
def test_phrases_written_before_the_rules_met_them(name):
    wrong = [
        row[2] for row in rows(name) if resolve(row[2], published=row[0], tense=row[1]) != row[3]
    ]
    assert len(wrong) <= 2, wrong


def test_tonight_of_a_report_filed_after_midnight_is_the_evening_before():
    day = dt.date(2022, 1, 11)
    found = resolve("tonight", published=day, published_time=dt.time(0, 40))
    assert found == DaySpan(dt.date(2022, 1, 10), dt.date(2022, 1, 10))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=90), st.dates())
def test_any_words_give_days_in_order_or_none(phrase, published):
    found = resolve(phrase, published=published)
    assert found is None or found.first <= found.last


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            (
                *(
                    "since",
                    "last",
                    "the",
                    "week",
                    "of",
                    "Jan.",
                    "31",
                    "29",
                    "Feb.",
                    "Monday",
                    "and",
                ),
                *("to", "-", "before", "after", "end", "2021-22", "first", "day", "weekend"),
                *("Easter", "fall", "9999", "two", "ago", "next", "late", "6", "p.m.", "mid-"),
            )
        ),
        max_size=7,
    ),
    st.dates(),
    st.sampled_from(Tense),
)
def test_any_heap_of_date_words_gives_days_in_order_or_none(words, published, tense):
    found = resolve(" ".join(words), published=published, tense=tense)
    assert found is None or found.first <= found.last
