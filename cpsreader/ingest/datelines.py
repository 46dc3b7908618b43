"""Day and time of publication in the lines at the head of a text, and in marked-up pages."""

from __future__ import annotations

import datetime as dt
import re

PLACE = r"[A-Z][A-Z .,'’/-]{2,40}(?:[ ,]+[A-Z][\w.]*){0,2}(?: \d{1,2})?,?"
"""What stands before the dash of a dateline: 'PORT CALDER', 'NORTH BAY, Ohio, Nov. 3'."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)")
_US = re.compile(
    rf"\b(?P<m>{_MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>(?:19|20)\d\d)\b", re.I
)
_UK = re.compile(
    rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{_MONTH})\.?,? (?P<y>(?:19|20)\d\d)\b", re.I
)
_TIME = re.compile(r"\b(?P<h>\d{1,2})[:.](?P<min>\d\d)\s*(?P<half>[ap])\.?\s?m\b", re.I)
_TIME_24 = re.compile(r"\b(?P<h>[01]?\d|2[0-3])[:](?P<min>[0-5]\d)\b")
_STAMP = re.compile(r"\b(?:updated|posted|published|last modified)\b|\bby\b.*\|", re.I)
_DATE_LINE_LIMIT = 120
_PROSE_WORD = re.compile(
    r"(?<!\S)(?!(?:by|on|at|and|of|the|updated|posted|published|from|in|to)\b)[a-z]{2,}"
)
_MAX_PROSE_WORDS = 2


def published_of(head: list[str]) -> dt.date | None:
    """The day in the first head line that is a date line, not prose; None where none is."""
    for line in head:
        if len(line) > _DATE_LINE_LIMIT or len(_PROSE_WORD.findall(line)) > _MAX_PROSE_WORDS:
            continue
        day = day_in(line)
        if day is not None:
            return day
    return None


def time_of(head: list[str]) -> dt.time | None:
    """The time of day in a line such as 'Updated 6:52 p.m'; None where there is none."""
    for line in head:
        if len(line) <= _DATE_LINE_LIMIT and (_STAMP.search(line) or day_in(line) is not None):
            moment = moment_in(line)
            if moment is not None:
                return moment
    return None


def day_in(text: str) -> dt.date | None:
    """The first whole date in ``text``: '2022-01-10', 'Jan. 10, 2022', '10 January 2022'."""
    for pattern in (_ISO, _US, _UK):
        match = pattern.search(text)
        if match is not None:
            return _date(match["y"], match["m"], match["d"])
    return None


def moment_in(text: str) -> dt.time | None:
    """The first time of day in ``text``: '6:52 p.m.', '9:40AM', '18:52'."""
    match = _TIME.search(text)
    if match is not None:
        hour, minute = int(match["h"]), int(match["min"])
        if not (1 <= hour <= 12 and minute < 60):
            return None
        return dt.time(hour % 12 + (12 if match["half"].lower() == "p" else 0), minute)
    match = _TIME_24.search(text)
    return dt.time(int(match["h"]), int(match["min"])) if match is not None else None


def _date(year: str, month: str, day: str) -> dt.date | None:
    number = int(month) if month.isdigit() else _MONTHS[month.lower()]
    try:
        return dt.date(int(year), number, int(day))
    except ValueError:
        return None
