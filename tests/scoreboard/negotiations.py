"""Scores on the fictional negotiations and the seeds: entities, claims, issues, statuses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from statistics import mean
from typing import Any

from tests.analysis.cases import TUNED, UNSEEN
from tests.analysis.predict import as_prediction
from tests.scoreboard.corpora import Board, scorer
from tests.scoreboard.markdown import Cell, table

Scores = dict[str, dict[str, Any]]
MEASURES: tuple[tuple[str, Callable[[dict[str, Any]], float | None]], ...] = (
    ("names exact F1", lambda r: r["entities exact"]["names (per/org/place)"]["F1"]),
    ("all entities exact F1", lambda r: r["entities exact"]["all"]["F1"]),
    ("claims F1", lambda r: r["claims grouped"]["F1"]),
    ("speakers", lambda r: r["speaker accuracy"]),
    ("joint P", lambda r: r["claims grouped+speaker (joint)"]["P"]),
    ("joint R", lambda r: r["claims grouped+speaker (joint)"]["R"]),
    ("joint F1", lambda r: r["claims grouped+speaker (joint)"]["F1"]),
    ("issues F1", lambda r: r["issue detection"]["F1"]),
    ("status", lambda r: r["status accuracy"]),
    ("status macro", lambda r: r["status macro"]),
    ("timeline", lambda r: r.get("timeline accuracy")),
)


def scores(board: Board, errors: dict[str, list[Any]] | None = None) -> Scores:
    """The scorer's measures of each case; errors only of cases that may be looked at."""
    found = {}
    for case, root in dict.fromkeys((r.case, r.root) for r in board.reads):
        predicted = {r.article.id: as_prediction(r.analysis) for r in board.of([case])}
        open_ = case in TUNED or case == "seeds"
        listed: list[Any] | None = [] if errors is not None and open_ else None
        found[case] = scorer(root).score_case(case, {"articles": predicted}, listed)
        if errors is not None and listed is not None:
            errors[case] = listed
    return found


def overview(found: Scores) -> str:
    """One line a case, and the mean of the tuned and of the unseen ones."""
    rows: list[list[Cell]] = [[case, *_line([found[case]])] for case in found]
    others = tuple(c for c in found if c not in (*TUNED, *UNSEEN, "seeds"))
    groups = (("mean of tuned", TUNED), ("**mean of unseen**", UNSEEN), ("mean of others", others))
    for name, group in groups:
        inside = [found[c] for c in group if c in found]
        if inside:
            rows.append([name, *_line(inside)])
    return table(["case", *(name for name, _ in MEASURES)], rows)


def _line(results: list[dict[str, Any]]) -> list[Cell]:
    line: list[Cell] = []
    for _, measure in MEASURES:
        values = [v for r in results if (v := measure(r)) is not None]
        line.append(float(mean(values)) if values else None)
    return line


def by_status(found: Scores) -> str:
    """Share of right statuses by the gold's status, pooled over tuned and unseen cases."""
    names = scorer().STATUS
    groups = {"tuned": _pool(found, TUNED), "unseen": _pool(found, UNSEEN)}
    rows = []
    for name in names:
        row: list[Cell] = [name]
        for pool in groups.values():
            right, total = pool.get(name, (0.0, 0))
            row += [total, right / total if total else None]
        rows.append(row)
    return table(["gold status", "tuned, cells", "right", "unseen, cells", "right"], rows)


def confusions(found: Scores) -> str:
    """The commonest wrong statuses of the tuned cases."""
    counts: Counter[str] = Counter()
    for case in TUNED:
        counts.update(found.get(case, {}).get("status confusion", {}))
    return table(["gold -> found (tuned)", "cells"], counts.most_common(12))


def by_kind(found: Scores) -> str:
    """Speaker accuracy by kind of claim; and exact F1 by kind of entity."""
    rows: list[list[Cell]] = []
    for kind in ("direct", "indirect", "mixed"):
        row: list[Cell] = [kind]
        for group in (TUNED, UNSEEN):
            pairs = [_kind(found[c], kind) for c in group if c in found]
            total = sum(n for _, n in pairs)
            row += [total, sum(a * n for a, n in pairs) / total if total else None]
        rows.append(row)
    return table(["claims found", "tuned", "right speaker", "unseen", "right speaker"], rows)


def entity_kinds(found: Scores) -> str:
    rows: list[list[Cell]] = []
    for kind in scorer().KINDS:
        parts = (
            [found[c]["entities exact"][kind] for c in group if c in found]
            for group in (TUNED, UNSEEN)
        )
        rows.append([kind, *map(_f1, parts)])
    return table(["entities, exact F1", "tuned", "unseen"], rows)


def _kind(result: dict[str, Any], kind: str) -> tuple[float, int]:
    share, count = result["speaker accuracy by kind"].get(kind, (0.0, 0))
    return float(share), int(count)


def _f1(parts: list[dict[str, Any]]) -> float | None:
    tp, fp, fn = (sum(p[k] for p in parts) for k in ("tp", "fp", "fn"))
    return float(scorer().prf(tp, fp, fn)["F1"]) if tp + fp + fn else None


def _pool(found: Scores, cases: Iterable[str]) -> dict[str, tuple[float, int]]:
    pool: dict[str, tuple[float, int]] = {}
    for case in cases:
        for name, (share, n) in found.get(case, {}).get("status by gold", {}).items():
            right, total = pool.get(name, (0.0, 0))
            pool[name] = (right + share * n, total + n)
    return pool
