"""The scoreboard's own arithmetic, on results whose scores are known."""

from __future__ import annotations

import pytest

from cpsreader.domain.analysis import Analysis, Claim, ClaimKind, EntityKind, Mention, Speaker
from cpsreader.domain.span import Span
from tests.analysis.cases import load_case
from tests.scoreboard import confidence, negotiations, quotations
from tests.scoreboard.corpora import WIKINEWS, Board, News, Read, _lines, scorer
from tests.scoreboard.markdown import table


def from_gold(gold: dict) -> Analysis:
    """The analysis that gold itself would be, without statuses."""
    claims = tuple(
        Claim(
            spans=(Span(c["start"], c["end"]),),
            kind=ClaimKind(c["kind"]),
            speaker=Speaker(name=c["speaker"]),
            rule="gold",
            confidence=0.9,
        )
        for c in gold["claims"]
        if not c.get("optional")
    )
    mentions = tuple(
        Mention(
            span=Span(e["start"], e["end"]),
            kind=EntityKind(scorer().kind_of(e)),
            name="x",
            rule="gold",
        )
        for e in gold["entities"]
        if not e.get("optional")
    )
    return Analysis(engine="gold", claims=claims, mentions=mentions)


@pytest.fixture(scope="module")
def board() -> Board:
    case = load_case("busline")
    return Board(reads=[Read(case.name, a, from_gold(a.gold)) for a in case.articles])


def test_gold_scores_a_hundred(board):
    found = negotiations.scores(board)["busline"]
    assert found["claims"]["F1"] == 1.0
    assert found["entities exact"]["all"]["F1"] == 1.0
    assert found["status accuracy"] == 0.0


def test_gold_is_judged_right_everywhere(board):
    items = confidence.judged(board.reads)
    assert {i.what for i in items} >= {"claim", "mention, person"}
    assert sum(i.right for i in items) / len(items) > 0.98
    assert "| claim | 0.90 to 0.95 |" in confidence.overview(items)


def test_quotations_without_speakers_are_not_joint():
    gold = next(_lines(WIKINEWS))
    claims = tuple(
        Claim(spans=(Span(q["start"], q["end"]),), kind=ClaimKind(q["type"]), speaker=None)
        for q in gold["quotes"]
    )
    result = quotations.score([News("x", gold, Analysis(engine="", claims=claims))], speech=False)
    assert result["all"]["iou"][2] == 100.0
    assert result["all"]["joint"][2] < 50.0


def test_shares_are_shown_in_per_cent():
    assert table(["a", "b"], [["x", 0.5], ["y", None], ["z", 3]]).splitlines()[2:] == [
        "| x | 50.0 |",
        "| y | - |",
        "| z | 3 |",
    ]
