from __future__ import annotations

import datetime as dt
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from cpsreader.domain.analysis import (
    ArticleStatus,
    Claim,
    ClaimKind,
    DaySpan,
    Finding,
    Mention,
    Speaker,
)
from cpsreader.domain.annotation import Review
from cpsreader.domain.profile import Profile
from cpsreader.domain.span import Span
from cpsreader.storage import codec

spans = st.integers(0, 10_000).flatmap(
    lambda n: st.integers(n + 1, n + 99).map(lambda m: Span(n, m))
)
st.register_type_strategy(Span, spans)
st.register_type_strategy(DaySpan, st.builds(DaySpan, first=st.dates(), last=st.dates()))
st.register_type_strategy(float, st.floats(0, 1))
KINDS = (Finding, Claim, Mention, ArticleStatus, Review, Profile)


@settings(max_examples=60, deadline=None)
@given(st.one_of(*(st.from_type(kind) for kind in KINDS)))
def test_values_come_back_equal(value):
    assert codec.loads(type(value), codec.dumps(value)) == value


def test_defaults_are_left_out_and_unknown_fields_passed_over():
    claim = Claim(spans=(Span(1, 2),), kind=ClaimKind.DIRECT, speaker=Speaker(name="Ana"))
    plain = json.loads(codec.dumps(claim))
    assert plain == {
        "spans": [[1, 2]],
        "kind": "direct",
        "speaker": {"name": "Ana"},
    }
    plain["later"] = 1
    plain["spans"] = [{"start": 1, "end": 2}]  # as the first libraries hold it
    assert codec.loads(Claim, json.dumps(plain)) == claim


def test_days_are_iso_text():
    value = DaySpan(dt.date(2022, 1, 8), dt.date(2022, 1, 9))
    assert json.loads(codec.dumps(value)) == {"first": "2022-01-08", "last": "2022-01-09"}
