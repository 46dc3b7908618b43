"""Lines broken at a width are joined; lines that mean something stay."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from cpsreader.ingest.plain import parse_text
from cpsreader.ingest.wrapping import unwrapped

PARAGRAPH = (
    "The Harbor Workers Union said on Tuesday that its members would strike on Friday unless the "
    "Port Authority raised its offer, which it called an insult to every family on the docks."
)


def wrapped(width):
    return "\n\n".join("\n".join(textwrap.wrap(p, width)) for p in (PARAGRAPH, PARAGRAPH[20:]))


def test_paragraphs_become_lines_again():
    for width in (60, 72, 80):
        assert unwrapped(wrapped(width)) == f"{PARAGRAPH}\n\n{PARAGRAPH[20:]}"


def test_paragraphs_of_one_line_stay():
    text = f"{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}"
    assert unwrapped(text) == text


def test_lists_verses_and_labels_stay():
    for text in (
        "The terms of the offer that the authority made on Monday are:\n- pay\n- rest\n- doors",
        "Roses are red and violets are blue and so are you, my dear friend,\nand\nso\nam\nI",
        "ROE: We met.\nDOE: We did not meet, whatever anyone may have told you about it.\nROE: So.",
    ):
        assert unwrapped(text) == text


def test_offsets_map_to_the_file():
    raw = wrapped(70)
    article = parse_text(raw, "wire.txt")
    assert len(article.text) == len(raw)
    assert "its members would strike on Friday unless" in article.text


@given(st.text(st.sampled_from("ab .\n-"), max_size=400))
def test_nothing_moves(text):
    found = unwrapped(text)
    assert len(found) == len(text)
    assert found.replace("\n", " ") == text.replace("\n", " ")
    assert unwrapped(found) == found or "\n" in found
