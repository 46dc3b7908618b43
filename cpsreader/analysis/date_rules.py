"""Phrases that name one day or stretch by themselves ('last fall', 'Jan. 6-9', 'two weeks ago')."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from cpsreader.analysis import date_calendar as cal
from cpsreader.analysis.date_anchor import Anchor
from cpsreader.analysis.date_words import MONTH, MONTHS, WEEKDAY, WEEKDAYS
from cpsreader.domain.analysis import DaySpan

Rule = Callable[[re.Match[str], Anchor], DaySpan | None]

_YEAR = r"(?P<year>(?:1[89]|20|21)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:th)?"
_DAY2 = r"(?P<day2>[0-3]?\d)(?:th)?"
_WHICH = r"(?P<which>last|this past|past|this|this coming|coming|next|following)"
_SEASON = r"(?P<season>spring|summer|fall|autumn|winter)"
_UNIT = r"(?P<unit>day|week|month|year|decade)s?"
_HOLIDAY = (
    "(?P<holiday>" + "|".join(sorted(map(re.escape, cal.HOLIDAYS), key=len, reverse=True)) + ")"
)
_WEEKDAY_FIRST = r"(?:(?:" + "|".join(WEEKDAYS) + r") )?"


def _today(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    shift = {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}
    return cal.one(anchor.published + shift.get(match[0], 0) * cal.DAY)


def _overnight(_match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    return DaySpan(anchor.published - cal.DAY, anchor.published)


def _weekday(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    day, number = anchor.published, WEEKDAYS.index(match["weekday"])
    which = match["which"] or ""
    if which in ("last", "past", "this past"):
        return cal.one(cal.weekday_back(day - cal.DAY, number))
    if which == "next":
        return cal.one(cal.week_span(day + cal.WEEK).first + number * cal.DAY)
    if which == "following":
        return None if anchor.past else cal.one(cal.weekday_on(day + cal.DAY, number))
    back = anchor.past and not which.startswith(("this", "coming"))
    return cal.one(cal.weekday_back(day, number) if back else cal.weekday_on(day, number))


def _weekday_weeks(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    number, weeks = WEEKDAYS.index(match["weekday"]), int(match["count"])
    if match["ago"]:
        return cal.one(cal.weekday_back(anchor.published, number) - weeks * cal.WEEK)
    return cal.one(cal.weekday_on(anchor.published, number) + weeks * cal.WEEK)


def _date(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    groups = match.groupdict()
    month, first = MONTHS.index(match["month"]) + 1, int(match["day"])
    last = int(groups.get("day2") or first)
    year = int(groups.get("year") or 0) or _likely_year(month, first, anchor)
    start, end = cal.day_of(year, month, first), cal.day_of(year, month, last)
    return DaySpan(start, end) if start and end and start <= end else None


def _likely_year(month: int, day: int, anchor: Anchor) -> int:
    # Reports leave out the year of a near date, also of a deadline told in the past tense
    def cost(year: int) -> int:
        date = cal.day_of(year, month, day)
        days = (date - anchor.published).days if date else 10_000
        against = days > 0 if anchor.past else days < 0
        return abs(days) * (3 if against else 1)

    year = anchor.published.year
    return min((year - 1, year, year + 1), key=cost)


def _numeric(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    month, day = int(match["m"]), int(match["d"])
    if month > 12:
        month, day = day, month
    if not 1 <= month <= 12:
        return None
    written = match["y"]
    year = int(written) if written else _likely_year(month, day, anchor)
    found = cal.day_of(year + 2000 if year < 100 else year, month, day)
    return cal.one(found) if found else None


def _iso(match: re.Match[str], _anchor: Anchor) -> DaySpan | None:
    found = cal.day_of(int(match[1]), int(match[2]), int(match[3]))
    return cal.one(found) if found else None


def _bare_day(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    day, this = int(match["day"]), anchor.published
    shifts = (0, -1, -2) if anchor.past else (0, 1, 2)
    months = (cal.months_on(this, shift).first for shift in shifts)
    days = (cal.day_of(month.year, month.month, day) for month in months)
    fits = (found for found in days if found and (found <= this if anchor.past else found >= this))
    best = next(fits, None)
    return cal.one(best) if best else None


def _month(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    month, which, this = MONTHS.index(match["month"]) + 1, match["which"] or "", anchor.published
    if match["year"]:
        return cal.month_span(int(match["year"]), month)
    if which == "this":
        return cal.month_span(this.year, month)
    back = which in ("last", "past", "this past") or (anchor.past and not which)
    if back:
        same = which == "" and month == this.month
        return cal.month_span(this.year - (month >= this.month and not same), month)
    return cal.month_span(this.year + (month < this.month + (which == "next")), month)


def _months(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    """'March and April', with or without a year."""
    last, first = MONTHS.index(match["month2"]) + 1, MONTHS.index(match["month"]) + 1
    year = int(match["year"] or 0)
    if not year:
        this = anchor.published
        year = this.year - (last > this.month) if anchor.past else this.year + (last < this.month)
    return DaySpan(
        cal.month_span(year - (first > last), first).first, cal.month_span(year, last).last
    )


def _season(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    name, this, which = match["season"], anchor.published, match["which"] or ""
    if match["year"]:
        later = match["year2"]
        return cal.season_span(name, int(match["year"]) + bool(later and name == "winter"))
    spans = [cal.season_span(name, this.year + shift) for shift in (-2, -1, 0, 1, 2)]
    if which == "last":
        return max(s for s in spans if s.last < this)
    if which == "next":
        return min(s for s in spans if s.first > this)
    if which in ("past", "this past") or (anchor.past and which != "this"):
        return max(s for s in spans if s.first <= this)
    if which == "this" and name != "winter":
        return spans[2]
    return min(s for s in spans if s.last >= this)


def _unit(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    """'last week', 'this year', 'next school year'."""
    step = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}[
        match["step"]
    ]
    unit, this = match["unit"], anchor.published
    if unit == "week":
        return cal.week_span(this + step * cal.WEEK)
    if unit == "month":
        return cal.months_on(this, step)
    if unit == "year":
        return cal.year_span(this.year + step)
    if unit == "quarter":
        return _shifted_quarter(this, step)
    if unit in ("school year", "academic year"):
        return cal.school_year(this.year - (this.month < 7) + step)
    if unit == "decade":
        first = this.year // 10 * 10 + 10 * step
        return cal.year_span(first, first + 9)
    return cal.fiscal_year(this.year + (this.month >= 7) + step)


def _before_last(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    """'the week before last', 'the weekend before last'."""
    if match["unit"] == "weekend":
        saturday = cal.weekday_back(anchor.published, 5) - cal.WEEK
        return DaySpan(saturday, saturday + cal.DAY)
    return _away(anchor.published, -2, match["unit"])


def _after_next(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    """'the year after next', 'the winter after next'."""
    unit = match["unit"]
    if unit not in cal.SEASONS:
        return _away(anchor.published, 2, unit)
    spans = [cal.season_span(unit, anchor.published.year + shift) for shift in (0, 1, 2, 3)]
    return sorted(s for s in spans if s.first > anchor.published)[1]


def _shifted_quarter(day: dt.date, step: int) -> DaySpan:
    count = day.year * 4 + (day.month - 1) // 3 + step
    return cal.quarter_span(count % 4 + 1, count // 4)


def _ago(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    return _away(anchor.published, -int(match["count"] or 1), match["unit"])


def _ahead(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    told = match[0].endswith(("now", "today"))
    if not told and (anchor.past or not match[0].startswith("in ")):
        return None
    return _away(anchor.published, int(match["count"]), match["unit"])


def _away(day: dt.date, count: int, unit: str) -> DaySpan:
    """As fine as its unit: 'two years ago' is a year, '10 days ago' a day."""
    if unit == "day":
        return cal.one(day + count * cal.DAY)
    if unit == "week":
        return cal.week_span(day + count * cal.WEEK)
    if unit == "month":
        return cal.months_on(day, count)
    years = count * (10 if unit == "decade" else 1)
    return cal.year_span(day.year + years)


def _stretch(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    """'the past two weeks', 'within 10 days': counted from publication."""
    count, this, unit = int(match["count"] or 1), anchor.published, match["unit"]
    if (unit == "day" and not match["count"]) or (unit == "hour" and count < 24):
        return None
    back = match["way"].endswith(("last", "past", "previous"))
    hours = {"hour": 1, "day": 24, "week": 168, "month": 720, "year": 8760, "decade": 87660}
    days = count * hours[unit] // 24
    if match["way"] == "within" and anchor.past:
        return None
    return DaySpan(this - days * cal.DAY, this) if back else DaySpan(this, this + days * cal.DAY)


def _weekend(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    which, this = match["which"] or "", anchor.published
    saturday = cal.weekday_back(this, 5)
    ahead = which == "next" or (not anchor.past and which not in ("last", "past", "this past"))
    if which in ("last", "past", "this past") and this.weekday() >= 5 and which == "last":
        saturday -= cal.WEEK
    if ahead and this.weekday() < 5:
        saturday += cal.WEEK
    if which == "next":
        saturday += cal.WEEK
    return DaySpan(saturday, saturday + cal.DAY)


def _holiday(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    day = _holiday_day(match, anchor)
    kind = match["around"]
    if kind == "week":
        return cal.week_span(day)
    if kind == "weekend":
        near = cal.weekday_on(day, 5) if day.weekday() >= 2 else cal.weekday_back(day, 5)
        return DaySpan(min(day, near), max(day, near + cal.DAY))
    return cal.one(day)


def _holiday_day(match: re.Match[str], anchor: Anchor) -> dt.date:
    name, this, which = match["holiday"], anchor.published, match["which"] or ""
    if match["year"]:
        return cal.holiday(name, int(match["year"]))
    days = [cal.holiday(name, this.year + shift) for shift in (-2, -1, 0, 1, 2)]
    if which in ("last", "past", "this past"):
        return max(d for d in days if d < this)
    if which == "next":
        return min(d for d in days if d > this)
    if which != "this" and anchor.past:
        return max(d for d in days if d <= this)
    return min(d for d in days if d >= this)


def _year(match: re.Match[str], _anchor: Anchor) -> DaySpan | None:
    first = int(match["year"])
    last = match["year2"]
    if not last:
        return cal.year_span(first)
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return cal.year_span(first, end) if first <= end else None


def _decade(match: re.Match[str], _anchor: Anchor) -> DaySpan | None:
    return cal.year_span(int(match[1]), int(match[1]) + 9)


def _quarter(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    number, this = int(match["n"] or match["n2"]), anchor.published
    if match["year"]:
        return cal.quarter_span(number, int(match["year"]))
    spans = [cal.quarter_span(number, this.year + shift) for shift in (-1, 0, 1)]
    if anchor.past:
        return max(s for s in spans if s.first <= this)
    return min(s for s in spans if s.last >= this)


def _school_year(match: re.Match[str], _anchor: Anchor) -> DaySpan | None:
    return cal.school_year(int(match["year"]))


def _fiscal_year(match: re.Match[str], _anchor: Anchor) -> DaySpan | None:
    return cal.fiscal_year(int(match["year"]))


def _semester(match: re.Match[str], anchor: Anchor) -> DaySpan | None:
    start, end = {"spring": (1, 5), "summer": (6, 7)}.get(match["season"], (8, 12))
    year = int(match["year"] or 0)
    if not year:
        this = anchor.published
        year = this.year - (start > this.month) if anchor.past else this.year + (end < this.month)
    return DaySpan(cal.month_span(year, start).first, cal.month_span(year, end).last)


_OF = r"(?: (?:of|in|the))*"
RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (
            r"today|tonight|yesterday|tomorrow|this|day (?:before yesterday|after tomorrow)",
            _today,
        ),
        (r"overnight", _overnight),
        (rf"(?:{_WHICH} )?{WEEKDAY}", _weekday),
        (rf"(?P<count>\d+) weeks? (?:from|(?P<ago>ago)) (?:on )?{WEEKDAY}", _weekday_weeks),
        (rf"{_WEEKDAY_FIRST}{MONTH} (?:the )?{_DAY}(?: {_YEAR})?", _date),
        (rf"{_WEEKDAY_FIRST}(?:the )?{_DAY}{_OF} {MONTH}(?: {_YEAR})?", _date),
        (rf"{MONTH} {_DAY} (?:-|to|through|thru|until|and|or) {_DAY2}(?: {_YEAR})?", _date),
        (rf"{_DAY} (?:-|to|through|until|and|or) {_DAY2}{_OF} {MONTH}(?: {_YEAR})?", _date),
        (rf"{MONTH} {_DAY}(?: \d\d?(?:th)?)+ (?:and|or) {_DAY2}(?: {_YEAR})?", _date),
        (rf"{_WEEKDAY_FIRST}(?P<m>\d\d?)/(?P<d>\d\d?)(?:/(?P<y>\d\d(?:\d\d)?))?", _numeric),
        (r"(\d{4})/(\d\d?)/(\d\d?)", _iso),
        (r"(?P<day>[0-3]?\d)th", _bare_day),
        (rf"(?:{_WHICH} )?(?:month of )?{MONTH}(?:{_OF} {_YEAR})?", _month),
        (
            rf"{MONTH} (?:and|or|to|through|-) (?P<month2>{'|'.join(MONTHS)})(?:{_OF} {_YEAR})?",
            _months,
        ),
        (rf"{_SEASON} (?:semester|term)(?:{_OF} {_YEAR})?", _semester),
        (rf"(?P<which>){_YEAR}(?:\s?-\s?(?P<year2>\d\d(?:\d\d)?))? {_SEASON}", _season),
        (
            rf"(?:{_WHICH} )?{_SEASON}(?:{_OF} {_YEAR}(?:\s?-\s?(?P<year2>\d\d(?:\d\d)?))?)?",
            _season,
        ),
        (
            (
                r"(?P<step>last|previous|this|current|next|coming) "
                r"(?P<unit>week|month|year|quarter|school year|academic year|decade|fiscal year)"
            ),
            _unit,
        ),
        (rf"(?:(?P<count>\d+) )?{_UNIT} ago", _ago),
        (rf"(?:in )?(?P<count>\d+) {_UNIT}(?: from (?:now|today))?", _ahead),
        (
            (
                r"(?P<way>(?:the |this )?(?:last|past|previous|next|coming)|within)(?: the next)? "
                r"(?:(?P<count>\d+) )?(?P<unit>hour|day|week|month|year|decade)s?"
            ),
            _stretch,
        ),
        (r"(?P<unit>week|weekend|month|year) before last", _before_last),
        (r"(?P<unit>week|month|year|spring|summer|fall|autumn|winter) after next", _after_next),
        (rf"(?:{_WHICH} )?(?:holiday |long )?weekend", _weekend),
        (rf"(?:{_WHICH} )?{_HOLIDAY}(?: (?P<around>weekend|week))?(?:{_OF} {_YEAR})?", _holiday),
        (
            rf"(?:(?:the )?year )?{_YEAR}(?:\s?(?:-|to|through|and|or)\s?(?P<year2>\d{{4}}|\d\d))?",
            _year,
        ),
        (r"((?:1[89]|20)\d0)s", _decade),
        (rf"(?:q(?P<n>[1-4])|(?P<n2>[1-4])th quarter)(?:{_OF} {_YEAR})?", _quarter),
        (
            rf"{_YEAR}\s?[-/]\s?\d\d(?:\d\d)? (?:school|academic|contract)? ?(?:year|season)",
            _school_year,
        ),
        (rf"(?:fiscal(?: year)?|fy) ?{_YEAR}", _fiscal_year),
    )
)
"""Tried in this order against the whole normal form."""


def by_rule(text: str, anchor: Anchor) -> DaySpan | None:
    """What the first rule that fits the whole phrase says; None where none does."""
    for pattern, rule in RULES:
        match = pattern.fullmatch(text)
        if match is not None:
            found = rule(match, anchor)
            if found is not None:
                return found
    return None
