from __future__ import annotations

import pytest

from cpsreader.analysis.reader import reader

pytestmark = pytest.mark.model

CASES = {
    "plain": "The board met. | It voted.",
    "quoted end": '"We are done." | "Nobody is," she said.',
    "quoted question": '"Are we done?" Smith asked. | Nobody answered.',
    "quoted question, new sentence": '"Are we done?" | The room was silent.',
    "title": "Mr. Smith met Gov. Jones. | They spoke.",
    "split title": "Capt. Jones flew. | Supt. Lee did not.",
    "initial": "J. R. Smith spoke.",
    "clock and day": "It began at 6 p.m. Monday. | It ended.",
    "clock at the end": "It began at 6 p.m. | The end came later.",
    "number": "It is No. 5 on the list. | No. | Never.",
    "ellipsis": "We waited ... and waited. | Then we left.",
    "abbreviation": "She moved to the U.S. | The visa took years.",
    "bracket": "It failed. | (It often does.) | They tried again.",
    "label": "QUESTION: | Is it over? | No.",
    "exclamations": "Strike! | Strike! | We strike.",
    "small letter": "It cost $5. apples were free.",
}


@pytest.mark.parametrize("name", CASES)
def test_sentences_end_where_a_reader_ends_them(name):
    wanted = CASES[name]
    text = wanted.replace(" | ", " ")
    tokens = reader().read(text, lambda t: [False] * len(t.sentences))
    found = [tokens.sentence_span(n).of(text) for n in range(len(tokens.sentences))]
    assert found == wanted.split(" | ")
