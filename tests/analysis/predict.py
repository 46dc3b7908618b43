"""Analyses of whole cases in the shape that tests/eval/score.py reads.

``python -m tests.analysis.predict OUT.json [CASE ...]``, then
``python tests/eval/score.py OUT.json``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from cpsreader.analysis.pipeline import analyse
from cpsreader.domain.analysis import Analysis, Claim, EntityKind
from cpsreader.domain.span import Span
from tests.analysis.cases import TUNED, load_case


def predict(case: str) -> dict[str, Any]:
    """One case's predictions."""
    loaded = load_case(case)
    return {
        "articles": {
            a.id: as_prediction(analyse(a.text, loaded.profile, published=a.published))
            for a in loaded.articles
        }
    }


def as_prediction(analysis: Analysis) -> dict[str, Any]:
    """One analysis as the scorer wants it; pronouns are no entities there."""
    claims = [p for n, c in enumerate(analysis.claims) for p in _pieces(n, c)]
    return {
        "entities": [
            {**_range(m.span), "kind": m.kind.value, "name": m.name}
            for m in analysis.mentions
            if not m.pronoun and m.kind is not EntityKind.OTHER
        ],
        "claims": claims,
        "issues": {
            s.issue: {
                "status": s.status.value,
                "evidence": [
                    _range(span)
                    for n in (s.deciding, *s.others)
                    for span in analysis.findings[n].evidence
                ],
            }
            for s in analysis.statuses
        },
    }


def _pieces(number: int, claim: Claim) -> list[dict[str, Any]]:
    speaker = claim.speaker.name if claim.speaker else None
    return [
        {**_range(s), "kind": claim.kind.value, "speaker": speaker, "group": f"q{number}"}
        for s in claim.spans
    ]


def _range(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


if __name__ == "__main__":
    names = sys.argv[2:] or TUNED
    Path(sys.argv[1]).write_text(json.dumps({"cases": {n: predict(n) for n in names}}))
