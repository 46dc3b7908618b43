"""From a rule's own confidence to a measured one: of results marked 0.9, nine in ten are right.

``resources/calibration.json`` holds, for each kind of result and each rule, points (rule's own
confidence, measured share right), made by ``python -m tests.scoreboard.calibrate`` on the cases
that the rules were tuned on. Between points the share is read off the straight line. A rule that
the table does not know gets the line of all rules of its kind.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from cpsreader.domain.analysis import Claim, Mention
from cpsreader.paths import resource

Points = Sequence[Sequence[float]]
Table = dict[str, dict[str, Points]]

ALL = "*"
"""Key of the line for rules that the table does not know."""


@cache
def measured() -> Table:
    """The shipped table."""
    found: Table = json.loads(resource("calibration.json").read_text("utf-8"))
    return found


def calibrated(kind: str, rule: str, raw: float, table: Table | None = None) -> float:
    """The measured share right of such results, 0..1.

    Args:
        kind: ``claim`` or ``mention``; findings are weighed in ``ranking``.
        rule: The rule that made it; of mentions ``KIND/RULE``.
        raw: The rule's own confidence.
        table: Another table than the shipped one.
    """
    rules = (measured() if table is None else table).get(kind, {})
    points = rules.get(rule) or rules.get(ALL)
    return round(_on_line(points, raw), 3) if points else raw


def mention_rule(mention: Mention) -> str:
    """The key of a mention's rule: what a model finds differs much by kind."""
    return f"{mention.kind.value}/{mention.rule}"


def calibrated_mentions(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The same mentions with measured confidences."""
    return tuple(
        replace(m, confidence=calibrated("mention", mention_rule(m), m.confidence))
        for m in mentions
    )


def calibrated_claims(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The same claims with measured confidences."""
    return tuple(replace(c, confidence=calibrated("claim", c.rule, c.confidence)) for c in claims)


def _on_line(points: Points, raw: float) -> float:
    xs = [p[0] for p in points]
    n = bisect_left(xs, raw)
    if n == 0:
        return points[0][1]
    if n == len(points):
        return points[-1][1]
    (x1, y1), (x2, y2) = points[n - 1], points[n]
    return y1 + (y2 - y1) * (raw - x1) / (x2 - x1)
