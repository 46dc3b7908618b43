"""The model's raw entities, mended one by one: their ends, their kinds, what is no name at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cpsreader.analysis.entity_words import (
    HEADED,
    INSTITUTIONS,
    LEADERS,
    NO_NAMES,
    PARTICLES,
    PLACE_HEADS,
    TITLES,
)
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind
from cpsreader.domain.ids import SideId

KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "DATE": EntityKind.DATE,
    "TIME": EntityKind.DATE,
    "CARDINAL": EntityKind.QUANTITY,
    "MONEY": EntityKind.QUANTITY,
    "PERCENT": EntityKind.QUANTITY,
    "QUANTITY": EntityKind.QUANTITY,
    "ORDINAL": EntityKind.QUANTITY,
}
NAMES = frozenset((EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE))

_FURNITURE = frozenset("image photo file credit courtesy picture video".split())
"""Words of a caption that the model takes into a name before them."""

_MARKS = frozenset("\"'`“”‘’«»()[]{}.,;:!?-–—|/*•_~<>…#&")
_POSSESSIVE = frozenset(("'s", "’s", "'", "’", "s'"))
_BREAKS = frozenset(("(", ")", "[", "]", "|", "/", "“", "”", '"', ";", ":", "—", "–", "•", "\t"))


@dataclass(slots=True)
class Found:
    """A name, date or quantity at tokens ``[first, last)``."""

    first: int
    last: int
    kind: EntityKind
    rule: str
    confidence: float
    name: str = ""
    side: SideId | None = None
    label: str = ""


def raw_names(tokens: Tokens) -> Iterator[Found]:
    """The model's names with their ends mended, in order, disjoint; stop words left out."""
    for first, last, label in tokens.entities:
        kind = KINDS.get(label, EntityKind.OTHER)
        if kind in (EntityKind.DATE, EntityKind.QUANTITY):
            continue
        for low, high in _pieces(tokens, first, last):
            found = Found(low, high, kind, "model", 0.0, label=label)
            _cut_origin(tokens, found)
            if _mend(tokens, found) and not _is_no_name(tokens, found):
                yield found


def _pieces(tokens: Tokens, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The span cut at brackets, quotation marks and dashes, and behind a possessive."""
    while last - first > 1 and tokens.lower[last - 1] in _FURNITURE:
        last -= 1
    low = first
    for i in range(first, last):
        word = tokens.words[i]
        if word in _BREAKS or (word in _POSSESSIVE and not _joined(tokens, i, last)):
            if i > low:
                yield low, i
            low = i + 1
    if last > low:
        yield low, last


def _joined(tokens: Tokens, i: int, last: int) -> bool:
    """Whether a possessive stands inside a name: "Parents' Alliance", "Quarry's End School"."""
    words = tokens.words
    if i + 1 >= last or not words[i + 1][0].isupper():
        return False
    return words[i] in ("'", "’") or tokens.lower[last - 1] in INSTITUTIONS


def _cut_origin(tokens: Tokens, found: Found) -> None:
    """'Jane Roe of Gdansk' is a person and where she is from."""
    for i in range(found.first + 2, found.last):
        if found.kind is EntityKind.PERSON and tokens.words[i] in ("of", "from", "at"):
            found.last = i
            return


def _mend(tokens: Tokens, found: Found) -> bool:
    """Strip articles, marks and titles; False where nothing is left."""
    lower = tokens.lower
    while found.first < found.last:
        head = lower[found.first]
        if head in HEADED:
            found.kind = EntityKind.PERSON
        elif not (
            _is_mark(tokens, found.first)
            or head in LEADERS
            or _opens_small(tokens, found)
            or _is_title(tokens, found)
        ):
            break
        found.first += 1
    while found.first < found.last:
        if not (_is_mark(tokens, found.last - 1) or _ends_small(tokens, found)):
            break
        found.last -= 1
    return found.first < found.last


def _is_mark(tokens: Tokens, i: int) -> bool:
    return tokens.words[i] in _MARKS or tokens.words[i] in _POSSESSIVE


def _opens_small(tokens: Tokens, found: Found) -> bool:
    """Whether a small word comes first that is no part of a name: 'pro-Gullholm', 'of Gdansk'."""
    word = tokens.words[found.first]
    small = word.islower() and word not in PARTICLES and found.kind in NAMES
    return small and found.last - found.first > 1


def _is_title(tokens: Tokens, found: Found) -> bool:
    """Whether a person's title comes first and a name is left behind it."""
    alone = found.kind is not EntityKind.PERSON or found.last - found.first == 1
    return not alone and tokens.lower[found.first] in TITLES


def _ends_small(tokens: Tokens, found: Found) -> bool:
    alone = found.kind is not EntityKind.PERSON or found.last - found.first == 1
    return not alone and tokens.words[found.last - 1][0].islower()


def _is_no_name(tokens: Tokens, found: Found) -> bool:
    words = tokens.words[found.first : found.last]
    lower = " ".join(tokens.lower[found.first : found.last])
    if lower in NO_NAMES or all(w in NO_NAMES for w in lower.split()):
        return True
    if found.kind is EntityKind.OTHER:
        return False
    return not any(w[0].isupper() or w[0] == "@" for w in words)


def kind_by_words(tokens: Tokens, found: Found) -> EntityKind:
    """The kind that the last word of a name gives away, else the kind it has."""
    words = tokens.lower[found.first : found.last]
    if len(words) < 2:
        return found.kind
    if words[-1] in INSTITUTIONS or words[0] in ("department", "board", "ministry", "office"):
        return EntityKind.ORGANIZATION
    if words[-1] in PLACE_HEADS and found.kind is not EntityKind.PERSON:
        return EntityKind.PLACE
    return found.kind
