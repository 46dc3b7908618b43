"""Whether the confidences hold: of the results marked 0.9, how many are right?"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from cpsreader.domain.analysis import Claim, Mention
from tests.scoreboard.corpora import Read, scorer
from tests.scoreboard.markdown import Cell, table

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)


@dataclass(frozen=True)
class Judged:
    """One machine result with its rule, its confidence and whether gold agrees."""

    what: str
    rule: str
    confidence: float
    right: bool


def judged(reads: Iterable[Read]) -> list[Judged]:
    """Claims, findings, statuses and mentions that gold can judge; debatable ones are left out."""
    found: list[Judged] = []
    for read in reads:
        found += _claims(read)
        found += _findings(read)
        found += _mentions(read)
    return found


def overview(items: list[Judged]) -> str:
    """For each kind of result and bin of confidence: results, mean confidence, share right."""
    rows: list[list[Cell]] = []
    for what in dict.fromkeys(i.what for i in items):
        for low, high in itertools.pairwise(EDGES):
            inside = [i for i in items if i.what == what and low <= i.confidence < high]
            if inside:
                given = sum(i.confidence for i in inside) / len(inside)
                right = sum(i.right for i in inside) / len(inside)
                rows.append([what, f"{low:.2f} to {min(high, 1):.2f}", len(inside), given, right])
    return table(["result", "marked", "results", "mean mark", "right"], rows)


def by_rule(items: list[Judged]) -> str:
    """Results and share right of each rule."""
    groups: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for item in items:
        groups[item.what, item.rule].append(item)
    rows: list[list[Cell]] = [
        [
            *(what, rule or "-", len(inside)),
            sum(i.confidence for i in inside) / len(inside),
            sum(i.right for i in inside) / len(inside),
        ]
        for (what, rule), inside in sorted(groups.items())
    ]
    return table(["result", "rule", "results", "mean mark", "right"], rows)


def _claims(read: Read) -> Iterator[Judged]:
    score = scorer(read.root)
    gold = read.article.gold["claims"]
    firm = [g for g in gold if not g.get("optional")]
    names = score.Names(score.load_gold(read.case)["parties"])
    pieces = [(s, c) for c in read.analysis.claims for s in c.spans]
    spans = [{"start": s.start, "end": s.end} for s, _ in pieces]
    pairs = score.match(gold, spans, _iou, 0.5)
    matched: dict[int, list[int]] = defaultdict(list)
    for g, p in pairs:
        matched[id(pieces[p][1])].append(g)
    for claim in read.analysis.claims:
        found = [gold[g] for g in matched[id(claim)]]
        if found and all(g not in firm for g in found):
            continue
        right = any(_speaker_right(g, claim, names, read.article.text) for g in found)
        yield Judged("claim", claim.rule, claim.confidence, right)


def _speaker_right(gold: dict[str, Any], claim: Claim, names: Any, text: str) -> bool:
    speaker = claim.speaker.name if claim.speaker else None
    return bool(scorer().speaker_ok(gold, {"speaker": speaker}, names, text))


def _findings(read: Read) -> Iterator[Judged]:
    gold = read.article.gold["issues"]
    for finding in read.analysis.findings:
        if finding.moves:
            right = _status_right(gold.get(finding.issue), finding.status.value)
            yield Judged("finding", finding.rule, finding.confidence, right)
    for status in read.analysis.statuses:
        right = _status_right(gold.get(status.issue), status.status.value)
        rule = read.analysis.findings[status.deciding].rule
        yield Judged("status", rule, status.confidence, right)


def _status_right(gold: dict[str, Any] | None, status: str) -> bool:
    name = scorer().SYNONYM.get(status, status)
    return gold is not None and name in (gold["status"], *gold.get("acceptable", []))


def _mentions(read: Read) -> Iterator[Judged]:
    if not read.article.gold["entities_annotated"]:
        return
    gold = read.article.gold["entities"]
    firm = {_key(g) for g in gold if not g.get("optional")}
    loose = [g for g in gold if g.get("optional")]
    kinds = scorer().KINDS
    for mention in read.analysis.mentions:
        if mention.pronoun or mention.kind.value not in kinds:
            continue
        right = (mention.span.start, mention.span.end, mention.kind.value) in firm
        if right or not _touches(mention, loose):
            yield Judged(f"mention, {mention.kind.value}", mention.rule, mention.confidence, right)


def _touches(mention: Mention, loose: list[dict[str, Any]]) -> bool:
    return any(g["start"] < mention.span.end and mention.span.start < g["end"] for g in loose)


def _key(gold: dict[str, Any]) -> tuple[int, int, str]:
    return gold["start"], gold["end"], scorer().kind_of(gold)


def _iou(a: dict[str, Any], b: dict[str, Any]) -> float:
    return float(scorer().iou(scorer().as_span(a), scorer().as_span(b)))
