"""The side-by-side view's rows: nothing lost, nothing twice, words not split."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.sentences import paragraphs, sentences
from cpsreader.domain.textdiff import ChangeKind, differences, only_in

MORNING = (
    "The board met on Tuesday.\n\nThe two sides are far apart on pay, the mayor said.\n\n"
    "Parking remains open."
)
EVENING = (
    "The board met on Tuesday.\n\nThe two sides are close on pay, the mayor said late Tuesday.\n\n"
    "A vote was 9 to 4.\n\nParking remains open."
)


def test_like_paragraphs_stand_side_by_side_with_their_words_compared():
    rows = differences(MORNING, EVENING)
    assert [r.kind for r in rows] == ["same", "changed", "added", "same"]
    told = [
        (w.kind.value, w.left and w.left.of(MORNING), w.right and w.right.of(EVENING))
        for w in rows[1].words
        if w.kind is not ChangeKind.SAME
    ]
    assert told == [("changed", "far apart", "close"), ("added", None, "late Tuesday")]


def test_what_only_one_report_says():
    assert [s.of(EVENING) for s in only_in(EVENING, MORNING)] == [
        "The two sides are close on pay, the mayor said late Tuesday.",
        "A vote was 9 to 4.",
    ]
    assert only_in(MORNING, MORNING) == ()


def test_the_same_fact_in_other_order_is_said():
    left = "Negotiators signed off on the parking garage, both sides confirmed."
    right = "Both sides confirmed that the negotiators had signed off on parking at the garage."
    assert only_in(left, right) == ()


def test_sentences_end_at_marks_and_lines_not_at_titles():
    text = 'Dr. Li met Gov. Ruiz at 6 p.m. Monday. "No deal," she said.\nTalks go on'
    assert [s.of(text) for s in sentences(text)] == [
        "Dr. Li met Gov. Ruiz at 6 p.m. Monday.",
        '"No deal," she said.',
        "Talks go on",
    ]


texts = st.lists(
    st.sampled_from(["a b c.", "A b d.", "x y z", "\n", "\n\n", "é 😀 ", "Mr. B. "]), max_size=25
).map("".join)


@settings(max_examples=150, deadline=None)
@given(texts, texts)
def test_every_paragraph_is_in_one_row_in_order(left, right):
    rows = differences(left, right)
    assert tuple(r.left for r in rows if r.left) == paragraphs(left)
    assert tuple(r.right for r in rows if r.right) == paragraphs(right)
    for row in rows:
        for word in row.words:
            assert word.left is None or row.left.contains(word.left)
            assert word.right is None or row.right.contains(word.right)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_sentences_of_any_text_are_in_order_and_apart(text):
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
