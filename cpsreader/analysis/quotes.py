"""Quotation marks of a text: a layer of its own, found before any parse, in linear time.

Knows straight and curly marks, guillemets, low marks, grave-and-tick pairs, single marks as outer
marks against apostrophes, all mixed in one text, odd counts, and quotations over paragraphs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cpsreader.analysis.cues import lexicon

_DOUBLE = re.compile(r"``|''|[\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]")
_SINGLE_OPEN = re.compile(r"(?<![\w\u2019'])[\u2018\u201a'](?=\w)")
_SINGLE_CLOSE = re.compile(r"(?<=[^\s(\[])[\u2019'](?!\w)")
_ELISION = re.compile(
    r"(?:\d0s\b|em\b|til\b|tis\b|twas\b|cause\b|cuz\b|n\b|round\b|bout\b|bye\b|ere\b)",
    re.IGNORECASE,
)
_SENTENCE_END = ".,?!;:\u2026\u2014"
_OPENERS = "([{\u2014\u2013-/"
_WORD = re.compile(r"\w+(?:['\u2019]\w+)*")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?=[a-z])[^\n]+)*")


_Span = tuple[int, int, int, int, bool, bool]
"""Outer start, start, end, outer end, whether closed, whether in single marks."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted string.

    Attributes:
        start, end: Code points of the content, without the marks.
        outer_start, outer_end: The same with the marks.
        paragraph: Index of its paragraph among the paragraphs that are not empty.
        closed: False where it runs to the end of its paragraph for want of a closing mark.
        single: Whether single marks hold it.
        continues: Whether it goes on with the quotation before it, over a paragraph break.
        words: How many words it holds.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    closed: bool = True
    single: bool = False
    continues: bool = False
    words: int = 0


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a text: lines, joined where the next line goes on in lower case."""
    return [m.span() for m in _PARAGRAPH.finditer(text) if not m.group().isspace()]


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The quoted strings of a text, outermost only, in order."""
    found: list[Quotation] = []
    open_before = False
    for index, (start, end) in enumerate(paragraphs(text)):
        items = _of_paragraph(text, start, end, index)
        if open_before and items and not text[start : items[0].outer_start].strip():
            items[0] = replace(items[0], continues=True)
        open_before = bool(items) and not items[-1].closed
        found.extend(items)
    return tuple(found)


def looks_like_title(text: str, quotation: Quotation) -> bool:
    """Whether all words that matter start with a capital: a name or title, no speech."""
    content = text[quotation.start : quotation.end]
    if content.rstrip()[-1:] in (".", "?", "!") and quotation.words > 1:
        return False
    words = _WORD.findall(content)
    if len(words) < 2:
        return False
    small = lexicon().words["title_small"]
    return all(w[:1].isupper() or w[:1].isdigit() or w in small for w in words)


def _of_paragraph(text: str, start: int, end: int, index: int) -> list[Quotation]:
    doubles = list(_pairs(text, start, end))
    singles = _single_pairs(text, start, end, doubles)
    spans = _outermost(text, [(*d, False) for d in doubles] + [(*s, True, True) for s in singles])
    made = []
    for outer_start, inner, close, outer_end, closed, single in spans:
        content = text[inner:close]
        lead = len(content) - len(content.lstrip())
        body = content.strip()
        if any(c.isalnum() for c in body):
            first = inner + lead
            words = len(_WORD.findall(body))
            made.append(
                Quotation(
                    first,
                    first + len(body),
                    outer_start,
                    outer_end,
                    index,
                    closed,
                    single,
                    False,
                    words,
                )
            )
    return made


def _outermost(text: str, spans: list[_Span]) -> list[_Span]:
    """The strings that stand in no other; single marks around double ones must end a clause."""
    kept: list[_Span] = []
    for span in sorted(spans):
        if not kept or span[0] >= kept[-1][3]:
            kept.append(span)
        elif kept[-1][5] and not span[5] and text[kept[-1][2] - 1] not in _SENTENCE_END:
            kept[-1] = span
    return kept


def _opens(text: str, at: int, after: int, start: int, end: int) -> bool:
    """Whether a mark stands where an opening one does: space before, word after."""
    before = text[at - 1] if at > start else " "
    behind = text[after] if after < end else " "
    free = before.isspace() or before in _OPENERS or before in "'\u2018\u2019"
    return free and not behind.isspace() and behind not in ".,;:!?)"


def _closes(text: str, at: int, after: int, start: int, end: int) -> bool:
    """Whether a mark stands where a closing one does: word before, space or point after."""
    before = text[at - 1] if at > start else " "
    behind = text[after] if after < end else " "
    return not before.isspace() and (behind.isspace() or not behind.isalnum())


_Pair = tuple[int, int, int, int, bool]


def _pairs(text: str, start: int, end: int) -> Iterator[_Pair]:
    """Double-marked strings as (outer start, start, end, outer end, closed)."""
    marks = [m.span() for m in _DOUBLE.finditer(text, start, end)]
    opened: tuple[int, int] | None = None
    skip = -1
    for k, (at, after) in enumerate(marks):
        if k <= skip:
            continue
        if opened is None:
            if _may_open(text, at, after, start, end):
                opened = (at, after)
            continue
        if _opens(text, at, after, start, end) and not _closes(text, at, after, start, end):
            nested = _nested_close(text, marks, k, start, end)
            if nested:
                skip = nested
            else:
                opened = (at, after)
            continue
        yield opened[0], opened[1], at, after, True
        opened = None
    if opened is not None:
        yield opened[0], opened[1], end, end, False


def _may_open(text: str, at: int, after: int, start: int, end: int) -> bool:
    mark = text[at:after]
    before = text[at - 1] if at > start else " "
    behind = text[after] if after < end else " "
    if mark == "\u2033" or (before.isdigit() and not behind.isalpha()):
        return False
    if mark in ("\u201d", "\u00bb") and not _opens(text, at, after, start, end):
        return False
    if _closes(text, at, after, start, end) and not before.isspace():
        return before in _OPENERS and behind.isalnum()
    return after < end


def _nested_close(
    text: str, marks: list[tuple[int, int]], k: int, start: int, end: int
) -> int | None:
    """Index of the mark that closes a quotation nested at ``k``, if the outer one closes too."""
    rest = marks[k + 1 : k + 3]
    if len(rest) == 2 and all(
        _closes(text, a, b, start, end) and not _opens(text, a, b, start, end) for a, b in rest
    ):
        return k + 1
    return None


def _single_pairs(
    text: str, start: int, end: int, doubles: list[_Pair]
) -> list[tuple[int, int, int, int]]:
    """Strings in single marks outside the double ones."""
    opens = [m.start() for m in _SINGLE_OPEN.finditer(text, start, end)]
    opens = [o for o in opens if not _ELISION.match(text, o + 1, end)]
    if not opens:
        return []
    closes = [m.start() for m in _SINGLE_CLOSE.finditer(text, start, end)]
    firm = [c for c in closes if _firm_close(text, c, end)]
    found: list[tuple[int, int, int, int]] = []
    free_from = start
    walls = [d[0] for d in doubles]
    for k, at in enumerate(opens):
        if at < free_from or _inside(at, doubles, walls):
            continue
        limit = opens[k + 1] if k + 1 < len(opens) else end
        close = _single_close(text, at, limit, end, closes, firm)
        if close is not None:
            found.append((at, at + 1, close, close + 1))
            free_from = close + 1
    return found


def _firm_close(text: str, at: int, end: int) -> bool:
    behind = text[at + 1] if at + 1 < end else "\n"
    return text[at - 1] in _SENTENCE_END or behind in ".,;:?!)\n"


def _single_close(
    text: str, at: int, limit: int, end: int, closes: list[int], firm: list[int]
) -> int | None:
    """The mark that closes the single one at ``at``, if any.

    A firm one before the next opening mark, else one that is no plural possessive, else any, else
    the first firm one of the paragraph.
    """
    first = bisect_left(closes, at + 2)
    near = [c for c in closes[first : first + 12] if c < limit]
    strong = [c for c in near if _firm_close(text, c, end)]
    plain = [c for c in near if text[c - 1] != "s"]
    if strong and not (plain and plain[0] < strong[0]):
        return strong[0]
    if plain or near:
        return (plain or near)[0]
    later = bisect_left(firm, at + 2)
    return firm[later] if later < len(firm) else None


def _inside(at: int, doubles: list[_Pair], walls: list[int]) -> bool:
    k = bisect_left(walls, at + 1) - 1
    return k >= 0 and doubles[k][0] <= at < doubles[k][3]
