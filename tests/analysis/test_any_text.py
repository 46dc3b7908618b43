"""Whatever the text: spans inside it, in order, in a time that grows with its length."""

from __future__ import annotations

import datetime as dt
import itertools
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cpsreader.analysis.blocks import LONGEST, blocks
from cpsreader.analysis.pipeline import analyse
from cpsreader.analysis.reader import reader
from cpsreader.domain.analysis import Analysis
from cpsreader.domain.span import Span
from tests.analysis.cases import load_profile

PROFILE = load_profile("harborline")
DAY = dt.date(2031, 3, 7)

PIECES = (
    *"Dolores Achterberg|the union| said|, said |Monday|6 p.m.|$3.5 million|@ctou88".split("|"),
    *"#Now|GARRICK:|wages|agreed|if|Mr.|Dr. |U.S.|No. |1|date 2031-03-07 |By A. B.".split("|"),
    *"HEX —|(AB)| |\n|\r\n|\u00a0|\u2028|\t|\x00|\ud7ff|\u202e|e\u0301".split("|"),
    *"שלום|مرحبا|👩‍👩‍👧|é|(|)|—|.|?|\"|“|”|'|’".split("|"),
)

mixed = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
anything = st.one_of(mixed, st.text(max_size=200))


def check(text: str, analysis: Analysis) -> None:
    whole = Span(0, len(text)) if text else None
    spans = [m.span for m in analysis.mentions]
    spans += [s for c in analysis.claims for s in c.spans]
    spans += [c.cue for c in analysis.claims if c.cue]
    spans += [c.speaker.span for c in analysis.claims if c.speaker and c.speaker.span]
    spans += [s for f in analysis.findings for s in (f.sentence, f.phrase, *f.evidence)]
    assert all(whole is not None and whole.contains(span) for span in spans)
    assert [m.span for m in analysis.mentions] == sorted(m.span for m in analysis.mentions)
    named = [m.span for m in analysis.mentions]
    assert all(a.end <= b.start for a, b in itertools.pairwise(named))
    for claim in analysis.claims:
        assert all(a.end <= b.start for a, b in itertools.pairwise(claim.spans))
    starts = [f.sentence.start for f in analysis.findings]
    assert starts == sorted(starts)


@pytest.mark.model
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anything)
def test_spans_lie_inside_the_text_and_in_order(text: str) -> None:
    check(text, analyse(text, PROFILE, published=DAY))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab .\n\u00a0\u2003"), max_size=400))
def test_blocks_cover_all_that_is_not_white_space(text: str) -> None:
    ranges = list(blocks(text))
    covered = set()
    for start, end in ranges:
        assert start < end
        assert "\n" not in text[start:end]
        covered |= set(range(start, end))
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(ranges))
    assert all(text[i].isspace() for i in set(range(len(text))) - covered)


def test_a_line_without_an_end_is_cut() -> None:
    assert max(end - start for start, end in blocks("x" * 50_000)) <= LONGEST


@pytest.mark.model
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anything)
def test_tokens_are_disjoint_and_sentences_cross_no_line_break(text: str) -> None:
    tokens = reader().read(text, lambda t: [True] * len(t.sentences))
    assert [text[s:e] for s, e in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
    assert all(not w.isspace() for w in tokens.words)
    assert all(a <= b for a, b in zip(tokens.ends, tokens.starts[1:], strict=False))
    edges = [edge for pair in tokens.sentences for edge in pair]
    assert edges == sorted(edges)
    assert sum(last - first for first, last in tokens.sentences) == len(tokens)
    for sentence, (first, last) in enumerate(tokens.sentences):
        assert "\n" not in tokens.sentence_span(sentence).of(text)
        assert all(first <= head < last for head in tokens.heads[first:last])
    assert len(tokens.parsed) == len(tokens.sentences)


LONG = {
    "words": "The union said the talks went on for days. ",
    "no spaces": "x",
    "only quotation marks": '"',
    "curly marks": "“a” ",
    "apostrophes": "'",
    "emoji": "👩‍👩‍👧",
    "right to left": "שלום עולם ",
    "names": "Ms. Garrick met Mr. Garrick on Monday. ",
    "brackets": "(CTOU) ",
    "dots": ". ",
    "capitals": "PORT CALDER ",
    "line ends": "a\n",
    "full stops without spaces": "a.b",
    "digits": "1 2 ",
}


def seconds(text: str) -> float:
    start = time.process_time()
    check(text, analyse(text, PROFILE, published=DAY))
    return time.process_time() - start


@pytest.mark.model
@pytest.mark.parametrize("name", LONG)
def test_time_grows_with_the_length(name: str) -> None:
    """Four times the text may take ten times as long at most, start-up costs aside."""
    unit = LONG[name]
    seconds(unit)
    small = unit * (2_000 // len(unit))
    short = max(min(seconds(small), seconds(small)), 0.02)
    assert seconds(unit * (8_000 // len(unit))) < 10 * short
