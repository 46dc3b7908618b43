"""``python -m tests.scoreboard.calibrate``: measure the rules' confidences on the tuned cases.

Writes ``resources/calibration.json`` and prints, with each case judged by a table that was made
without it, how well the measured confidences hold.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence

from cpsreader.analysis.calibration import ALL, Table, calibrated
from cpsreader.paths import resource
from tests.analysis.cases import TUNED
from tests.scoreboard.confidence import Judged, judged, overview
from tests.scoreboard.corpora import run

KINDS = ("claim", "mention")
"""Findings have the share that the trained ranking gives them."""

PRIOR = 15
"""Results of average rightness that are added to each rule's, so that few do not say much."""

BIN = 15
"""Results a point rests on at least."""

SUREST = 0.99
"""Nothing is marked surer: some hundred results cannot show more."""

Point = list[float]


def fit(items: Iterable[Judged]) -> Table:
    """Points of each kind and rule from judged results with their raw confidences."""
    kinds: dict[str, list[Judged]] = defaultdict(list)
    for item in items:
        kinds[item.what.split(",")[0]].append(item)
    return {kind: _rules(inside) for kind, inside in sorted(kinds.items()) if kind in KINDS}


def key_of(item: Judged) -> str:
    """The rule, with the entity's kind before it for mentions."""
    kind = item.what.partition(", ")[2]
    return f"{kind}/{item.rule}" if kind else item.rule


def _rules(items: Sequence[Judged]) -> dict[str, Sequence[Sequence[float]]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for item in items:
        groups[key_of(item)].append(item)
    mean = sum(i.right for i in items) / len(items)
    table: dict[str, Sequence[Sequence[float]]] = {ALL: _points(items, mean)}
    for rule, inside in sorted(groups.items()):
        right = sum(i.right for i in inside)
        table[rule] = _points(inside, (right + PRIOR * mean) / (len(inside) + PRIOR))
    return table


def _points(items: Sequence[Judged], mean: float) -> list[Point]:
    """Shares right by raw confidence, never falling as it rises."""
    blocks: list[tuple[float, float, int]] = []  # sum of raw, expected right, results
    for bin_ in _bins(sorted(items, key=lambda i: i.confidence)):
        right = sum(i.right for i in bin_)
        share = (right + PRIOR * mean) / (len(bin_) + PRIOR)
        blocks.append((sum(i.confidence for i in bin_), share * len(bin_), len(bin_)))
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            (raw, good, n), (raw2, good2, n2) = blocks[-2:]
            blocks[-2:] = [(raw + raw2, good + good2, n + n2)]
    return [[round(raw / n, 3), round(min(good / n, SUREST), 3)] for raw, good, n in blocks]


def _bins(items: Sequence[Judged]) -> list[list[Judged]]:
    """Runs of results with like confidence; equal ones are never parted."""
    bins: list[list[Judged]] = []
    for item in items:
        full = bins and len(bins[-1]) >= BIN and bins[-1][-1].confidence != item.confidence
        if not bins or full:
            bins.append([])
        bins[-1].append(item)
    if len(bins) > 1 and len(bins[-1]) < BIN:
        bins[-2:] = [bins[-2] + bins[-1]]
    return bins


def left_out(by_case: dict[str, list[Judged]]) -> list[Judged]:
    """Every result with the confidence that a table made without its case gives it."""
    found = []
    for case, items in by_case.items():
        table = fit(i for other, inside in by_case.items() if other != case for i in inside)
        found += [
            Judged(i.what, i.rule, _marked(i, table), i.right) for i in items if i.what != "status"
        ]
    return found


def _marked(item: Judged, table: Table) -> float:
    return calibrated(item.what.split(",")[0], key_of(item), item.confidence, table)


def main() -> int:
    board = run(TUNED, wikinews=False, extra=None, raw=True)
    by_case = {case: judged(board.of([case])) for case in TUNED}
    table = fit(i for items in by_case.values() for i in items)
    path = resource("calibration.json")
    path.write_text(_as_json(table), "utf-8")
    print(f"## Calibration, each case by a table made without it\n\n{overview(left_out(by_case))}")
    return 0


def _as_json(table: Table) -> str:
    """One rule a line."""
    kinds = []
    for kind, rules in table.items():
        lines = ",\n".join(f"  {json.dumps(r)}: {json.dumps(p)}" for r, p in rules.items())
        kinds.append(f"{json.dumps(kind)}: {{\n{lines}\n}}")
    return "{" + ",\n".join(kinds) + "}\n"


if __name__ == "__main__":
    sys.exit(main())
