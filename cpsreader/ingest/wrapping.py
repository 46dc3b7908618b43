"""Texts whose lines were broken at a fixed width, as in mail and old archives, made whole again.

Only line ends become blanks, so that no offset moves.
"""

from __future__ import annotations

import re

NARROWEST, WIDEST = 50, 100
"""Code points of the longest line between which a text may be broken at a width."""
_FORCED_SHARE = 0.7
"""Share of line ends inside paragraphs that the width must explain."""
_FEWEST = 3
_SLACK = 4
"""Code points by which a line may stay short: some programs count bytes, or blanks at its end."""
_BREAK = re.compile(r"(?<=[^\n])\n(?=[^\n])")
_OPENS_LINE = re.compile(r"\s|[-*\u2022>|#]\s|\d+[.)]\s|[A-Z][A-Z .]{1,30}:")


def unwrapped(text: str) -> str:
    """The same text with blanks for the line ends that only the width of the lines has forced.

    Args:
        text: Canonical text; paragraphs end at blank lines.
    """
    width = max((len(line) for line in text.split("\n")), default=0)
    if not NARROWEST <= width <= WIDEST:
        return text
    breaks = [found.start() for found in _BREAK.finditer(text)]
    forced = [at for at in breaks if _is_forced(text, at, width)]
    if len(forced) < _FEWEST or len(forced) < _FORCED_SHARE * len(breaks):
        return text
    pieces, done = [], 0
    for at in forced:
        pieces += [text[done:at], " "]
        done = at + 1
    return "".join([*pieces, text[done:]])


def _is_forced(text: str, at: int, width: int) -> bool:
    """Whether the next line's first word did not fit on the line that ends at ``at``."""
    start = text.rfind("\n", 0, at) + 1
    if _OPENS_LINE.match(text, at + 1):
        return False
    end = at + 1
    while end < len(text) and not text[end].isspace() and end - at <= width:
        end += 1
    return (at - start) + (end - at) > width - _SLACK
