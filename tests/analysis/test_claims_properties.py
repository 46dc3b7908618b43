"""Claims of any text: inside it, in order, whatever the parse says, in linear time."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.analysis.claims import find_claims
from cpsreader.analysis.claims_hints import sentences_to_parse
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind, Mention
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span

TOKEN = re.compile(r"\w+|[^\w\s]")
EMPTY = Profile(name="none")
WORDS = (
    "Ortiz said says told that the union it he she they according to and , . ; : \" ' called "
    "adding \u201c \u201d \u2018 \u2019 \u2014 which who a deal is was not \n \n\n @ortiz ( ) ROE: "
    "Q: \U0001f600"
).split(" ")
TAGS = ("NNP", "NN", "VBD", "VBZ", "VBN", "VBG", "IN", "DT", "PRP", "WDT", "RB", ",", "CD")
DEPS = ("nsubj", "ccomp", "ROOT", "conj", "acl", "relcl", "advcl", "mark", "dobj", "prep", "pobj",
        "xcomp", "punct", "appos", "parataxis", "oprd", "neg", "aux")  # fmt: skip


def tokens_of(text, parse=None):
    """Words by a pattern, sentences by line; tags and heads from ``parse`` or none."""
    tokens = Tokens(text)
    for found in TOKEN.finditer(text):
        tokens.starts.append(found.start())
        tokens.ends.append(found.end())
        tokens.words.append(found.group())
    tokens.lower = [w.lower() for w in tokens.words]
    tokens.lemmas = list(tokens.lower)
    first = 0
    for i in range(len(tokens.words)):
        last = i + 1 == len(tokens.words)
        if last or "\n" in text[tokens.ends[i] : tokens.starts[i + 1]] or tokens.words[i] == ".":
            tokens.sentences.append((first, i + 1))
            first = i + 1
    tokens.parsed = [parse is not None] * len(tokens.sentences)
    for start, end in tokens.sentences:
        for i in range(start, end):
            tag, dep, head = parse(i) if parse else ("", "", i)
            tokens.tags.append(tag)
            tokens.deps.append(dep)
            # heads point forward or to the sentence's first word, so they make no circle
            tokens.heads.append(min(i + head, end - 1) if parse and i > start else i)
    return tokens


def check(tokens, claims):
    text = tokens.text
    assert [c.spans[0] for c in claims] == sorted(c.spans[0] for c in claims)
    for claim in claims:
        end = 0
        for span in claim.spans:
            assert end <= span.start < span.end <= len(text)
            end = span.end
        assert 0 <= claim.confidence <= 1
        assert claim.rule
        for span in (claim.cue, claim.speaker and claim.speaker.span):
            assert span is None or span.end <= len(text)


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(max_size=80))
@settings(max_examples=150)
def test_without_a_parse(text):
    tokens = tokens_of(text)
    check(tokens, find_claims(tokens, (), EMPTY))
    assert len(sentences_to_parse(tokens)) == len(tokens.sentences)


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join),
    st.lists(
        st.tuples(st.sampled_from(TAGS), st.sampled_from(DEPS), st.integers(0, 5)),
        min_size=1,
        max_size=12,
    ),
)
@settings(max_examples=300)
def test_with_any_parse(text, parse):
    tokens = tokens_of(text, lambda i: parse[i % len(parse)])
    mentions = [
        Mention(span=Span(m.start(), m.end()), kind=EntityKind.PERSON, name="Lena Ortiz")
        for m in re.finditer("Ortiz", text)
    ]
    claims = find_claims(tokens, mentions, EMPTY)
    check(tokens, claims)
    assert claims == find_claims(tokens, mentions, EMPTY)


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "\u201cA b c d e,\u201d she said. ",
        "said ",
        "according to Ortiz ",
        "\u2018a ",
        "ROE: We met.\n",
        "We met \u2014 Roe (@roe)\n",
        "The union said it met. ",
        '"A b c d e f."\n\n',
        '"A b c d e f.\n\n',
    ],
)
def test_time_is_linear(unit):
    def seconds(size):
        text = unit * (size // len(unit))
        tokens = tokens_of(text)
        mentions = [
            Mention(span=Span(m.start(), m.end()), kind=EntityKind.ORGANIZATION, name="Union")
            for m in re.finditer("union|Ortiz", text)
        ]
        start = time.process_time()
        find_claims(tokens, mentions, EMPTY)
        return time.process_time() - start

    seconds(500)
    small = max(seconds(8_000), 0.02)
    assert seconds(64_000) < 24 * small
