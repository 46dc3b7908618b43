"""Dates, clock times and quantities: the model's spans with their ends and kinds mended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cpsreader.analysis.entity_spans import KINDS, Found
from cpsreader.analysis.entity_words import (
    ANCHORS,
    APPROXIMATE,
    MONTHS,
    NUMBER_WORDS,
    UNITS,
    VAGUE_DATES,
    WEEKDAYS,
)
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind

_CURRENCY = frozenset("$ £ € ¥ us$ a$ c$".split())
_SCALE = frozenset(
    "percent percentage % point points million billion trillion thousand hundred dollars dollar "
    "cents cent pounds euros pence k m bn".split()
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d(?:s|['’]s)?")
_DIGIT = re.compile(r"\d")
_MARKS = frozenset("\"'“”‘’()[],.;:-–—")
_OURS = (EntityKind.DATE, EntityKind.QUANTITY)
_SMALL_COUNT = 20
_DATE_WORDS = frozenset(
    "today tonight tomorrow yesterday noon midnight weekend spring summer fall autumn winter "
    "christmas thanksgiving easter".split()
)
_DATE_CONFIDENCE = 0.9
_QUANTITY_CONFIDENCE = 0.85


def raw_quantities(tokens: Tokens) -> Iterator[Found]:
    """The model's dates and quantities, mended, in order, disjoint; noon and midnight added."""
    free = 0
    for first, last, label in _candidates(tokens):
        for low, high in _parts(tokens, max(first, free), last):
            found = Found(low, high, KINDS[label], "model", 0.0, label=label)
            if _mended(tokens, found):
                free = found.last
                yield found


def _candidates(tokens: Tokens) -> list[tuple[int, int, str]]:
    spans = [e for e in tokens.entities if KINDS.get(e[2]) in _OURS]
    inside = {i for first, last, _ in tokens.entities for i in range(first, last)}
    clock = [
        (i, i + 1, "TIME")
        for i, word in enumerate(tokens.lower)
        if word in ("noon", "midnight") and i not in inside
    ]
    return _joined(tokens, sorted(spans + clock))


def _joined(tokens: Tokens, spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """'Saturday' and 'morning', 'May 4' and '2033' are one date each where they stand together."""
    found: list[tuple[int, int, str]] = []
    for first, last, label in spans:
        if found and found[-1][2] == "DATE" and _follows(tokens, found[-1], first, last, label):
            found[-1] = (found[-1][0], last, "DATE")
        else:
            found.append((first, last, label))
    return found


def _follows(
    tokens: Tokens, before: tuple[int, int, str], first: int, last: int, label: str
) -> bool:
    if first == before[1]:
        return label == "TIME" and tokens.lower[first] in VAGUE_DATES
    comma = first == before[1] + 1 and tokens.words[before[1]] == ","
    year = last == first + 1 and _YEAR.fullmatch(tokens.words[first]) is not None
    return comma and year and tokens.words[before[1] - 1].isdigit()


def _parts(tokens: Tokens, first: int, last: int) -> Iterator[tuple[int, int]]:
    """'Saturday and Sunday' are two dates."""
    for i in range(first + 1, last - 1):
        two = tokens.lower[i] in ("and", "or") and tokens.lower[i - 1] in WEEKDAYS
        if two and tokens.lower[i + 1] in WEEKDAYS:
            yield first, i
            first = i + 1
    if last > first:
        yield first, last


def _mended(tokens: Tokens, found: Found) -> bool:
    _trim(tokens, found)
    if found.first >= found.last or _is_vague(tokens, found):
        return False
    words = tokens.lower[found.first : found.last]
    if found.kind is EntityKind.DATE and _is_duration(words):
        found.kind = EntityKind.QUANTITY
    elif found.label == "CARDINAL" and len(words) == 1 and _is_bare_year(tokens, found.first):
        found.kind = EntityKind.DATE
    if found.kind is EntityKind.QUANTITY:
        _widen(tokens, found)
        if found.label in ("CARDINAL", "ORDINAL") and _is_small(tokens, found):
            return False
    found.confidence = _DATE_CONFIDENCE if found.kind is EntityKind.DATE else _QUANTITY_CONFIDENCE
    return not _is_name_number(tokens, found)


def _is_small(tokens: Tokens, found: Found) -> bool:
    """A bare count or rank that tells a reader nothing: 'one', '11', 'first'."""
    if found.last - found.first > 1:
        return False
    word = tokens.lower[found.first]
    return (
        not word[0].isdigit()
        or found.label == "ORDINAL"
        or (word.isdigit() and int(word) < _SMALL_COUNT)
    )


def _trim(tokens: Tokens, found: Found) -> None:
    lower = tokens.lower
    while found.first < found.last and (
        lower[found.first] in APPROXIMATE or lower[found.first] in _MARKS
    ):
        found.first += 1
    _from_weekday(tokens, found)
    while found.first < found.last and (
        lower[found.last - 1] in _MARKS
        or lower[found.last - 1] in ("'s", "’s", "of", "the", "and", "in", "on", "at")
    ):
        found.last -= 1


def _from_weekday(tokens: Tokens, found: Found) -> None:
    """'a fourth school day Monday', 'earlier Monday': what is said of the day is no part of it."""
    for i in range(found.first + 1, found.last):
        if tokens.lower[i] in WEEKDAYS:
            lead = tokens.lower[found.first : i]
            if lead[-1] in ("earlier", "later") or any(_says_no_date(word) for word in lead):
                found.first = i
            return


def _says_no_date(word: str) -> bool:
    known = word in ANCHORS or word in MONTHS or word in APPROXIMATE or word in VAGUE_DATES
    return not (known or word in _DATE_WORDS or word in _MARKS or _DIGIT.search(word))


def _is_vague(tokens: Tokens, found: Found) -> bool:
    words = tokens.lower[found.first : found.last]
    if any(_DIGIT.search(w) or w in WEEKDAYS or w in MONTHS for w in words):
        return False
    if found.kind is EntityKind.QUANTITY:
        return not any(w in NUMBER_WORDS or w in _SCALE or found.label == "ORDINAL" for w in words)
    if any(w in ANCHORS or w in NUMBER_WORDS or w in _DATE_WORDS for w in words):
        return all(w in VAGUE_DATES or w in APPROXIMATE or w == "old" for w in words)
    return not any(tokens.words[i][0].isupper() for i in range(found.first + 1, found.last + 0))


def _is_duration(words: list[str]) -> bool:
    """'five weeks', '14 hours', 'nine-day': a number and a unit of time, tied to no day."""
    if any(w in ANCHORS or w in WEEKDAYS or w in MONTHS for w in words):
        return False
    counted = any(w in NUMBER_WORDS or w[0].isdigit() for w in words) and "at" not in words
    return counted and any(w in UNITS for w in words)


def _is_bare_year(tokens: Tokens, at: int) -> bool:
    before = tokens.lower[at - 1] if at else ""
    year = _YEAR.fullmatch(tokens.lower[at]) is not None
    return year and before in ("in", "since", "until", "by", "from", "of", "before", "after")


def _widen(tokens: Tokens, found: Found) -> None:
    """Take in a currency sign in front, and a unit or scale word behind."""
    if found.first and tokens.lower[found.first - 1] in _CURRENCY:
        found.first -= 1
    while (
        found.last < len(tokens)
        and tokens.lower[found.last] in _SCALE
        and tokens.sentence_at(tokens.starts[found.last])
        == tokens.sentence_at(tokens.starts[found.last - 1])
    ):
        found.last += 1


def _is_name_number(tokens: Tokens, found: Found) -> bool:
    """'Local 88', 'Route 14', 'Pier 9': a number that belongs to a name."""
    if found.last - found.first != 1 or found.label != "CARDINAL" or not found.first:
        return False
    before = tokens.words[found.first - 1]
    follows = tokens.ends[found.first - 1] + 1 == tokens.starts[found.first]
    return follows and before.lower() in ("local", "route", "channel", "pier", "article", "section")
