"""A rule's own confidence is read off the measured line."""

from __future__ import annotations

import pytest

from cpsreader.analysis.calibration import calibrated, calibrated_claims, measured
from cpsreader.domain.analysis import Claim, ClaimKind
from cpsreader.domain.span import Span

TABLE = {"claim": {"*": [[0.5, 0.4], [0.9, 0.8]], "post": [[0.95, 0.97]]}}


@pytest.mark.parametrize(
    ("rule", "raw", "share"),
    [
        ("post", 0.2, 0.97),
        ("other", 0.1, 0.4),
        ("other", 0.7, 0.6),
        ("other", 0.9, 0.8),
        ("other", 1.0, 0.8),
    ],
)
def test_shares_lie_on_the_line(rule, raw, share):
    assert calibrated("claim", rule, raw, TABLE) == share


def test_an_unknown_kind_keeps_its_own_confidence():
    assert calibrated("weather", "rain", 0.3, TABLE) == 0.3


def test_the_shipped_table_holds_shares_that_never_fall_with_the_raw_confidence():
    for rules in measured().values():
        assert "*" in rules
        for points in rules.values():
            assert points == sorted(points)
            assert [p[1] for p in points] == sorted(p[1] for p in points)
            assert all(0 < share < 1 for _, share in points)


def test_only_the_confidence_of_a_claim_changes():
    claim = Claim(spans=(Span(0, 3),), kind=ClaimKind.DIRECT, speaker=None, rule="post")
    (found,) = calibrated_claims([claim])
    assert (found.spans, found.kind, found.rule) == (claim.spans, claim.kind, claim.rule)
    assert found.confidence < 1.0
