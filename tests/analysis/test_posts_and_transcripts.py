"""Speech that the layout attributes: embedded posts and labelled turns."""

from __future__ import annotations

import pytest

from cpsreader.analysis.posts import find_posts
from cpsreader.analysis.transcripts import find_turns

DASH = "\u2014"


def turns(text):
    return [(t.label.of(text), t.content.of(text)) for t in find_turns(text)]


def posts(text):
    return [
        (p.content.of(text), p.name.of(text) if p.name else None, p.handle.of(text))
        for p in find_posts(text)
    ]


def test_turns_carry_the_name_and_questions_are_none():
    text = (
        "Transcript\n\nJANE ROE: We met.\n\nQ: And then?\n\nROE: We left: all of us.\n\n"
        "QUESTION: Why?\n\nMAYOR DOE: Ask her."
    )
    assert turns(text) == [
        ("JANE ROE", "We met."),
        ("ROE", "We left: all of us."),
        ("MAYOR DOE", "Ask her."),
    ]


def test_a_role_beside_the_name_is_no_part_of_it():
    text = "JANE ROE, chief executive: Hello.\nANALYST, John Doe, Bank: Hi.\nROE: Well.\nDOE: So."
    assert [label for label, _ in turns(text)] == ["JANE ROE", "John Doe", "ROE", "DOE"]


def test_in_a_script_with_clips_only_the_clips_are_quoted():
    text = "PRESENTER: Good evening.\nCLIP (ROE): We met.\nFALK: She left.\nFALK: Back to you."
    assert turns(text) == [("ROE", "We met.")]


@pytest.mark.parametrize(
    "text",
    [
        "WAGES: three percent.\nPENSION: none.\nPARKING: as before.",
        "The terms: these.\nThe date: now.\nThe place: here.",
        "JANE ROE: We met.\n\nThe rest is a story.",
    ],
)
def test_lists_and_single_labels_are_no_transcript(text):
    assert turns(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"We are done. #Fair {DASH} Jane Roe (@janeroe) March 4, 2031",
            ("We are done. #Fair", "Jane Roe", "@janeroe"),
        ),
        (
            f"\u201cWe are done.\u201d {DASH} @janeroe",
            ("We are done.", "@janeroe", "@janeroe"),
        ),
        (
            f"@doe We hear you {DASH} it is late {DASH} Bus Co (@busco) Aug. 2",
            (f"@doe We hear you {DASH} it is late", "Bus Co", "@busco"),
        ),
    ],
)
def test_posts(text, expected):
    assert posts(f"Before.\n\n{text}\n\nAfter.") == [expected]


@pytest.mark.parametrize(
    "text", ["Write to news@example.org.", f"The teams {DASH} all three {DASH} met @ noon."]
)
def test_what_is_no_post(text):
    assert posts(text) == []
