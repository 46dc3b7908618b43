"""Measured shares: few results say little, more confident ones are never marked lower."""

from __future__ import annotations

from tests.scoreboard.calibrate import BIN, fit, left_out
from tests.scoreboard.confidence import Judged


def results(rule: str, raw: float, right: int, wrong: int) -> list[Judged]:
    return [Judged("claim", rule, raw, n < right) for n in range(right + wrong)]


def test_a_rule_with_few_results_stays_near_the_others():
    table = fit([*results("common", 0.8, 80, 20), *results("rare", 0.8, 2, 0)])
    assert table["claim"]["rare"][0][1] < 0.85


def test_shares_rise_with_the_rules_own_confidence():
    items = [
        *results("a", 0.5, BIN, BIN),
        *results("a", 0.7, BIN - 5, BIN),
        *results("a", 0.9, 3 * BIN, 0),
    ]
    points = fit(items)["claim"]["a"]
    assert [p[1] for p in points] == sorted(p[1] for p in points)
    assert len(points) == 2


def test_a_case_is_judged_by_the_others():
    by_case = {"one": results("a", 0.8, 40, 0), "two": results("a", 0.8, 0, 40)}
    marks = {i.right: i.confidence for i in left_out(by_case)}
    assert marks[True] < 0.1
    assert marks[False] > 0.9
