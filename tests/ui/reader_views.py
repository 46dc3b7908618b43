"""Reader views of the seed reports as people annotated them, for tests and pictures."""

from __future__ import annotations

import json
from pathlib import Path

from cpsreader.domain.analysis import (
    Asserter,
    Claim,
    ClaimKind,
    DaySpan,
    EntityKind,
    Finding,
    Mention,
    Speaker,
)
from cpsreader.domain.ids import IssueId, SideId
from cpsreader.domain.span import Span, trimmed
from cpsreader.domain.status import AsserterKind, Status
from cpsreader.services.views import ReaderView, Reviewed, ReviewState
from tests.ui.fakes import DAY, ONE, FakeWorkspace

GOLD = Path(__file__).parents[1] / "eval" / "gold" / "seeds"
_SIDES = {"Jesse Sharkey": "CTU", "Lori Lightfoot": "CPS", "Chicago Teachers Union": "CTU"}
_SIDES["Chicago Public Schools"] = "CPS"


class GoldWorkspace(FakeWorkspace):
    """The fake, with mentions, claims and findings from the gold standard."""

    def reader_view(self, article):
        plain = super().reader_view(article)
        raw = json.loads(
            sorted(GOLD.glob("0*.json"))[0 if article == ONE else 1].read_text("utf-8")
        )
        shift = _shift(raw, plain.article.text)
        text = plain.article.text
        return ReaderView(
            article=plain.article,
            mentions=self._all_reviewed(article, _mentions(raw, text, shift)),
            claims=self._all_reviewed(article, _claims(raw, text, shift)),
            findings=self._all_reviewed(article, _findings(raw, text, shift)),
            annotations=plain.annotations,
            copies=plain.copies,
            analysed=True,
            engine="gold",
        )


def _shift(raw, text):
    from cpsreader import paths

    file = next(p for p in paths.seed_reports() if p.name == raw["seed_file"])
    return file.read_text("utf-8").index(text[:60])


def _span(text, row, shift):
    return trimmed(text, row["start"] - shift, row["end"] - shift)


def _mentions(raw, text, shift):
    made = []
    for row in raw["entities"]:
        span = _span(text, row, shift)
        if span is None:
            continue
        kind = "date" if row["kind"] == "time" else row["kind"]
        known = kind if kind in set(EntityKind) else "other"
        made.append(Mention(span=span, kind=EntityKind(known), name=span.of(text)))
    return sorted(made, key=lambda m: m.span.start)


def _claims(raw, text, shift):
    made = []
    for row in raw["claims"]:
        spans = row.get("spans") or [[row["start"], row["end"]]]
        pieces = [trimmed(text, a - shift, z - shift) for a, z in spans]
        name, where = row["speaker"], row.get("speaker_surface")
        said = _span(text, where, shift) if where else None
        unnamed = name == "(anonymous)"
        shown = said.of(text).capitalize() if unnamed and said else name
        cue = row.get("cue_span")
        made.append(
            Claim(
                spans=tuple(sorted(p for p in pieces if p)),
                kind=ClaimKind(row["kind"]),
                speaker=Speaker(
                    name=shown,
                    span=said,
                    side=SideId(_SIDES[name]) if name in _SIDES else None,
                    named=not unnamed,
                ),
                cue=_span(text, cue, shift) if cue else None,
                rule="gold",
                confidence=0.9,
            )
        )
    return sorted(made, key=lambda c: c.spans[0].start)


_STATUS = {"progress": "narrowing", "resolved": "agreed", "open": "disputed"}


def _findings(raw, text, shift):
    made = []
    for issue, row in raw["issues"].items():
        word = _STATUS.get(row["status"], row["status"])
        if word not in set(Status):
            continue
        for place in row["evidence"]:
            span = _span(text, place, shift)
            phrase = Span(span.start, min(span.start + 12, span.end))
            made.append(
                Finding(
                    issue=IssueId(issue),
                    status=Status(word),
                    asserter=Asserter(
                        kind=AsserterKind.PARTY, name="Jesse Sharkey", side=SideId("CTU")
                    ),
                    sentence=span,
                    evidence=(span,),
                    phrase=phrase,
                    as_of=DaySpan(DAY, DAY),
                    rule="gold",
                    explanation="A side rejected the other side's proposal of an issue term.",
                    confidence=0.9,
                )
            )
    return sorted(made, key=lambda f: f.evidence[0].start)


__all__ = ["GoldWorkspace", "ReviewState", "Reviewed"]
