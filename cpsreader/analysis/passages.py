"""Passages: paragraphs of sentences, with headings, speaker turns and the order of time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from cpsreader.analysis.tokens import Tokens

_HEADING_WORDS = 6
_QUESTION_SENTENCES = 4
_QUOTE = "\"“‘'„«"
_SPEAKER_TURN = re.compile(r"\s*(?:\([^)]*\)\s*)?[A-Z][A-Z .'’,\-()]{0,60}:|\s*\([A-Z][^)]*\)")
_CLOCK = re.compile(
    r"\W*(?:at\s+)?(\d{1,2})(?:[:.](\d\d))?\s*(a\.?\s?m\.?|p\.?\s?m\.?)?(?=[\s—–:,-])",
    re.IGNORECASE,
)
_NEWEST_FIRST = re.compile(
    r"newest (?:posts? )?(?:are |is )?(?:first|(?:at|on) (?:the )?top)|latest (?:first|on top)|"
    r"most recent (?:first|at the top)|reverse chronological",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph.

    Attributes:
        sentences: Indices of its sentences.
        heading: A short line or a question that names what comes next.
        follows: Whether it goes on with the subject of the passage before where it names none:
            the text below a heading, an answer, a quotation.
        order: Newness: higher is newer.
    """

    sentences: range
    heading: bool = False
    follows: bool = False
    order: int = 0


def find_passages(tokens: Tokens) -> list[Passage]:
    """The passages of a text in the order of the text."""
    groups = _groups(tokens)
    backwards = _runs_backwards(tokens, groups)
    passages: list[Passage] = []
    for number, group in enumerate(groups):
        heading = _is_heading(tokens, group)
        before = passages[-1] if passages else None
        follows = before is not None and _follows(tokens, group, before)
        order = len(groups) - number if backwards else number
        passages.append(Passage(group, heading, follows, order))
    return passages


def _groups(tokens: Tokens) -> list[range]:
    groups: list[range] = []
    start = 0
    for sentence in range(1, len(tokens.sentences) + 1):
        at_end = sentence == len(tokens.sentences)
        if at_end or _breaks(tokens, sentence):
            groups.append(range(start, sentence))
            start = sentence
    return [g for g in groups if len(g)]


def _breaks(tokens: Tokens, sentence: int) -> bool:
    before = tokens.ends[tokens.sentences[sentence - 1][1] - 1]
    after = tokens.starts[tokens.sentences[sentence][0]]
    return "\n" in tokens.text[before:after]


def _text(tokens: Tokens, group: range) -> str:
    start = tokens.starts[tokens.sentences[group[0]][0]]
    return tokens.text[start : tokens.ends[tokens.sentences[group[-1]][1] - 1]]


def _is_heading(tokens: Tokens, group: range) -> bool:
    """A short line without a full stop below the title, or a question."""
    text = _text(tokens, group)
    if text.startswith(tuple(_QUOTE)):
        return False
    if text.endswith("?"):
        return len(group) <= _QUESTION_SENTENCES
    short = len(text.split()) <= _HEADING_WORDS and text[-1:] not in '.!"”’)'
    return short and group[0] > 0 and not _SPEAKER_TURN.match(text)


def _follows(tokens: Tokens, group: range, before: Passage) -> bool:
    return before.heading or _text(tokens, group).startswith(tuple(_QUOTE))


def _runs_backwards(tokens: Tokens, groups: list[range]) -> bool:
    """Whether the newest entry stands on top: said so, or the clock times fall."""
    if _NEWEST_FIRST.search(tokens.text[:3000]):
        return True
    clocks = [c for c in (_clock(_text(tokens, g)) for g in groups) if c is not None]
    falls = sum(b < a for a, b in pairwise(clocks))
    return len(clocks) >= 4 and falls > 0.7 * (len(clocks) - 1)


def _clock(text: str) -> int | None:
    """Minutes since midnight of a time of day at the head of an entry."""
    found = _CLOCK.match(text)
    if found is None or (found[2] is None and found[3] is None):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower()[:1]
    if hour > 23 or minute > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute
