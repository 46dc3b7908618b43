"""The cue lexicon: inflection, multi-word cues, and which sentences need a parse."""

from __future__ import annotations

import pytest

from cpsreader.analysis.cues import inflected, lexicon, needs_parse, phrase_end, plural


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("state", ("state", "states", "stated", "stating")),
        ("reply", ("reply", "replies", "replied", "replying")),
        ("stress", ("stress", "stresses", "stressed", "stressing")),
        ("say", ("say", "says", "said", "saying")),
    ],
)
def test_inflection(base, forms):
    assert inflected(base, {"say": ("says", "said", "saying")}) == forms


def test_plurals():
    assert [plural(n) for n in ("claim", "testimony", "speech", "day")] == [
        *("claims", "testimonies", "speeches", "days")
    ]


def test_the_lexicon_is_broad_and_every_form_leads_to_its_verb():
    lex = lexicon()
    assert len(lex.classes) >= 350
    assert lex.verbs["admitted"] == "admit"
    assert lex.verbs["wrote"] == "write"
    assert lex.is_a("told", "tell")
    assert not lex.is_a("walked", "say", "tell", "quote")
    assert all(base in lex.classes for base in lex.verbs.values())


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("pointed out that it failed", 2),
        ("made it very clear that it failed", None),
        ("made it clear that it failed", 3),
        ("made quite clear that it failed", 3),
        ("went home", None),
    ],
)
def test_multi_word_cues(words, end):
    lower = words.split()
    assert phrase_end(lower, 0, len(lower)) == end


@pytest.mark.parametrize(
    "sentence",
    [
        "the union said no",
        "no deal , according to two people",
        "in the words of one delegate it is dead",
        "she made clear that it was over",
        "the claim that it was over spread",
        "he called it a mistake",
        "he put the figure at nine",
        "she vowed to stay",
    ],
)
def test_sentences_that_need_a_parse(sentence):
    assert needs_parse(sentence.split())


@pytest.mark.parametrize(
    "sentence",
    [
        "the state report on the order was late",
        "buses ran as usual in town",
        "he put the cup on the table",
        "the band laughed",
        "in the morning they left",
        "",
    ],
)
def test_sentences_that_need_none(sentence):
    assert not needs_parse(sentence.split())


def test_beside_a_quotation_more_verbs_count():
    assert needs_parse("the mayor laughed".split(), quoted=True)
