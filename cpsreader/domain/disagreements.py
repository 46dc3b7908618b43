"""Reports that give different figures, votes or days for the same thing; precision first.

Two figures are of the same thing when they are of one kind, count the same noun, stand among the
same telling words, and their reports are at most two days and not one story apart. A value that
the other report gives as well, or that its hedge allows, is no disagreement.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cpsreader.domain.figures import Figure, FigureKind
from cpsreader.domain.wording import stem

DAYS_APART = 2
"""Figures change; reports further apart may both be right."""

LIKENESS = {
    FigureKind.NUMBER: 0.3,
    FigureKind.MONEY: 0.45,
    FigureKind.PERCENT: 0.4,
    FigureKind.VOTE: 0.35,
    FigureKind.DATE: 0.55,
}
"""Share of the telling words' weight that two contexts must have in common."""

SHARED = {FigureKind.DATE: 4, FigureKind.MONEY: 3}
"""Telling words in common at least; two for the other kinds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Two reports that differ; ``left`` is of the earlier one.

    ``what`` names the thing: what is counted and the words that both sentences share.
    """

    what: str
    kind: FigureKind
    left: Figure
    right: Figure
    likeness: float


def disagreements(figures: Iterable[Figure]) -> tuple[Disagreement, ...]:
    """Pairs of figures that cannot both be right, the most alike sentences first.

    Of each pair of reports and kind a figure appears once, with its best partner.
    """
    listed = list(figures)
    weights = _weights(listed)
    found = [d for pair in _candidates(listed) if (d := _compared(*pair, weights)) is not None]
    given = _given(listed)
    found = [d for d in found if not _known(d, given)]
    return tuple(_best(found))


def _weights(figures: Sequence[Figure]) -> dict[str, float]:
    """A word that few reports' figures stand among tells most."""
    reports = len({f.article for f in figures})
    counts = Counter(s for _, s in {(f.article, s) for f in figures for s in f.context})
    return {s: math.log(1 + reports / n) for s, n in counts.items()}


def _candidates(figures: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    groups: dict[tuple[FigureKind, str, int], list[Figure]] = defaultdict(list)
    for figure in figures:
        groups[figure.kind, figure.head, len(figure.bounds)].append(figure)
    for group in groups.values():
        group.sort(key=lambda f: (f.published, f.article, f.span))
        for n, left in enumerate(group):
            for right in group[n + 1 :]:
                if (right.published - left.published).days > DAYS_APART:
                    break
                if left.article != right.article and left.story != right.story:
                    yield left, right


def _compared(left: Figure, right: Figure, weights: dict[str, float]) -> Disagreement | None:
    if all(a.meets(b) for a, b in zip(left.bounds, right.bounds, strict=True)):
        return None
    shared = left.context & right.context - {left.head}
    if len(shared) < SHARED.get(left.kind, 2):
        return None
    total = sum(weights[s] for s in left.context) + sum(weights[s] for s in right.context)
    likeness = 2 * sum(weights[s] for s in left.context & right.context) / total
    if likeness < LIKENESS[left.kind]:
        return None
    return Disagreement(
        what=_what(left, shared, weights),
        kind=left.kind,
        left=left,
        right=right,
        likeness=likeness,
    )


def _what(figure: Figure, shared: frozenset[str], weights: dict[str, float]) -> str:
    telling = [w for w in figure.around if stem(w) in shared]
    best = sorted(telling, key=lambda w: -weights[stem(w)])[:3]
    return f"{figure.word or figure.kind.value} ({', '.join(w for w in telling if w in best)})"


def _given(figures: Sequence[Figure]) -> dict[tuple[int, FigureKind], list[Figure]]:
    given: dict[tuple[int, FigureKind], list[Figure]] = defaultdict(list)
    for figure in figures:
        given[figure.article, figure.kind].append(figure)
    return given


def _known(found: Disagreement, given: dict[tuple[int, FigureKind], list[Figure]]) -> bool:
    """Whether either report gives the other's value too: then it speaks of two things."""
    for mine, theirs in ((found.left, found.right), (found.right, found.left)):
        for other in given[theirs.article, mine.kind]:
            same = len(other.bounds) == len(mine.bounds) and other.head == mine.head
            if same and all(a.meets(b) for a, b in zip(mine.bounds, other.bounds, strict=True)):
                return True
    return False


def _best(found: list[Disagreement]) -> Iterator[Disagreement]:
    used: set[tuple[int, int, int]] = set()
    for one in sorted(found, key=lambda d: (-d.likeness, d.left.article, d.left.span)):
        ends = (
            (one.left.article, one.left.span.start, one.right.article),
            (one.right.article, one.right.span.start, one.left.article),
        )
        if not used.intersection(ends):
            used.update(ends)
            yield one
