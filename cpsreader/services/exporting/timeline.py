"""The timeline as a picture: a lane per issue over days, a mark per report. Pure SVG."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from cpsreader.domain.status import Status
from cpsreader.services.exporting.look import (
    long_day,
    short_day,
    status_ink,
    status_shape,
    status_tint,
    status_word,
)

_LANE, _TOP, _LEFT, _RIGHT, _WIDTH = 46, 64, 190, 40, 1200
_DAY_MIN, _DAY_MAX, _DAY_THIN, _MANY_DAYS = 26.0, 130.0, 3.0, 400
_MARK = 14
_FONT = "font-family=\"Inter, 'Segoe UI', system-ui, sans-serif\""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A report's word on an issue. ``text`` is what a hover shows."""

    day: dt.date
    status: Status
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One issue; marks oldest first."""

    name: str
    status: Status | None
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that concerns the whole negotiation, such as a vote."""

    day: dt.date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All lanes, in the profile's order."""

    title: str
    lanes: tuple[Lane, ...]
    events: tuple[Event, ...] = ()


def timeline_svg(timeline: Timeline) -> bytes:
    """A picture as wide as a page; every mark carries its text as a title."""
    days = sorted(
        {mark.day for lane in timeline.lanes for mark in lane.marks}
        | {event.day for event in timeline.events}
    )
    scale = _Scale(days)
    height = _TOP + _LANE * len(timeline.lanes) + 40
    parts = [*_axis(scale, height), *_events(timeline, scale, height)]
    for number, lane in enumerate(timeline.lanes):
        parts += _lane(lane, _TOP + _LANE * number, scale)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {scale.width:g} {height}" '
        f'width="{scale.width:g}" height="{height}" {_FONT} font-size="12" fill="#22211e">\n'
        f'<rect width="{scale.width:g}" height="{height}" fill="#ffffff"/>\n'
        f'<text x="16" y="26" font-size="16" font-weight="600">{escape(timeline.title)}</text>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    ).encode()


class _Scale:
    """Where a day lies; days are evenly wide, and never too narrow for their marks."""

    def __init__(self, days: list[dt.date]) -> None:
        self.first = days[0] if days else dt.date(2000, 1, 1)
        self.last = days[-1] if days else self.first
        count = (self.last - self.first).days + 1
        room = _WIDTH - _LEFT - _RIGHT
        self.day = min(_DAY_MAX, max(_DAY_MIN, room / count)) if count < _MANY_DAYS else _DAY_THIN
        self.width = max(_WIDTH, _LEFT + _RIGHT + self.day * count)

    def x(self, day: dt.date) -> float:
        """The middle of a day."""
        return round(_LEFT + ((day - self.first).days + 0.5) * self.day, 1)

    def labelled(self) -> Iterator[dt.date]:
        """Days far enough apart for their labels."""
        step = max(1, round(64 / self.day))
        count = (self.last - self.first).days + 1
        return (self.first + dt.timedelta(days=n) for n in range(0, count, step))


def _axis(scale: _Scale, height: int) -> list[str]:
    return [
        f'<line x1="{scale.x(day)}" y1="{_TOP - 8}" x2="{scale.x(day)}" y2="{height - 24}" '
        f'stroke="#e1ded6"/><text x="{scale.x(day)}" y="{_TOP - 14}" text-anchor="middle" '
        f'fill="#65625b" font-size="11">{short_day(day)}</text>'
        for day in scale.labelled()
    ]


def _events(timeline: Timeline, scale: _Scale, height: int) -> list[str]:
    return [
        f"<g><title>{escape(f'{long_day(event.day)}: {event.text}')}</title>"
        f'<line x1="{scale.x(event.day)}" y1="{_TOP - 8}" x2="{scale.x(event.day)}" '
        f'y2="{height - 24}" stroke="#1f4e79" stroke-dasharray="3 3"/>'
        f'<text x="{scale.x(event.day)}" y="{height - 10}" text-anchor="middle" '
        f'fill="#1f4e79" font-size="11">{escape(event.text)}</text></g>'
        for event in timeline.events
    ]


def _lane(lane: Lane, top: int, scale: _Scale) -> list[str]:
    middle = top + _LANE / 2
    word = status_word(lane.status)
    parts = [
        f'<line x1="16" y1="{top}" x2="{scale.width - 16:g}" y2="{top}" stroke="#e1ded6"/>',
        f'<text x="16" y="{middle - 2}" font-weight="600">{escape(lane.name)}</text>',
        (
            f'<text x="16" y="{middle + 13}" font-size="11" '
            f'fill="{status_ink(lane.status)}">{word}</text>'
        ),
    ]
    ends = [mark.day for mark in lane.marks[1:]] + [scale.last] * bool(lane.marks)
    # The last band shows the issue's own status: the newest mark need not have decided it.
    states = [*(mark.status for mark in lane.marks[:-1]), lane.status][: len(lane.marks)]
    for mark, end, status in zip(lane.marks, ends, states, strict=True):
        width = scale.x(end) - scale.x(mark.day) + (scale.day / 2 if end == scale.last else 0)
        parts.append(
            f'<rect x="{scale.x(mark.day)}" y="{middle - 8}" width="{width:.1f}" height="16" '
            f'fill="{status_tint(status)}"/>'
        )
    return parts + list(_marks(lane, middle, scale))


def _marks(lane: Lane, middle: float, scale: _Scale) -> Iterator[str]:
    seen: dict[dt.date, int] = {}
    for mark in lane.marks:
        beside = seen.get(mark.day, 0)
        seen[mark.day] = beside + 1
        x = scale.x(mark.day) - _MARK / 2 + beside * (_MARK + 2)
        text = f"{long_day(mark.day)}: {status_word(mark.status)}. {mark.text}".strip()
        yield (
            f'<g transform="translate({x:.1f} {middle - _MARK / 2:.1f}) scale({_MARK / 12:.3f})">'
            f"<title>{escape(text)}</title>{status_shape(mark.status)}</g>"
        )
