"""How statuses and days look in exports: words, colours and shapes, the same as in the window."""

from __future__ import annotations

import datetime as dt
import tomllib
from functools import cache

from cpsreader.domain.status import Status
from cpsreader.ingest.metadata import shortened
from cpsreader.paths import resource
from cpsreader.services.exporting.brief import Footnote, IssueBrief

_TITLE_LENGTH = 64
NOT_REPORTED = "Not reported"
SOURCE_UNKNOWN = "Source not stated"
_MONTHS = (
    "January February March April May June July August September October November December"
).split()

# In a 12-unit square. Circles fill as terms close, corners mean trouble.
_SHAPES: dict[Status | None, str] = {
    Status.PROPOSED: '<circle cx="6" cy="6" r="4.3" fill="none" stroke="{c}" stroke-width="1.9"/>',
    Status.NARROWING: '<circle cx="6" cy="6" r="4.5" fill="none" stroke="{c}" stroke-width="1.6"/>'
    '<path d="M6 1.5A4.5 4.5 0 0 0 6 10.5Z" fill="{c}"/>',
    Status.AGREED: '<circle cx="6" cy="6" r="5.3" fill="{c}"/>',
    Status.RATIFIED: '<rect x="0.7" y="0.7" width="10.6" height="10.6" rx="2.2" fill="{c}"/>'
    '<path d="M3.2 6.2L5.2 8.2L8.8 4" fill="none" stroke="#ffffff" stroke-width="1.7"/>',
    Status.DISPUTED: '<path d="M5.2 1L0.6 6L5.2 11ZM6.8 1L11.4 6L6.8 11Z" fill="{c}"/>',
    Status.REJECTED: '<path d="M2 2L10 10M10 2L2 10" stroke="{c}" stroke-width="2.6"/>',
    Status.WITHDRAWN: '<path d="M1.2 2L10.8 2L6 10.4Z" fill="none" stroke="{c}"'
    ' stroke-width="1.6"/>',
    None: '<circle cx="6" cy="6" r="1.9" fill="{c}"/>',
}
_GLYPHS: dict[Status | None, str] = {
    Status.PROPOSED: "○",
    Status.NARROWING: "◐",
    Status.AGREED: "●",
    Status.RATIFIED: "■",
    Status.DISPUTED: "◆",
    Status.REJECTED: "✕",
    Status.WITHDRAWN: "▽",
    None: "·",
}


def status_word(status: Status | None) -> str:
    """'Disputed'; 'Not reported' for None."""
    return status.value.capitalize() if status is not None else NOT_REPORTED


def status_ink(status: Status | None) -> str:
    """The colour of a status' word, ``#rrggbb``, readable on white."""
    return _color(status, "ink")


def status_fill(status: Status | None) -> str:
    """The colour of a status' shape, ``#rrggbb``."""
    return _color(status, "fill")


def status_tint(status: Status | None) -> str:
    """The pale colour of a status' band, ``#rrggbb``."""
    return _color(status, "tint")


def status_glyph(status: Status | None) -> str:
    """The status' shape as one character, for formats without drawings."""
    return _GLYPHS[status]


def status_shape(status: Status | None) -> str:
    """The status' shape as SVG elements in a 12-unit square."""
    return _SHAPES[status].format(c=status_fill(status))


def status_svg(status: Status | None) -> str:
    """The status' shape as a whole SVG picture."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" width="12" height="12">'
        f"{status_shape(status)}</svg>"
    )


@cache
def tokens() -> dict[str, dict[str, dict[str, dict[str, str]]]]:
    """The design tokens."""
    return tomllib.loads(resource("tokens.toml").read_text(encoding="utf-8"))


def _color(status: Status | None, kind: str) -> str:
    return tokens()["light"]["status"][status.value if status else "not_reported"][kind]


def long_day(day: dt.date) -> str:
    """'10 January 2022'."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_day(day: dt.date) -> str:
    """'10 Jan'."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]}"


def when_and_how_many(issue: IssueBrief) -> str:
    """'as of 10 January 2022, 2 independent reports'."""
    if issue.status is None:
        return "no report so far speaks to it"
    day = f"as of {long_day(issue.as_of)}, " if issue.as_of else ""
    if issue.by_user:
        return f"{day}set by a person"
    count = issue.independent_reports
    if count > 1:
        return f"{day}{count} independent reports"
    return f"{day}{issue.reports} reports of one source" if issue.reports > 1 else f"{day}1 report"


def source_line(note: Footnote) -> str:
    """'CBS 2, 10 January 2022, “Title”'."""
    parts = [note.outlet or SOURCE_UNKNOWN]
    if note.published is not None:
        parts.append(long_day(note.published))
    return ", ".join([*parts, f"“{shortened(note.title, _TITLE_LENGTH)}”"])
