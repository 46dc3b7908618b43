"""What the status model sees of one issue in one text, as named numbers.

Cues by group and by how they are put, what comes last, what is said of the whole deal, who is
named, and the plain words. The model's weights are trained on the same features
(tests/training/train_status.py).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from cpsreader.analysis.context import IssueText
from cpsreader.domain.analysis import Finding
from cpsreader.domain.ids import IssueId
from cpsreader.domain.status import Modality, Polarity, Status

WordTable = dict[str, tuple[float, tuple[float, ...]]]
"""A word's rarity and its scores, one for each class of the model."""

CLASSES = 8
"""The seven statuses in the order of ``Status``, and 'says nothing of where it stands'."""

_NEGATIVE = frozenset(
    ("no", "not", "n't", "n’t", "never", "nothing", "nobody", "none", "neither", "nor")
)
_FIRST_PERSON = frozenset(("i", "we", "my", "our"))
_WILL = frozenset(("will", "'ll", "’ll"))
_WOULD = frozenset(("would", "'d"))
_PACKAGE = "package-"
_UNDISTURBED = frozenset((Status.AGREED, Status.RATIFIED, Status.PROPOSED))
"""Statuses that do not set an issue apart from the deal as a whole."""

PAIR = "pair:"
"""Prefix of the features that are two words in a row; the model keeps those met in many talks."""

_PAIR_SHARE = 0.35
_MARKS = frozenset((".", "?", ";", ":", ",", "'s"))

FIRST = "first-all:"
"""Prefix of the feature that names what is told first of the deal as a whole."""

SENTENCE_FEATURES = (
    ("negative", _NEGATIVE, 3.0),
    ("first-person", _FIRST_PERSON, 3.0),
    ("will", _WILL, 2.0),
    ("would", _WOULD, 2.0),
)
"""Kinds of words that are counted, and the count from which on more say nothing new."""


def package_features(text: IssueText) -> dict[str, float]:
    """What is said of the deal as a whole: the same for all issues of a text.

    How often each kind of event is told, as a fact or otherwise, and which is told first.
    """
    counts: Counter[str] = Counter()
    first = ""
    for heard in (h for cues in text.cues for h in cues if h.cue.group.package):
        plain = heard.reading.modality is Modality.FACT
        told = plain and heard.reading.polarity is Polarity.POSITIVE
        counts[f"{'all' if told else 'all?'}:{heard.cue.group.name}"] += 1
        if told:
            first = first or heard.cue.group.name
    found = {name: 0.8 * min(1.0, count / 2) for name, count in counts.items()}
    if first:
        found[f"{FIRST}{first}"] = 0.6
    return found


def issue_features(
    text: IssueText, issue: IssueId, findings: Sequence[Finding], package: dict[str, float]
) -> dict[str, float]:
    """The features of one issue, each 0..1; ``findings`` are those of the issue."""
    found = {"bias": 1.0, **package}
    own = [f for f in findings if not f.rule.startswith(_PACKAGE)]
    _add_cues(found, own)
    moving = [f for f in own if f.moves]
    _add_latest(found, moving)
    quiet = {f.status for f in moving} <= _UNDISTURBED
    found |= {
        f"{name}+{'quiet' if quiet else 'loud'}": value
        for name, value in package.items()
        if name.startswith(FIRST)
    }
    sentences = [s for s, row in enumerate(text.relevance) if issue in row]
    _add_words(found, text, issue, sentences)
    _add_parties(found, text, sentences)
    _add_pairs(found, text, issue, sentences)
    return found


def _name(finding: Finding) -> str:
    return finding.rule + ("-not" if finding.polarity is Polarity.NEGATIVE else "")


def _raise(found: dict[str, float], name: str, value: float) -> None:
    found[name] = max(found.get(name, 0.0), value)


def _add_cues(found: dict[str, float], findings: Iterable[Finding]) -> None:
    for f in findings:
        _raise(found, f"{'says' if f.moves else 'says?'}:{_name(f)}", f.confidence)
        if f.moves:
            _raise(found, f"status:{f.status}", f.confidence)


def _add_latest(found: dict[str, float], findings: Sequence[Finding]) -> None:
    if not findings:
        return
    present = sorted({str(f.status) for f in findings})
    if len(present) == 1:
        found[f"only:{present[0]}"] = 0.6
    for first, second in combinations(present, 2):
        found[f"both:{first}+{second}"] = 0.6
    last = max(findings, key=lambda f: (f.order, f.phrase.start))
    found[f"last:{last.status}"] = 0.7
    for f in findings:
        if f.sentence == last.sentence:
            found[f"latest:{_name(f)}"] = 0.6


def _add_words(
    found: dict[str, float], text: IssueText, issue: IssueId, sentences: Sequence[int]
) -> None:
    for s in sentences:
        strength = text.relevance[s][issue].strength
        low = text.tokens.lower[slice(*text.tokens.sentences[s])]
        for name, words, full in SENTENCE_FEATURES:
            _count(found, name, strength * sum(w in words for w in low) / full)
        _count(found, "figures", strength * sum(w[0].isdigit() for w in low) / 4)
        _count(found, "question", strength * (low[-1] == "?"))
        _count(found, "length", 1 / 8)
    _count(found, "surest", max((text.relevance[s][issue].strength for s in sentences), default=0))


def _count(found: dict[str, float], name: str, more: float) -> None:
    if more:
        found[name] = min(1.0, found.get(name, 0.0) + more)


def _add_parties(found: dict[str, float], text: IssueText, sentences: Sequence[int]) -> None:
    named, spoke = set(), set()
    for s in sentences:
        named |= {
            m.party.side for m in text.sides.find(text.words, *text.bounds(s)) if m.party.side
        }
        spoke |= text.voices.sides_that_speak(text.tokens.sentence_span(s))
    found[f"named:{min(2, len(named))}"] = 0.6
    found[f"spoke:{min(2, len(spoke))}"] = 0.6


def word_scores(text: IssueText, issue: IssueId, table: WordTable) -> tuple[float, ...]:
    """What the plain words of the issue's sentences say of each status."""
    totals = [0.0] * CLASSES
    norm = 0.0
    tokens = text.tokens
    for s, row in enumerate(text.relevance):
        if issue not in row:
            continue
        strength = row[issue].strength
        for at in range(*tokens.sentences[s]):
            known = table.get(tokens.words[at])
            if known is None:
                continue
            share = strength * known[0]
            norm += share * share
            for k, score in enumerate(known[1]):
                totals[k] += share * score
    scale = math.sqrt(norm) or 1.0
    return tuple(t / scale for t in totals)


def _add_pairs(
    found: dict[str, float], text: IssueText, issue: IssueId, sentences: Sequence[int]
) -> None:
    """Two words in a row, figures as ``#`` and names as ``X``."""
    for s in sentences:
        share = _PAIR_SHARE * text.relevance[s][issue].strength
        row = _masked(text, s)
        for first, second in pairwise(row):
            _raise(found, f"{PAIR}{first} {second}", share)


def _masked(text: IssueText, sentence: int) -> list[str]:
    start, end = text.bounds(sentence)
    masked = []
    for at in range(start, end):
        word = text.words.norms[at]
        if word[0].isdigit():
            masked.append("#")
        elif at > start and text.tokens.words[text.words.token[at]][:1].isupper():
            masked.append("X")
        elif word.isalpha() or word in _MARKS:
            masked.append(word)
    return masked
