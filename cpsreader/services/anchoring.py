"""Where a mark sits, and how to find the place again in a changed text. Pure.

A place is taken only where the quotation itself supports it: exactly, with the context and the
old position to choose between equal ones, else nearly, between context that fits. What is less
sure has no place at all (an orphan): a mark on the wrong words is worse than none.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import replace

from cpsreader.domain.annotation import Anchor
from cpsreader.domain.errors import UserError
from cpsreader.domain.span import Span

CONTEXT = 32
"""Code points kept on each side of a mark, as the W3C text quote selector suggests."""

FUZZY = 0.75
"""Likeness, 0..1, under which a changed passage is not taken for the marked one."""

SHORT = 12
"""Code points under which a quotation is too common to be found without its context."""

CONTEXT_FITS = 0.6
"""Likeness, 0..1, of the context that decides where the quotation alone does not."""


def anchor(text: str, span: Span) -> Anchor:
    """The anchor of a span of a text.

    Raises:
        UserError: if the span lies outside the text.
    """
    if span.end > len(text):
        raise UserError("The mark would reach beyond the end of the report.")
    return Anchor(
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def placed(old: Anchor, text: str) -> Anchor:
    """The anchor in another text; without a span where the place cannot be told for sure.

    An orphan keeps its quotation and context, so that a later text may hold its place.
    """
    if not old.exact:
        return replace(old, span=None)
    found = _exact_place(old, text) or _near_place(old, text)
    return replace(old, span=None) if found is None else anchor(text, found)


def _exact_place(old: Anchor, text: str) -> Span | None:
    rated = sorted(
        ((_context(old, text, span), -_moved(old, span), span) for span in _all(text, old.exact)),
        reverse=True,
    )
    if not rated:
        return None
    best = rated[0]
    if len(rated) == 1:
        return best[2] if len(old.exact) >= SHORT or best[0] >= CONTEXT_FITS else None
    if best[0] < CONTEXT_FITS:
        return None
    ambiguous = rated[1][0] == best[0] and -rated[1][1] == -best[1]
    return None if ambiguous else best[2]


def _all(text: str, words: str) -> Iterator[Span]:
    at = text.find(words)
    while at >= 0:
        yield Span(at, at + len(words))
        at = text.find(words, at + 1)


def _moved(old: Anchor, span: Span) -> int:
    return abs(span.start - old.span.start) if old.span else 0


def _context(old: Anchor, text: str, span: Span) -> float:
    """How well the words around a place fit those around the old one, 0..1."""
    before = _likeness(old.prefix, text[max(0, span.start - len(old.prefix)) : span.start])
    after = _likeness(old.suffix, text[span.end : span.end + len(old.suffix)])
    return max(before, after) if old.prefix and old.suffix else min(before, after)


def _likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def _near_place(old: Anchor, text: str) -> Span | None:
    """Between its old context on both sides, words that are nearly the marked ones."""
    if len(old.exact) < SHORT or len(old.prefix) < SHORT or len(old.suffix) < SHORT:
        return None
    found = [
        Span(start, end)
        for start in _ends(text, old.prefix)
        if (end := text.find(old.suffix[:SHORT], start + 1, start + 2 * len(old.exact))) > start
    ]
    like = [span for span in found if _likeness(old.exact, span.of(text)) >= FUZZY]
    return like[0] if len(like) == 1 else None


def _ends(text: str, prefix: str) -> Iterator[int]:
    for span in _all(text, prefix[-SHORT:]):
        yield span.end
