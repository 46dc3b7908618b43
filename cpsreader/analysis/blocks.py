"""Blocks: the pieces of a text that the model reads one by one; a line, or part of a long one."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 4_000
"""Code points in a block. Keeps time linear and memory small for texts without line ends."""

LONGEST_WORD = 200
"""Code points without white space that the tokenizer is given at once: longer runs are no words,
and its time grows with the square of their length."""

_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1}}}")


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """Half-open ranges of ``text``, ascending and disjoint, none of them blank.

    A block never holds a line break. Together they cover all that is not white space.
    """
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield from _pieces(text, start, end)
        start = end + 1


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        while start < end and text[start].isspace():
            start += 1
        stop = end if end - start <= LONGEST else _cut(text, start)
        stop = _before_long_word(text, start, stop)
        last = stop
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            yield start, last
        start = stop


def _cut(text: str, start: int) -> int:
    """Where a long line is cut: behind a sentence, else behind a word, else anywhere."""
    limit = start + LONGEST
    for mark in (". ", " "):
        found = text.rfind(mark, start + LONGEST // 2, limit)
        if found >= 0:
            return found + len(mark)
    return limit


def _before_long_word(text: str, start: int, stop: int) -> int:
    """``stop``, or an earlier end that keeps a run without white space short."""
    run = _LONG_WORD.search(text, start, stop)
    if run is None:
        return stop
    return run.start() if run.start() > start else run.start() + LONGEST_WORD
