"""Findings weighed by all that a report says of an issue, with a small log-linear model.

The model is a table of weights in ``resources/models/status.json``, trained by
tests/training/train_status.py. It decides nothing on its own: it sets how sure each finding is,
so that the firmest finding carries the status, and every status keeps its sentence.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from cpsreader.analysis.context import IssueText
from cpsreader.analysis.statusfeatures import (
    CLASSES,
    WordTable,
    issue_features,
    package_features,
    word_scores,
)
from cpsreader.domain.analysis import DaySpan, Finding
from cpsreader.domain.ids import IssueId
from cpsreader.domain.span import Span
from cpsreader.domain.status import Status
from cpsreader.paths import resource

STATUSES = tuple(Status)
SILENT = len(STATUSES)
"""The class of a report that names an issue and says nothing of where it stands."""

DOUBTFUL = 0.15
"""A finding that the whole report gives less than this would only clutter the evidence."""

_SECOND = 0.6
"""What the weakest finding of a status is sure of, against its firmest one."""

_TOLD = 0.45
"""From this confidence on, before the weighing, a phrase tells a status firmly."""

_MARGIN = 1.5
"""How much likelier the wording's status must be than one that is told firmly."""


@dataclass(frozen=True, slots=True)
class StatusModel:
    """Weights per feature and per word; each row has one weight per class."""

    weights: dict[str, tuple[float, ...]]
    words: WordTable

    def chances(self, features: dict[str, float], words: Sequence[float]) -> tuple[float, ...]:
        """The probability of each class."""
        scores = list(words)
        for name, value in features.items():
            row = self.weights.get(name)
            if row is not None:
                for k, weight in enumerate(row):
                    scores[k] += value * weight
        top = max(scores)
        raised = [math.exp(s - top) for s in scores]
        total = sum(raised)
        return tuple(r / total for r in raised)


@cache
def model() -> StatusModel:
    """The shipped model, read once."""
    raw = json.loads(resource("models", "status.json").read_text("utf-8"))
    scale = raw["scale"]
    return StatusModel(
        weights={name: tuple(w / scale for w in row) for name, row in raw["features"].items()},
        words={
            word: (row[0] / scale, tuple(w / scale for w in row[1:]))
            for word, row in raw["words"].items()
        },
    )


def ranked(text: IssueText, raw: Sequence[Finding]) -> list[Finding]:
    """The findings with the confidence that the whole report gives them.

    Where the report's wording conveys a status that no phrase of the lexicon stands for, a finding
    by the wording is added; where it says nothing of where the issue stands, none moves it.
    """
    package = package_features(text)
    by_issue: dict[IssueId, list[Finding]] = {issue: [] for issue in text.issues()}
    for finding in raw:
        by_issue[finding.issue].append(finding)
    found: list[Finding] = []
    for issue, mine in by_issue.items():
        words = word_scores(text, issue, model().words)
        chances = model().chances(issue_features(text, issue, mine, package), words)
        found += _without_doubtful(_one_a_sentence(_weighed(text, issue, mine, chances)))
    return found


def _without_doubtful(findings: Sequence[Finding]) -> list[Finding]:
    """The findings of one issue, those that hardly count beside its surest turned to signals."""
    surest = max((f.confidence for f in findings if f.moves), default=0.0)
    return [
        replace(f, moves=False, reason="the rest of the report says otherwise")
        if f.moves and f.confidence < min(DOUBTFUL, surest)
        else f
        for f in findings
    ]


def _one_a_sentence(findings: Sequence[Finding]) -> list[Finding]:
    """The findings of one issue, each sentence moving it at most once, by its surest finding.

    What else the sentence's words could mean of the issue is dropped ('rejected the proposal' is
    no proposal); of signals a sentence keeps one for each status.
    """
    best: dict[Span, Finding] = {}
    for f in findings:
        if f.moves and (f.sentence not in best or f.confidence > best[f.sentence].confidence):
            best[f.sentence] = f
    kept: list[Finding] = []
    signals: set[tuple[Span, Status]] = set()
    for f in findings:
        if f.moves and f is best[f.sentence]:
            kept.append(f)
        elif not f.moves and (f.sentence, f.status) not in signals:
            signals.add((f.sentence, f.status))
            kept.append(f)
    return kept


def _weighed(
    text: IssueText, issue: IssueId, mine: Sequence[Finding], chances: Sequence[float]
) -> list[Finding]:
    if max(range(CLASSES), key=lambda k: chances[k]) == SILENT:
        return [_silenced(f) for f in mine]
    firmest: dict[Status, float] = {}
    for f in mine:
        if f.moves:
            firmest[f.status] = max(firmest.get(f.status, 0.0), f.confidence)
    made = [_sure(f, firmest, chances) if f.moves else f for f in mine]
    stopped = {f.status for f in mine if not f.moves} - firmest.keys()
    open_to = [s for s in STATUSES if s not in stopped]
    top = max(open_to, key=lambda s: chances[STATUSES.index(s)], default=None)
    if top is not None and top not in firmest and not _is_told(firmest, chances, top):
        made.append(_by_wording(text, issue, top, chances[STATUSES.index(top)]))
    return made


def _is_told(firmest: dict[Status, float], chances: Sequence[float], top: Status) -> bool:
    """Whether firm words tell a status nearly as likely as the one that the wording suggests."""
    told = [s for s, sure in firmest.items() if sure >= _TOLD]
    best = max((chances[STATUSES.index(s)] for s in told), default=0.0)
    return best * _MARGIN >= chances[STATUSES.index(top)]


def _sure(f: Finding, firmest: dict[Status, float], chances: Sequence[float]) -> Finding:
    share = f.confidence / firmest[f.status] if firmest[f.status] else 1.0
    chance = chances[STATUSES.index(f.status)]
    return replace(f, confidence=round(chance * (_SECOND + (1 - _SECOND) * share), 4))


def _silenced(finding: Finding) -> Finding:
    if not finding.moves:
        return finding
    return replace(finding, moves=False, reason="the report does not say where the issue stands")


def _by_wording(text: IssueText, issue: IssueId, status: Status, chance: float) -> Finding:
    place = text.best_sentence(issue)
    sentence = text.tokens.sentence_span(place)
    terms = text.relevance[place][issue].terms
    return Finding(
        issue=issue,
        status=status,
        asserter=text.voices.behind(text.bounds(place)[0], place),
        sentence=sentence,
        evidence=terms or (sentence,),
        phrase=terms[0] if terms else sentence,
        as_of=DaySpan(text.published, text.published),
        rule="wording",
        explanation=f"no set phrase; the passage as a whole reads as {status}",
        order=text.order[place],
        confidence=round(chance, 4),
    )
