"""The one text normaliser. Every text in the program has passed through it exactly once."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from cpsreader.domain.span import Span

Runs = tuple[tuple[int, int], ...]
"""``(canonical_start, raw_start)``, sorted by both; see ``ParsedArticle.raw_offsets``."""

_LINE = r"\r\n?|[\x0b\x0c\x85\u2028\u2029]"
_BLANK = r"[\xa0\u2007\u202f]"
# What a text widget swallows or reads as structure, and what splits a word without being seen.
_GONE = (
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff\ufffc\ud800-\udfff\ufdd0-\ufdef"
    + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17))
    + "]"
)
_ODD = re.compile(f"(?P<line>{_LINE})|(?P<blank>{_BLANK})|{_GONE}+")
_REPLACEMENTS = {"line": "\n", "blank": " ", None: ""}


@dataclass(frozen=True, slots=True)
class Canonical:
    r"""A canonical text and where each part of it stood in the raw one.

    The text has ``\\n`` as its only line end, plain spaces for no-break ones, and no BOM, NUL,
    control, surrogate, non-character, soft hyphen or zero-width space.
    """

    text: str
    runs: Runs

    def part(self, start: int, end: int) -> Canonical:
        """The code points ``[start, end)`` without white space at the ends, runs kept right."""
        piece = self.text[start:end]
        first = start + len(piece) - len(piece.lstrip())
        text = piece.strip()
        if not text:
            return Canonical("", ())
        last = first + len(text)
        inner = ((c - first, r) for c, r in self.runs if first < c < last)
        return Canonical(text, ((0, raw_offset(self.runs, first)), *inner))


def canonicalise(raw: str) -> Canonical:
    """Normalise ``raw``; idempotent on the text."""
    pieces: list[str] = []
    runs: list[tuple[int, int]] = []
    length = done = 0
    for match in _ODD.finditer(raw):
        length = _append(raw[done : match.start()], done, length, pieces, runs)
        new = _REPLACEMENTS[match.lastgroup]
        length = _append(new, match.start(), length, pieces, runs)
        done = match.end()
    _append(raw[done:], done, length, pieces, runs)
    return Canonical("".join(pieces), tuple(runs))


def _append(
    piece: str, raw_start: int, length: int, pieces: list[str], runs: list[tuple[int, int]]
) -> int:
    if not piece:
        return length
    if not runs or raw_start - runs[-1][1] != length - runs[-1][0]:
        runs.append((length, raw_start))
    pieces.append(piece)
    return length + len(piece)


def raw_offset(runs: Runs, offset: int) -> int:
    """Where the code point at canonical ``offset`` stood in the raw text."""
    index = bisect_right(runs, offset, key=lambda run: run[0]) - 1
    if index < 0:
        return offset
    canonical_start, raw_start = runs[index]
    return offset - canonical_start + raw_start


def raw_span(runs: Runs, span: Span) -> Span:
    """The raw range from the first to the last code point of ``span``; as it is without runs."""
    return Span(raw_offset(runs, span.start), raw_offset(runs, span.end - 1) + 1)
