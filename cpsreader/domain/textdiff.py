"""What two reports say differently: paragraph beside paragraph, words within, sentences missing."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from cpsreader.domain.sentences import paragraphs, sentences
from cpsreader.domain.span import Span
from cpsreader.domain.wording import stems

_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
_ALIKE = 0.35
"""Share of common words (Dice) from which two paragraphs are shown side by side."""

_MOST_CELLS = 40_000
"""Pairs of paragraphs compared at most; larger stretches without an equal one stay unpaired."""

_MOST_WORDS = 3_000
"""Words of a paragraph compared one by one; longer ones are shown as changed whole."""

_SAID = 0.6
"""Share of a sentence's weight that the other text must hold for it to say the same."""


class ChangeKind(StrEnum):
    """What happened from the left text to the right one."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of words on both sides; ``left`` is None for ADDED, ``right`` for REMOVED."""

    kind: ChangeKind
    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A row of the side-by-side view; ``words`` is empty unless both sides are there and differ."""

    kind: ChangeKind
    left: Span | None
    right: Span | None
    words: tuple[Change, ...] = ()


def differences(left: str, right: str) -> tuple[ParagraphChange, ...]:
    """All paragraphs of both texts in order, like ones paired, with their words compared.

    Every paragraph of either text is in exactly one row; spans count that text's code points.
    """
    first, second = paragraphs(left), paragraphs(right)
    a, b = [s.of(left) for s in first], [s.of(right) for s in second]
    rows: list[ParagraphChange] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs = zip(first[i1:i2], second[j1:j2], strict=True)
            rows += [ParagraphChange(ChangeKind.SAME, x, y) for x, y in pairs]
        else:
            rows += _aligned(left, right, first[i1:i2], second[j1:j2])
    return tuple(rows)


def word_changes(left: str, right: str, a: Span, b: Span) -> tuple[Change, ...]:
    """Stretches of equal and unequal words of two spans; spans never split a word."""
    first, second = _tokens(left, a), _tokens(right, b)
    if max(len(first), len(second)) > _MOST_WORDS:
        return (Change(ChangeKind.CHANGED, a, b),)
    words = [s.of(left) for s in first], [s.of(right) for s in second]
    found = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        one = Span(first[i1].start, first[i2 - 1].end) if i1 < i2 else None
        two = Span(second[j1].start, second[j2 - 1].end) if j1 < j2 else None
        kinds = {"equal": ChangeKind.SAME, "insert": ChangeKind.ADDED, "delete": ChangeKind.REMOVED}
        found.append(Change(kinds.get(tag, ChangeKind.CHANGED), one, two))
    return tuple(found)


def only_in(text: str, other: str) -> tuple[Span, ...]:
    """Sentences of ``text`` that ``other`` does not say, judged by their telling words.

    A word tells more the fewer sentences of both texts hold it. A sentence counts as said when
    one sentence of the other text, or two in a row, hold most of its weight.
    """
    ours, theirs = sentences(text), sentences(other)
    mine = [stems(s.of(text)) for s in ours]
    alien = [stems(s.of(other)) for s in theirs]
    counts = Counter(stem for words in (*mine, *alien) for stem in words)
    total = len(mine) + len(alien)
    weights = {stem: math.log((1 + total) / count) for stem, count in counts.items()}
    pairs = [a | b for a, b in itertools.pairwise(alien)]
    return tuple(
        span
        for span, words in zip(ours, mine, strict=True)
        if words and _said(words, (*alien, *pairs), weights) < _SAID
    )


def _said(
    words: frozenset[str], others: Sequence[frozenset[str]], weights: dict[str, float]
) -> float:
    weight = sum(weights[s] for s in words)
    best = max((sum(weights[s] for s in words & other) for other in others), default=0.0)
    return best / weight if weight else 1.0


def _aligned(
    left: str, right: str, first: Sequence[Span], second: Sequence[Span]
) -> list[ParagraphChange]:
    """Paragraphs between two equal ones, paired so that the sum of likeness is greatest."""
    rows: list[ParagraphChange] = []
    i = j = 0
    for x, y in (*_pairs(left, right, first, second), (len(first), len(second))):
        rows += [ParagraphChange(ChangeKind.REMOVED, s, None) for s in first[i:x]]
        rows += [ParagraphChange(ChangeKind.ADDED, None, s) for s in second[j:y]]
        if x < len(first):
            words = word_changes(left, right, first[x], second[y])
            rows.append(ParagraphChange(ChangeKind.CHANGED, first[x], second[y], words))
        i, j = x + 1, y + 1
    return rows


def _pairs(
    left: str, right: str, first: Sequence[Span], second: Sequence[Span]
) -> list[tuple[int, int]]:
    """Indices of paired paragraphs, ascending on both sides (longest-path over likeness)."""
    if not first or not second or len(first) * len(second) > _MOST_CELLS:
        return []
    a = [Counter(_lower(left, s)) for s in first]
    b = [Counter(_lower(right, s)) for s in second]
    like = [[_dice(x, y) for y in b] for x in a]
    best = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            paired = like[i][j] + best[i + 1][j + 1] if like[i][j] >= _ALIKE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    return _walk(best, like)


def _walk(best: list[list[float]], like: list[list[float]]) -> list[tuple[int, int]]:
    found, i, j = [], 0, 0
    while i < len(like) and j < len(like[0]) and best[i][j] > 0:
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((i, j))
            i, j = i + 1, j + 1
    return found


def _dice(a: Counter[str], b: Counter[str]) -> float:
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 0.0


def _tokens(text: str, span: Span) -> list[Span]:
    return [Span(*m.span()) for m in _WORD.finditer(text, span.start, span.end)]


def _lower(text: str, span: Span) -> list[str]:
    return [s.of(text).casefold() for s in _tokens(text, span)]
