"""Who said what, from text to claims, with the packaged model."""

from __future__ import annotations

import pytest

from cpsreader.analysis.claims import find_claims
from cpsreader.analysis.claims_hints import sentences_to_parse
from cpsreader.analysis.entities import find_mentions
from cpsreader.analysis.reader import reader
from cpsreader.domain.analysis import ClaimKind
from cpsreader.domain.ids import SideId
from cpsreader.domain.profile import Actor, Profile, Side
from tests.analysis import claim_texts

pytestmark = pytest.mark.model

PROFILE = Profile(
    name="Port",
    sides=(
        Side(id=SideId("U"), name="Harbor Workers Union", aliases=("the union", "HWU")),
        Side(id=SideId("C"), name="Port Authority", aliases=("the authority",)),
    ),
    actors=(
        Actor(name="Lena Ortiz", side=SideId("U"), role="president", aliases=("Ortiz",)),
        Actor(name="Mark Dunn", side=SideId("C"), aliases=("Dunn", "@markdunn")),
    ),
)


def claims_of(text):
    tokens = reader("").read(text, sentences_to_parse)
    return find_claims(tokens, find_mentions(tokens, PROFILE), PROFILE)


def as_pairs(text):
    return [
        (c.speaker.name if c.speaker else None, [s.of(text) for s in c.spans])
        for c in claims_of(text)
    ]


@pytest.mark.parametrize(("text", "expected"), claim_texts.DIRECT)
def test_direct(text, expected):
    assert as_pairs(text) == expected
    assert {c.kind for c in claims_of(text)} == {ClaimKind.DIRECT}


@pytest.mark.parametrize(("text", "expected"), claim_texts.INDIRECT)
def test_indirect(text, expected):
    assert as_pairs(text) == expected
    assert {c.kind for c in claims_of(text)} == {ClaimKind.INDIRECT}


@pytest.mark.parametrize(("text", "expected"), claim_texts.MIXED)
def test_mixed(text, expected):
    assert as_pairs(text) == expected
    assert {c.kind for c in claims_of(text)} == {ClaimKind.MIXED}


@pytest.mark.parametrize(("text", "expected"), claim_texts.PRONOUNS)
def test_pronouns_and_roles(text, expected):
    assert as_pairs(text) == expected


@pytest.mark.parametrize("text", claim_texts.NOTHING)
def test_nothing_was_said(text):
    assert as_pairs(text) == []


def test_the_words_stay_beside_the_name():
    text = 'Ortiz met the board. "It was short," she said.'
    (claim,) = claims_of(text)
    assert claim.speaker.mention == "she"
    assert claim.speaker.span.of(text) == "she"
    assert claim.speaker.side == "U"
    assert claim.cue.of(text) == "said"


def test_an_unnamed_source_is_described_and_has_no_side():
    (claim,) = claims_of("Sources close to the talks said a deal was near.")
    assert claim.speaker.name == "Sources close to the talks"
    assert not claim.speaker.named
    assert claim.speaker.side is None


def test_someone_who_cannot_be_told_stays_unresolved():
    (claim,) = claims_of("She said the talks had failed.")
    assert claim.speaker.name == "She"
    assert not claim.speaker.named


def test_posts_and_turns_go_by_handle_and_label():
    post = "News.\n\nWe made an offer. \u2014 The boss (@markdunn) March 4, 2031"
    assert as_pairs(post) == [("Mark Dunn", ["We made an offer."])]
    script = "LENA ORTIZ: No.\n\nQ: Why does he say yes?\n\nDUNN: He said yes.\n\nORTIZ: Never."
    assert as_pairs(script) == [
        ("Lena Ortiz", ["No."]),
        ("Mark Dunn", ["He said yes."]),
        ("Lena Ortiz", ["Never."]),
    ]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("James Wu, a spokesman for the authority, said no deal was near.", "C"),
        ("Union negotiator Rita Bell said no deal was near.", "U"),
        ("The union's Rita Bell said no deal was near.", "U"),
        ("The authority's lawyer, Rita Bell, said no deal was near.", "C"),
        ("Rita Bell, a baker, said the union would win.", None),
    ],
)
def test_a_spokesperson_keeps_the_side(text, side):
    (claim,) = claims_of(text)
    assert claim.speaker.named
    assert claim.speaker.side == side


def test_a_dateline_is_no_speaker_and_no_content():
    text = "PORT HALL (AP) \u2014 Mark Dunn said the talks had failed."
    assert as_pairs(text) == [("Mark Dunn", ["the talks had failed"])]
    text = "PORT HALL (AP) \u2014 The talks had failed, Mark Dunn said."
    assert as_pairs(text) == [("Mark Dunn", ["The talks had failed"])]
