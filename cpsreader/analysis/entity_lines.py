"""Names that the layout of a report gives away: datelines, bylines, speaker labels, locals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cpsreader.analysis.entity_spans import Found
from cpsreader.analysis.entity_words import INSTITUTIONS, NO_NAMES, TITLES
from cpsreader.analysis.tokens import Tokens
from cpsreader.domain.analysis import EntityKind

_NAME = r"[A-Z][\w.’'-]+"
_CAPS = r"[A-Z][A-Z.’'-]+"
_DASH = r"\s*(?:—|–|--|-\s)"
_DATELINE = re.compile(
    rf"(?P<place>(?:{_CAPS})(?: (?:{_CAPS})){{0,3}})(?P<state>, [A-Z][\w. ]{{1,14}}?)?"
    rf"(?:, (?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}))?"
    rf"\s*(?:\((?P<agency>[A-Z][\w ]{{1,24}}?)\))?{_DASH}"
)
_MIXED = re.compile(
    rf"(?P<place>{_NAME}(?: {_NAME}){{0,2}})(?P<state>, [A-Z][\w. ]{{1,14}}?)?"
    rf"(?:, (?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}))?"
    rf"\s*\((?P<agency>[A-Z][\w ]{{1,24}}?)\){_DASH}"
)
_BYLINE = re.compile(
    rf"[Bb][Yy] (?P<names>{_NAME}(?: {_NAME}){{1,3}}(?:(?:, | and | AND |, and ){_NAME}"
    rf"(?: {_NAME}){{1,3}}){{0,3}})(?=$|[,|/]| {{2,}}| of | for |\t|\s*$)"
)
_PERSON = re.compile(rf"{_NAME}(?: {_NAME})+")
_LABEL = re.compile(rf"\(?(?P<name>{_CAPS}(?: {_CAPS}){{0,3}})(?:\)$|:)")
_PREFIX = re.compile(r"\s*(?:date )?\d{4}-\d\d-\d\d\s+")
"""A date stamp in front of the text's first words."""

_DESKS = frozenset("staff desk team digital bureau editorial board news writers reporters".split())
_NO_AGENCY = frozenset("updated update correction".split())


def by_layout(tokens: Tokens) -> list[Found]:
    """Names told by their place in a line; sorted, disjoint."""
    found: list[Found] = []
    offset = 0
    for line in tokens.text.split("\n"):
        stamp = _PREFIX.match(line) if offset == 0 else None
        skip = stamp.end() if stamp else len(line) - len(line.lstrip())
        for start, end, kind, rule in _in_line(line, skip):
            first, last = _range(tokens, offset + start, offset + end)
            if last > first and (not found or first >= found[-1].last):
                found.append(Found(first, last, kind, rule, 0.0))
        offset += len(line) + 1
    return found


def _range(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    first = tokens.at(start)
    last = first
    while last < len(tokens) and tokens.ends[last] <= end:
        last += 1
    return first, last


def _in_line(line: str, skip: int) -> Iterator[tuple[int, int, EntityKind, str]]:
    match = _DATELINE.match(line, skip) or _MIXED.match(line, skip)
    if match and match["place"].lower() not in NO_NAMES:
        institution = match["place"].lower().split()[-1] in INSTITUTIONS
        kind = EntityKind.ORGANIZATION if institution else EntityKind.PLACE
        yield *match.span("place"), kind, "dateline"
        agency = match["agency"]
        if agency and agency.lower() not in _NO_AGENCY:
            yield *match.span("agency"), EntityKind.ORGANIZATION, "dateline"
        return
    byline = _BYLINE.match(line, skip)
    if byline:
        for name in _PERSON.finditer(line, *byline.span("names")):
            if not _DESKS & set(name[0].lower().split()):
                yield *name.span(), EntityKind.PERSON, "byline"
        return
    label = _LABEL.match(line, skip)
    if label and not NO_NAMES & set(label["name"].lower().split()):
        words = label["name"].split()
        lead = 0
        while lead < len(words) - 1 and words[lead].lower() in TITLES:
            lead += 1
        start = label.start("name") + sum(len(w) + 1 for w in words[:lead])
        if label[0].startswith("(") and label[0].endswith(")"):
            yield start, label.end("name"), EntityKind.PERSON, "label"
