"""Scores of quotations with speakers on real news, without a profile."""

from __future__ import annotations

from typing import Any

from cpsreader.domain.analysis import Claim
from tests.scoreboard.corpora import Board, News, quote_scorer
from tests.scoreboard.markdown import Cell, table

KINDS = ("direct", "mixed", "indirect", "all")


def as_quotes(read: News) -> dict[str, Any]:
    """One analysis in the shape of the scorer; a pronoun's name counts as resolved."""
    return {"id": read.gold["id"], "quotes": [_quote(c) for c in read.analysis.claims]}


def _quote(claim: Claim) -> dict[str, Any]:
    quote: dict[str, Any] = {
        "start": claim.hull.start,
        "end": claim.hull.end,
        "spans": [[s.start, s.end] for s in claim.spans],
        "type": claim.kind.value,
        "speaker": None,
        "cue": claim.cue and {"start": claim.cue.start, "end": claim.cue.end},
        "resolved": claim.speaker.name if claim.speaker else [],
    }
    if claim.speaker is not None:
        text = claim.speaker.mention or claim.speaker.name
        quote["speaker"] = {"text": text}
        if claim.speaker.span is not None:
            span = claim.speaker.span
            quote["speaker"] |= {"start": span.start, "end": span.end}
    return quote


def score(reads: list[News], *, speech: bool, errors: list[Any] | None = None) -> dict[str, Any]:
    gold = {r.gold["id"]: r.gold for r in reads}
    found = {r.gold["id"]: as_quotes(r) for r in reads}
    result: dict[str, Any] = quote_scorer().score(gold, found, speech=speech, errors=errors)
    return result


def overview(board: Board) -> str:
    """Joint scores of each corpus, speech only and all attributions, by kind."""
    rows: list[list[Cell]] = []
    for corpus in dict.fromkeys(n.corpus for n in board.news):
        reads = [n for n in board.news if n.corpus == corpus]
        speech, every = score(reads, speech=True), score(reads, speech=False)
        row: list[Cell] = [corpus, len(reads), speech["all"]["gold"]]
        row += [float(speech["all"]["iou"][2]) / 100]
        row += [float(x) / 100 for x in speech["all"]["joint"]]
        row += [float(speech[k]["joint"][2]) / 100 for k in KINDS[:3]]
        row += [float(every["all"]["joint"][2]) / 100]
        row += ["{} of {}".format(*every["all"]["resolved"])]
        rows.append(row)
    return table(
        [
            *("corpus", "articles", "quotations", "found F1", "joint P", "joint R", "joint F1"),
            *("direct", "mixed", "indirect", "all attributions", "pronouns resolved"),
        ],
        rows,
    )


def errors(board: Board) -> list[str]:
    """Every miss of the corpora that may be looked at."""
    reads = [n for n in board.news if not n.corpus.endswith("unseen")]
    found: list[Any] = []
    if reads:
        score(reads, speech=True, errors=found)
    return [_told(*error) for error in found]


def _told(kind: str, article: str, gold: Any, ours: Any, text: str) -> str:
    parts = [kind, article]
    for name, item in (("gold", gold), ("found", ours)):
        if item is not None:
            spans = quote_scorer().Q.spans_of(item.q)
            speaker = (item.sp or {}).get("text", "-")
            parts.append(f"{name} ({speaker}): {quote_scorer().clip(text, spans, 100)}")
    return " | ".join(parts)
