"""The quotation layer: all kinds of marks, and nothing that only looks like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.analysis.quotes import find_quotations, looks_like_title


def contents(text):
    return [text[q.start : q.end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We met," he said. "We left."', ["We met,", "We left."]),
        ("\u201cWe met,\u201d he said.", ["We met,"]),
        ("``We met,'' he said.", ["We met,"]),
        ("\u00abWe met\u00bb, he said.", ["We met"]),
        ("\u201eWe met\u201c, he said.", ["We met"]),
        ("'We met,' he said. 'It's late.'", ["We met,", "It's late."]),
        (
            "\u2018We met the teachers\u2019 union,\u2019 he said.",
            ["We met the teachers\u2019 union,"],
        ),
        # a closing mark that points the wrong way, an opening one without a space
        ('\u201cWe met,\u201c he said."We left.\u201d', ["We met,", "We left."]),
        ('"He said \u2018no\u2019 to me," she said.', ["He said \u2018no\u2019 to me,"]),
        ('"He said "no" to me," she said.', ['He said "no" to me,']),
        (' " We met , " he said .', ["We met ,"]),
    ],
)
def test_marks(text, expected):
    assert contents(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The drivers' union and the nurses' union met.",
        "It is rock 'n' roll of the '90s.",
        "He is 6'2\" tall and 5' wide.",
        "O'Neill's sister-in-law's car.",
        '""',
        '" "',
    ],
)
def test_what_is_no_quotation(text):
    assert contents(text) == []


def test_an_open_mark_runs_to_the_end_of_its_paragraph():
    text = 'He said: "We met.\n\nThe end.'
    (only,) = find_quotations(text)
    assert text[only.start : only.end] == "We met."
    assert not only.closed


def test_a_quotation_goes_on_over_paragraphs():
    text = '"We met.\n\n"We left," he said.\n\n"New one," she said.'
    first, second, third = find_quotations(text)
    assert (first.closed, second.continues, third.continues) == (False, True, False)


def test_a_lost_closing_mark_does_not_swallow_the_next_quotation():
    assert contents('"We met, he said. "We left."') == ["We left."]


def test_a_line_that_goes_on_in_lower_case_is_the_same_paragraph():
    assert contents('"We met\nand left," he said.') == ["We met\nand left,"]


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        ('"The Sound of Music"', True),
        ('"We left early"', False),
        ('"Fair"', False),
        ('"Go Home Now."', False),
    ],
)
def test_titles(text, is_title):
    (quotation,) = find_quotations(text)
    assert looks_like_title(text, quotation) is is_title


MARKS = "\"'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb ,.a\nZs1\U0001f600\u00a0\u05d0\r"


@given(st.text(st.sampled_from(MARKS), max_size=80) | st.text(max_size=60))
@settings(max_examples=200)
def test_any_text_gives_spans_inside_in_order(text):
    end = 0
    for q in find_quotations(text):
        assert end <= q.outer_start <= q.start < q.end <= q.outer_end <= len(text)
        assert not text[q.start].isspace()
        assert not text[q.end - 1].isspace()
        end = q.outer_end


@pytest.mark.parametrize("unit", ['"', "'", "\u2018a ", '"a" ', "a' ", '"a\n', " 'as' b' "])
def test_time_is_linear(unit):
    def seconds(size):
        text = unit * (size // len(unit))
        start = time.perf_counter()
        find_quotations(text)
        return time.perf_counter() - start

    seconds(1_000)
    small = max(seconds(20_000), 0.002)
    assert seconds(160_000) < 30 * small
