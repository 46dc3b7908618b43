"""Phrases built around other date phrases: 'since X', 'the week of X', 'X to Y', 'late X'."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from cpsreader.analysis import date_calendar as cal
from cpsreader.analysis.date_anchor import Anchor, Tense
from cpsreader.analysis.date_rules import by_rule
from cpsreader.analysis.date_words import MONTHS, WEEKDAY, WEEKDAYS, without_lead
from cpsreader.domain.analysis import DaySpan

Frame = Callable[[re.Match[str], Anchor, int], DaySpan | None]

_DEPTH = 4
"""Phrases nest ('by the end of the week of Jan. 10'); deeper ones are no dates."""

_YEARLY = re.compile("|".join((*MONTHS, *map(re.escape, cal.HOLIDAYS), *cal.SEASONS)))
"""Names that come round once a year and bear no year of their own."""

_SOON = 7
"""Days that an open 'before X' or 'after X' reaches where publication sets no bound."""


def span_of(text: str, anchor: Anchor, depth: int = 0) -> DaySpan | None:
    """The days that a normal form means; None where it is no date."""
    text = text.removeprefix("the ")
    if not text or depth > _DEPTH:
        return None
    found = by_rule(text, anchor) or _by_frame(text, anchor, depth)
    if found is not None:
        return found
    rest = without_lead(text)
    return span_of(rest, anchor, depth + 1) if rest != text else None


def _by_frame(text: str, anchor: Anchor, depth: int) -> DaySpan | None:
    for pattern, frame in FRAMES:
        match = pattern.fullmatch(text)
        if match is not None:
            found = frame(match, anchor, depth + 1)
            if found is not None:
                return found
    return None


def _since(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    inner = span_of(match["x"], Anchor(anchor.published, Tense.PAST), depth)
    if inner is None or inner.first > anchor.published:
        return inner
    return DaySpan(inner.first, anchor.published)


def _bound(text: str, anchor: Anchor, depth: int, against: int) -> DaySpan | None:
    """The end of a stretch: what is told in the past may still end on a feast ahead.

    A day ahead counts ``against`` times as far as one behind.
    """
    inner = span_of(text, anchor, depth)
    if inner is None or not anchor.past or inner.last >= anchor.published:
        return inner
    if not _YEARLY.search(text):
        return inner
    ahead = span_of(text, Anchor(anchor.published, Tense.FUTURE), depth)
    if ahead is None or ahead.first < anchor.published:
        return inner
    near = against * (ahead.first - anchor.published) < anchor.published - inner.last
    return ahead if near else inner


def _until(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    inner = _bound(match["x"], anchor, depth, 1)
    if inner is None or inner.last < anchor.published:
        return inner
    return DaySpan(anchor.published, inner.last)


def _before(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    inner = _bound(match["x"], anchor, depth, 3)
    if inner is None:
        return None
    last = inner.first - cal.DAY
    if anchor.published <= last:
        return DaySpan(anchor.published, last)
    return DaySpan(last - (_SOON - 1) * cal.DAY, last)


def _after(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    inner = span_of(match["x"], anchor, depth)
    if inner is None:
        return None
    first = inner.last + cal.DAY
    if anchor.past and first <= anchor.published:
        return DaySpan(first, anchor.published)
    return DaySpan(first, first + (_SOON - 1) * cal.DAY)


def _beside(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    """'the day after X', 'the week before X', 'the Tuesday after X'."""
    inner = span_of(match["x"], anchor, depth)
    if inner is None:
        return None
    count, after, unit = (
        int(match["n"] or 1),
        match["side"] in ("after", "following"),
        match["unit"],
    )
    if unit in WEEKDAYS:
        number = WEEKDAYS.index(unit)
        near = (
            cal.weekday_on(inner.last + cal.DAY, number)
            if after
            else cal.weekday_back(inner.first - cal.DAY, number)
        )
        return cal.one(near)
    if unit == "week":
        edge = inner.last if after else inner.first
        return cal.week_span(edge + (count if after else -count) * cal.WEEK)
    return cal.one(inner.last + count * cal.DAY if after else inner.first - count * cal.DAY)


def _week_of(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    inner = span_of(match["x"], anchor, depth)
    if inner is None:
        return None
    if inner.first.weekday() == 6:
        return DaySpan(inner.first, inner.first + 6 * cal.DAY)
    return cal.week_span(inner.first)


def _nth_of(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    """'the first two weeks of January', 'the second Tuesday in May'."""
    inner = span_of(_plain_unit(match["x"]), anchor, depth)
    if inner is None or inner.first == inner.last:
        return None
    back, unit = match["nth"] in ("last", "final"), match["unit"].removesuffix("s")
    nth, count = int(match["n"] or 1), int(match["count"] or 1)
    if unit in WEEKDAYS:
        return cal.one(_nth_weekday(inner, WEEKDAYS.index(unit), nth, back=back))
    if unit in ("half", "third"):
        days = ((inner.last - inner.first).days + 1) // (2 if unit == "half" else 3)
        return _piece(inner, days, nth, back=back, months=unit == "half")
    return _piece(inner, {"day": 1, "week": 7}[unit] * count, nth, back=back)


def _nth_weekday(whole: DaySpan, number: int, nth: int, *, back: bool) -> dt.date:
    if back:
        return cal.weekday_back(whole.last, number)
    return cal.weekday_on(whole.first, number) + (nth - 1) * cal.WEEK


def _piece(
    whole: DaySpan, days: int, nth: int, *, back: bool, months: bool = False
) -> DaySpan | None:
    if months and (whole.last - whole.first).days in (364, 365):
        year = whole.first.year
        halves = (
            DaySpan(whole.first, dt.date(year, 6, 30)),
            DaySpan(dt.date(year, 7, 1), whole.last),
        )
        return halves[1 if back else min(nth, 2) - 1]
    if back:
        return DaySpan(whole.last - (days - 1) * cal.DAY, whole.last)
    first = whole.first + (nth - 1) * days * cal.DAY
    return DaySpan(first, first + (days - 1) * cal.DAY) if first <= whole.last else None


def _edge(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    """'the end of January' is its last day; a week ends with its Friday."""
    inner = span_of(_plain_unit(match["x"]), anchor, depth)
    if inner is None:
        return None
    if match["edge"] in ("beginning", "start"):
        return cal.one(inner.first)
    if match["edge"] == "middle":
        return _part("mid", inner)
    week = inner.last - inner.first == 6 * cal.DAY and inner.first.weekday() == 0
    return cal.one(inner.last - (2 if week else 0) * cal.DAY)


def _plain_unit(text: str) -> str:
    """'the end of the week' speaks of this week, 'earlier in the day' of today."""
    bare = text.removeprefix("the ")
    if bare == "day":
        return "today"
    units = ("week", "month", "year", "quarter", "school year", "academic year", "fiscal year")
    return f"this {bare}" if bare in units else text


def _part_of(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    inner = span_of(match["x"], anchor, depth)
    return None if inner is None else _part(match["part"], inner)


def _part(part: str, whole: DaySpan) -> DaySpan:
    """The first, middle or last third; ten days of a month, four months of a year."""
    days = (whole.last - whole.first).days + 1
    if days < 3:
        return whole
    if days > 3650:
        years = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}[part]
        return cal.year_span(whole.first.year + years[0], whole.first.year + years[1])
    first, second = _thirds(whole, days)
    if part == "early":
        return DaySpan(whole.first, first)
    if part == "mid":
        return DaySpan(first + cal.DAY, second)
    return DaySpan(second + cal.DAY, whole.last)


def _thirds(whole: DaySpan, days: int) -> tuple[dt.date, dt.date]:
    if days == 7:
        return whole.first + cal.DAY, whole.first + 2 * cal.DAY
    if days in (365, 366):
        year = whole.first.year
        return cal.month_span(year, 4).last, cal.month_span(year, 8).last
    step = days // 3
    return whole.first + (step - 1) * cal.DAY, whole.first + (2 * step - 1) * cal.DAY


def _earlier(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    inner = span_of(_plain_unit(match["x"]), anchor, depth)
    if inner is None or not inner.first <= anchor.published <= inner.last:
        return inner
    if match["way"] == "earlier":
        return DaySpan(inner.first, anchor.published)
    return DaySpan(anchor.published, inner.last)


def _weekday_of(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    """'Wednesday of last week', 'the weekend of Jan. 15'."""
    inner = span_of(match["x"], anchor, depth)
    if inner is None or inner.last - inner.first > cal.WEEK:
        return None
    monday = cal.week_span(inner.first).first
    if match["unit"] == "weekend":
        return DaySpan(monday + 5 * cal.DAY, monday + 6 * cal.DAY)
    return cal.one(monday + WEEKDAYS.index(match["unit"]) * cal.DAY)


def _range(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    last = span_of(match["y"], anchor, depth)
    if last is None:
        return None
    first = span_of(match["x"], anchor, depth)
    if first is not None and first.first <= last.last:
        return DaySpan(first.first, last.last)
    back = span_of(match["x"], Anchor(last.last, Tense.PAST), depth)
    if first is None or back is None or back.first > last.last:
        return None
    if anchor.past or back.first >= anchor.published:
        return DaySpan(back.first, last.last)
    ahead = span_of(match["y"], Anchor(first.first, Tense.FUTURE), depth)
    return DaySpan(first.first, ahead.last) if ahead and ahead.last >= first.first else None


def _named_year(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    """'August of next year', 'last year's Thanksgiving'."""
    year = anchor.published.year + {"last": -1, "this": 0, "next": 1}[match["which"]]
    return span_of(f"{match['x']} {year}", anchor, depth)


def _event(match: re.Match[str], anchor: Anchor, depth: int) -> DaySpan | None:
    """'the election on Nov. 5', 'a vote Tuesday': the day at the end."""
    return span_of(match["x"], anchor, depth)


_X, _Y = r"(?P<x>.+)", r"(?P<y>.+)"
_TO = r"(?:to|through|thru|until|till|into|and|or|-)"
_DAYS = "|".join(WEEKDAYS)
FRAMES: tuple[tuple[re.Pattern[str], Frame], ...] = tuple(
    (re.compile(pattern), frame)
    for pattern, frame in (
        (rf"(?:ever )?since {_X}", _since),
        (rf"between {_X} and {_Y}", _range),
        (rf"from {_X} {_TO} {_Y}", _range),
        (rf"(?:up )?(?:until|till|through|thru|to) {_X}", _until),
        (
            (
                rf"(?:(?P<n>\d+) )?(?P<unit>day|night|evening|morning|week|{_DAYS})s? "
                rf"(?P<side>before|after|following) {_X}"
            ),
            _beside,
        ),
        (rf"(?P<n>)(?P<unit>eve) (?P<side>of) {_X}", _beside),
        (rf"(?:well |just |long |right |even )?(?:before|prior to|ahead of) {_X}", _before),
        (rf"(?:well |just |long |right |soon |shortly )?(?:after|following) {_X}", _after),
        (rf"(?P<unit>weekend|{_DAYS}) (?:of|in) {_X}", _weekday_of),
        (rf"(?P<x>{_DAYS}) (?:(?:{_DAYS}) )+(?:and|or) (?P<y>{_DAYS})", _range),
        (rf"week (?:of|beginning|starting) {_X}", _week_of),
        (
            (
                r"(?P<nth>(?P<n>\d)th|last|final) (?:(?P<count>\d\d?) )?"
                rf"(?P<unit>days?|weeks?|half|third|{_DAYS}) (?:of|in) {_X}"
            ),
            _nth_of,
        ),
        (rf"(?:very )?(?P<edge>end|close|beginning|start|middle) of {_X}", _edge),
        (rf"(?P<way>earlier|later) (?:in |on )?{_X}", _earlier),
        (r"(?P<x>.+?)(?: (?:of|in|the))* (?P<which>last|this|next) year", _named_year),
        (rf"(?P<which>last|this|next) year's {_X}", _named_year),
        (rf"(?P<part>early|mid|late)(?: (?:in|on))?(?: the)? {_X}", _part_of),
        (rf"(?P<x>.+?) {_TO} {_Y}", _range),
        (rf"(?!(?:each|every|most|many|some) )[a-z][a-z0-9' ]* (?:on|in|of) {_X}", _event),
        (rf"(?!(?:each|every|most|many|some) )[a-z0-9' ]+ (?P<x>{_DAYS}|today)", _event),
        (rf"(?:{WEEKDAY} )(?P<x>(?:{'|'.join(MONTHS)}).+)", _event),
    )
)
"""Tried in this order against the whole normal form, after the plain rules."""
