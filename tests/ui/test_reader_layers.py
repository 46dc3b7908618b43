"""Asking the layers by range, and lanes for what overlaps."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cpsreader.domain.span import Span
from cpsreader.ui.reader.layers import Layer, Layers, SpanIndex, lanes
from tests.ui.fakes import TWO, span_of
from tests.ui.reader_views import GoldWorkspace

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda p: Span(p[0], p[0] + p[1])),
    max_size=25,
).map(sorted)
RANGES = st.tuples(st.integers(0, 80), st.integers(1, 30))


def index_of(spans):
    return SpanIndex(spans, [(span,) for span in spans])


@given(SPANS, RANGES)
def test_meeting_finds_just_what_overlaps(spans, where):
    start, length = where
    wanted = Span(start, start + length)
    found = index_of(spans).meeting(wanted.start, wanted.end)
    assert found == [at for at, span in enumerate(spans) if span.overlaps(wanted)]


@given(SPANS, st.integers(0, 90))
def test_after_and_before_are_the_nearest_starts(spans, offset):
    index = index_of(spans)
    after = [at for at, span in enumerate(spans) if span.start > offset]
    before = [at for at, span in enumerate(spans) if span.start < offset]
    assert index.after(offset) == (after[0] if after else None)
    assert index.before(offset) == (before[-1] if before else None)


@given(SPANS)
def test_ranges_of_one_lane_never_meet_while_there_are_lanes(spans):
    chosen, _ = lanes([s.start for s in spans], [s.end for s in spans], limit=100)
    for at, one in enumerate(spans):
        for other in range(at):
            if chosen[at] == chosen[other]:
                assert not one.overlaps(spans[other])


def test_what_does_not_fit_shares_the_last_lane_and_is_counted():
    chosen, crowd = lanes([0, 1, 2, 3], [9, 9, 9, 9], limit=2)
    assert chosen == [0, 1, 1, 1]
    assert crowd == [1, 1, 2, 3]


def test_innermost_comes_first():
    workspace = GoldWorkspace()
    text = workspace.article(TWO).text
    wide = span_of(text, "Basically, the mayor is being relentless")
    workspace.annotate(TWO, wide)
    workspace.annotate(TWO, span_of(text, "the mayor"))
    layers = Layers(workspace.reader_view(TWO))
    at = text.index("the mayor is being")
    everything = frozenset(Layer)
    under = layers.under(at, everything)
    assert [len(pick.span) for pick in under] == sorted(len(pick.span) for pick in under)
    assert under[0].span.of(text) == "the mayor"
    assert {pick.layer for pick in under} >= {Layer.ANNOTATION, Layer.CLAIM}
    assert Layer.CLAIM not in {p.layer for p in layers.under(at, frozenset({Layer.ANNOTATION}))}


def test_find_prefers_the_same_place():
    workspace = GoldWorkspace()
    layers = Layers(workspace.reader_view(TWO))
    for at in range(len(layers.findings)):
        hull = layers.findings.hull(at)
        found = layers.find(Layer.FINDING, hull)
        assert found is not None
        assert found.span == hull
