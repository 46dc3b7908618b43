"""What the claim rules hand to one another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from cpsreader.analysis.claims_syntax import NounPhrase, Tree
from cpsreader.analysis.quotes import Quotation, paragraphs
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.span import Span

_TRIM = frozenset(",;:.?!\u2014\u2013-\u2026)([]") | frozenset(
    ("--", "...", '"', "\u201c", "\u201d", "''", "``", "\u2018")
)
_LEFT_KEEP = frozenset(("(", "["))


_DATELINE = 16
_DASHES = frozenset(("\u2014", "\u2013", "--"))
_LONGEST = 300
"""Tokens of a sentence above which its parse is not trusted: lists, tables, lost marks."""


@dataclass(slots=True)
class Event:
    """One act of speech, as found.

    Attributes:
        pieces: Code points of the content, in any order.
        cue: Token range of the cue, half-open; None for a bare quotation.
        speaker: Token phrase of the speaker; None where none stands in the text.
        given: Code points that name the speaker, most telling first (labels, handles).
        quotations: Indices of the quotations that are part of it.
        anchor: Where the act stands in the order of the text.
        follows: The event whose speaker goes on here.
    """

    rule: str
    pieces: list[Span]
    cue: tuple[int, int] | None = None
    speaker: NounPhrase | None = None
    given: tuple[Span, ...] = ()
    quotations: list[int] = field(default_factory=list)
    anchor: int = 0
    follows: Event | None = None


class Context:
    """One text and its layers, with the trees of its sentences made when first asked for.

    Attributes:
        quotations: The quoted strings outside ``regions`` (posts and turns of a transcript).
        quoted: For each token the index of its quotation, -1 for none, ``len(quotations)`` in
            a region.
        sentence_of: For each token the index of its sentence.
    """

    def __init__(
        self, tokens: Tokens, quotations: Sequence[Quotation], regions: Sequence[Span] = ()
    ) -> None:
        self.tokens = tokens
        self.text = tokens.text
        walls = sorted(regions)
        self.quotations = [q for q in quotations if not _overlaps(walls, q.start, q.end)]
        self._quotation_ends = [q.end for q in self.quotations]
        self._trees: dict[int, Tree] = {}
        self.quoted = quoted_tokens(tokens, self.quotations)
        for region in regions:
            first, last = tokens.range_of(region)
            self.quoted[first:last] = [len(self.quotations)] * (last - first)
        self.sentence_of = _sentence_of(tokens)
        self._paragraphs_at = [start for start, _ in paragraphs(self.text)]

    def tree(self, sentence: int) -> Tree | None:
        """The tree of a sentence; None where it was not parsed."""
        first, last = self.tokens.sentences[sentence]
        if not self.tokens.parsed[sentence] or last - first > _LONGEST:
            return None
        if sentence not in self._trees:
            self._trees[sentence] = Tree(self.tokens, sentence)
        return self._trees[sentence]

    def paragraph_at(self, offset: int) -> int:
        """Index of the paragraph that holds an offset."""
        return bisect_right(self._paragraphs_at, offset) - 1

    def quotation_of(self, token: int) -> Quotation | None:
        """The quotation that holds a token, marks included."""
        index = self.quoted[token]
        return self.quotations[index] if 0 <= index < len(self.quotations) else None

    def quotations_in(self, span: Span) -> range:
        """Indices of the quotations whose content overlaps a span."""
        first = last = bisect_right(self._quotation_ends, span.start)
        while last < len(self.quotations) and self.quotations[last].start < span.end:
            last += 1
        return range(first, last)

    def dateline_end(self, sentence: int) -> int:
        """The first token behind a dateline ('CHICAGO (AP) -'); the sentence's first without."""
        first, last = self.tokens.sentences[sentence]
        words = self.tokens.words
        for i in range(first, min(first + _DATELINE, last)):
            word = words[i]
            free = i > first and self.tokens.starts[i] > self.tokens.ends[i - 1]
            if word in _DASHES or (word == "-" and free):
                capitals = any(w.isupper() and len(w) > 2 for w in words[first:i])
                return i + 1 if capitals and i + 1 < last else first
            if word.islower() and len(word) > 4:
                return first
        return first

    def tree_at(self, token: int) -> Tree | None:
        """The tree of the sentence that holds a token."""
        return self.tree(self.sentence_of[token])


def _overlaps(walls: Sequence[Span], start: int, end: int) -> bool:
    """Whether one of some disjoint spans, in order, overlaps a range."""
    at = bisect_left(walls, Span(start, max(end, start + 1)))
    return any(w.start < end and start < w.end for w in walls[max(0, at - 1) : at + 1])


def quoted_tokens(tokens: Tokens, quotations: Sequence[Quotation]) -> list[int]:
    """For each token the index of the quotation that holds it (marks included), or -1."""
    held = [-1] * len(tokens)
    for index, quotation in enumerate(quotations):
        first, last = tokens.range_of(Span(quotation.outer_start, quotation.outer_end))
        for i in range(first, last):
            held[i] = index
    return held


def _sentence_of(tokens: Tokens) -> list[int]:
    found = [0] * len(tokens)
    for index, (first, last) in enumerate(tokens.sentences):
        found[first:last] = [index] * (last - first)
    return found


def clean(context: Context, low: int, high: int) -> Span | None:
    """The code points of tokens without points and commas at their ends.

    A quotation that is cut by an end is taken in whole.
    """
    tokens = context.tokens
    while low < high and tokens.words[low] in _TRIM and tokens.words[low] not in _LEFT_KEEP:
        low += 1
    while high > low and (
        tokens.words[high - 1] in _TRIM or tokens.lower[high - 1] in ("and", "but", "or")
    ):
        high -= 1
    if low >= high:
        return None
    start, end = tokens.starts[low], tokens.ends[high - 1]
    left, right = context.quotation_of(low), context.quotation_of(high - 1)
    if left is not None:
        start = min(start, left.start if left.end >= end else left.outer_start)
    if right is not None:
        end = max(end, right.end if start >= right.start else right.outer_end)
    return Span(start, end)
