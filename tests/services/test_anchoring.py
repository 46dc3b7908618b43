from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.errors import UserError
from cpsreader.domain.span import Span
from cpsreader.services.anchoring import CONTEXT, anchor, placed

TEXT = (
    "Talks went on until night. The union said that pay is open. The port said that pay is open. "
    "Nobody spoke of shifts 🚢 today, and the mayor, who had come late, left without a word."
)


def at(words, text=TEXT, skip=0):
    start = -1
    for _ in range(skip + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def found(words, text, *, skip=0):
    place = placed(anchor(TEXT, at(words, skip=skip)), text).span
    return None if place is None else place.of(text)


def test_an_anchor_holds_the_words_and_their_surroundings():
    made = anchor(TEXT, at("shifts 🚢 today"))
    assert made.exact == "shifts 🚢 today"
    assert len(made.prefix) == CONTEXT
    assert made.suffix.startswith(", and the mayor")


def test_a_span_beyond_the_text_is_refused():
    with pytest.raises(UserError):
        anchor("short", Span(0, 9))


def test_moved_words_are_found():
    text = f"A new first paragraph.\n{TEXT}"
    assert found("Nobody spoke of shifts", text) == "Nobody spoke of shifts"


def test_of_equal_words_the_context_decides():
    text = TEXT.replace("Talks went on until night. ", "")
    first = placed(anchor(TEXT, at("pay is open")), text).span
    second = placed(anchor(TEXT, at("pay is open", skip=1)), text).span
    assert (first, second) == (at("pay is open", text), at("pay is open", text, skip=1))


def test_slightly_changed_words_are_found_between_their_context():
    text = TEXT.replace("who had come late", "who has come very late")
    assert found("the mayor, who had come late, left", text) == (
        "the mayor, who has come very late, left"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Something else entirely.",
        TEXT.replace("Nobody spoke of shifts", "Many talked about holidays and wages"),
    ],
)
def test_what_is_gone_has_no_place(text):
    assert found("Nobody spoke of shifts", text) is None


def test_a_short_word_out_of_its_context_is_not_guessed():
    assert found("pay", "They pay for it in the end.") is None


def test_an_orphan_keeps_its_words_for_a_later_text():
    lost = placed(anchor(TEXT, at("Nobody spoke of shifts")), "gone")
    assert lost.span is None
    assert placed(lost, TEXT).span == at("Nobody spoke of shifts")


@settings(max_examples=60, deadline=None)
@given(
    start=st.integers(0, len(TEXT) - 20),
    length=st.integers(12, 60),
    before=st.text(alphabet="xyz \n🚢", max_size=30),
    after=st.text(alphabet="xyz \n🚢", max_size=30),
)
def test_words_in_a_text_that_grew_at_its_ends_are_never_misplaced(start, length, before, after):
    span = Span(start, min(len(TEXT), start + length))
    text = f"{before}{TEXT}{after}"
    place = placed(anchor(TEXT, span), text).span
    assert place in (None, span.shifted(len(before)))
