"""Half-open ranges of Unicode code points in an article's canonical text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points ``[start, end)``; never empty, never negative.

    Raises:
        ValueError: if ``start`` is negative or ``end`` does not lie after it.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            msg = f"not a span: [{self.start}, {self.end})"
            raise ValueError(msg)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether every code point of ``other`` is in this span."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """The same length, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The words of ``text`` that the span covers."""
        return text[self.start : self.end]


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of ``spans``.

    Raises:
        ValueError: if there are none.
    """
    items = tuple(spans)
    if not items:
        msg = "the hull of no spans"
        raise ValueError(msg)
    return Span(min(s.start for s in items), max(s.end for s in items))


def trimmed(text: str, start: int, end: int) -> Span | None:
    """``[start, end)`` without white space at its ends; None where nothing is left."""
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
