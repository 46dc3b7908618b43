"""What lies over the text: the layers of one article as sorted arrays, ready to be asked by range.

All offsets are code points. Nothing here draws.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import Generic, TypeVar

from cpsreader.domain.analysis import Claim, Finding, Mention
from cpsreader.domain.annotation import Annotation
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.span import Span
from cpsreader.services.views import ReaderView, Reviewed

T_co = TypeVar("T_co", covariant=True)


class Layer(StrEnum):
    """The layers over the text; the values are those of ``Context.article_requested``."""

    MENTION = "mention"
    CLAIM = "claim"
    FINDING = "finding"
    ANNOTATION = "annotation"
    HIT = "hit"


Item = Reviewed[Mention] | Reviewed[Claim] | Reviewed[Finding] | Annotation


@dataclass(frozen=True, slots=True)
class Pick:
    """What is selected in the reader.

    ``layer`` is None and ``item`` None for plain selected words; ``span`` is the hull of the
    item's pieces, ``index`` its place in its layer. ``whole`` means the article itself.
    """

    article: ArticleId
    span: Span
    layer: Layer | None = None
    item: Item | None = None
    index: int = -1
    whole: bool = False


class SpanIndex(Generic[T_co]):
    """Items sorted by first offset; may overlap. Answers what meets a range in O(log n + k).

    ``pieces`` gives, item by item, its sorted and disjoint spans.
    """

    def __init__(self, items: Sequence[T_co], pieces: Sequence[Sequence[Span]]) -> None:
        self.items = items
        self._pieces = pieces
        self.starts = [spans[0].start for spans in pieces]
        self.ends = [spans[-1].end for spans in pieces]
        self._reach = list(accumulate(self.ends, max))

    def __len__(self) -> int:
        return len(self.items)

    def pieces(self, index: int) -> Sequence[Span]:
        """The item's pieces, sorted, disjoint."""
        return self._pieces[index]

    def hull(self, index: int) -> Span:
        """From the item's first offset to its last."""
        return Span(self.starts[index], self.ends[index])

    def meeting(self, start: int, end: int) -> list[int]:
        """Indices of the items whose hull shares a code point with [start, end), ascending."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self.starts, end)
        return [at for at in range(first, last) if self.ends[at] > start]

    def after(self, offset: int) -> int | None:
        """The first item that starts after ``offset``."""
        at = bisect_right(self.starts, offset)
        return at if at < len(self.starts) else None

    def before(self, offset: int) -> int | None:
        """The last item that starts before ``offset``."""
        at = bisect_left(self.starts, offset) - 1
        return at if at >= 0 else None


def lanes(
    starts: Sequence[int], ends: Sequence[int], limit: int, gap: int = 0
) -> tuple[list[int], list[int]]:
    """A lane for each range so that ranges of one lane do not meet.

    Args:
        starts: First offsets, ascending.
        ends: Last offsets.
        limit: Number of lanes; what does not fit goes into the last.
        gap: Code points that must lie between two ranges of a lane.

    Returns:
        The lanes (0 is next to the text) and how many ranges share the last lane at each.
    """
    free: list[int] = []
    chosen: list[int] = []
    crowd: list[int] = []
    for start, end in zip(starts, ends, strict=True):
        latest = start - gap
        for lane, until in enumerate(free):
            if until <= latest:
                free[lane] = end
                break
        else:
            lane = len(free)
            free.append(end)
        chosen.append(min(lane, limit - 1))
        over = lane >= limit - 1
        crowd.append(sum(until > latest for until in free[limit - 1 :]) if over else 1)
    return chosen, crowd


def _marks(rows: Sequence[Annotation]) -> SpanIndex[Annotation]:
    placed = [(row.anchor.span, row) for row in rows if row.anchor.span is not None]
    placed.sort(key=lambda pair: (pair[0].start, pair[1].id))
    return SpanIndex([row for _, row in placed], [(span,) for span, _ in placed])


class Layers:
    """The layers of one article; ``marks`` leaves out notes on the whole article."""

    CLAIM_LANES = 3
    MARK_LANES = 6
    _NEAR = 70
    """Marks closer than about a line could share a line and so need lanes of their own."""

    def __init__(self, view: ReaderView) -> None:
        self.view = view
        named = [row for row in view.mentions if not row.item.pronoun]
        named.sort(key=lambda row: row.item.span.start)
        self.mentions = SpanIndex(named, [(row.item.span,) for row in named])
        claims = sorted(view.claims, key=lambda row: row.item.spans[0].start)
        self.claims = SpanIndex(claims, [row.item.spans for row in claims])
        findings = sorted(view.findings, key=lambda row: row.item.evidence[0].start)
        self.findings = SpanIndex(findings, [row.item.evidence for row in findings])
        self.marks = _marks(view.annotations)
        self.hits: SpanIndex[Span] = SpanIndex((), ())
        self.claim_lanes, self.claim_crowd = lanes(
            self.claims.starts, self.claims.ends, self.CLAIM_LANES
        )
        self.mark_lanes, self.mark_crowd = lanes(
            self.marks.starts, self.marks.ends, self.MARK_LANES, self._NEAR
        )

    def set_hits(self, hits: Sequence[Span]) -> None:
        """Search hits, sorted and disjoint."""
        self.hits = SpanIndex(hits, [(hit,) for hit in hits])

    def index(self, layer: Layer) -> SpanIndex[Item | Span]:
        """The sorted items of a layer."""
        layers: dict[Layer, SpanIndex[Item | Span]] = {
            Layer.MENTION: self.mentions,
            Layer.CLAIM: self.claims,
            Layer.FINDING: self.findings,
            Layer.ANNOTATION: self.marks,
            Layer.HIT: self.hits,
        }
        return layers[layer]

    def pick(self, layer: Layer, at: int) -> Pick:
        """The item at a place of its layer, as a selection."""
        index = self.index(layer)
        item = index.items[at]
        return Pick(
            self.view.article.id,
            index.hull(at),
            layer,
            None if isinstance(item, Span) else item,
            at,
        )

    def under(self, offset: int, shown: frozenset[Layer]) -> list[Pick]:
        """What covers a code point in the layers shown, innermost (shortest) first."""
        found = [
            self.pick(layer, at)
            for layer in (Layer.MENTION, Layer.ANNOTATION, Layer.FINDING, Layer.CLAIM)
            if layer in shown
            for at in self.index(layer).meeting(offset, offset + 1)
            if any(s.start <= offset < s.end for s in self.index(layer).pieces(at))
        ]
        return sorted(found, key=lambda pick: len(pick.span))

    def find(self, layer: Layer, span: Span) -> Pick | None:
        """The item of a layer that meets a span best: same place first, then most in common."""
        index = self.index(layer)
        near = index.meeting(span.start, span.end)
        if not near:
            return None

        def common(at: int) -> tuple[bool, int, int]:
            hull = index.hull(at)
            shared = min(hull.end, span.end) - max(hull.start, span.start)
            return (hull == span, shared, -len(hull))

        return self.pick(layer, max(near, key=common))

    def article_notes(self) -> tuple[Annotation, ...]:
        """Notes and labels on the whole article."""
        return tuple(
            row for row in self.view.annotations if row.anchor.span is None and not row.anchor.exact
        )
