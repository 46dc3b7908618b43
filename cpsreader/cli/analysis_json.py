"""An analysis as the plain values of ``analyze --json``: offsets are those of the file."""

from __future__ import annotations

from typing import Any

from cpsreader.domain.analysis import Analysis, ArticleStatus, Claim, Mention
from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.span import Span
from cpsreader.ingest.canonical import Runs, raw_span

Json = dict[str, Any]


def analysis_json(article_id: str, article: ParsedArticle, analysis: Analysis) -> Json:
    """One line of ``analyze --json``.

    Offsets are half-open ranges of code points of the file decoded as text where it is plain
    text, of the canonical text otherwise.
    """
    runs = article.raw_offsets
    return {
        "id": article_id,
        "published": article.published.isoformat() if article.published else None,
        "entities": [_entity(m, runs) for m in analysis.mentions if not m.pronoun],
        "claims": [_claim(claim, runs, article.text) for claim in analysis.claims],
        "issues": {status.issue: _issue(status, analysis, runs) for status in analysis.statuses},
    }


def _place(span: Span, runs: Runs) -> Json:
    raw = raw_span(runs, span)
    return {"start": raw.start, "end": raw.end}


def _named_place(name: str, span: Span | None, runs: Runs) -> Json:
    raw = raw_span(runs, span) if span is not None else None
    return {
        f"{name}_start": raw.start if raw else None,
        f"{name}_end": raw.end if raw else None,
    }


def _entity(mention: Mention, runs: Runs) -> Json:
    return _place(mention.span, runs) | {"kind": mention.kind.value, "name": mention.name}


def _claim(claim: Claim, runs: Runs, text: str) -> Json:
    pieces = [raw_span(runs, span) for span in claim.spans]
    speaker = claim.speaker
    return {
        **_place(claim.hull, runs),
        "spans": [[piece.start, piece.end] for piece in pieces],
        "kind": claim.kind.value,
        "speaker": speaker.name if speaker else None,
        **_named_place("speaker", speaker.span if speaker else None, runs),
        "cue": claim.cue.of(text) if claim.cue else None,
        **_named_place("cue", claim.cue, runs),
        "issues": list(claim.issues),
        "confidence": round(claim.confidence, 4),
    }


def _issue(status: ArticleStatus, analysis: Analysis, runs: Runs) -> Json:
    findings = [analysis.findings[index] for index in (status.deciding, *status.others)]
    evidence = sorted({span for finding in findings for span in finding.evidence})
    positions = {p.side: p.text for p in analysis.positions if p.issue == status.issue}
    return {
        "status": status.status.value,
        "positions": positions,
        "evidence": [_place(span, runs) for span in evidence],
        "confidence": round(status.confidence, 4),
    }
