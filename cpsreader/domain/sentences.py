"""Sentences of a text by its marks alone: good enough to compare and quote reports."""

from __future__ import annotations

import re

from cpsreader.domain.span import Span, trimmed

_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[A-Z0-9@#])|\n+")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|Lt|Sgt|Gen|St|No|Jr|Sr|vs|etc|Inc|Corp|Co|Ltd"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|U\.S|U\.K|[A-Z]))\.$"
)


def sentences(text: str) -> tuple[Span, ...]:
    """Spans of the sentences, in order, without white space at their ends.

    A line break ends a sentence; a stop after a title, a month or an initial does not.
    """
    found, start = [], 0
    for match in _END.finditer(text):
        mark = match[0]
        if mark[0] == "." and _SHORT.search(text, max(start, match.start() - 8), match.start() + 1):
            continue
        end = match.start() if mark[0] == "\n" else match.end()
        if (span := trimmed(text, start, end)) is not None:
            found.append(span)
        start = match.end()
    if (span := trimmed(text, start, len(text))) is not None:
        found.append(span)
    return tuple(found)


def paragraphs(text: str) -> tuple[Span, ...]:
    """Spans of the lines that hold more than white space."""
    spans = (trimmed(text, m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    return tuple(span for span in spans if span is not None)
